"""An article's text as rows of a column: broken on demand, so that a line of millions of characters opens at once."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from time import perf_counter

from rich.cells import get_character_cell_size

from corpus.language.linebreak import lines
from corpus.model import Span

_CARRIAGE_RETURN = "␍"  # as `visible` shows it


class SourceLayout:
    """Rows of `text` (made harmless before) in a column of `width` cells; several blank lines become one row.

    `glued`: sorted spans that are not broken. `rows` grows with every `advance` until `is_complete`.
    """

    def __init__(self, text: str, width: int, glued: Sequence[Span] = ()) -> None:
        self.text = text
        self.is_complete = False
        self._starts, self._ends = array("L"), array("L")
        self._rows = self._paragraphs(max(width, 2), glued)

    @property
    def rows(self) -> int:
        return len(self._starts)

    @property
    def reached(self) -> int:
        """How many characters have been laid out."""
        return len(self.text) if self.is_complete else (self._ends[-1] if self._ends else 0)

    def row(self, number: int) -> tuple[int, int]:
        """The characters of a row, as (start, end); equal in a blank row."""
        return self._starts[number], self._ends[number]

    def row_of(self, offset: int) -> int:
        """The row that holds a character, or the last row before it that there is; 0 in an empty text."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def advance(self, seconds: float) -> None:
        """Lay out more rows for at most about `seconds`."""
        until = perf_counter() + seconds
        for count, (start, end) in enumerate(self._rows):
            self._starts.append(start)
            self._ends.append(end)
            if count % 64 == 63 and perf_counter() > until:
                return
        self.is_complete = True

    def _paragraphs(self, width: int, glued: Sequence[Span]) -> Iterator[tuple[int, int]]:
        text, start, after_blank = self.text, 0, True
        while start < len(text):
            newline = text.find("\n", start)
            stop = newline if newline >= 0 else len(text)
            end = stop - 1 if text[start:stop].endswith(_CARRIAGE_RETURN) and newline >= 0 else stop
            while end > start and text[end - 1].isspace():
                end -= 1
            if end > start:
                first = bisect_left(glued, start, key=attrgetter("start"))
                after = bisect_left(glued, end, key=attrgetter("start"))
                yield from lines(
                    text, width, start, end, glued=glued[first:after], measure=get_character_cell_size
                )
            elif not after_blank:
                yield start, start
            after_blank = end == start
            start = stop + 1
