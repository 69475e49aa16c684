"""The whole way with real readers and analysis: the indexer as the browser starts it, and what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from corpus.config import Settings
from corpus.pipeline import index
from corpus.pipeline.messages import Failed, Job, Locked, Message, Progress, Summary, decode, encode
from corpus.query import Corpus
from corpus.store.lock import Lock

ROOT = Path(__file__).resolve().parents[2]


def started(job: Job) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(
        [sys.executable, "-m", "corpus.pipeline.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    child.stdin.write(msgspec.json.encode(job) + b"\n")
    child.stdin.flush()
    return child


def finished(child: subprocess.Popen[bytes]) -> list[Message]:
    """What it said, its standard input open to the end."""
    said = [decode(line) for line in child.stdout]
    child.communicate(timeout=60)
    return said


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the mission's issue puts into a folder to see it survive."""
    folder = tmp_path_factory.mktemp("reports")
    good = (
        "山海协作\n\n2019年5月6日 来源：某报\n\n2018年，深圳市投入帮扶资金300万元，帮助汕尾市建成2所学校。\n"
    )
    (folder / "good.txt").write_text(good, encoding="utf-8")
    (folder / "gb.txt").write_bytes(good.replace("300", "400").encode("gb18030"))
    (folder / "x.txt").mkdir()
    (folder / "link.txt").symlink_to(folder / "nowhere")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "long.txt").write_text("深圳市投入帮扶资金。" * 6_000, encoding="utf-8")
    (folder / "random.txt").write_bytes(bytes((i * 7919 + i // 251) % 256 for i in range(4096)))
    (folder / "escape.txt").write_text(
        "标题\x1b]0;owned\x07\n\n深圳市为汕尾市\x1b[31m投入5万元\x1b[0m。\n", encoding="utf-8"
    )
    return folder


def test_everything_else_is_read_and_each_failure_has_its_reason(folder, tmp_path):
    store = tmp_path / "s.sqlite"
    said = finished(started(Job((str(folder),), str(store))))
    assert isinstance(said[0], Progress)
    assert said[0].total == 8
    assert [m.done for m in said[:-1]] == list(range(9))
    summary = said[-1]
    assert isinstance(summary, Summary)
    failed = {Path(path).name: reason for path, reason in summary.failed}
    assert failed.keys() == {"x.txt", "link.txt", "empty.txt", "random.txt"}
    assert all(reason and reason.isprintable() for reason in failed.values())
    assert summary.read == 4
    with Corpus.open(store) as corpus:
        assert {Path(row.path).name for row in corpus.articles()} == {
            "good.txt",
            "gb.txt",
            "long.txt",
            "escape.txt",
        }
        assert {fact.number for fact in corpus.facts()} >= {"300万", "400万"}
        node = next(node for node in corpus.find_region("汕尾"))
        assert [above.label for above in corpus.path_to(node.key)] == ["广东省", "汕尾市"]
        assert [Path(hit.article.path).name for hit in corpus.search("建成2所")] == ["gb.txt", "good.txt"]
    again = index([folder], store, Settings())
    assert (again.read, again.unchanged, again.failed) == (0, 4, summary.failed)


def test_a_second_indexer_says_who_is_at_work(folder, tmp_path):
    store = tmp_path / "s.sqlite"
    with Lock.acquire(store):
        (message,) = finished(started(Job((str(folder),), str(store))))
    assert isinstance(message, Locked)
    assert message.pid
    assert message.host


def test_what_cannot_be_done_is_said(tmp_path):
    (message,) = finished(started(Job((str(tmp_path / "nowhere"),), str(tmp_path / "s.sqlite"))))
    assert isinstance(message, Failed)
    assert "nowhere" in message.place


@pytest.mark.parametrize("workers", [1, 2])
def test_it_ends_when_nobody_listens_any_more(tmp_path, workers):
    folder = tmp_path / "many"
    folder.mkdir()
    for i in range(400):
        (folder / f"{i:03}.txt").write_text(f"第{i}篇\n\n深圳市投入帮扶资金{i}万元。" * 20, encoding="utf-8")
    child = started(Job((str(folder),), str(tmp_path / "s.sqlite"), workers=workers))
    child.stdout.readline()
    rest, errors = child.communicate(timeout=60)  # closes its input; its workers hold its output
    assert errors == b""
    said = [decode(line) for line in rest.splitlines()]
    assert isinstance(said[-1], Summary)
    assert said[-1].cancelled
    assert said[-1].read < 400
    with Corpus.open(tmp_path / "s.sqlite") as corpus:
        assert corpus.totals().articles == said[-1].read


@pytest.mark.parametrize(
    "message",
    [
        Progress(1, 2, "/甲.txt", 3),
        Progress(1, 2, "/甲.txt", 0, "空文件"),
        Summary(1, 2, (("/甲.txt", "空文件"),), 3, True),
        Locked(1, "host", "2020-01-01T00:00:00"),
        Failed("/甲", "没有", "找"),
    ],
)
def test_a_message_is_one_line_and_comes_back(message):
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message
