"""Lengths of time as written: 30年, 20多年, 近五年, 第30个年头, 未来3至5年. What they are counted from is not said here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.language.dates import number
from corpus.model import Span

_DIGITS = "一二两三四五六七八九十"
_UNIT = re.compile(rf"[\d{_DIGITS}半多余几] ?(?P<unit>周年|个年头|个月|年|载)(?P<more>多|余)?")
_NUMBER = re.compile(
    r"(?:(?P<lead>刚刚过去|此前|过去|最近|近|这|未来|今后|接下来|连续)的? ?)?(?P<nth>第)?"
    rf"(?<![\d.每满百零〇{_DIGITS}])(?P<count>\d{{1,3}}|[{_DIGITS}]{{1,4}}|半)(?P<more>多|余|几)?"
    rf"(?:[-—~至到](?P<last>\d{{1,2}}|[{_DIGITS}]{{1,3}}))?$"
)
_REACH = 16  # characters from the start of 刚刚过去的三十五多 to its unit


@dataclass(frozen=True, slots=True)
class Length:
    """span: from the word that leads it (近, 过去) to its unit. count to last: equal but for 3至5年. more: 20多年.
    unit: 年 载 个月 周年 个年头. nth: 第30个年头."""

    span: Span
    lead: str
    count: int
    last: int
    more: bool
    half: bool
    unit: str
    nth: bool


def lengths(text: str, block: Span) -> Iterator[Length]:
    """The lengths in the block, in order; 三五年 and other numbers that say no one number are left out."""
    for unit in _UNIT.finditer(text, block.start, block.end):
        at = unit.start() + 1
        match = _NUMBER.search(text, max(block.start, at - _REACH), at)
        if match is None:
            continue
        if match["lead"] == "这" and match["count"] == "一":
            continue  # 这一年 is the year spoken of, no length
        half = match["count"] == "半"
        count = 1 if half else number(match["count"])
        last = number(match["last"]) if match["last"] else count
        if count is None or last is None or count == 0:
            continue
        more = bool(match["more"] or unit["more"])
        span = Span(match.start(), unit.end())
        yield Length(span, match["lead"] or "", count, last, more, half, unit["unit"], bool(match["nth"]))
