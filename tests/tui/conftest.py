"""A small corpus for every test, and a browser over it that is driven by keys."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from textual.pilot import Pilot

from corpus.config import Settings
from tests.tui.small_corpus import write_store
from tests.tui.waiting import finished
from tui.app import DuikouApp, make_app
from tui.screens.browser import Browser


@dataclass
class Driver:
    """An open browser: press keys, wait until everything they set off is done, look at the screen."""

    app: DuikouApp
    pilot: Pilot[int]

    @property
    def browser(self) -> Browser:
        return self.app.browser

    async def settle(self) -> None:
        for _ in range(2):  # work may be started by what work has done
            await self.pilot.pause()
            await finished(self.app)
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        await self.press(*text)

    def lines(self) -> list[str]:
        """What stands on the screen, row by row."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    def screen(self) -> str:
        return "\n".join(self.lines())

    def facts_title(self) -> str:
        return self.browser._titles["facts"]._left

    @property
    def node(self) -> str:
        """The label under the tree's cursor."""
        node = self.browser.tree_pane.node
        assert node is not None
        return node.label

    @property
    def fact(self) -> str:
        """The chosen fact's figure."""
        assert self.browser.chosen is not None
        return self.browser.chosen.text


Opener = Callable[..., AbstractAsyncContextManager[Driver]]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return write_store(tmp_path / "small.sqlite")


@pytest.fixture
def open_browser(store: Path, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """`async with open_browser((80, 24)) as driver`; keyword arguments are settings."""
    for variable in ("TMUX", "STY", "DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")

    @asynccontextmanager
    async def opened(
        size: tuple[int, int] = (80, 24), at: Path | None = None, **settings: object
    ) -> AsyncIterator[Driver]:
        app = make_app(at or store, Settings(**settings))  # type: ignore[arg-type]
        async with app.run_test(size=size) as pilot:
            driver = Driver(app, pilot)
            await driver.settle()
            yield driver

    return opened
