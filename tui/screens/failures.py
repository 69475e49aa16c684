"""The files that could not be read, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult

from corpus.query import FailureRow
from tui.keys import Action
from tui.screens.layer import Layer
from tui.widgets.bars import PaneTitle
from tui.widgets.text_list import Line, TextList
from tui.words import Words


class Failures(Layer):
    """A list to read; nothing in it opens."""

    CSS_PATH = "failures.tcss"

    def __init__(self, words: Words, actions: Sequence[Action], failures: Sequence[FailureRow]) -> None:
        super().__init__(words, actions)
        self._failures = failures
        self._list = TextList(id="failed")

    def compose(self) -> ComposeResult:
        title = PaneTitle(id="failures-title")
        title.show(f"{self.words.failures_title} {len(self._failures)}", self.words.close_hint)
        yield title
        yield self._list

    def on_mount(self) -> None:
        self._list.focus()
        lines: list[Line] = []
        for failure in self._failures:
            lines += [[(failure.path, "list--warning")], [(f"  {failure.reason}", "")]]
        self._list.show(lines or [[(self.words.failures_none, "list--dim")]])
