"""Stretches of years that the text counts to or from now: 8年来, 过去五年, 未来三年, 连续四年, 20年前."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from corpus.analysis.times.context import Context
from corpus.analysis.times.rule import Candidate, Roles
from corpus.language.dates import number
from corpus.model import Period, Span

ROLES: Roles = {
    "years-until-now": "period",
    "recent-years": "period",
    "coming-years": "period",
    "consecutive-years": "duration",
    "anniversary": "duration",
    "years-ago": "period",
    "look-back": "duration",
}

_N = r"(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,4}|半)(?P<more>多|余|几)?"
_GUARD = r"(?<![\d.一二两三四五六七八九十百第每满零〇])"
_UNTIL_NOW = re.compile(
    rf"(?:(?:最近|近|这|过去)的?)?{_GUARD}{_N} ?个?(?P<unit>年|月)(?P<more_>多|余)?(?:以来|来(?![自到访])|间(?!隔))"
)
_RECENT = re.compile(rf"(?:最近|近|过去|刚刚过去|这)的?{_GUARD}{_N} ?(?P<unit>年)(?:多)?(?![来期级内均])")
_COMING = re.compile(
    rf"(?:未来|今后|接下来)的?{_GUARD}{_N}(?:[-—~至到](?P<last>\d{{1,2}}|[一二两三四五六七八九十]{{1,3}}))?年"
)
_CONSECUTIVE = re.compile(rf"连续第?{_N} ?(?:个)?年(?:度)?")
_ANNIVERSARY = re.compile(
    r"(?<![\d.])(?P<count>\d{1,3}|[一二三四五六七八九十]{1,4})周年|第(?P<nth>\d{1,3}|[一二三四五六七八九十]{1,4})个年头"
)
_AGO = re.compile(rf"{_GUARD}{_N} ?年(?P<more_>多|余)?(?:以前|之前|前(?![三两后期往来]))")
_BACK_BEFORE = re.compile(
    r"(?:总结|回顾|历经|历时|经过|走过了?|走了近?|弹指一挥|时隔|跨越|坚持了?|奋斗了?|奋战|耕耘|坚守|扎根|长达|持续)(?:.{0,4})$"
)
_BACK_AFTER = re.compile(
    r"(?:的)?(?:帮扶|对口|东西|协作|援|扶贫|脱贫|过去|历程|奋斗|实践|发展|努力|坚守|如一日|风雨|接力|携手|光阴|合作|间|里|耕耘|奋进|变迁|巨变|山海)"
)
_BACK = re.compile(
    rf"{_GUARD}(?<!为期)(?<!期限)(?<!连续)(?P<near>近)?{_N} ?(?:年(?P<more_>多|余)?|载)(?![级龄期制生度底初末月以前内后均来代])"
)


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every stretch of years that can be counted out."""
    for match in _UNTIL_NOW.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "years-until-now", partial(_until_now, match))
    for match in _RECENT.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "recent-years", partial(_until_now, match))
    for match in _COMING.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "coming-years", partial(_coming, match))
    for match in _CONSECUTIVE.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "consecutive-years", partial(_consecutive, match))
    for match in _ANNIVERSARY.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "anniversary", partial(_anniversary, match))
    for match in _AGO.finditer(text, block.start, block.end):
        yield Candidate(_span(match), "years-ago", partial(_ago, match))
    for match in _BACK.finditer(text, block.start, block.end):
        cue = _BACK_BEFORE.search(text, max(block.start, match.start() - 8), match.start())
        cued = bool(cue or _BACK_AFTER.match(text, match.end(), block.end))
        yield Candidate(_span(match), "look-back", partial(_look_back, match, cued))


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _count(match: re.Match[str]) -> tuple[int, bool]:
    """(years, whether there are some more)."""
    groups = match.groupdict()
    years = 1 if groups["count"] == "半" else number(groups["count"]) or 1
    return years, bool(groups.get("more") or groups.get("more_"))


def _until_now(match: re.Match[str], context: Context) -> Period | None:
    if context.year is None:
        return Period()
    count, more = _count(match)
    if match["unit"] == "月" or match["count"] == "半":
        months = 6 if match["count"] == "半" else count
        at = context.year * 12 + (context.month or 12) - 1 - months
        return Period(f"{at // 12:04d}-{at % 12 + 1:02d}", context.now)
    window = match[0].startswith(("近", "最近", "过去", "刚刚"))  # counted back from now, wherever the aid began
    start = None if window else context.start_of(count, count + 9 if count >= 10 else count + 1, inexact=more)
    last = context.year
    if start is None and context.month is not None and context.month <= 2 and "过去" in match[0]:
        # a report of January looks back on whole years: 过去五年 of 2018-01 are 2013 to 2017
        last = context.year - 1
        start = context.year - count
    return Period(str(start or context.year - count), str(last))


def _coming(match: re.Match[str], context: Context) -> Period | None:
    if context.year is None:
        return Period()
    count = number(match["last"] or match["count"]) or 1
    return Period(context.now, str(context.year + count))


def _consecutive(match: re.Match[str], context: Context) -> Period | None:
    count, _ = _count(match)
    for mention in reversed(context.in_sentence()):
        since, until = mention.period.since, mention.period.until
        if since and until and int(until[:4]) - int(since[:4]) == count - 1:
            return Period(since[:4], until[:4])
    for mention in reversed(context.in_sentence()):
        if mention.period.until and mention.rule != "now":
            last = int(mention.period.until[:4])
            return Period(str(last - count + 1), str(last))
    if context.year is None:
        return Period()
    return Period(str(context.year - count + 1), str(context.year))


def _anniversary(match: re.Match[str], context: Context) -> Period | None:
    if context.year is None:
        return Period()
    count = number(match["count"] or match["nth"]) or 1
    start = context.start_of(count, count, inexact=False)
    if start is None:
        start = context.year - count + (1 if match["nth"] else 0)
    return Period(str(start), str(context.year))


def _ago(match: re.Match[str], context: Context) -> Period | None:
    if context.year is None:
        return Period()
    count, more = _count(match)
    start = context.start_of(count, count + 9, inexact=True) if more else None
    year = str(start or context.year - count)
    return Period(year, year)


def _look_back(match: re.Match[str], cued: bool, context: Context) -> Period | None:
    """A bare number of years is a time where the words around look back, or a year to count from is named."""
    count, more = _count(match)
    if context.year is None:
        return Period() if cued else None
    since = context.start_of(count, count + (9 if count >= 10 else 1), inexact=more)
    if since is not None and (cued or count >= 5):
        return Period(str(since), context.now if more else str(context.year))
    if not cued:
        return None
    if not more:
        for at, year, _ in context.anchors:  # 20年 after 1996, told in 2018, are 1996 to 2016
            if at < context.at.start and 0 <= context.year - year - count <= 2:
                return Period(str(year), str(year + count))
    return Period(str(context.year - count), context.now if more else str(context.year))
