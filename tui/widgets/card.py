"""The chosen fact in words: what it says, of whom, when, and how sure that is."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from corpus.query import FactRow
from tui.show import Piece, clipped, measure, names, pair, period, strip
from tui.words import Words


class FactCard(Widget):
    """As many lines as it is high: the figure, its circumstances, its source."""

    COMPONENT_CLASSES: ClassVar = {"card--value", "card--warning", "card--dim"}

    def __init__(self, words: Words) -> None:
        super().__init__(id="card")
        self._words = words
        self._fact: FactRow | None = None
        self._mismatch = False

    def show(self, fact: FactRow | None, *, mismatch: bool = False) -> None:
        """mismatch: the article no longer has the figure where the store says."""
        self._fact, self._mismatch = fact, mismatch
        self.refresh()

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        pieces = [(" ", Style()), *self._line(y, width - 2)]
        return strip(pieces, width, self.rich_style)

    def _line(self, y: int, width: int) -> list[Piece]:
        fact, words = self._fact, self._words
        dim, warning = self._style("dim"), self._style("warning")
        if fact is None:
            return [(clipped(words.no_fact_chosen, width), dim)] if y == 0 else []
        if y == 0:
            flags = [words.status.get(fact.status, fact.status)] if fact.status != "actual" else []
            flags += [words.low_certainty] if fact.certainty == "low" else []
            flag = "".join(f" [{name}]" for name in flags)
            value = clipped(fact.text, max(width - 10, 4))
            rest = " · ".join(filter(None, [fact.indicator, measure(fact, words)]))
            room = width - cell_len(value) - cell_len(flag)
            return [
                (value, self._style("value")),
                (flag, warning),
                (clipped(f"  {rest}", max(room, 0)), Style()),
            ]
        if y == 1 and self._mismatch:
            return [(clipped(words.mismatch, width), warning)]
        if y == 1:
            where = names(fact.place) if set(fact.place) - set(fact.recipient) - set(fact.donor) else ""
            parts = [period(fact, words), pair(fact), where, fact.programme or "", "、".join(fact.actor)]
            return [(clipped(" · ".join(filter(None, parts)), width), Style())]
        head = fact.article.head
        parts = [head.publisher or "", (head.published or "")[:10], head.title or fact.article.path]
        return [(clipped(" · ".join(filter(None, parts)), width), dim)] if y == 2 else []

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"card--{name}", partial=True)
