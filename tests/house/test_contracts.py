"""The direction of imports is a failing test, and so is loading more than a command needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

HEAVY = ("textual", "jieba", "corpus.analysis", "corpus.readers", "ahocorasick_rs", "pypinyin")


def loaded(code: str, *, watched: tuple[str, ...]) -> set[str]:
    """Which of the watched modules are in sys.modules after `code` ran in a fresh interpreter."""
    report = f"\nimport sys\nprint(*[name for name in {watched!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.splitlines()[-1].split())


def test_imports_keep_to_their_contracts() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", ["corpus.query", "corpus.citation", "corpus.export.rows", "corpus.config"])
def test_asking_the_store_loads_no_analysis(module: str) -> None:
    assert not loaded(f"import {module}", watched=(*HEAVY, "rich"))


def test_the_command_line_loads_no_textual() -> None:
    commands = (
        "import corpus.cli as c, importlib\nfor n in c.COMMANDS: importlib.import_module('corpus.cli.' + n)"
    )
    assert not loaded(commands, watched=HEAVY)


def test_reading_a_file_loads_no_textual_and_no_store() -> None:
    code = "from tui.__main__ import main\nassert main(['parse', 'seeds/shenzhen-shanwei.md']) == 0"
    assert not loaded(code, watched=("textual", "corpus.store", "corpus.pipeline", "rich"))


def test_version_and_help_load_next_to_nothing() -> None:
    assert not loaded(
        "from tui.__main__ import main\nassert main(['--version']) == 0",
        watched=(*HEAVY, "rich", "corpus.store"),
    )


def test_the_browser_starts_without_the_analysis() -> None:
    assert not loaded("import tui.__main__, tui.app", watched=HEAVY[1:])


def test_the_library_is_loaded_when_it_is_called_for() -> None:
    assert not loaded("import corpus", watched=HEAVY)
    assert "corpus.analysis" in loaded("import corpus\ncorpus.parse_text", watched=HEAVY)
