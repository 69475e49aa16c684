"""What a text says of the day it was written: datelines, signatures, 今年是…周年, the year of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.analysis.page import Page
from corpus.analysis.times import landmarks, plans
from corpus.analysis.times.rule import holds
from corpus.language.dates import WrittenDate, iso, scan
from corpus.model import Span

_AFTER_DATELINE = re.compile(r" ?(?:[讯电](?![话商视影子力网信站])|消息)")
_REPORT = re.compile(r"(?P<year>20\d\d)年[^,。\n]{0,24}?工作(?:总结|情况|开展情况|汇报|成效)")
_COMING = re.compile(r"即将(?P<way>到来|来临|过去|结束)的(?P<year>20\d\d)年")
_NAMED = re.compile(r"今年\((?P<year>20\d\d)年?\)|(?P<year_>20\d\d)年\(今年\)")
_PLAN_YEAR_WITHIN = 20  # characters between 今年 and 十三五开局之年


@dataclass(frozen=True, slots=True)
class Clue:
    """A date `YYYY[-MM[-DD]]` and the words that show it."""

    date: str
    span: Span


def dateline(page: Page) -> Clue | None:
    """2019年9月21日讯, 新华社北京2016年8月12日电, near the start of the article."""
    for block in page.blocks[:6]:
        for date in scan(page.folded, block):
            if date.years and date.days and _AFTER_DATELINE.match(page.folded, date.span.end):
                return Clue(last_day(date), date.span)
    return None


def day_of_dateline(page: Page) -> Clue | None:
    """`MM-DD` of a dateline that leaves its year to the reader: 新华社兰州10月16日电."""
    for block in page.blocks[:2]:
        for date in scan(page.folded, block):
            if (
                date.months
                and date.days
                and not date.has_year
                and _AFTER_DATELINE.match(page.folded, date.span.end)
            ):
                return Clue(f"{date.months[0]:02d}-{date.days[0]:02d}", date.span)
    return None


def signed(page: Page) -> Clue | None:
    """A full date that is a line of its own among the first or last lines, or that opens one with 在 (delivered at)."""
    text, blocks = page.folded, page.blocks
    for block in (*blocks[:6], *blocks[6:][-4:]):
        for date in scan(text, block):
            if date.years and date.days and date.span.start - block.start <= 3:
                behind = text[date.span.end : block.end].strip(" )】")
                if not behind or behind.startswith("在"):
                    return Clue(last_day(date), date.span)
            break
    return None


def this_year(page: Page) -> Clue | None:
    """The year that the text calls 今年: outright, by an anniversary, or by a plan's first or last year."""
    text = page.folded
    for block in page.blocks:
        if not holds(text, block, ("今年(", "(今年", "即将")):
            continue
        for match in _NAMED.finditer(text, block.start, block.end):
            return Clue(match["year"] or match["year_"], Span(match.start(), match.end()))
        for match in _COMING.finditer(text, block.start, block.end):
            year = int(match["year"]) - (match["way"] in ("到来", "来临"))
            return Clue(str(year), Span(match.start(), match.end()))
    for sentence in page.sentences:
        said = text.find("今年", sentence.start, sentence.end)
        if said < 0:
            continue
        rest = Span(said, sentence.end)
        for clue in _anniversaries(text, rest):
            return clue
        for mention in plans.mentions(text, rest):
            if (
                mention.rule == "plan-year"
                and mention.span.start - said <= _PLAN_YEAR_WITHIN
                and mention.period.since
            ):
                return Clue(mention.period.since, Span(said, mention.span.end))
    return None


def anniversary(page: Page) -> Clue | None:
    """An anniversary without 今年: 改革开放40周年."""
    for block in page.blocks:
        for clue in _anniversaries(page.folded, block):
            return clue
    return None


def report_year(page: Page) -> Clue | None:
    """2024年工作总结和2025年工作安排, in the title or the first lines: written when the year ends."""
    for block in page.blocks[:3]:
        match = _REPORT.search(page.folded, block.start, block.end)
        if match:
            return Clue(iso(int(match["year"]), 12), Span(match.start(), match.end()))
    title = _REPORT.search(page.document.head.title or "")
    if title is None:
        return None
    at = page.document.text.find(title[0])
    return Clue(iso(int(title["year"]), 12), Span(at, at + len(title[0]))) if at >= 0 else None


def last_day(date: WrittenDate) -> str:
    """The end of a date that has its year, as fine as it is written."""
    if date.years is None:
        raise ValueError("a date without a year")
    return iso(date.years[1], date.months[1] if date.months else None, date.days[1] if date.days else None)


def _anniversaries(text: str, within: Span) -> Iterator[Clue]:
    for mention in landmarks.mentions(text, within):
        if mention.rule == "landmark-anniversary" and mention.period.until:
            yield Clue(mention.period.until, mention.span)
