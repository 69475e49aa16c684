"""Joins settings, corpus, indexer and screens; what a key does is decided elsewhere."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import Final

from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES

from corpus.config import Settings
from corpus.errors import ConfigError, DuikouError
from corpus.pipeline.messages import Failed, Job, Locked, Message, Progress, Summary
from corpus.query import Corpus, Totals
from tui.indexing import Indexer
from tui.keys import remapped
from tui.queries import Queries
from tui.screens.browser import Browser
from tui.typing_ahead import OrderedKeysApp
from tui.words import words

_HEAD_START = 0.3  # seconds in which the first frames have the processor to themselves
_LOOK = 0.7  # seconds between two looks at a growing corpus
_WATCH = 2.0  # seconds between two looks where another process is indexing
# The default colours of marks are too pale on a light ground.
_ON_LIGHT: Final[Mapping[str, str]] = {
    "yellow": "#7a5200",
    "cyan": "#005f78",
    "magenta": "#8f1276",
    "green": "#2b6600",
}


class DuikouApp(OrderedKeysApp):
    """One browser over one corpus; the indexer runs beside it and ends with it."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "duikou"

    def __init__(
        self, queries: Queries, settings: Settings, make_indexer: Callable[[], Indexer] | None = None
    ) -> None:
        """ConfigError where the settings name a theme, a colour or an action that there is not."""
        theme = BUILTIN_THEMES.get(settings.theme)
        if theme is None:
            known = ", ".join(sorted(BUILTIN_THEMES))
            raise ConfigError("config.yaml: theme", f"no theme {settings.theme!r}", f"known: {known}")
        self._colours = _mark_colours(settings, dark=theme.dark)
        # Without colours the terminal's own ground is used; one of ours would be a colour too.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.theme = settings.theme
        self.words = words(settings.language)
        try:
            actions = remapped(settings.keys)
        except ValueError as error:
            raise ConfigError("config.yaml: keys", f"no action {error.args[0]!r}") from error
        self.set_keymap({action: ",".join(keys) for action, keys in settings.keys.items()})
        self.browser = Browser(self.words, actions, queries, settings)
        self._queries = queries
        self._make_indexer = make_indexer
        self._indexer: Indexer | None = None
        self._looked = 0.0
        self._totals = Totals(0, 0, 0, 0)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return self._colours

    def on_mount(self) -> None:
        self.push_screen(self.browser)
        self.run_worker(self._index(), group="index", exclusive=True)

    async def on_unmount(self) -> None:
        if self._indexer is not None:
            await self._indexer.end()
        self._queries.close()

    def on_browser_rescan(self) -> None:
        self._say(self.words.rescanning)
        self.run_worker(self._index(), group="index", exclusive=True)

    async def _index(self) -> None:
        """Bring the store up to date in a child process, and the screen with it."""
        try:
            await self._look()
            self._say_totals()
            if notice := await self._queries.notice():
                self.browser.say(notice)
            if self._make_indexer is None:
                return
            await asyncio.sleep(_HEAD_START)
            self._indexer = self._make_indexer()
            async for message in self._indexer.messages():
                await self._hear(message)
        except DuikouError as error:
            self._say(str(error))

    async def _hear(self, message: Message) -> None:
        match message:
            case Progress(done=done, total=total):
                if monotonic() - self._looked > _LOOK:
                    await self._look()
                facts, failed = self._totals.facts, self._totals.failed
                self._say(self.words.indexing.format(done=done, total=total, facts=facts, failed=failed))
            case Summary():
                await self._look()
                self._say_totals()
            case Locked(pid=pid, host=host):
                await self._look()
                self._say(self.words.locked.format(pid=pid, host=host))
                self.set_interval(_WATCH, self._look)
            case Failed():
                reason = f"{message.place}: {message.reason} {message.remedy}".rstrip()
                self._say(self.words.index_failed.format(reason=reason))

    async def _look(self) -> None:
        """Show what the store holds by now."""
        version, totals = await self._queries.state()
        self._looked, self._totals = monotonic(), totals
        await self.browser.show_version(version)

    def _say_totals(self) -> None:
        totals = self._totals
        self._say(
            self.words.up_to_date.format(articles=totals.articles, facts=totals.facts, failed=totals.failed)
        )

    def _say(self, text: str) -> None:
        self.browser.status.show(text)


def _mark_colours(settings: Settings, *, dark: bool) -> dict[str, str]:
    """The colours of marks as style variables; ConfigError names the one that is no colour."""
    variables: dict[str, str] = {}
    for kind in ("figure", "region", "programme", "time"):
        name = getattr(settings.colours, kind)
        try:
            colour = Color.parse(name if dark else _ON_LIGHT.get(name, name))
        except ColorParseError as error:
            raise ConfigError(f"config.yaml: colours.{kind}", f"no colour {name!r}") from error
        variables[f"mark-{kind}"] = colour.css
    return variables


def make_app(
    store: Path, settings: Settings, *, paths: Sequence[Path] = (), indexer: Sequence[str] | None = None
) -> DuikouApp:
    """The app over one store; `paths` are indexed into it, none for none. `indexer`: another child process."""
    job = Job(tuple(str(path) for path in paths), str(store), settings.lexicon)
    make = (lambda: Indexer(job, indexer)) if paths else None
    return DuikouApp(Queries(lambda: Corpus.open(store)), settings, make)


def run(paths: list[Path], settings: Settings, store: Path | None) -> int:
    """Open the browser on `paths`, on the configured sources if there are none; returns the exit code."""
    from corpus import resources

    opened = paths or resources.sources(settings)
    configured = Path(settings.store).expanduser() if settings.store else None
    app = make_app(store or configured or resources.store_path(opened), settings, paths=opened)
    return app.run() or 0
