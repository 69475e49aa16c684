"""Keys that come without a pause, as from a paste, a script or a busy machine, do what they would do slowly."""

import pytest
from textual import events

from tests.tui.conftest import Driver, Opener


async def send(driver: Driver, *keys: str) -> None:
    """Keys as they come from a terminal that sends many at once."""
    for key in keys:
        driver.app.post_message(events.Key(key, key if len(key) == 1 else None))
    for _ in range(3):
        await driver.settle()


async def test_text_after_the_find_key_is_found_and_no_command(open_browser: Opener):
    async with open_browser() as driver:
        await send(driver, "slash", *"汕尾qQ")
        assert driver.app.is_running
        assert driver.browser.find_bar.value == "汕尾qQ"


async def test_text_after_the_search_key_is_searched(open_browser: Opener):
    async with open_browser() as driver:
        await send(driver, "F", *"就业Q")
        assert driver.app.is_running
        assert driver.app.screen.query_one("#search-box").value == "就业Q"


@pytest.mark.parametrize("times", [1, 3])
async def test_keys_after_enter_are_commands_again(open_browser: Opener, times: int):
    async with open_browser() as driver:
        for _ in range(times):
            await send(driver, "slash", *"百色", "enter", "2", "j", "w")
        assert driver.node == "百色市"
        assert driver.browser.focused.id == "facts"
        assert driver.fact != "124间"


async def test_panes_and_views_in_their_order(open_browser: Opener):
    async with open_browser() as driver:
        await send(driver, "T", "2", "slash", "x", "escape", "3", "tab", "z")
        assert driver.browser.view == "programme"
        assert driver.browser.focused.id == "tree"
        assert driver.browser.is_zoomed


async def test_a_lost_key_does_not_hold_up_the_others(open_browser: Opener):
    async with open_browser() as driver:
        driver.app._key_since = -10.0  # as if its widget had gone with it
        await driver.press("j")
        assert driver.node == "广西壮族自治区"
