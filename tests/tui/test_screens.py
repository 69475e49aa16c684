"""What opens over the main screen: help, search, explanation, failures."""

import json
import sys

import pytest
from rich.cells import cell_len

from corpus.store.writer import FileState, Writer
from tests.tui.conftest import Opener
from tui.screens import explain

ANSWER = {
    "text": "约12.35亿元",
    "indicator": "帮扶资金",
    "status": "actual",
    "donor": ["深圳市"],
    "time": {"from": None, "to": "2020-12"},
    "why": {
        "indicator": {"rule": "noun-before", "scope": "clause", "words": [{"text": "帮扶资金"}]},
        "status": {"rule": "plain", "scope": "sentence", "words": []},
        "donor": {"rule": "helper", "scope": "sentence", "words": [{"text": "深圳市"}, {"text": "投入"}]},
        "time": {"rule": "as-of", "scope": "article", "words": [{"text": "截至\x1b[31m去年"}]},
    },
}


def child_that_says(text: str, complaint: str = "") -> list[str]:
    return [sys.executable, "-c", f"import sys; sys.stderr.write({complaint!r}); print({text!r})"]


@pytest.mark.parametrize("key", ["?", "？"])
async def test_help_lists_every_action_and_is_filtered(open_browser: Opener, key: str):
    async with open_browser((80, 60)) as driver:
        await driver.press(key)
        shown = driver.screen()
        for action in driver.browser.actions:
            assert action.zh in shown
        await driver.type("原句")
        lines = [line for line in driver.lines()[2:] if line.strip()]
        assert [line.split() for line in lines] == [["复制"], ["yy", "复制原句"]]
        await driver.press("escape")
        assert driver.app.screen is driver.browser


async def test_help_by_a_single_key_keeps_its_case(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("?", "T")
        assert "换视图" in driver.screen()
        assert "下一窗格" in driver.screen()  # Tab
        assert "下移" not in driver.screen()


async def test_q_closes_the_top_layer_only(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("?", "enter", "q")
        assert driver.app.screen is driver.browser
        assert driver.app.is_running


async def test_search_shows_hits_in_line_and_opens_the_place(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("F")
        await driver.type("就业")
        hits = [line for line in driver.lines()[2:] if "就业" in line]
        assert len(hits) == 3
        assert len({cell_len(line[: line.index("就业")]) for line in hits}) == 1  # one under the other
        assert "3 处" in driver.screen()
        await driver.press("down", "enter")
        assert driver.app.screen is driver.browser
        assert driver.browser.focused.id == "source"
        assert "就业" in driver.browser.chosen.quote


async def test_search_says_when_there_is_nothing(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("F")
        await driver.type("漠河")
        assert "语料中没有“漠河”" in driver.screen()
        await driver.press("enter", "down", "escape")
        assert driver.app.screen is driver.browser


async def test_a_place_without_a_fact_is_opened_too(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("F")
        await driver.type("深汕携手")  # the headline
        await driver.press("enter")
        assert driver.browser.focused.id == "source"
        assert driver.browser.source._chosen.of(driver.browser.source.view.text) == "深汕携手"


async def test_explanation_in_words(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(explain, "command", lambda fact: child_that_says(json.dumps(ANSWER)))
    async with open_browser() as driver:
        await driver.press("e")
        lines = [line.split() for line in driver.lines()]
        assert ["指标", "帮扶资金", "noun-before", "本分句", "“帮扶资金”"] in lines
        assert ["状态", "实际", "plain", "本句"] in lines
        assert ["援方", "深圳市", "helper", "本句", "“深圳市”", "“投入”"] in lines
        assert ["时间", "~2020-12", "as-of", "全文", "“截至␛[31m去年”"] in lines
        await driver.press("j", "k", "G", "g", "q")
        assert driver.app.screen is driver.browser


async def test_an_explanation_that_fails_says_why(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(explain, "command", lambda fact: child_that_says("", "duikou: no such file"))
    async with open_browser() as driver:
        await driver.press("e")
        assert "未能解释：duikou: no such file" in driver.screen()


def test_the_child_that_explains_is_this_program():
    from tests.support.facts import fact

    assert explain.command(fact())[1:] == [
        *("-m", "tui", "explain", "报道/a.txt", "--at", "10", "--format", "jsonl")
    ]


async def test_failures_are_listed_with_their_reasons(open_browser: Opener, store):
    with Writer(store) as writer:
        writer.fail(FileState("报道/坏.txt", 0, 1, "test"), "empty file")
        writer.commit()
    async with open_browser() as driver:
        assert "未成功 1" in driver.screen()
        await driver.press("！")
        assert "报道/坏.txt" in driver.screen()
        assert "empty file" in driver.screen()


async def test_open_says_where_the_original_is_over_ssh(
    open_browser: Opener, monkeypatch: pytest.MonkeyPatch
):
    async with open_browser() as driver:
        monkeypatch.setenv("SSH_CONNECTION", "there")
        await driver.press("o")
        assert "请在本机打开：shanwei.txt" in driver.screen()
        await driver.press("j", "o")
        assert "请在本机打开：https://example.org/baise" in driver.screen()


async def test_open_starts_the_browser(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda target: bool(opened.append(target)) or True)
    async with open_browser() as driver:
        await driver.press("j", "o")
        assert opened == ["https://example.org/baise"]
        assert "已打开" in driver.screen()
        await driver.press("k", "o")  # a file that is not there
        assert "没有可用的程序来打开：shanwei.txt" in driver.screen()
