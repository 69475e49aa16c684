"""Nothing that a source holds steers the terminal."""

from pathlib import Path
from unicodedata import category

import pytest
from rich.cells import cell_len

from corpus.language.width import visible
from corpus.model import Head
from corpus.query import Corpus, Selector
from tests.tui.conftest import Driver, Opener
from tests.tui.small_corpus import SHANWEI, SHENZHEN, Account, Said, write_store
from tui.copying import fact_copy
from tui.widgets.source_layout import SourceLayout

HARMFUL = "\x1b[2J\x1b]0;x\x07\x9b31m\x00\x08\u202e\u200b\ufeff"
NASTY = Account(
    f"bad{HARMFUL.replace(chr(0), '')}.txt",
    Head(title=f"标题{HARMFUL}[b]粗[/b]", published="2021-01-01", publisher=f"某报{HARMFUL}"),
    f"题目{HARMFUL}\r\n\r\n　　深圳向汕尾\t投入{HARMFUL}12亿元[bold]“协议{HARMFUL}”。\r\n\r\n责任编辑：{HARMFUL}\r\n",
    (Said("12亿元", "1200000000", "元", f"投入{HARMFUL}", SHENZHEN, SHANWEI, programme=f"协议{HARMFUL}"),),
    (f"协议{HARMFUL}",),
)


def assert_harmless(driver: Driver) -> None:
    for line in driver.lines():
        found = {c for c in line if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        assert not found, (found, line)


async def test_no_control_character_reaches_the_screen(open_browser: Opener, tmp_path: Path):
    path = write_store(tmp_path / "nasty.sqlite", (NASTY,))
    async with open_browser((100, 40), at=path) as driver:
        assert "12亿元" in driver.screen()
        assert "␛[2J" in driver.screen()
        assert "[bold]" in driver.screen()
        assert_harmless(driver)
        for keys in (["T"], ["T"], ["T"], ["2"], ["3", "G"], ["o"], ["y", "y"], ["Y"], ["F", *"投入"]):
            await driver.press(*keys)
            assert_harmless(driver)


async def test_typing_something_harmful_is_harmless(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("/")
        driver.browser.find_bar.value = f"x{HARMFUL}"
        await driver.settle()
        assert "没有找到“x␛" in driver.screen()


def test_no_control_character_reaches_the_clipboard(tmp_path: Path):
    from corpus.config import CopySettings

    with Corpus.open(write_store(tmp_path / "nasty.sqlite", (NASTY,))) as corpus:
        (fact,) = corpus.facts(Selector())
        for form in ("sentence", "value", "tsv", "reference"):
            text = fact_copy(fact, CopySettings(form)).text  # type: ignore[arg-type]
            assert not [c for c in text if category(c) in ("Cc", "Cs") and c not in "\t\n"], form
            assert "\u202e" not in text


@pytest.mark.parametrize("unit", ["对口帮扶资金约3.5亿元，", "a" * 50 + " ", "（", "，", "a"])
def test_the_first_rows_of_a_line_of_five_megabytes_cost_little(unit: str):
    text = visible("开头一句。\n\n" + unit * (1_700_000 // len(unit)))
    layout = SourceLayout(text, 50)
    layout.advance(0.0)  # no time at all: one round
    assert not layout.is_complete
    assert layout.rows == 64
    assert layout.row(0) == (0, 5)


async def test_a_very_long_line_is_read_while_it_is_laid_out(open_browser: Opener, tmp_path: Path):
    text = "长文\n\n深圳给汕尾12亿元。\n\n" + "帮扶协作资金约3亿元，" * 40_000 + "\n"
    said = (Said("12亿元", "1200000000", "元", "资金", SHENZHEN, SHANWEI),)
    path = write_store(tmp_path / "long.sqlite", (Account("long.txt", Head(title="长文"), text, said),))
    async with open_browser(at=path) as driver:
        assert "12亿元" in driver.screen()
        await driver.pilot.press("3", "pagedown", "j")
        await driver.pilot.pause()
        assert all(cell_len(line) == 80 for line in driver.lines())
        assert "帮扶协作资金约3亿元，" in driver.screen()


async def test_the_end_of_a_long_text_is_reached_when_it_is_laid_out(open_browser: Opener, tmp_path: Path):
    text = "长文\n\n深圳给汕尾12亿元。\n\n" + "帮扶协作，" * 30_000 + "完了\n"
    said = (Said("12亿元", "1200000000", "元", "资金", SHENZHEN, SHANWEI),)
    path = write_store(tmp_path / "long.sqlite", (Account("long.txt", Head(title="长文"), text, said),))
    async with open_browser(at=path) as driver:
        source = driver.browser.source
        await driver.press("3", "G")
        while not source._layout.is_complete or source._pending is not None:
            await driver.pilot.pause(0.01)
        await driver.settle()
        assert "完了" in driver.screen()
