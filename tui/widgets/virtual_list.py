"""A list of any length that draws only the rows on the screen; tree, facts and search hits are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.keys import bindings
from tui.show import Piece, strip


class VirtualList(ScrollView, can_focus=True, inherit_bindings=False):
    """Subclasses give `pieces` of a row; rows are numbered from 0, `cursor` is -1 in an empty list only."""

    BINDINGS: ClassVar = bindings("pane")
    marks_cursor = True
    COMPONENT_CLASSES: ClassVar = {
        "list--row",
        "list--cursor",
        "list--dim",
        "list--accent",
        "list--warning",
        "list--match",
    }

    @dataclass
    class Highlighted(Message):
        """The cursor stands on another row, moved by the user."""

        sender: VirtualList
        row: int

        @property
        def control(self) -> VirtualList:
            return self.sender

    @dataclass
    class Opened(Message):
        """Enter was pressed on a row, or it was clicked twice."""

        sender: VirtualList
        row: int

        @property
        def control(self) -> VirtualList:
            return self.sender

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.rows = 0
        self.cursor = -1
        self._base = Style()

    def pieces(self, row: int, width: int) -> list[Piece]:
        """What one row shows, harmless and at most `width` cells wide."""
        raise NotImplementedError

    def set_rows(self, rows: int, cursor: int | None = None) -> None:
        """Another number of rows; the cursor stays where it is unless it is given or out of the list."""
        self.rows = rows
        wanted = self.cursor if cursor is None else cursor
        self.cursor = min(max(wanted, 0), rows - 1)
        self.virtual_size = Size(0, rows)
        self.refresh()
        self.call_after_refresh(self.show_cursor)
        self.show_cursor()

    def move_to(self, row: int) -> None:
        """Put the cursor on a row and into view, without a message."""
        row = min(max(row, 0), self.rows - 1)
        if row == self.cursor:
            return
        old, self.cursor = self.cursor, row
        if not self.show_cursor():
            self.refresh_line(old)
            self.refresh_line(row)

    def show_cursor(self) -> bool:
        """Scroll as little as needed; True if the list has scrolled."""
        top, height = self.scroll_offset.y, max(self.scrollable_content_region.height, 1)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, force=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, force=True)
        return self.scroll_offset.y != top

    def style(self, name: str) -> Style:
        """The style of one component class, without the row's background."""
        return self.get_component_rich_style(name, partial=True)

    def render_lines(self, crop: Region) -> list[Strip]:
        self._base = self.rich_style  # costs more than a row; it is the same for all of them
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        row, width, base = self.scroll_offset.y + y, self.scrollable_content_region.width, self._base
        if row >= self.rows:
            message = self.empty_message() if self.rows == 0 and y == 0 else ""
            return strip([(message, self.style("list--dim"))], self.size.width, base)
        over = self.style("list--cursor") if row == self.cursor and self.marks_cursor else Style()
        return strip(self.pieces(row, width), width, base, over)

    def empty_message(self) -> str:
        """What an empty list says."""
        return ""

    def on_resize(self) -> None:
        self.show_cursor()

    def on_click(self, event: events.Click) -> None:
        row = self.scroll_offset.y + event.y
        if row < self.rows:
            self._go(row)
            if event.chain == 2:
                self.action_open()

    def _go(self, row: int) -> None:
        before = self.cursor
        self.move_to(row)
        if self.cursor != before:
            self.post_message(self.Highlighted(self, self.cursor))

    @property
    def _page(self) -> int:
        return max(self.scrollable_content_region.height, 1)

    def action_cursor_down(self) -> None:
        self._go(self.cursor + 1)

    def action_cursor_up(self) -> None:
        self._go(self.cursor - 1)

    def action_first(self) -> None:
        self._go(0)

    def action_last(self) -> None:
        self._go(self.rows - 1)

    def action_half_page_down(self) -> None:
        self._go(self.cursor + max(self._page // 2, 1))

    def action_half_page_up(self) -> None:
        self._go(self.cursor - max(self._page // 2, 1))

    def action_page_down(self) -> None:
        self._go(self.cursor + self._page)

    def action_page_up(self) -> None:
        self._go(self.cursor - self._page)

    def action_open(self) -> None:
        if self.cursor >= 0:
            self.post_message(self.Opened(self, self.cursor))
