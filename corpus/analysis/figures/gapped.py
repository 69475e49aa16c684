"""Quantities with blanks between their characters: 百 分 之 五, 一百五十 个百分点."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from corpus.language.numerals import CHINESE
from corpus.lexicon.units import Units
from corpus.model import Figure, Span

Reader = Callable[[str, int, Span, Units], Figure | None]

_RUN = re.compile(rf"[\d.,{CHINESE}点分之个成折% ]{{2,40}}")
_TWO_NUMBERS = re.compile(r"[\d.] +[\d.]")
_AHEAD, _BEHIND = 12, 24


def has_gap(text: str, at: int, block: Span) -> bool:
    """Whether a blank stands soon after `at`."""
    return text.find(" ", at, min(at + _AHEAD, block.end)) >= 0


def without_gaps(text: str, at: int, block: Span, units: Units, read: Reader) -> Figure | None:
    """What `read` makes of the number at `at` once blanks are taken out; None where that changes nothing. Two
    numbers in digits (a table's cells) are never made one."""
    run = _RUN.match(text, at, block.end)
    if run is None:
        return None
    apart = _TWO_NUMBERS.search(text, at, run.end())
    end = apart.start() + 1 if apart else run.end()
    low = max(block.start, at - _BEHIND)
    places = [
        *range(low, at),
        *(i for i in range(at, end) if text[i] != " "),
        *range(end, min(block.end, end + _AHEAD)),
    ]
    if len(places) == min(block.end, end + _AHEAD) - low:
        return None
    squeezed = "".join(text[i] for i in places)
    figure = read(squeezed, at - low, Span(0, len(squeezed)), units)
    if figure is None:
        return None
    return replace(figure, span=_placed(figure.span, places), number=_placed(figure.number, places))


def _placed(span: Span, places: list[int]) -> Span:
    return Span(places[span.start], places[span.end - 1] + 1)
