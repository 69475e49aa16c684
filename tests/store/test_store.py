"""Opening, locking, rebuilding: what a store does besides keeping rows."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.errors import StoreError
from corpus.query import Corpus
from corpus.store import connection, schema
from corpus.store.lock import Busy, Lock, holder
from corpus.store.record import record
from corpus.store.writer import FileState, Writer
from tests.support.articles import understood
from tests.support.store import filled, state

NOTE = understood("题目\n深圳市帮扶汕尾市 300 元。")
HOLD = """
import sys
from pathlib import Path
from corpus.store.lock import Lock
lock = Lock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return filled(tmp_path / "s.sqlite", [("/a.txt", NOTE)])


# The lock


def test_one_writer_at_a_time_and_the_other_learns_who(tmp_path):
    store = tmp_path / "s.sqlite"
    with Lock.acquire(store):
        with pytest.raises(Busy) as caught:
            Lock.acquire(store)
        assert caught.value.holder.pid == os.getpid() == holder(store).pid
        assert str(os.getpid()) in str(caught.value)
    assert holder(store) is None
    Lock.acquire(store).release()


def test_a_writer_that_is_killed_leaves_no_lock(tmp_path):
    store = tmp_path / "s.sqlite"
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, store], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Busy) as caught:
            Lock.acquire(store)
        assert caught.value.holder.pid == other.pid
        assert holder(store).pid == other.pid
    finally:
        other.kill()
        other.communicate()
    assert holder(store) is None
    Lock.acquire(store).release()


def test_a_folder_that_is_none_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"s\.sqlite"):
        Lock.acquire(tmp_path / "file" / "s.sqlite")


# Opening


def test_no_store_is_an_empty_corpus_that_fills(tmp_path):
    store = tmp_path / "s.sqlite"
    with Corpus.open(store) as corpus:
        assert corpus.version() == 0
        assert corpus.totals().articles == 0
        assert corpus.nodes("region") == corpus.facts() == []
        filled(store, [("/a.txt", NOTE)])
        assert corpus.version() > 0
        assert corpus.totals().articles == 1


def test_the_version_changes_with_every_transaction(store):
    with Corpus.open(store) as corpus, Writer(store) as writer:
        before = corpus.version()
        assert corpus.version() == before
        writer.write(FileState("/b.txt", 1, 1, "test"), [record(NOTE)])
        assert corpus.version() == before
        assert corpus.totals().articles == 1
        writer.commit()
        assert corpus.version() > before
        assert corpus.totals().articles == 2


@pytest.mark.parametrize(
    "content", [b"hello, this is no database at all" * 40, b"SQLite format 3\0" + b"\xff" * 500]
)
def test_another_file_is_named_and_left_alone(tmp_path, content):
    file = tmp_path / "s.sqlite"
    file.write_bytes(content)
    for opened in (Corpus.open, Writer):
        with pytest.raises(StoreError, match=r"s\.sqlite"):
            opened(file)
    assert file.read_bytes() == content


def test_somebody_elses_database_is_left_alone(tmp_path):
    file = tmp_path / "s.sqlite"
    with sqlite3.connect(file) as sql:
        sql.execute("CREATE TABLE theirs (a)")
    for opened in (Corpus.open, Writer):
        with pytest.raises(StoreError, match="不是 duikou"):
            opened(file)
    with sqlite3.connect(file) as sql:
        assert sql.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]


def test_another_versions_store_is_made_anew(store, monkeypatch):
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with Corpus.open(store) as corpus:
        assert corpus.totals().articles == 0
        assert corpus.version() == 0
        filled(store, [("/a.txt", NOTE), ("/b.txt", understood("别的\n1 元"))])
        assert corpus.totals().articles == 2
        assert corpus.version() > 0


def test_a_folder_that_cannot_be_written_is_read_as_it_stands(store, monkeypatch):
    # A test may run as root, whom no permission stops: the two files that WAL needs are blocked instead.
    for ending in ("-wal", "-shm"):
        store.with_name(store.name + ending).mkdir()
    with Corpus.open(store) as corpus:
        assert corpus.notice is not None
        assert str(store.parent) in corpus.notice
        assert corpus.totals().articles == 1
        assert [fact.number for fact in corpus.facts()] == ["300"]
        assert list(corpus.search("帮扶"))


