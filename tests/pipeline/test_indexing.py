"""What an indexer reads, leaves, reports and forgets."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from corpus.errors import ReadError
from corpus.pipeline import Progress
from corpus.query import Corpus
from corpus.store.lock import Busy, Lock
from tests.support.articles import understood
from tests.support.store import filled, state
from tests.support.work import run

WORDS = ["深圳", "汕尾", "投入"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six notes, one in a folder of its own."""
    folder = tmp_path / "notes"
    (folder / "inner").mkdir(parents=True)
    for i in range(5):
        (folder / f"{i}.txt").write_text(note(i), encoding="utf-8")
    (folder / "inner" / "5.md").write_text(note(5), encoding="utf-8")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store" / "s.sqlite"


def note(i: int) -> str:
    return f"第{i}篇\n深圳市为汕尾市“工程{i % 2}”投入 {i}00 元。\n计划为海丰县投入 {i}5 元。"


def touched(file: Path, text: str) -> None:
    """Another content, and surely another time."""
    seen = file.stat()
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(seen.st_atime_ns, seen.st_mtime_ns + 1))


def paths(store: Path) -> list[str]:
    with Corpus.open(store) as corpus:
        return [Path(row.path).name for row in corpus.articles()]


def test_all_is_read_once(folder, store):
    said: list[Progress] = []
    first = run(folder, store, progress=said.append)
    assert (first.read, first.unchanged, first.failed, first.gone) == (6, 0, (), 0)
    assert [(m.done, m.total, Path(m.path).name if m.path else "") for m in said] == [
        (0, 6, ""), (1, 6, "0.txt"), (2, 6, "1.txt"), (3, 6, "2.txt"), (4, 6, "3.txt"), (5, 6, "4.txt"),
        (6, 6, "5.md"),
    ]  # fmt: skip
    assert sum(m.facts for m in said) == 18
    before = state(store, WORDS)
    second = run(folder, store)
    assert (second.read, second.unchanged) == (0, 6)
    assert state(store, WORDS) == before


def test_an_unchanged_store_is_not_written(folder, store):
    run(folder, store)
    with Corpus.open(store) as corpus:
        before = corpus.version()
        run(folder, store)
        assert corpus.version() == before


def test_only_what_changed_is_read(folder, store):
    run(folder, store)
    touched(folder / "2.txt", "换了\n河池市 9 元。")
    summary = run(folder, store)
    assert (summary.read, summary.unchanged) == (1, 5)
    again = store.with_name("again.sqlite")
    run(folder, again)
    assert state(store, WORDS) == state(again, WORDS)


def test_another_fingerprint_reads_all_again(folder, store):
    run(folder, store)
    before = state(store, WORDS)
    assert run(folder, store, fingerprint="2").read == 6
    assert state(store, WORDS) == before


def test_a_file_counts_as_done_only_when_a_reader_sees_it(folder, store):
    def seen(message: Progress) -> None:
        if message.path:
            assert Path(message.path).name in paths(store)

    run(folder, store, progress=seen)


def test_batches_report_no_earlier(folder, store):
    run(folder, store, batch=3600, progress=lambda m: m.path and paths(store).index(Path(m.path).name))


def test_cancelling_keeps_what_is_done_and_the_next_run_goes_on(folder, store):
    done: list[str] = []
    summary = run(
        folder, store, progress=lambda m: m.path and done.append(m.path), cancelled=lambda: len(done) >= 2
    )
    assert summary.cancelled
    assert summary.read == len(done)
    assert len(paths(store)) == len(done) < 6
    rest = run(folder, store)
    assert rest.read == 6 - len(done)
    undisturbed = store.with_name("u.sqlite")
    run(folder, undisturbed)
    assert state(store, WORDS) == state(undisturbed, WORDS)


def test_workers_and_turns_give_the_same_store(folder, store):
    run(folder, store)
    spread = store.with_name("spread.sqlite")
    assert run(folder, spread, workers=2).read == 6
    assert state(spread, WORDS) == state(store, WORDS)
    with Corpus.open(store) as one, Corpus.open(spread) as other:
        assert one.facts() == other.facts()


# Failures


def test_a_failure_is_told_each_time_and_tried_once(folder, store):
    (folder / "bad.txt").write_bytes(b"\xff\xfe\xff")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "x.txt").mkdir()
    (folder / "link.txt").symlink_to(folder / "nowhere")
    said: list[Progress] = []
    first = run(folder, store, progress=said.append)
    reasons = {Path(path).name: reason for path, reason in first.failed}
    assert reasons == {
        "bad.txt": "不是文本",
        "empty.txt": "空文件",
        "link.txt": "链接指向的文件不存在",
        "x.txt": "是文件夹，不是文件",
    }
    assert {Path(m.path).name: m.reason for m in said if m.reason} == reasons
    assert first.read == 6
    with Corpus.open(store) as corpus:
        assert {Path(row.path).name: row.reason for row in corpus.failures()} == reasons
        assert corpus.totals().failed == 4
        before = corpus.version()
        second = run(folder, store)
        assert corpus.version() == before
    assert second.failed == first.failed
    assert (second.read, second.unchanged) == (0, 6)


