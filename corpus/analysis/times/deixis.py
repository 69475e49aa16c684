"""Days and months pointed at: 今天, 当日, 本月, 同期."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from corpus.analysis.times.context import Context
from corpus.analysis.times.rule import Candidate, Roles, holds
from corpus.language.dates import iso
from corpus.model import Period, Span

ROLES: Roles = {
    "day-from-now": "day",
    "that-day": "day",
    "this-month": "period",
    "same-term": "period",
    "week": "period",
}

_DAY = re.compile(r"今[天日](?!头条)|昨[天日晚]|明日|前天|今晚|今晨")
_THAT_DAY = re.compile(r"当[日晚]|当天|同[日一]天?(?=[,上下,])|次日|翌日")
_MONTH = re.compile(
    r"(?:截[至止]到?)?(?:本月|(?<!以)上个?月(?!均))[底末初]?|下个?月(?![均台])|这个月|当月|同月"
)
_WEEK = re.compile(r"本周|(?<![以马晚])上周|下周(?!期)|这[一]?周")
_SAME = re.compile(r"(?<!年)同期(?!声|录)")


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every pointing word of the block."""
    for rule, words, pattern, resolve in (
        ("day-from-now", ("今", "昨", "明日", "前天"), _DAY, _day),
        ("that-day", ("当", "同日", "同一天", "次日", "翌日"), _THAT_DAY, _that_day),
        ("this-month", ("月",), _MONTH, _month),
        ("week", ("周",), _WEEK, _week),
        ("same-term", ("同期",), _SAME, _same),
    ):
        if holds(text, block, words):
            for match in pattern.finditer(text, block.start, block.end):
                name = "as-of" if match[0].startswith("截") else rule
                yield Candidate(Span(match.start(), match.end()), name, partial(resolve, match[0]))


def _day(word: str, context: Context) -> Period | None:
    if context.now is None:
        return Period()
    if context.day is None:
        return Period(context.now, context.now)
    back = {"昨": 1, "明": -1, "前": 2}.get(word[0], 0)
    try:
        at = (date.fromisoformat(context.now[:10]) - timedelta(days=back)).isoformat()
    except OverflowError:
        return Period(context.now, context.now)
    return Period(at, at)


def _that_day(word: str, context: Context) -> Period | None:
    for mention in context.in_block():
        said = mention.period.until
        if said and len(said) == 10 and mention.period.since:
            if word[0] in "次翌":
                said = (date.fromisoformat(said) + timedelta(days=1)).isoformat()
            return Period(said, said)
    return None


def _month(word: str, context: Context) -> Period | None:
    if word.startswith("截"):
        found = _month(word.lstrip("截至止到"), context)
        return found and Period(None, found.until)
    if word[0] in "当同":
        point = context.last_point()
        said = point.since if point else None
        return Period(said[:7], said[:7]) if said and len(said) >= 7 else None
    if context.year is None or context.month is None:
        return Period(context.now, context.now)
    at = context.year * 12 + context.month - 1 + {"上": -1, "下": 1}.get(word[0], 0)
    month = iso(at // 12, at % 12 + 1)
    return Period(month, month)


def _week(_: str, context: Context) -> Period | None:
    return Period(context.now, context.now)


def _same(_: str, context: Context) -> Period | None:
    """同期 alone: the time that its sentence named last."""
    nearest = next(context.in_sentence(), None)
    return nearest.period if nearest else None
