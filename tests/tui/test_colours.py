"""Kinds differ in colour, and without colour; settings that make no sense are named."""

from pathlib import Path

import pytest
from rich.style import Style

from corpus.config import Colours, Settings
from corpus.errors import ConfigError
from tests.tui.conftest import Driver, Opener
from tui.app import make_app


def styles_of(driver: Driver, words: str) -> Style:
    """The style of some words on the screen."""
    for strip in reversed(driver.app.screen._compositor.render_strips()):  # the source stands below
        for segment in strip:
            if segment.text == words and segment.style is not None:
                return segment.style
    raise AssertionError(f"not on the screen in one piece: {words}")


def marks(driver: Driver) -> dict[str, tuple[object, ...]]:
    kinds = {"figure": "86家", "region": "汕尾", "programme": "“鹏汕助学行动”", "plain": "，引进企业"}
    found = {}
    for kind, words in kinds.items():
        style = styles_of(driver, words.strip("“”"))
        found[kind] = (style.bold, style.underline, style.color.name if style.color else None)
    return found


async def test_kinds_have_their_own_colours(open_browser: Opener):
    async with open_browser((160, 30)) as driver:
        await driver.press("w")
        found = marks(driver)
        assert len({colour for _, _, colour in found.values()}) == 4
        assert found["figure"][2] == "#ffff00"


async def test_without_colour_kinds_still_differ_and_no_colour_is_sent(
    open_browser: Opener, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NO_COLOR", "1")
    async with open_browser((160, 30)) as driver:
        await driver.press("w")
        found = marks(driver)
        assert len({(bold, line) for bold, line, _ in found.values()}) == 4
        for filter_ in driver.app._filters:
            assert type(filter_).__name__ != "Monochrome"
        assert styles_of(driver, "3个").reverse


async def test_a_light_theme_has_darker_marks(open_browser: Opener):
    async with open_browser((160, 30), theme="textual-light") as driver:
        await driver.press("w")
        assert marks(driver)["figure"][2] == "#7a5200"


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        (Settings(theme="mondschein"), "config.yaml: theme"),
        (Settings(colours=Colours(figure="gelbgrau")), "config.yaml: colours.figure"),
        (Settings(keys={"serach": ("x",)}), "config.yaml: keys"),
    ],
)
def test_settings_that_make_no_sense_are_named(tmp_path: Path, settings: Settings, place: str):
    with pytest.raises(ConfigError) as error:
        make_app(tmp_path / "none.sqlite", settings)
    assert error.value.place == place
