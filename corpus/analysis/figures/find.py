"""One pass over the numerals of a text: each is a figure, part of something else, or unclaimed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.analysis.figures.bounds import with_bounds
from corpus.analysis.figures.gapped import has_gap, without_gaps
from corpus.analysis.figures.implied import implied_at
from corpus.analysis.figures.quantity import quantity_at
from corpus.analysis.figures.ranks import rank_at
from corpus.analysis.figures.shapes import foreign_token_end, is_threshold
from corpus.analysis.figures.shares import share_at
from corpus.analysis.figures.sign import with_sign
from corpus.analysis.page import Page
from corpus.language.numerals import CHINESE, number_at
from corpus.lexicon import Lexicon
from corpus.lexicon.units import Units
from corpus.model import Figure, Kind, Span

_DURATION_BOUNDS = ("", "近", "约", "将近", "逾", "超过", "不足", "已", "整整")
_START = re.compile(rf"[0-9{CHINESE}几数上好成第翻半]|百 ?分 ?之|千分之|对折")


@dataclass(frozen=True, slots=True)
class Figures:
    """figures, in order; unclaimed: numerals that are neither figures nor covered by what was passed in."""

    figures: tuple[Figure, ...]
    unclaimed: tuple[Span, ...]


class Claims:
    """Spans that already mean something (times, names, set phrases), looked up by place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[Span] = []
        for span in sorted(spans):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        self._spans = merged
        self._starts = [s.start for s in merged]

    def at(self, pos: int) -> Span | None:
        i = bisect_right(self._starts, pos) - 1
        return self._spans[i] if i >= 0 and pos < self._spans[i].end else None


def find(page: Page, lexicon: Lexicon, times: Sequence[Span] = (), names: Sequence[Span] = ()) -> Figures:
    """times and names: spans of what other finders read; a numeral inside them is no figure, but a duration
    may also be a time (20年), and a count may stand inside a longer name (33个贫困县 …)."""
    text = page.folded
    terms = _terms(page, lexicon)
    fixed = Claims(span for span, treatment in terms if treatment != "count")
    in_time, in_name = Claims(times), Claims(names)
    found: list[Figure] = []
    unclaimed: list[Span] = []
    for block in page.blocks:
        pos = block.start
        while match := _START.search(text, pos, block.end):
            at = match.start()
            token_end = foreign_token_end(text, at)
            if token_end is not None:
                if text[at].isdigit() and not (in_time.at(at) or in_name.at(at) or fixed.at(at)):
                    unclaimed.append(Span(at, min(token_end, block.end)))
                pos = max(at + 1, token_end)
                continue
            figure = _figure_at(text, at, block, lexicon)
            time, name, term = in_time.at(at), in_name.at(at), fixed.at(at)
            if figure is not None and _stands(text, figure, time, name, term):
                found.append(with_bounds(text, with_sign(text, figure, block), block))
                pos = max(figure.span.end, at + 1)
                continue
            claimed = [c for c in (time, name, term) if c is not None]
            numeral = number_at(text, at)
            if claimed:
                pos = max(
                    at + 1,
                    *(min(c.end, numeral.end) if numeral and c.end < numeral.end else c.end for c in claimed),
                )
                pos = min(pos, block.end)
            elif numeral is None:
                ordinal = number_at(text, at + 1) if text[at] == "第" and at + 1 < block.end else None
                pos = ordinal.end if ordinal else at + 1
            else:
                if text[at].isdigit():
                    unclaimed.append(Span(at, min(numeral.end, block.end)))
                pos = numeral.end
    return Figures(tuple(f for f in found if not is_threshold(text, f)), tuple(unclaimed))


def _terms(page: Page, lexicon: Lexicon) -> list[tuple[Span, str]]:
    """Set phrases; one that is a numeral and nothing else (十五) counts only where no unit follows."""
    terms = []
    for block in page.blocks:
        for found, treatment in lexicon.fixed_terms.find(page.folded[block.start : block.end]):
            span = found.shifted(block.start)
            numeral = number_at(page.folded, span.start)
            if numeral and numeral.end >= span.end and lexicon.units.at(page.folded, numeral.end):
                continue
            terms.append((span, treatment))
    return terms


def _figure_at(text: str, at: int, block: Span, lexicon: Lexicon) -> Figure | None:
    figure = _read_at(text, at, block, lexicon.units)
    if has_gap(text, at, block):
        whole = without_gaps(text, at, block, lexicon.units, _read_at)
        if whole is not None and (figure is None or whole.span.end > figure.span.end):
            figure = whole
    return figure if figure is not None and figure.span.end <= block.end else None


def _read_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    for reader in (rank_at, share_at, quantity_at, implied_at):
        figure = reader(text, at, block, units)
        if figure is not None:
            return figure
    return None


def _stands(text: str, figure: Figure, time: Span | None, name: Span | None, term: Span | None) -> bool:
    if term is not None and (term.start < figure.span.start or term.end > figure.number.end):
        return False
    if time is not None and not (
        # 走过近20年 counts years; 连续四年 and 8年来 only say when
        figure.kind is Kind.DURATION
        and time.end <= figure.span.end
        and text[time.start : figure.number.start] in _DURATION_BOUNDS
    ):
        return False
    # A name may begin with a count in digits (33个贫困县…); a numeral anywhere else in it is part of the name.
    return name is None or (
        figure.rule == "number-unit"
        and name.start == figure.number.start
        and figure.span.end < name.end
        and text[name.start].isdigit()
    )
