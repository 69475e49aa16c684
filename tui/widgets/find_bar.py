"""The line in which a search within a pane is typed."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input

from tui.words import Words


class FindBar(Input):
    """Hidden until `ask`; says what is typed, and when the user is done."""

    @dataclass
    class Typed(Message):
        """The text to find, as far as it is typed."""

        text: str

    @dataclass
    class Closed(Message):
        """The pane has the keys again; given_up: by esc, not by enter."""

        given_up: bool

    def __init__(self, words: Words) -> None:
        super().__init__(placeholder=words.find, id="find", compact=True)
        self.cursor_blink = False
        self.display = False
        self._return_to: Widget | None = None

    def ask(self, return_to: Widget) -> None:
        """Show the line, empty, and take the keys until enter or esc gives them to `return_to`."""
        self._return_to = return_to
        self.display = True
        with self.prevent(Input.Changed):
            self.value = ""
        self.screen.set_focus(self)

    def close(self, *, given_up: bool) -> None:
        """Give the keys back at once: the next one may be waiting."""
        if self.display:
            self.display = False
            self.screen.set_focus(self._return_to)
            self.post_message(self.Closed(given_up))

    async def _on_key(self, event: events.Key) -> None:
        if event.key in ("enter", "escape"):
            event.stop()
            event.prevent_default()
            self.close(given_up=event.key == "escape")
        elif self.display:
            await super()._on_key(event)
        else:
            event.prevent_default()  # typed ahead for the pane: it goes on to the screen

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))