def test_an_ordinary_store_needs_no_notice(store):
    with Corpus.open(store) as corpus:
        assert corpus.notice is None


def test_a_reader_writes_nothing(store):
    reader = connection.open_reader(store)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.connection.execute("DELETE FROM article")
    reader.connection.close()


def test_threads_ask_side_by_side(store):
    answers = []
    with Corpus.open(store) as corpus:
        threads = [threading.Thread(target=lambda: answers.append(len(corpus.facts()))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == [1] * 8


# Writing


def test_a_file_is_written_as_a_whole_or_not_at_all(store):
    before = state(store)
    broken = record(NOTE)
    with Writer(store) as writer:
        with pytest.raises(KeyError):  # a node whose parent is missing
            writer.write(FileState("/b.txt", 1, 1, "test"), [broken, _orphaned(broken)])
        writer.commit()
    assert state(store) == before


def _orphaned(one):
    return replace(one, seeds=tuple(replace(seed, parent="nowhere") for seed in one.seeds))


def test_what_was_not_committed_is_gone(store):
    before = state(store)
    with Writer(store) as writer:
        writer.write(FileState("/b.txt", 1, 1, "test"), [record(NOTE)])
    assert state(store) == before


def test_writing_again_changes_nothing(store):
    before = state(store, ["帮扶", "汕尾"])
    filled(store, [("/a.txt", NOTE)])
    assert state(store, ["帮扶", "汕尾"]) == before


def test_full_text_stays_whole(store):
    for text in ("题目\n别的话 1 元。\n又一句。", "题目\n短。"):
        filled(store, [("/a.txt", understood(text))])
    with sqlite3.connect(store) as sql:
        sql.execute("INSERT INTO fulltext (fulltext) VALUES ('integrity-check')")
    with Corpus.open(store) as corpus:
        assert not list(corpus.search("帮扶"))
        assert not list(corpus.search("别的"))
        assert [hit.quote for hit in corpus.search("短")] == ["短。"]


def test_a_full_disk_is_told_and_costs_no_more_than_the_batch(store):
    before = state(store)
    with Writer(store) as writer:
        pages = writer._sql.execute("PRAGMA page_count").fetchone()[0]
        writer._sql.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StoreError, match="full"):
            for i in range(500):
                writer.write(FileState(f"/{i}.txt", 1, 1, "test"), [record(understood(f"第{i}\n{i} 元。"))])
            writer.commit()
    assert state(store) == before


# Reprints: articles of one key


@pytest.mark.parametrize("order", [("/a.txt", "/b.txt", "/c.txt"), ("/c.txt", "/a.txt", "/b.txt")])
def test_reprints_are_kept_apart_whatever_came_first(tmp_path, order):
    store = filled(tmp_path / "s.sqlite", [(path, NOTE) for path in order])
    with Corpus.open(store) as corpus:
        keys = {row.path: row.key for row in corpus.articles()}
        assert keys["/a.txt"] == NOTE.key
        assert len(set(keys.values())) == 3
        assert all(key.startswith(NOTE.key) for key in keys.values())
        facts = corpus.facts()
        assert len({fact.id for fact in facts}) == 3
        for fact in facts:
            assert corpus.fact(fact.id) == fact
            assert corpus.article(fact.article.key).row.path == fact.article.path
        assert corpus.fact(NOTE.facts[0].id).article.path == "/a.txt"
        assert [node.facts for node in corpus.nodes("article")] == [1, 1, 1]


def test_when_the_first_reprint_goes_the_next_takes_its_key(tmp_path):
    store = filled(tmp_path / "s.sqlite", [(path, NOTE) for path in ("/a.txt", "/b.txt", "/c.txt")])
    filled(store, [("/a.txt", understood("别的\n1 元"))])
    with Corpus.open(store) as corpus:
        assert corpus.article(NOTE.key).row.path == "/b.txt"
    other = filled(
        tmp_path / "o.sqlite", [("/a.txt", understood("别的\n1 元")), ("/b.txt", NOTE), ("/c.txt", NOTE)]
    )
    assert state(store, ["帮扶"]) == state(other, ["帮扶"])
