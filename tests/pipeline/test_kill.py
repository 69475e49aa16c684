"""An indexer that is killed loses nothing that it reported, doubles nothing, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.query import Corpus
from tests.support.store import state
from tests.support.work import run

ROOT = Path(__file__).resolve().parents[2]
FILES = 24
WORDS = ["汕尾", "投入"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notes")
    for i in range(FILES):
        text = f"同题\n深圳市为汕尾市“工程{i % 3}”投入 {i // 2}00 元。\n计划投入 {i // 2}5 元。"  # every text twice
        (folder / f"{i:02}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    store = tmp_path_factory.mktemp("undisturbed") / "s.sqlite"
    run(folder, store)
    return state(store, WORDS)


def killed(folder: Path, store: Path, lines: int, workers: int, batch: float) -> list[str]:
    """Files reported as done by an indexer that is killed as soon as it has said so many lines."""
    command = [sys.executable, "-m", "tests.support.work", folder, store, str(workers), str(batch)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    # Its workers hold the same pipe: it ends only when they have ended too.
    rest, _ = process.communicate(timeout=60)
    assert process.returncode == -9 or len(said) + len(rest.splitlines()) == FILES + 1
    return [line for line in [*map(str.strip, said), *rest.splitlines()] if line]


@pytest.mark.parametrize(
    ("lines", "workers", "batch"),
    [(0, 1, 0), (1, 1, 0), (2, 1, 0), (5, 1, 0), (12, 1, 0), (20, 1, 0), (3, 1, 0.005), (1, 2, 0), (7, 2, 0)],
)
def test_a_killed_indexer_goes_on_where_it_was(folder, undisturbed, tmp_path, lines, workers, batch):
    store = tmp_path / "s.sqlite"
    done = killed(folder, store, lines, workers, batch)
    with Corpus.open(store) as corpus:
        there = [row.path for row in corpus.articles()]
    assert set(done) <= set(there)
    summary = run(folder, store)
    assert summary.read == FILES - len(there)
    assert summary.unchanged == len(there)
    assert state(store, WORDS) == undisturbed


def test_an_indexer_may_be_killed_again_and_again(folder, undisturbed, tmp_path):
    store = tmp_path / "s.sqlite"
    done: set[str] = set()
    for _ in range(4):
        done |= set(killed(folder, store, 4, 1, 0))
        with Corpus.open(store) as corpus:
            assert done <= {row.path for row in corpus.articles()}
    run(folder, store)
    assert state(store, WORDS) == undisturbed
