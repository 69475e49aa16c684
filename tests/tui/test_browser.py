"""Every key of the main screen, pressed."""

import pytest

from tests.tui.conftest import Opener
from tests.tui.small_corpus import BAISE_ACCOUNT, SHANWEI_ACCOUNT, write_store

pytestmark = pytest.mark.asyncio


async def test_opens_on_the_richest_region_with_its_first_fact_in_view(open_browser: Opener):
    async with open_browser() as driver:
        assert driver.node == "广东省"
        assert driver.fact == "约12.35亿元"
        assert "约12.35亿元" in driver.screen()
        assert "1 地区" in driver.lines()[0]
        assert "文章 2 · 事实 14 · 未成功 0" in driver.screen()


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up"), ("ｊ", "ｋ")])
async def test_move(open_browser: Opener, down: str, up: str):
    async with open_browser() as driver:
        await driver.press(down)
        assert driver.node == "广西壮族自治区"
        assert driver.fact == "124间"
        await driver.press(down)
        assert driver.node == "广西壮族自治区"
        await driver.press(up)
        assert driver.node == "广东省"


@pytest.mark.parametrize(("fold", "unfold"), [("h", "l"), ("left", "right"), ("space", "space")])
async def test_fold_and_unfold(open_browser: Opener, fold: str, unfold: str):
    async with open_browser() as driver:
        await driver.press(unfold)
        labels = [entry.node.label for entry in driver.browser.tree_pane.entries]
        assert labels == ["广东省", "深圳市", "汕尾市", "广西壮族自治区"]
        await driver.press(fold)
        assert len(driver.browser.tree_pane.entries) == 2


