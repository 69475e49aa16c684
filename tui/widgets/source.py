"""The reading pane: the article's text with its marks lit, drawn line by line as it comes into view."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from time import monotonic
from typing import ClassVar

from rich.cells import get_character_cell_size
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.timer import Timer

from corpus.language.width import visible
from corpus.model import Span
from corpus.query import ArticleView, FactRow, Mark
from tui.keys import bindings
from tui.show import Piece, clipped, strip
from tui.widgets.source_layout import SourceLayout
from tui.words import Words

GUTTER = 2
_FIRST_SLICE, _SLICE = 0.030, 0.008  # seconds of line breaking at once: less than a key's patience
_TELL = 0.25  # seconds between two looks of the screen at a text that is still laid out
_KEPT_LAYOUTS = 4
_LONGEST_LINE = 110  # cells: the eye loses the next line's start in longer ones
_LIT = ("figure", "region", "programme", "time")


class SourcePane(ScrollView, can_focus=True, inherit_bindings=False):
    """Scrolls by rows. `show` sets the article, `choose` the fact whose sentence is marked and in view."""

    BINDINGS: ClassVar = bindings("pane")
    COMPONENT_CLASSES: ClassVar = {
        *(f"source--{kind}" for kind in _LIT),
        "source--furniture",
        "source--heading",
        "source--sentence",
        "source--chosen",
        "source--gutter",
        "source--match",
    }

    @dataclass
    class FigureClicked(Message):
        """A lit figure was clicked; the id of its fact."""

        fact_id: str

    class Moved(Message):
        """Other rows are on the screen, or more of the text is laid out."""

    def __init__(self, words: Words) -> None:
        super().__init__(id="source")
        self._words = words
        self.view: ArticleView | None = None
        self._text = ""
        self._layout = SourceLayout("", 2)
        self._layouts: dict[tuple[str, int, int], SourceLayout] = {}
        self._marks: Sequence[Mark] = ()
        self._longest_mark = 0
        self._figures: Sequence[Mark] = ()
        self._sentence: Span | None = None
        self._chosen: Span | None = None
        self._matches: Sequence[int] = ()
        self._match_length = 0
        self._pending: Span | None = None
        self._timer: Timer | None = None
        self._told = 0.0  # when the screen last heard how many rows there are
        self._base = Style()

    def show(self, view: ArticleView | None) -> None:
        """Another article, from its top; None for none."""
        self.view = view
        self._text = visible(view.text) if view else ""
        self._marks = sorted((m for m in view.marks if m.kind in _LIT), key=_place) if view else ()
        self._longest_mark = max((len(mark.span) for mark in self._marks), default=0)
        wrong = set(view.mismatch) if view else set()
        self._figures = [mark for mark in self._marks if mark.kind == "figure" and mark.ref not in wrong]
        self._sentence = self._chosen = self._pending = None
        self._matches = ()
        self._lay_out()
        self.scroll_to(y=0, animate=False, force=True)

    def choose(self, fact: FactRow | None) -> None:
        """Mark the fact's sentence and figure and bring them into view; nothing is marked where they mismatch."""
        self._sentence = self._chosen = None
        if fact is not None and self.view is not None and fact.id not in self.view.mismatch:
            self._sentence, self._chosen = fact.sentence, fact.span
            self.bring_into_view(fact.sentence, fact.span)
        self.refresh()

    def choose_place(self, sentence: Span, place: Span) -> None:
        """Mark a sentence and a place in it that is no fact's."""
        self._sentence, self._chosen = sentence, place
        self.bring_into_view(sentence, place)
        self.refresh()

    def step_figure(self, step: int) -> str | None:
        """Go to the next (1) or previous (-1) figure from what is marked, else from the first row shown; the id of
        its fact, or None where there is none. The mark moves at once, its fact may come later."""
        if self._chosen is not None:
            at = self._chosen.start + (step > 0)
        else:
            at = self._layout.row(self.scroll_offset.y)[0] if self._layout.rows else 0
        place = bisect_left(self._figures, at, key=lambda mark: mark.span.start) - (step < 0)
        if not 0 <= place < len(self._figures):
            return None
        mark = self._figures[place]
        self._sentence = None
        self._chosen = mark.span
        self.bring_into_view(mark.span, mark.span)
        self.refresh()
        return mark.ref

    def bring_into_view(self, whole: Span, part: Span) -> None:
        """Scroll so that `part` is on the screen, and as much of `whole` as fits; no scrolling if it is there."""
        self._pending = None
        if self._layout.reached < whole.end:
            self._pending = whole
        first, last = self._layout.row_of(whole.start), self._layout.row_of(whole.end - 1)
        top, height = self.scroll_offset.y, max(self.scrollable_content_region.height, 1)
        if top <= first and last < top + height:
            return
        target = max(first - height // 4, last - height + 1)
        inside = self._layout.row_of(part.start)
        target = min(max(min(target, first), inside - height + 1), inside)
        self.scroll_to(y=max(target, 0), animate=False, force=True)

    def find(self, text: str, step: int, *, again: bool) -> bool:
        """Light every place of `text`; go to the next one from the last match or the first row. False if none."""
        needle, haystack = text.casefold(), self._text.casefold()
        if len(haystack) != len(self._text):  # casefolding that lengthens would shift every offset
            needle, haystack = text, self._text
        self._matches, self._match_length = list(_places(haystack, needle)), len(text)
        self.refresh()
        if not self._matches:
            return False
        here = self._chosen.start if self._chosen else self._top_offset()
        place = bisect_left(self._matches, here + (again and step > 0)) - (again and step < 0)
        start = self._matches[place % len(self._matches)]
        self._chosen = Span(start, start + len(text))
        self._sentence = None
        self.bring_into_view(self._chosen, self._chosen)
        return True

    def clear_matches(self) -> None:
        self._matches = ()
        self.refresh()

    def scroll_rows(self, rows: int) -> None:
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False, force=True)

    def position(self) -> str:
        """How far the reader is, in per cent, or how far the layout is while it goes on."""
        if not self._layout.is_complete:
            return self._words.laying_out.format(
                percent=100 * self._layout.reached // max(len(self._text), 1)
            )
        below = self._layout.rows - self.scrollable_content_region.height
        return f"{min(100 * self.scroll_offset.y // below, 100)}%" if below > 0 else ""

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())

    def render_lines(self, crop: Region) -> list[Strip]:
        self._base = self.rich_style  # costs more than a line; it is the same for all of them
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        row, base, width = self.scroll_offset.y + y, self._base, self.size.width
        if self.view is None and y == 0:
            text = " " * GUTTER + clipped(self._words.no_article, width - GUTTER)
            return strip([(text, self._style("furniture"))], width, base)
        if row >= self._layout.rows:
            return Strip.blank(width, base)
        start, end = self._layout.row(row)
        inside = self._sentence is not None and start < self._sentence.end and self._sentence.start < end
        gutter = [(" ", self._style("gutter") if inside else Style()), (" ", Style())]
        return strip([*gutter, *self._pieces(start, end)], self.scrollable_content_region.width, base)

    def on_resize(self) -> None:
        top = self._top_offset()
        if self._lay_out():
            self._pending = Span(top, top + 1) if self._layout.reached <= top else None
            if self._sentence is not None and self._chosen is not None:
                self.bring_into_view(self._sentence, self._chosen)
            else:
                self.scroll_to(y=self._layout.row_of(top), animate=False, force=True)

    def on_click(self, event: events.Click) -> None:
        offset = self._offset_at(event.x - GUTTER, self.scroll_offset.y + event.y)
        for mark in self._figures:
            if offset is not None and mark.span.start <= offset < mark.span.end:
                self.post_message(self.FigureClicked(mark.ref))

    def action_cursor_down(self) -> None:
        self.scroll_rows(1)

    def action_cursor_up(self) -> None:
        self.scroll_rows(-1)

    def action_first(self) -> None:
        self._pending = None
        self.scroll_to(y=0, animate=False, force=True)

    def action_last(self) -> None:
        if not self._layout.is_complete:
            self._pending = Span(len(self._text) - 1, len(self._text))
        self.scroll_to(y=self._layout.rows, animate=False, force=True)

    def action_half_page_down(self) -> None:
        self.scroll_rows(max(self.size.height // 2, 1))

    def action_half_page_up(self) -> None:
        self.scroll_rows(-max(self.size.height // 2, 1))

    def action_page_down(self) -> None:
        self.scroll_rows(max(self.size.height - 1, 1))

    def action_page_up(self) -> None:
        self.scroll_rows(-max(self.size.height - 1, 1))

    def action_open(self) -> None:
        """Nothing opens from a text."""

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"source--{name}", partial=True)

    def _top_offset(self) -> int:
        rows = self._layout.rows
        return self._layout.row(min(self.scroll_offset.y, rows - 1))[0] if rows else 0

    def _lay_out(self) -> bool:
        """The layout for the pane's width; True if it is another one than before."""
        width = (
            self.size.width - GUTTER - 1
        )  # the scroll bar's cell is kept free, so that the text never shifts
        if self.view is None or width < 2:
            layout = SourceLayout("", 2)
        else:
            key = (self.view.row.key, hash(self._text), width)
            if key not in self._layouts:
                self._layouts[key] = SourceLayout(self._text, width, [mark.span for mark in self._figures])
            self._layouts[key] = layout = self._layouts.pop(key)
            while len(self._layouts) > _KEPT_LAYOUTS:
                del self._layouts[next(iter(self._layouts))]
        if layout is self._layout:
            return False
        self._layout = layout
        self._told = 0.0
        self._advance(_FIRST_SLICE)
        self.refresh()
        return True

    def _advance(self, seconds: float = _SLICE) -> None:
        """Lay out more, and come back for the rest; the screen hears of it now and then only."""
        layout = self._layout
        if not layout.is_complete:
            layout.advance(seconds)
        reached = self._pending is not None and layout.reached >= self._pending.end
        if reached or layout.is_complete or monotonic() - self._told > _TELL:
            self._told = monotonic()
            self.virtual_size = Size(0, layout.rows)
            self.post_message(self.Moved())
        if reached and self._pending is not None:
            self.call_after_refresh(self.bring_into_view, self._pending, self._pending)
        if not layout.is_complete and self._timer is None:
            self._timer = self.set_interval(_SLICE, self._advance)
        elif layout.is_complete and self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _offset_at(self, column: int, row: int) -> int | None:
        if column < 0 or row >= self._layout.rows:
            return None
        start, end = self._layout.row(row)
        for offset in range(start, end):
            column -= get_character_cell_size(self._text[offset])
            if column < 0:
                return offset
        return None

    def _pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The characters of a row with the styles of all that lies over them."""
        layers = [layer for layer in self._layers(start, end) if layer[0] < end and start < layer[1]]
        cuts = {start, end}
        for span_start, span_end, _ in layers:
            cuts |= {max(span_start, start), min(span_end, end)}
        ordered = sorted(cuts)
        for at, stop in pairwise(ordered):
            style = Style.combine([Style(), *(s for a, b, s in layers if a <= at and stop <= b)])
            yield self._text[at:stop], style

    def _layers(self, start: int, end: int) -> Iterator[tuple[int, int, Style]]:
        """What lights the characters of a row, the lowest layer first."""
        view = self.view
        if view is None:
            return
        furniture = self._style("furniture")
        yield from ((span.start, span.end, furniture) for span, _ in view.furniture)
        heading = self._style("heading")
        yield from ((span.start, span.end, heading) for span in view.headings)
        if self._sentence is not None:
            yield self._sentence.start, self._sentence.end, self._style("sentence")
        wrong = set(view.mismatch)
        first = bisect_left(self._marks, start - self._longest_mark, key=lambda mark: mark.span.start)
        for mark in self._marks[first:]:
            if mark.span.start >= end:
                break
            if mark.span.end > start and mark.ref not in wrong:
                yield mark.span.start, mark.span.end, self._style(mark.kind)
        first = bisect_left(self._matches, start - self._match_length)
        for match in self._matches[first:]:
            if match >= end:
                break
            yield match, match + self._match_length, self._style("match")
        if self._chosen is not None:
            yield self._chosen.start, self._chosen.end, self._style("chosen")


def _place(mark: Mark) -> tuple[int, int, int]:
    # Wider marks first and figures last, so that a figure inside a programme's name stays lit as a figure.
    return mark.span.start, -mark.span.end, mark.kind == "figure"


def _places(haystack: str, needle: str) -> Iterator[int]:
    at = haystack.find(needle) if needle else -1
    while at >= 0:
        yield at
        at = haystack.find(needle, at + len(needle))
