"""The date that relative times are resolved against: the stamp, unless the text itself shows another."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from corpus.analysis.page import Page
from corpus.analysis.times import clues, told
from corpus.analysis.times.clues import Clue
from corpus.language.dates import iso
from corpus.model import Span

_STAMP = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}(?!\d)")
# A dateline may be some weeks older than the page that took the report over.
DAYS_OF_REPRINT = 60


@dataclass(frozen=True, slots=True)
class Reference:
    """date: `YYYY[-MM[-DD]]`, or None where neither head nor text shows one. rule: what it was read by (stamp,
    dateline, signed, this-year, months-ahead, later-date, report-year, next-year, latest-date, none). evidence: the words it
    was read from, empty for a stamp. contradiction: why the stamp was not believed, in Chinese, else None."""

    date: str | None
    rule: str
    evidence: tuple[Span, ...] = ()
    contradiction: str | None = None


def reference(page: Page) -> Reference:
    """The stamp of the head, or of the report that an account is based on; where the text's own arithmetic
    contradicts it, or there is none, the date that the text shows."""
    head = page.document.head
    stamp = (head.based_on.published if head.based_on and head.based_on.published else head.published) or None
    if stamp is None or not _STAMP.match(stamp):
        return _shown(page)
    stamp = stamp[:10]
    for contradicted in (_dateline_differs, _this_year_differs, _months_ahead, _later_date, _year_end_report):
        found = contradicted(page, stamp)
        if found is not None:
            return found
    return Reference(stamp, "stamp")


def _shown(page: Page) -> Reference:
    """The date an undated text shows: the surest clue first."""
    for rule, find in _CLUES:
        found = find(page)
        if found is None:
            continue
        date, evidence = found.date, [found.span]
        if rule not in ("dateline", "signed") and (day := clues.day_of_dateline(page)):
            # a whole year told in its successor's first months has ended
            ended = len(date) == 4 and day.date < "04"
            year = int(date[:4]) + (rule == "latest-date" and (ended or day.date < date[5:]))
            return Reference(f"{year:04d}-{day.date}", rule, (found.span, day.span))
        if rule in ("this-year", "next-year") or (len(date) == 4 and "今年" in page.folded):
            latest = told.latest_month(page, int(date[:4]))
            if latest:
                date, evidence = latest.date, [found.span, latest.span]
        return Reference(date, rule, tuple(evidence))
    return Reference(None, "none")


_CLUES: tuple[tuple[str, Callable[[Page], Clue | None]], ...] = (
    ("dateline", clues.dateline),
    ("signed", clues.signed),
    ("this-year", clues.this_year),
    ("report-year", clues.report_year),
    ("this-year", clues.anniversary),
    ("next-year", told.year_before_plan),
    ("latest-date", told.latest_date),
)


def _dateline_differs(page: Page, stamp: str) -> Reference | None:
    """A report that was put on a page much later than its own dateline says."""
    found = clues.dateline(page)
    if found is None or len(stamp) < 10 or abs(_days(stamp) - _days(found.date)) <= DAYS_OF_REPRINT:
        return None
    return _contradicting(page, stamp, found.date, "dateline", found.span)


def _this_year_differs(page: Page, stamp: str) -> Reference | None:
    """今年是…40周年, 今年是“十三五”收官之年, 即将到来的2017年: the year is said."""
    found = clues.this_year(page)
    if found is None or found.date[:4] == stamp[:4]:
        return None
    latest = told.latest_month(page, int(found.date[:4]))
    evidence = (found.span, latest.span) if latest else (found.span,)
    return _contradicting(page, stamp, latest.date if latest else found.date, "this-year", *evidence)


def _months_ahead(page: Page, stamp: str) -> Reference | None:
    """今年5月底, told as past on a page stamped in March: an older report. Its year is the one that the text's own
    arithmetic shows (an event and the years since; a plan named beyond the last year written), else the year before."""
    if len(stamp) < 7:
        return None
    year, month = int(stamp[:4]), int(stamp[5:7])
    ahead = told.month_of_this_year(page, after=month)
    if ahead is None:
        return None
    written = told.year_shown(page, before=year)
    shown = int(written.date) if written else year - 1
    latest = told.latest_month(page, shown)
    date = latest.date if latest else iso(shown, int(ahead.date))
    evidence = [ahead.span, *([written.span] if written else []), *([latest.span] if latest else [])]
    return _contradicting(page, stamp, date[:7], "months-ahead", *evidence)


def _later_date(page: Page, stamp: str) -> Reference | None:
    """A day or as-of date after the stamp, told as past."""
    found = told.latest_date(page, days_only=True)
    if found is None or found.date[: len(stamp)] <= stamp or found.date[:7] <= stamp[:7]:
        return None
    return _contradicting(page, stamp, found.date, "later-date", found.span)


def _year_end_report(page: Page, stamp: str) -> Reference | None:
    """A summary of last year, put on the page in January to March, that calls the year it sums up 今年."""
    found = clues.report_year(page)
    if found is None or int(found.date[:4]) != int(stamp[:4]) - 1 or not "01" <= stamp[5:7] <= "03":
        return None
    said = [block.of(page.folded) for block in page.blocks]
    if not any("今年" in s for s in said) or (
        any("去年" in s for s in said) and not any("明年" in s for s in said)
    ):
        return None
    return _contradicting(page, stamp, found.date, "report-year", found.span)


def _contradicting(page: Page, stamp: str, date: str, rule: str, *evidence: Span) -> Reference:
    words = "、".join(f"“{span.of(page.document.text)}”" for span in dict.fromkeys(evidence))
    reason = f"页面日期 {stamp} 与正文不符(正文:{words}),时间按 {date} 推算"
    return Reference(date, rule, tuple(dict.fromkeys(evidence)), reason)


def _days(date: str) -> int:
    """A count of days that is good enough to compare dates by."""
    year, month, day = (int(part) for part in date.split("-"))
    return year * 365 + month * 30 + day
