"""Numbers below zero: 负3个百分点, 零下5度, -2.3%."""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpus.model import Figure, Kind, Span

_BELOW = re.compile("(?:零下|(?<![担肩抱背胜自正欠债减])负)$")
# A hyphen is a sign where no number, word or measure word ends before it (2016-22%, A-3, 3个-5个).
_MINUS = re.compile(r"(?:^|[\s(:,、。;]|增长|下降|增幅|增速|[为是至到达约])-$")
_SIGNED = (Kind.PERCENT, Kind.OTHER, Kind.MONEY)


def with_sign(text: str, figure: Figure, block: Span) -> Figure:
    """The figure, below zero where its sign says so; the sign is part of number and span."""
    at = figure.span.start
    if at == block.start or figure.value_max is not None or text[at - 1] not in "下负-":
        return figure
    window = text[max(block.start, at - 3) : at]
    found = _BELOW.search(window)
    if found is None and figure.kind in _SIGNED:
        found = _MINUS.search(window)
    if found is None:
        return figure
    start = at - (2 if window.endswith("零下") else 1)
    number = Span(start, figure.number.end) if figure.number.start == at else figure.number
    return replace(figure, span=Span(start, figure.span.end), number=number, value=-figure.value)
