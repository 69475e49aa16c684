"""A text of prepared lines, for screens that only show something."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.style import Style

from tui.show import Piece, clipped
from tui.widgets.virtual_list import VirtualList

Line = Sequence[tuple[str, str]]
"""Pieces of a line: a text and a component class of the list, or an empty string."""


class TextList(VirtualList):
    """Lines as they are given, cut to the width; it scrolls, `cursor` being the first row shown."""

    marks_cursor = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.set_rows(len(lines), 0)
        self._go(0)

    def pieces(self, row: int, width: int) -> list[Piece]:
        pieces: list[Piece] = []
        for text, name in self._lines[row]:
            cut = clipped(text, width)
            width -= cell_len(cut)
            pieces.append((cut, self.style(name) if name else Style()))
        return pieces

    def show_cursor(self) -> bool:
        """There is no cursor to show."""
        return False

    def _go(self, row: int) -> None:
        self.cursor = max(min(row, self.rows - self._page), 0)
        self.scroll_to(y=self.cursor, animate=False, force=True)