async def test_unfold_goes_in_and_fold_goes_out(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("l", "l")
        assert driver.node == "深圳市"
        await driver.press("h")
        assert driver.node == "广东省"


async def test_donors_are_shown(open_browser: Opener):
    async with open_browser((120, 40)) as driver:
        await driver.press("l")
        assert any("汕尾市" in line and "深圳市" in line for line in driver.lines()[:8])


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home")])
async def test_first_and_last(open_browser: Opener, last: str, first: str):
    async with open_browser() as driver:
        await driver.press("2", last)
        assert driver.fact == "98.5%"
        await driver.press(first)
        assert driver.fact == "约12.35亿元"


async def test_pages(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("2")
        height = driver.browser.facts.scrollable_content_region.height
        assert height == 7
        await driver.press("pagedown")
        assert driver.browser.facts.cursor == height
        await driver.press("pageup")
        assert driver.browser.facts.cursor == 0
        await driver.press("ctrl+d")
        assert driver.browser.facts.cursor == height // 2
        await driver.press("ctrl+u")
        assert driver.browser.facts.cursor == 0


async def test_the_source_scrolls_with_the_same_keys(open_browser: Opener):
    async with open_browser() as driver:
        source = driver.browser.source
        await driver.press("3", "g")
        assert source.scroll_offset.y == 0
        for key, move in {"j": 1, "k": -1}.items():
            before = source.scroll_offset.y
            await driver.press(key)
            assert source.scroll_offset.y - before == move, key
        await driver.press("G")
        assert source.scroll_offset.y == source.max_scroll_y > 0
        await driver.press("pageup")
        assert source.scroll_offset.y == max(source.max_scroll_y - source.size.height + 1, 0)


async def test_enter_goes_from_tree_to_facts_to_source(open_browser: Opener):
    async with open_browser() as driver:
        assert driver.browser.focused.id == "tree"
        await driver.press("enter")
        assert driver.browser.focused.id == "facts"
        await driver.press("enter")
        assert driver.browser.focused.id == "source"


async def test_panes(open_browser: Opener):
    async with open_browser() as driver:
        for key, pane in {"2": "facts", "3": "source", "1": "tree"}.items():
            await driver.press(key)
            assert driver.browser.focused.id == pane
        seen = []
        for key in ("tab", "tab", "tab", "shift+tab"):
            await driver.press(key)
            seen.append(driver.browser.focused.id)
        assert seen == ["facts", "source", "tree", "source"]


async def test_scroll_the_source_and_keep_the_focus(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("3", "g", "1", "J")
        assert driver.browser.source.scroll_offset.y == 3
        assert driver.browser.focused.id == "tree"
        await driver.press("K")
        assert driver.browser.source.scroll_offset.y == 0


async def test_views(open_browser: Opener):
    async with open_browser() as driver:
        titles = []
        for _ in range(4):
            await driver.press("T")
            titles.append(driver.lines()[0][:10].split()[1])
        assert titles == ["项目", "结对", "文章", "地区"]


async def test_a_view_is_found_again_as_it_was_left(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("l", "j", "j")
        assert driver.node == "汕尾市"
        await driver.press("T", "T", "T", "T")
        assert driver.node == "汕尾市"


async def test_articles_can_be_read_from_their_view(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("T", "T", "T")
        assert "深汕携手这几年" in [entry.node.label for entry in driver.browser.tree_pane.entries]
        assert driver.browser.source.view is not None


@pytest.mark.parametrize("pane", ["1", "2", "3"])
async def test_programmes_from_any_pane_and_round(open_browser: Opener, pane: str):
    async with open_browser() as driver:
        await driver.press(pane)
        focused = driver.browser.focused.id
        nodes = []
        for key in ("]", "】", "]", "[", "["):
            await driver.press(key)
            nodes.append(driver.node)
        first, second = nodes[0], nodes[1]
        assert {first, second} == {"鹏汕助学行动", "粤桂家政班"}
        assert nodes == [first, second, first, second, first]
        assert driver.browser.view == "programme"
        assert driver.browser.focused.id == focused


async def test_steps_that_come_fast_are_all_taken(open_browser: Opener):
    async with open_browser() as driver:
        await driver.pilot.press("}", "}", "}")
        await driver.settle()
        assert driver.node == "广西壮族自治区"


async def test_regions_in_the_trees_order(open_browser: Opener):
    async with open_browser() as driver:
        nodes = []
        for _ in range(5):
            await driver.press("}")
            nodes.append(driver.node)
        assert nodes == ["深圳市", "汕尾市", "广西壮族自治区", "百色市", "广东省"]
        await driver.press("{")
        assert driver.node == "百色市"


async def test_figures_one_after_the_other(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("w")
        assert driver.fact == "3个"
        assert driver.browser.facts.fact.text == "3个"
        await driver.press("w", "w", "b")
        assert driver.fact == "86家"
        await driver.press("b", "b", "b")
        assert driver.fact == "约12.35亿元"
        assert "本文没有更多数字" in driver.screen()


async def test_figures_that_come_fast_are_all_taken(open_browser: Opener):
    async with open_browser() as driver:
        await driver.pilot.press("w", "w", "w")
        await driver.settle()
        assert driver.fact == "1,386名"


async def test_find_in_the_tree_where_it_is_folded(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("/")
        await driver.type("汕尾")
        assert driver.node == "汕尾市"
        await driver.press("enter")
        assert driver.browser.focused.id == "tree"
        assert driver.facts_title() == "2 数据 汕尾市"


async def test_find_again_and_back(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("slash")
        await driver.type("市")
        await driver.press("enter")
        assert driver.node == "深圳市"
        await driver.press("n")
        assert driver.node == "汕尾市"
        await driver.press("n")
        assert driver.node == "百色市"
        await driver.press("N", "N")
        assert driver.node == "深圳市"


async def test_find_in_the_facts(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("2", "/")
        await driver.type("意向")
        await driver.press("enter")
        assert driver.browser.focused.id == "facts"
        assert driver.fact == "4.5亿元"  # its sentence speaks of it too
        await driver.press("n")
        assert driver.fact == "20亿元"


async def test_find_in_the_source(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("3", "／")
        await driver.type("责任编辑")
        await driver.press("enter")
        assert "责任编辑" in driver.screen()
        assert driver.browser.focused.id == "source"


async def test_what_is_not_there_is_said(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("/")
        await driver.type("漠河")
        assert "没有找到“漠河”" in driver.screen()
        await driver.press("escape")
        assert not driver.browser.find_bar.display
        assert driver.node == "广东省"


async def test_no_letter_command_while_typing(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("/")
        await driver.type("qQjTzrwy?F!")
        assert driver.app.is_running
        assert driver.browser.find_bar.value == "qQjTzrwy?F!"
        assert driver.browser.view == "region"


async def test_zoom(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("3", "z")
        assert driver.lines()[0].startswith(" 3 原文")
        await driver.press("1")
        assert driver.lines()[0].startswith(" 1 地区")
        assert "原文" not in driver.screen()
        await driver.press("z")
        assert "3 原文" in driver.screen()
        await driver.press("z", "q")
        assert driver.app.is_running
        assert "3 原文" in driver.screen()


async def test_quit(open_browser: Opener):
    for key in ("q", "Q", "ｑ"):
        async with open_browser() as driver:
            await driver.pilot.press(key)
            await driver.pilot.pause()
            assert driver.app.return_value == 0, key


async def test_escape_at_the_root_does_not_quit(open_browser: Opener):
    async with open_browser() as driver:
        await driver.press("escape")
        assert driver.app.is_running


async def test_planned_agreed_and_doubtful_are_seen(open_browser: Opener):
    async with open_browser((100, 40)) as driver:
        lines = driver.lines()
        assert any("4.5亿元" in line and "计划" in line for line in lines)
        assert any("20亿元" in line and "协议" in line for line in lines)
        assert any("? 超过九成" in line for line in lines)


async def test_footer_changes_with_the_pane(open_browser: Opener):
    async with open_browser() as driver:
        assert "l 展开" in driver.lines()[-1]
        await driver.press("2")
        assert "l 展开" not in driver.lines()[-1]
        await driver.press("y")
        assert driver.lines()[-1].strip() == "yy 复制原句"
        await driver.press("x")
        assert "yx 没有对应的命令" in driver.screen()


async def test_keys_of_the_settings_replace_those_of_the_table(open_browser: Opener):
    async with open_browser(keys={"next_view": ("ctrl+t",)}) as driver:
        await driver.press("T")
        assert driver.browser.view == "region"
        await driver.press("ctrl+t")
        assert driver.browser.view == "programme"


async def test_english(open_browser: Opener):
    async with open_browser(language="en") as driver:
        assert "1 Regions" in driver.lines()[0]
        assert "open" in driver.lines()[-1]


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (200, 50)])
async def test_every_line_is_as_wide_as_the_screen(open_browser: Opener, size: tuple[int, int]):
    async with open_browser(size) as driver:
        for keys in (["l", "j", "j"], ["T"], ["T"], ["T"], ["?"]):
            await driver.press(*keys)
            strips = driver.app.screen._compositor.render_strips()
            assert [strip.cell_length for strip in strips] == [size[0]] * size[1]


async def test_a_click_on_a_figure_chooses_its_fact(open_browser: Opener):
    async with open_browser() as driver:
        row, line = next((y, s) for y, s in enumerate(driver.lines()) if y > 10 and "产业园区3个" in s)
        from rich.cells import cell_len

        await driver.pilot.click(offset=(cell_len(line[: line.index("产业园区3个") + 4]), row))
        await driver.settle()
        assert driver.fact == "3个"


async def test_a_growing_corpus_keeps_cursor_and_fact(open_browser: Opener, tmp_path):
    path = write_store(tmp_path / "growing.sqlite", (SHANWEI_ACCOUNT,))
    async with open_browser(at=path) as driver:
        await driver.press("l", "j", "j", "w")
        assert (driver.node, driver.fact) == ("汕尾市", "3个")
        write_store(path, (BAISE_ACCOUNT,))
        await driver.app._look()
        await driver.settle()
        assert (driver.node, driver.fact) == ("汕尾市", "3个")
        assert "广西壮族自治区" in driver.screen()


async def test_an_empty_corpus_says_so(open_browser: Opener, tmp_path):
    async with open_browser(at=tmp_path / "none.sqlite") as driver:
        assert "还没有内容" in driver.screen()
        await driver.press("j", "l", "h", "w", "e", "]", "o", "Y", "n", "enter", "enter", "G")
        assert driver.app.is_running
