"""Browsing imports nothing heavy: what analyses, reads or indexes stays out of the browser's process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "ahocorasick_rs",
    "corpus.analysis",
    "corpus.lexicon",
    "corpus.parsing",
    "corpus.readers",
    "jieba",
    "multiprocessing",
    "pypinyin",
    "rapidfuzz",
    "rich",
    "textual",
    "yaml",
)


@pytest.mark.parametrize(
    "module", ["corpus.query", "corpus.pipeline", "corpus.pipeline.messages", "corpus.store.lock"]
)
def test_what_the_browser_imports_is_light(module):
    code = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    assert [name for name in loaded if name.startswith(HEAVY)] == []
