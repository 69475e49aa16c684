"""The years that an article counts from: 2013年以来, 从1990年起, and any year written out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.language.dates import scan
from corpus.model import Span

_START = re.compile(
    r"[^,。;\n]{0,12}以来|起(?!来)|[^,。;\n]{0,20}(?:开始|启动|实施|开展|建立|确立|从此)(?:后|之后)|至今|开始|启动|拉开"
)
# 2021年,甲市与乙市建立协作关系: a bond that is told of begins with its year
_BEGAN = re.compile(
    r",?[^,。;\n\d]{0,30}?(?:建立(?!健全)|确立|结为|结成|结对|牵手|携手|确定|缔结|签订|签署|开启|启动|拉开)"
)
_FROM = re.compile(r"(?:[从自]|始于|追溯[至到]|起步于)$")
_OF_A_CHANGE = re.compile(r"[底末初]?的|\d")  # 从2012年的1.3万亿元增加到: nothing starts with it


@dataclass(frozen=True, slots=True)
class Anchors:
    """starting: years with which something starts. began: years in which a bond is told to begin. first: every year written out, with the place of its first mention."""

    starting: frozenset[int]
    began: frozenset[int]
    first: Mapping[int, int]

    @classmethod
    def of(cls, text: str, blocks: Sequence[Span]) -> Anchors:
        """All of a folded text, whatever order its paragraphs are in."""
        starting: set[int] = set()
        began: set[int] = set()
        first: dict[int, int] = {}
        for block in blocks:
            for date in scan(text, block):
                if date.years is None:
                    continue
                year, end = date.years[0], date.span.end
                first.setdefault(year, date.span.start)
                before = text[max(block.start, date.span.start - 3) : date.span.start]
                since = _FROM.search(before) and not _OF_A_CHANGE.match(text, end, block.end)
                if since or _START.match(text, end, block.end):
                    starting.add(year)
                elif date.months is None and _BEGAN.match(text, end, block.end):
                    began.add(year)
        return cls(frozenset(starting), frozenset(began), first)

    def start_of(self, count: int, most: int, *, now: int, at: int, inexact: bool) -> int | None:
        """The year from which `count` years are counted up to the year `now`, None where the article names none.

        A year with which something starts may lie one year off (2013 to 2020 are eight years); any other must be
        written before the place `at` and lie `count` years back, or up to `most` for an inexact number (20多年).
        """
        written = [year for year, place in self.first.items() if place < at]
        if inexact:
            return min((y for y in (*self.starting, *written) if count <= now - y <= most), default=None)
        for back in (count, count - 1, count + 1):
            if now - back in self.starting:
                return now - back
        for back in (count, count - 1):
            if now - back in self.began and self.first[now - back] < at:
                return now - back
        return now - count if now - count in written else None

    def end_of(self, count: int, *, now: int, at: int) -> int | None:
        """The year before `at` from which `count` years end now or up to two years ago: 20年 told in 2018 of 1996."""
        return min(
            (y for y, place in self.first.items() if place < at and 0 <= now - y - count <= 2), default=None
        )
