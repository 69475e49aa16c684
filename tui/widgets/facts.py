"""The facts of what is chosen, as a table that draws on demand; pages of rows come when they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.style import Style
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from corpus.query import FactRow
from tui.show import Piece, clipped, fitted, measure, pair, period, strip
from tui.widgets.virtual_list import VirtualList
from tui.words import Words

PAGE = 200


@dataclass(frozen=True, slots=True)
class Column:
    """share: of the room that the least widths leave; from_width: the narrowest table that has this column."""

    name: str
    least: int
    share: int
    from_width: int = 0


_COLUMNS = (
    Column("value", 12, 1),
    Column("indicator", 14, 4),
    Column("period", 9, 1),
    Column("pair", 9, 2, from_width=44),
    Column("status", 4, 0, from_width=34),
    Column("programme", 14, 3, from_width=96),
    Column("source", 12, 2, from_width=116),
)


def columns(width: int) -> list[tuple[str, int]]:
    """The columns that fit a table of `width` cells, with their widths; one blank stands between them."""
    fitting = [column for column in _COLUMNS if width >= column.from_width]
    spare = max(width - sum(column.least + 1 for column in fitting) + 1, 0)
    shares = sum(column.share for column in fitting)
    widths = [column.least + spare * column.share // shares for column in fitting]
    widths[1] += max(width - sum(widths) - len(widths) + 1, 0) if spare else 0
    return [(column.name, cells) for column, cells in zip(fitting, widths, strict=True)]


class FactHeader(Widget):
    """The names of the columns."""

    def __init__(self, words: Words) -> None:
        super().__init__(id="fact-header")
        self._words = words

    def render_line(self, y: int) -> Strip:
        # One cell is the scroll bar's, below.
        text = " ".join(
            fitted(self._words.columns[name], width) for name, width in columns(self.size.width - 1)
        )
        return strip([(text, Style())], self.size.width, self.rich_style)


class FactList(VirtualList):
    """Rows come in pages of `PAGE`; a row that is not here yet asks for its page and shows …"""

    @dataclass
    class PageWanted(Message):
        """A page of the chosen facts is on the screen but not here."""

        page: int

    def __init__(self, words: Words) -> None:
        super().__init__(id="facts")
        self._words = words
        self._pages: dict[int, Sequence[FactRow]] = {}
        self._asked: set[int] = set()

    @property
    def fact(self) -> FactRow | None:
        """The fact under the cursor, if it is here."""
        return self.at(self.cursor)

    def at(self, row: int) -> FactRow | None:
        page = self._pages.get(row // PAGE) if 0 <= row < self.rows else None
        return page[row % PAGE] if page is not None and row % PAGE < len(page) else None

    def row_of(self, fact_id: str) -> int | None:
        """Where a fact stands among the rows that are here."""
        for page, rows in self._pages.items():
            for place, fact in enumerate(rows):
                if fact.id == fact_id:
                    return page * PAGE + place
        return None

    def show(self, count: int, first_page: Sequence[FactRow], cursor: int = 0) -> None:
        """Other facts: how many there are, and the first of them."""
        self._pages, self._asked = {0: first_page}, {0}
        self.set_rows(count, cursor)

    def add_page(self, page: int, rows: Sequence[FactRow]) -> None:
        self._pages[page] = rows
        self.refresh()

    def empty_message(self) -> str:
        return clipped(self._words.no_facts, self.size.width)

    def pieces(self, row: int, width: int) -> list[Piece]:
        fact = self.at(row)
        if fact is None:
            page = row // PAGE
            if page not in self._asked:
                self._asked.add(page)
                self.post_message(self.PageWanted(page))
            return [(self._words.page_waits, self.style("list--dim"))]
        pieces: list[Piece] = []
        for name, cells in columns(width):
            text, style = self._cell(fact, name)
            pieces += [(fitted(text, cells), style), (" ", Style())]
        return pieces

    def _cell(self, fact: FactRow, name: str) -> tuple[str, Style]:
        certain = fact.status == "actual"
        match name:
            case "value":
                doubt = "? " if fact.certainty == "low" else ""
                style = self.style("list--accent") if certain else self.style("list--warning")
                return doubt + fact.text, style
            case "indicator":
                kind = measure(fact, self._words)
                return (fact.indicator or "") + (f" {kind}" if kind else ""), Style()
            case "period":
                return period(fact, self._words), Style()
            case "pair":
                return pair(fact) or "、".join(fact.place), Style()
            case "status":
                text = self._words.status.get(fact.status, fact.status)
                return text, self.style("list--dim") if certain else self.style("list--warning")
            case "programme":
                return fact.programme or "", Style()
            case _:
                head = fact.article.head
                return f"{head.publisher or ''} {(head.published or '')[:10]}".strip(), self.style(
                    "list--dim"
                )
