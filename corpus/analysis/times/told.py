"""Which months and years a text tells as past, and so how late it must have been written."""

from __future__ import annotations

import re

from corpus.analysis.page import Page
from corpus.analysis.times import plans
from corpus.analysis.times.clues import Clue, last_day
from corpus.analysis.times.outlook import plan_follows, planned
from corpus.analysis.times.rule import holds
from corpus.language.dates import WrittenDate, iso, number, scan
from corpus.lexicon.landmarks import landmark_in
from corpus.model import Span

_THIS_YEAR = ("今年", "本年")
_PAST = re.compile(r"已|了|曾|累计|到达|先后|成功|顺利|圆满|荣获|率[^,。]{0,12}团")
_PLANNING = re.compile(r"计划|方案|要点|安排|规划|通知|意见")
_AIM = re.compile(r"(?:(?<!截)至|[^达看来等]到|^到) ?$")
_IN_FORCE = re.compile(r" ?(?:起|止)|[^,。]{0,12}(?:施行|实施|生效|有效)")
# 2014年以来 says when something began, not when the text was written.
_STARTS = re.compile(r"[^,。]{0,36}以来|起|开始|启动")
# 2021年至2023年累计 was told when the last of them had come, 规划(2021-2025年) was not
_NO_RANGE_TOLD = re.compile(r"[)）]|年?(?:学年|规划|计划|方案|行动|工作)")
_YEARS = re.compile(
    r"(?<![\d.])(?P<count>\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?)(?:周年|年(?:来|间|(?=[,。的])))"
)
_TITLE = 60  # characters of a document's title before a date in it
_EVENT_REACH = 80  # characters between the event and the years since: 沪滇合作 … 走了近20年


def month_of_this_year(page: Page, after: int) -> Clue | None:
    """The first 今年M月 beyond month `after` that is told as past; None in a plan, which tells nothing as past."""
    text = page.folded
    first = page.blocks[0].of(text) if page.blocks else ""
    if _PLANNING.search(page.document.head.title or first):
        return None
    for sentence in page.sentences:
        if not holds(text, sentence, _THIS_YEAR):
            continue
        for date in scan(text, sentence):
            if date.word not in _THIS_YEAR or not date.months or "月" not in date.span.of(text):
                continue
            if (
                date.months[1] > after
                and _past(text, date, sentence)
                and _PAST.search(text, date.span.end, sentence.end)
            ):
                return Clue(iso(0, date.months[1])[-2:], date.span)
    return None


def latest_month(page: Page, year: int) -> Clue | None:
    """The latest month or day of `year` told as past, dates without a year taken to be of it."""
    best: Clue | None = None
    text = page.folded
    for sentence in page.sentences:
        dates = list(scan(text, sentence))
        others = any(d.years and d.years[1] != year for d in dates)
        for date in dates:
            mine = (
                date.years[1] == year
                if date.years
                else (not date.has_year and not others) or date.word in _THIS_YEAR
            )
            if (
                not mine
                or not date.months
                or "月" not in date.span.of(text)
                or not _past(text, date, sentence)
            ):
                continue
            written = iso(year, date.months[1], date.days[1] if date.days else None)
            if best is None or written > best.date:
                best = Clue(written, date.span)
    return best


def latest_date(page: Page, *, days_only: bool = False) -> Clue | None:
    """The latest date with its year written out that is told as past. days_only: whole days alone."""
    best: Clue | None = None
    text = page.folded
    for sentence in page.sentences:
        if not holds(text, sentence, ("日", "号", "-", "/", ".") if days_only else ("年", "-", "/", ".")):
            continue
        for date in scan(text, sentence):
            if date.years is None or (days_only and not date.days) or not _past(text, date, sentence):
                continue
            as_of = "截" in text[max(0, date.span.start - 3) : date.span.start]
            if days_only and not as_of and not _PAST.search(text, sentence.start, sentence.end):
                continue
            if not date.days and _STARTS.match(text, date.span.end, sentence.end):
                continue
            if _IN_FORCE.match(text, date.span.end):
                continue
            if date.years[0] != date.years[1] and (
                _NO_RANGE_TOLD.match(text, date.span.end)
                or not _PAST.search(text, date.span.end, sentence.end)
            ):
                continue
            if best is None or last_day(date) > best.date:
                best = Clue(last_day(date), date.span)
    return best


def year_before_plan(page: Page) -> Clue | None:
    """The year before the first one that a plan is told for (2020年计划投入), in a text that speaks of 今年 or of
    days without a year, and names no later year as past."""
    text = page.folded
    planned_years: list[tuple[int, Span]] = []
    of_now = False
    for sentence in page.sentences:
        for date in scan(text, sentence):
            if date.years is None:
                of_now = of_now or date.word in _THIS_YEAR or (date.word is None and date.days is not None)
            elif date.years[0] == date.years[1] and date.months is None and plan_follows(text, date.span):
                planned_years.append((date.years[0], date.span))
    if not planned_years or not of_now:
        return None
    year, span = min(planned_years, key=lambda item: item[0])
    latest = latest_date(page)
    return Clue(str(year - 1), span) if latest is None or int(latest.date[:4]) < year else None


def year_shown(page: Page, before: int) -> Clue | None:
    """The year, earlier than `before`, that the text's arithmetic shows: an event of the table and the years since;
    else the first year of a plan that lies beyond every year written out."""
    text = page.folded
    latest = latest_date(page)
    written = int(latest.date[:4]) if latest else 0
    for block in page.blocks:
        for years in _YEARS.finditer(text, block.start, block.end):
            said = text[max(block.start, years.start() - _EVENT_REACH) : years.start()]
            event, count = landmark_in(said), number(years["count"])
            if event and count and count >= 5 and written <= int(event[2][:4]) + count < before:
                return Clue(str(int(event[2][:4]) + count), Span(years.start(), years.end()))
    found = [m for block in page.blocks for m in plans.mentions(text, block) if m.rule == "plan-period"]
    firsts = [(int(m.period.since), m.span) for m in found if m.period.since]
    ahead = [(year, span) for year, span in firsts if written < year < before]
    if ahead:
        year, span = max(ahead, key=lambda item: item[0])
        return Clue(str(year), span)
    return None


def _past(text: str, date: WrittenDate, sentence: Span) -> bool:
    """False for what lies ahead, bounds a plan, or stands in the name of a document."""
    if planned(text, date.span) or _AIM.search(
        text[max(sentence.start, date.span.start - 3) : date.span.start]
    ):
        return False
    before = text[max(sentence.start, date.span.start - _TITLE) : date.span.start]
    return before.count("《") == before.count("》")
