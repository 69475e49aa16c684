"""What a time is resolved against: the reference date, the times before it, the years the article counts from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from corpus.analysis.times.anchors import Anchors
from corpus.model import Period, Section, Span, TimeMention

_YEAR = re.compile(r"(?<!\d)20\d\d(?=年)")
_TITLE = re.compile(
    r"(?P<year>20\d\d)年(?!政府工作报告)[^,。;]{0,24}(?:要点|计划|方案|打算|安排|总结|任务清单|责任清单)"
)
LONGEST_SENTENCE = 400  # characters looked back for the start of a sentence
LOOK_BACK = 12  # times: none refers to one further back


@dataclass
class Context:
    """One for an article. now: the reference date, or None. `earlier` grows while times are resolved in the order
    of the text; `at` is the one being resolved. plan: the years of the five-year plan that the article is about."""

    text: str
    blocks: Sequence[Span]
    now: str | None
    earlier: list[TimeMention] = field(default_factory=list)
    at: Span = field(default_factory=lambda: Span(0, 1))
    plan: tuple[int, int] | None = None
    sections: Sequence[Section] = ()
    title: str = ""

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
    def anchors(self) -> Anchors:
        return Anchors.of(self.text, self.blocks)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def start_of(self, count: int, most: int, *, inexact: bool) -> int | None:
        """As `Anchors.start_of`, up to the reference date and before this time."""
        if self.year is None:
            return None
        return self.anchors.start_of(count, most, now=self.year, at=self.at.start, inexact=inexact)

    def in_sentence(self) -> Iterator[TimeMention]:
        """Times before this one in its sentence, the nearest first."""
        return self._back_to(self._sentence_start())

    def in_block(self) -> Iterator[TimeMention]:
        """Times before this one in its paragraph, the nearest first."""
        return self._back_to(self._block_starts[max(0, bisect_right(self._block_starts, self.at.start) - 1)])

    def last_point(self) -> Period | None:
        """The nearest time before this one in its paragraph that lies in one year and is not only compared with."""
        for mention in self.in_block():
            since, until = mention.period.since, mention.period.until
            if since and until and since[:4] == until[:4] and not self.compared(mention):
                return mention.period
        return None

    def last_year_said(self) -> int | None:
        """The year that 当年 means: that of the nearest point, start (2021年起) or as-of date before it in its
        paragraph; not one that 其中 sets aside."""
        for mention in self.in_block():
            since, until = mention.period.since, mention.period.until
            aside = "其中" in self.text[max(0, mention.span.start - 3) : mention.span.start]
            if aside or self.compared(mention):
                continue
            if since and until and since[:4] == until[:4]:
                return int(since[:4])
            if mention.rule in ("since", "as-of") and (since or until):
                return int((since or until or "")[:4])
        return None

    def last_year(self) -> Period | None:
        """The nearest time before this one, in whatever paragraph, that is a whole year and not only compared with."""
        for mention in self._back_to(0):
            since, until = mention.period.since, mention.period.until
            if since and since == until and len(since) == 4 and not self.compared(mention):
                return mention.period
        return None

    def year_of_heading(self) -> int | None:
        """The one year that the heading above names (三、2024年工作计划), else the headline of a plan or a report
        on one year; that of a government is on the year before too."""
        above = [s for s in self.sections if s.span.end <= self.at.start < s.end]
        for section in reversed(above):
            years = set(_YEAR.findall(section.span.of(self.text)))
            if years:
                return int(years.pop()) if len(years) == 1 else None
        titled = _TITLE.search(self.title)
        return int(titled["year"]) if titled and len(set(_YEAR.findall(self.title))) == 1 else None

    def compared(self, mention: TimeMention) -> bool:
        """True for a time that something is only compared with: 比2019年增长."""
        return self.text[max(0, mention.span.start - 1) : mention.span.start] in ("比", "较", "与")

    def sentence_before(self) -> str:
        """The words of the sentence before this time."""
        return self.text[self._sentence_start() : self.at.start]

    def _sentence_start(self) -> int:
        before = self.text[max(0, self.at.start - LONGEST_SENTENCE) : self.at.start]
        cut = max(before.rfind(mark) for mark in "。!?\n")
        return self.at.start - len(before) + cut + 1

    def _back_to(self, start: int) -> Iterator[TimeMention]:
        for mention in self.earlier[: -LOOK_BACK - 1 : -1]:
            if mention.span.start < start:
                return
            yield mention
