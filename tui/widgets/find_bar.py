"""The line in which a search within a pane is typed."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.widgets import Input

from tui.words import Words


class FindBar(Input):
    """Hidden until `ask`; says what is typed, and when the user is done."""

    @dataclass
    class Typed(Message):
        """The text to find, as far as it is typed."""

        text: str

    class Done(Message):
        """Enter: the pane takes the keys again."""

    def __init__(self, words: Words) -> None:
        super().__init__(placeholder=words.find, id="find", compact=True)
        self.cursor_blink = False
        self.display = False

    def ask(self) -> None:
        """Show the line, empty, and take the focus."""
        self.display = True
        with self.prevent(Input.Changed):
            self.value = ""
        self.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Done())
