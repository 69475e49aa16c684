"""The thin lines: a pane's title, the state of the index, the keys that apply, and what has just happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.keys import Action, Language, shown_key
from tui.show import Piece, clipped, fitted, strip


class PaneTitle(Widget):
    """`1 地区            3/12`; lit while its pane has the focus."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes="pane-title")
        self._left = self._right = ""

    def show(self, left: str, right: str = "") -> None:
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        room = max(self.size.width - cell_len(self._right) - 3, 0)
        text = f" {fitted(self._left, room)} {self._right} "
        return strip([(text, Style())], self.size.width, self.rich_style)


class StatusLine(Widget):
    """One line of state, cut to the screen."""

    def __init__(self) -> None:
        super().__init__(id="status")
        self.text = self.flashed = ""

    def show(self, text: str) -> None:
        """What stands here until something else is shown."""
        self.text = text
        self.refresh()

    def flash(self, text: str) -> None:
        """What stands here instead until it is taken away with an empty text."""
        self.flashed = text
        self.refresh()

    def render_line(self, y: int) -> Strip:
        text, style = (self.flashed, Style(bold=True)) if self.flashed else (self.text, Style())
        return strip([(" " + clipped(text, self.size.width - 2), style)], self.size.width, self.rich_style)


class KeyBar(Widget):
    """The keys that apply, as many as fit, the most useful first."""

    COMPONENT_CLASSES: ClassVar = {"keys--key", "keys--label"}

    def __init__(self, language: Language) -> None:
        super().__init__(id="keys")
        self._language: Language = language
        self._actions: Sequence[Action] = ()

    def show(self, actions: Sequence[Action]) -> None:
        self._actions = actions
        self.refresh()

    def render_line(self, y: int) -> Strip:
        room, pieces = self.size.width - 1, list[Piece]([(" ", Style())])
        key_style = self.get_component_rich_style("keys--key", partial=True)
        label_style = self.get_component_rich_style("keys--label", partial=True)
        for action in self._actions:
            key, label = shown_key(action.keys[0]), f" {action.label(self._language)}  "
            needed = cell_len(key) + cell_len(label)
            if needed - 2 > room:
                break
            room -= needed
            pieces += [(key, key_style), (label, label_style)]
        return strip(pieces, self.size.width, self.rich_style)


class Notice(Widget):
    """What has just happened, under the panes; it goes with the next key. It takes room instead of lying over the
    panes: Textual cuts what lies above at the borders below, and a wide character on the cut is lost."""

    def __init__(self) -> None:
        super().__init__(id="notice")
        self.lines: tuple[str, ...] = ()

    def show(self, *lines: str) -> None:
        """The first line says what happened, the others show it; no lines hide the notice."""
        self.lines = lines
        self.styles.height = len(lines)
        self.display = bool(lines)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        text = self.lines[y] if y < len(self.lines) else ""
        style = Style(bold=True) if y == 0 else Style()
        return strip([(" " + clipped(text, self.size.width - 2), style)], self.size.width, self.rich_style)
