"""Keys one after the other, however fast they come.

Textual hands a key to the widget that has the focus and takes the next one before the first is done: what is
typed right after `/` would reach the tree as commands, and on a busy machine it does. Here the next key waits
until the one before has gone its whole way, from the widget up to the app.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from time import monotonic

from textual import events
from textual.app import App
from textual.message import Message
from textual.widgets import Input
from textual.worker import Worker, WorkerError

LOOKING_UP = ("find", "step")  # groups of work that end somewhere else in the tree
_PATIENCE = 1.0  # seconds after which a key no longer waits for one that was lost with its widget


class KeyDone(Message):
    """Follows a key from widget to widget, and so arrives at the app right behind it."""


class OrderedKeysApp(App[int]):
    """An app whose keys are taken strictly in their order."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._typed_ahead: deque[events.Key] = deque()
        self._key_since: float | None = None  # when the key under way was taken

    async def on_event(self, event: events.Event) -> None:
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
            return
        self._typed_ahead.append(event)
        if self._key_since is None:
            await self._next_key()
        elif monotonic() - self._key_since > _PATIENCE:
            await self._take_key()

    async def on_key_done(self) -> None:
        self._key_since = None
        if self._typed_ahead:
            await self._next_key()

    async def _next_key(self) -> None:
        """The next key acts on what the last one found: it waits while that is being looked up, unless it is
        text for an input."""
        if isinstance(self.focused, Input) or not self._looking_up():
            await self._take_key()
        else:
            self._key_since = monotonic()
            self.run_worker(self._looked_up(), group="keys")

    def _looking_up(self) -> list[Worker[object]]:
        return [w for w in self.workers if w.group in LOOKING_UP and not w.is_finished]

    async def _looked_up(self) -> None:
        while under_way := self._looking_up():
            with suppress(WorkerError):  # it was overtaken by another
                await under_way[0].wait()
        self.post_message(KeyDone())

    async def _take_key(self) -> None:
        self._key_since = monotonic()
        target = self.focused or self.screen
        await super().on_event(self._typed_ahead.popleft())
        target.post_message(KeyDone())
