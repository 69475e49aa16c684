"""The indexer beside the browser: heard, shown, and ended with it."""

import sys
from pathlib import Path

from corpus.config import Settings
from corpus.pipeline.messages import Failed, Job, Locked, Progress, Summary, encode
from tests.tui.conftest import Driver
from tests.tui.small_corpus import write_store
from tui.app import make_app
from tui.indexing import Indexer

JOB = Job(("folder",), "store")


def child(*lines: bytes, then: str = "") -> list[str]:
    """A child process that says these lines, once it was given its job."""
    says = "".join(f"sys.stdout.buffer.write({line!r}); sys.stdout.flush();" for line in lines)
    return [sys.executable, "-c", f"import sys, json; json.loads(sys.stdin.readline());{says}\n{then}"]


async def heard(command: list[str]) -> list[object]:
    return [message async for message in Indexer(JOB, command).messages()]


async def test_messages_arrive_in_order_and_other_lines_do_no_harm():
    first, last = Progress(1, 2, "a.txt", 3), Summary(read=2)
    assert await heard(child(encode(first), b"a library talks\n", encode(last))) == [first, last]


async def test_a_child_that_dies_is_a_failure_with_its_last_word():
    said = await heard(child(then="sys.exit('out of memory')"))
    assert said == [Failed("indexer", "out of memory")]


async def test_a_child_that_cannot_start_is_a_failure():
    (said,) = await heard([str(Path("no") / "such" / "program")])
    assert isinstance(said, Failed)


async def test_a_child_that_does_not_listen_is_ended():
    indexer = Indexer(JOB, child(encode(Progress(0, 9)), then="import time; time.sleep(600)"))
    async for _ in indexer.messages():
        break
    await indexer.end()
    assert indexer._child is not None
    assert indexer._child.returncode is not None


async def test_progress_stands_in_the_state_and_the_tree_fills(tmp_path: Path):
    path = tmp_path / "small.sqlite"
    root = Path(__file__).resolve().parents[2]
    fill = (
        f"sys.path.insert(0, {str(root)!r}); from pathlib import Path;"
        f"from tests.tui.small_corpus import write_store; write_store(Path({str(path)!r}));"
    )
    says = f"sys.stdout.buffer.write({encode(Summary(read=2))!r})"
    app = make_app(
        path, Settings(), paths=[tmp_path], indexer=child(encode(Progress(1, 2)), then=fill + says)
    )
    async with app.run_test(size=(80, 24)) as pilot:
        driver = Driver(app, pilot)
        await driver.settle()
        assert "文章 2 · 事实 14" in driver.screen()
        assert driver.node == "广东省"
        await driver.press("r")
        assert "文章 2 · 事实 14" in driver.screen()


async def test_how_far_it_is_and_what_went_wrong_is_said(tmp_path: Path):
    path = write_store(tmp_path / "small.sqlite")
    waits = child(encode(Progress(12, 340, "a.txt", 3)), then="import time; time.sleep(600)")
    app = make_app(path, Settings(), paths=[tmp_path], indexer=waits)
    async with app.run_test(size=(80, 24)) as pilot:
        while "解析" not in app.browser.status.text:
            await pilot.pause(0.01)
        assert app.browser.status.text == "解析 12/340 · 事实 14 · 未成功 0"
        assert app._indexer is not None
    assert app._indexer._child is not None
    assert app._indexer._child.returncode is not None
    for message, words in {
        Locked(4711, "there", "2021-01-01T00:00:00"): "另一个 duikou（进程 4711，there）正在建立索引",
        Failed("folder", "not there", "name another"): "未能建立索引：folder: not there name another",
    }.items():
        app = make_app(path, Settings(), paths=[tmp_path], indexer=child(encode(message)))
        async with app.run_test(size=(80, 24)) as pilot:
            await Driver(app, pilot).settle()
            assert words in app.browser.status.text