def test_a_failure_that_is_mended_is_gone(folder, store):
    bad = folder / "bad.txt"
    bad.write_bytes(b"\xff\xfe\xff")
    run(folder, store)
    touched(bad, "好了\n5 元。")
    assert run(folder, store).failed == ()
    with Corpus.open(store) as corpus:
        assert corpus.failures() == []
        assert corpus.totals().failed == 0
        assert corpus.totals().articles == 7


def test_an_article_that_becomes_unreadable_is_gone(folder, store):
    run(folder, store)
    (folder / "0.txt").write_bytes(b"\xff\xfe\xff")
    run(folder, store)
    assert paths(store) == ["1.txt", "2.txt", "3.txt", "4.txt", "5.md"]


def test_a_fault_of_the_program_costs_one_file_and_is_tried_again(folder, store):
    (folder / "f.txt").write_text("faulty")
    for _ in range(2):
        summary = run(folder, store)
        ((path, reason),) = summary.failed
        assert Path(path).name == "f.txt"
        assert "ValueError a fault [31mof ours" in reason
        assert reason.isprintable()
    (folder / "f.txt").unlink()
    assert run(folder, store).gone == 1


def test_a_file_that_ends_its_process_costs_one_file(folder, store):
    (folder / "2a.txt").write_text("deadly")
    summary = run(folder, store, workers=2)
    assert [(Path(path).name, reason) for path, reason in summary.failed] == [
        ("2a.txt", "读取此文件时进程意外终止")
    ]
    assert summary.read == 6
    assert len(paths(store)) == 6


# What is gone


def test_what_is_gone_is_hidden_and_comes_back(folder, store):
    run(folder, store)
    before = state(store, WORDS)
    kept = (folder / "1.txt").read_text(encoding="utf-8"), (folder / "1.txt").stat()
    (folder / "1.txt").unlink()
    summary = run(folder, store)
    assert (summary.gone, summary.unchanged, summary.failed) == (1, 5, ())
    assert "1.txt" not in paths(store)
    assert run(folder, store).gone == 0
    (folder / "1.txt").write_text(kept[0], encoding="utf-8")
    os.utime(folder / "1.txt", ns=(kept[1].st_atime_ns, kept[1].st_mtime_ns))
    assert run(folder, store).read == 1
    assert state(store, WORDS) == before


def test_what_is_gone_is_pruned_on_demand(folder, store):
    run(folder, store)
    (folder / "1.txt").unlink()
    run(folder, store)
    count = "SELECT (SELECT count(*) FROM file), (SELECT count(*) FROM article), (SELECT count(*) FROM fact)"
    with sqlite3.connect(store) as sql:
        assert sql.execute(count).fetchone() == (6, 6, 18)
    assert run(folder, store, prune=True).gone == 1
    with sqlite3.connect(store) as sql:
        assert sql.execute(count).fetchone() == (5, 5, 15)


def test_a_source_that_is_missing_loses_nothing(folder, store, tmp_path):
    run(folder, store)
    before = state(store, WORDS)
    folder.rename(tmp_path / "elsewhere")
    for prune in (False, True):
        with pytest.raises(ReadError, match="notes"):
            run(folder, store, prune=prune)
    assert state(store, WORDS) == before


def test_a_source_that_lost_more_than_half_loses_nothing_until_told(folder, store):
    run(folder, store)
    for i in range(4):
        (folder / f"{i}.txt").unlink()
    (folder / "new.txt").write_text("新\n1 元。", encoding="utf-8")
    summary = run(folder, store)
    ((place, reason),) = summary.failed
    assert place == str(folder)
    assert "6 个文件中有 4 个不见了" in reason
    assert (summary.gone, summary.read) == (0, 1)
    assert len(paths(store)) == 7
    assert run(folder, store, prune=True).gone == 4
    assert paths(store) == ["4.txt", "5.md", "new.txt"]


def test_half_may_go(folder, store):
    run(folder, store)
    for i in range(3):
        (folder / f"{i}.txt").unlink()
    assert run(folder, store).gone == 3


def test_other_sources_in_the_store_are_left_alone(folder, store):
    store.parent.mkdir()
    filled(store, [("/elsewhere/a.txt", understood("远\n1 元。"))])
    run(folder, store)
    assert len(paths(store)) == 7


# One at a time


def test_a_second_indexer_learns_who_is_writing(folder, store):
    with Lock.acquire(store), pytest.raises(Busy) as caught:
        run(folder, store)
    assert caught.value.holder.pid == os.getpid()
    assert run(folder, store).read == 6
