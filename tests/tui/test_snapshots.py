"""What the screens look like, at the smallest usual size and at a large one."""

import json

import pytest

from corpus.config import Settings
from tests.tui.test_screens import ANSWER, child_that_says
from tests.tui.waiting import finished
from tui.app import make_app
from tui.screens import explain

SIZES = pytest.mark.parametrize("size", [(80, 24), (200, 50)], ids=["80x24", "200x50"])
SCREENS = {
    "main": ["l", "j", "j", "w"],
    "programmes": ["]", "2"],
    "zoomed": ["3", "z"],
    "help": ["?"],
    "search": ["F", *"就业"],
    "find": ["/", *"汕尾"],
    "explain": ["e"],
    "copied": ["y", "y"],
}


@SIZES
@pytest.mark.parametrize("name", SCREENS)
def test_screen(snap_compare, store, monkeypatch: pytest.MonkeyPatch, name: str, size: tuple[int, int]):
    monkeypatch.setattr(explain, "command", lambda fact: child_that_says(json.dumps(ANSWER)))
    for variable in ("TMUX", "STY", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("SSH_TTY", "t")  # copies go out by OSC 52, wherever the tests run
    monkeypatch.setenv("TERM", "xterm-256color")
    app = make_app(store, Settings())

    async def settled_keys(pilot) -> None:
        for key in [None, *SCREENS[name]]:
            if key is not None:
                await pilot.press(key)
            for _ in range(2):
                await pilot.pause()
                await finished(app)
            await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=settled_keys)


@SIZES
def test_light_theme(snap_compare, store, size: tuple[int, int]):
    app = make_app(store, Settings(theme="textual-light"))

    async def settled(pilot) -> None:
        for _ in range(2):
            await pilot.pause()
            await finished(app)
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=settled)


@SIZES
def test_without_colour(snap_compare, store, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]):
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app(store, Settings())

    async def settled(pilot) -> None:
        for _ in range(2):
            await pilot.pause()
            await finished(app)
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=settled)
