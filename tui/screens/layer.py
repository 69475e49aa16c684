"""What every screen has: the keys that work everywhere, and the words of the interface."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.screen import Screen
from textual.widgets import Input

from tui.keys import Action, bindings
from tui.words import Words


class Layer(Screen[object]):
    """A screen over the main one. `q` and `esc` close it."""

    BINDINGS: ClassVar = bindings("app")

    def __init__(self, words: Words, actions: Sequence[Action]) -> None:
        super().__init__()
        self.words = words
        self.actions = actions

    def on_key(self, event: events.Key) -> None:
        """What is typed before an input of this screen has got the focus is meant for it."""
        if isinstance(self.focused, Input) and event.is_printable:
            event.stop()
            self.focused.post_message(events.Key(event.key, event.character))

    def action_close(self) -> None:
        self.dismiss(None)

    def action_escape(self) -> None:
        self.action_close()

    def action_quit_program(self) -> None:
        self.app.exit(0)

    def action_help(self) -> None:
        from tui.screens.help import Help

        self.app.push_screen(Help(self.words, self.actions))
