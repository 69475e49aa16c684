"""Money whose currency stands before the number and no unit behind it: $5, ￥1.2万, 人民币3.14."""

from __future__ import annotations

import re

from corpus.analysis.figures.count import Count
from corpus.model import Bound, Figure, Kind, Span

_CURRENCY = re.compile(
    r"(?<![\d万亿])(?P<name>人民币|港币|港元|美元|美金|欧元|英镑|日元|台币|新台币|澳元|RMB|CNY|USD|HKD|EUR|GBP|JPY|(?:US|HK|NT|A|C)?\$|[¥￥€£₩₦₹])\s?$"
)


def priced_at(text: str, at: int, count: Count) -> Figure | None:
    """The amount whose number starts at `at`; None where no currency stands before it."""
    found = None if count.chinese else _CURRENCY.search(text, max(0, at - 5), at)
    if found is None:
        return None
    return Figure(
        span=Span(found.start(), count.end),
        number=Span(at, count.number_end),
        value=count.value,
        value_max=count.value_max,
        unit=found["name"],
        kind=Kind.MONEY,
        bound=Bound.OVER if count.over else Bound.EXACT,
        rule="priced",
    )
