"""What can be done with the fact on the card and the facts in the table: copy, explain, open."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from textual.worker import WorkerError

from corpus.config import Settings
from corpus.query import FactRow, Selector
from tui.keys import Action
from tui.queries import Queries
from tui.screens.panes import Panes
from tui.words import Words

_CHOOSING = ("choice", "step", "find")  # groups of work that end with another fact on the card


class FactScreen(Panes):
    """`chosen` is the fact on the card, `selector` says which facts the table shows."""

    def __init__(self, words: Words, actions: Sequence[Action], queries: Queries, settings: Settings) -> None:
        super().__init__(words, actions)
        self.queries = queries
        self.settings = settings
        self.selector: Selector | None = None
        self.chosen: FactRow | None = None

    def action_copy_sentence(self) -> None:
        self.start("copy", self._copy, False)

    def action_copy_table(self) -> None:
        self.start("copy", self._copy, True)

    def action_explain(self) -> None:
        self.start("explain", self._explain)

    def action_open_original(self) -> None:
        self.start("open", self._open_original)

    def action_failures(self) -> None:
        self.start("failures", self._show_failures)

    async def _settled(self) -> None:
        """Until what the last keys have chosen stands on the card: what is copied is what is seen."""
        while under_way := [w for w in self.app.workers if w.group in _CHOOSING and not w.is_finished]:
            with suppress(WorkerError):  # it was overtaken by another choice
                await under_way[0].wait()

    async def _copy(self, as_table: bool) -> None:
        from tui.copying import send

        await self._settled()
        if as_table:
            facts = await self.queries.fact_rows(self.selector) if self.selector is not None else []
        else:
            facts = [self.chosen] if self.chosen is not None else []
        if not facts:
            self.say(self.words.nothing_to_copy)
            return
        self.say(self.words.copying)
        said = await send(self.app, facts, as_table, self.settings.copy, self.words, self.size)
        self.say(*said)

    async def _explain(self) -> None:
        from tui.screens.explain import Explain

        await self._settled()
        if self.chosen is None:
            self.say(self.words.no_fact_chosen)
        else:
            self.app.push_screen(Explain(self.words, self.actions, self.chosen))

    async def _open_original(self) -> None:
        from tui.opening import open_original

        await self._settled()
        self.say(open_original(self.source.view.row if self.source.view else None, self.words))

    async def _show_failures(self) -> None:
        from tui.screens.failures import Failures

        self.app.push_screen(Failures(self.words, self.actions, await self.queries.failures()))
