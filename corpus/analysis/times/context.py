"""What a time is resolved against: the reference date, the times before it, the years the article counts from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from corpus.language.dates import scan
from corpus.model import Period, Span, TimeMention

_START = re.compile(
    r"[^,。;\n]{0,12}以来|起(?!来)|[^,。;\n]{0,20}(?:开始|启动|实施|开展|建立|确立|从此)(?:后|之后)|至今|开始|启动|拉开"
)
_FROM = re.compile(r"(?:[从自]|始于|追溯[至到]|起步于)$")


@dataclass
class Context:
    """One for an article. now: the reference date, or None. `earlier` grows while times are resolved in the order
    of the text; `at` is the one being resolved."""

    text: str
    blocks: Sequence[Span]
    now: str | None
    earlier: list[TimeMention] = field(default_factory=list)
    at: Span = field(default_factory=lambda: Span(0, 1))

    @property
    def year(self) -> int | None:
        return int(self.now[:4]) if self.now else None

    @property
    def month(self) -> int | None:
        return int(self.now[5:7]) if self.now and len(self.now) >= 7 else None

    @property
    def day(self) -> int | None:
        return int(self.now[8:10]) if self.now and len(self.now) >= 10 else None

    @cached_property
    def anchors(self) -> tuple[tuple[int, int, bool], ...]:
        """(place, year, whether something starts there) of every year written out in the article."""
        return tuple(self._anchors())

    def _anchors(self) -> Iterator[tuple[int, int, bool]]:
        for block in self.blocks:
            for date in scan(self.text, block):
                if date.years is None:
                    continue
                before = self.text[max(block.start, date.span.start - 3) : date.span.start]
                starts = _FROM.search(before) or _START.match(self.text, date.span.end, block.end)
                yield date.span.start, date.years[0], bool(starts)

    def start_of(self, count: int, most: int, *, inexact: bool) -> int | None:
        """The year from which the article counts `count` years up to now, None where it names none.

        A year with which something starts may lie one year off (2013 to 2020 are eight years); any other
        must lie `count` years back, or up to `most` for an inexact number (20多年).
        """
        if self.year is None:
            return None
        starting = {year for _, year, starts in self.anchors if starts}
        written = {year for at, year, _ in self.anchors if at < self.at.start}
        if inexact:
            fitting = [y for y in starting | written if count <= self.year - y <= most]
            return min(fitting) if fitting else None
        for back in (count, count - 1, count + 1):
            if self.year - back in starting:
                return self.year - back
        return self.year - count if self.year - count in written else None

    def in_sentence(self) -> list[TimeMention]:
        """Times that stand before this one in its sentence."""
        return [m for m in self.earlier if m.span.start >= self._sentence_start()]

    def in_block(self) -> list[TimeMention]:
        """Times that stand before this one in its paragraph."""
        starts = [b.start for b in self.blocks]
        block = self.blocks[max(0, bisect_right(starts, self.at.start) - 1)]
        return [m for m in self.earlier if m.span.start >= block.start]

    def compared(self, mention: TimeMention) -> bool:
        """True for a time that something is only compared with: 比2019年增长."""
        return self.text[max(0, mention.span.start - 1) : mention.span.start] in ("比", "较", "与")

    def sentence_before(self) -> str:
        """The words of the sentence before this time."""
        return self.text[self._sentence_start() : self.at.start]

    def _sentence_start(self) -> int:
        before = self.text[max(0, self.at.start - 400) : self.at.start]
        cut = max(before.rfind(mark) for mark in "。!?\n")
        return self.at.start - len(before) + cut + 1

    def last_point(self) -> Period | None:
        """The last time before this one that names one year, in this sentence or the paragraph."""
        for mention in reversed(self.in_block()):
            since, until = mention.period.since, mention.period.until
            if since and until and since[:4] == until[:4] and not self.compared(mention):
                return mention.period
        return None
