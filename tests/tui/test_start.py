"""The first frame comes fast: nothing that it does not need is imported."""

import subprocess
import sys

import pytest

HEAVY = (
    "jieba",
    "corpus.analysis",
    "corpus.lexicon",
    "corpus.readers",
    "corpus.parsing",
    "pypinyin",
    "ahocorasick_rs",
)
LATER = ("corpus.citation", "corpus.export", "pyperclip", "webbrowser", "click", "textual.widgets._markdown")


@pytest.mark.parametrize("module", [*HEAVY, *LATER])
def test_opening_the_browser_does_not_load(module: str):
    code = f"import sys, tui.app; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
