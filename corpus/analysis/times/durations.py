"""Stretches of years that the text counts to or from now: 8年来, 过去五年, 未来三年, 连续四年, 20年前."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from corpus.analysis.times.context import Context
from corpus.analysis.times.lengths import Length, lengths
from corpus.analysis.times.rule import Candidate, Roles
from corpus.language.dates import iso
from corpus.model import Period, Span

ROLES: Roles = {
    "years-until-now": "period",
    "recent-years": "period",
    "years-until-then": "period",
    "coming-years": "period",
    "consecutive-years": "duration",
    "anniversary": "duration",
    "years-ago": "period",
    "look-back": "duration",
    "years-done": "period",
}

_LATE = 11  # month from which a year is looked back on
_ROLLING = ("近", "最近", "过去", "刚刚过去")
_AHEAD = ("未来", "今后", "接下来")
_UNTIL_NOW = re.compile(r"以来|来(?![自到访])|间(?!隔)")
_AGO = re.compile(r"以前|之前|前(?![三两后期往来])")
_NOT_RECENT = re.compile(r"[期级内均]")
_NOT_BACK = re.compile(r"[级龄期制生度底初末月以前内后均来代]")
_TERM_BEFORE = re.compile(r"(?:为期|期限|任期|满|连续)$")
_BACK_BEFORE = re.compile(
    r"(?:总结|回顾|历经|历时|接力|经过|走过了?|走了|弹指一挥|时隔|跨越|坚持了?|奋斗了?|奋战|耕耘|坚守|扎根|长达|持续|短短).{0,4}$"
)
# 三年投入3.2亿元, 五年年均增长8%: what was done in so many years, with its number soon after
_DID = re.compile(
    r"半?,?(?:(?:共|累计|先后|已|共计|总共|向|为|在|对|从|给|帮|助)[^,。;\d]{0,32}|(?:投|援|接|卖|销|建|培|派|选|安|到|实|引|带|吸|输|减|募|捐|年均|完|发|签|支|落|资|采|转|开|整|争|拨|脱|新)[^,。;\d]{0,12})\d"
)
_OTHER = re.compile("(?:[头前后首每第其]|为期|合同|租期|周期|质保|学制|贷款|服务|任期|满|连续)$")
_BACK_AFTER = re.compile(
    r"的?(?:帮扶|对口|东西|协作|援|扶贫|脱贫|过去|历程|奋斗|实践|发展|努力|坚守|如一日|风雨|接力|携手|光阴|合作|间|里|时间里|耕耘|奋进|变迁|巨变|山海)"
)


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every stretch of years that can be counted out."""
    for length in lengths(text, block):
        end = length.span.end
        if length.unit in ("周年", "个年头") or length.nth:
            if not length.lead:
                yield _candidate(length, end, "anniversary", _anniversary)
            elif length.lead == "连续":
                yield _candidate(length, end, "consecutive-years", _consecutive)
        elif length.lead == "此前":
            yield _candidate(length, end, "years-until-then", _until_then)
        elif length.lead in _AHEAD:
            yield _candidate(length, end, "coming-years", _coming)
        elif length.lead == "连续":
            yield _candidate(length, end, "consecutive-years", _consecutive)
        elif until := _UNTIL_NOW.match(text, end, block.end):
            yield _candidate(length, until.end(), "years-until-now", _until_now)
        elif length.unit == "个月" or length.half:
            continue
        elif ago := _AGO.match(text, end, block.end):
            yield _candidate(length, ago.end(), "years-ago", _ago)
        elif length.lead:
            if not _NOT_RECENT.match(text, end, block.end):
                yield _candidate(length, end, "recent-years", _until_now)
        elif not _NOT_BACK.match(text, end, block.end):
            start = max(block.start, length.span.start - 8)
            before = text[start : length.span.start]
            if not _TERM_BEFORE.search(before):
                ends = text[end : end + 1] in (",", "。", ";", "、")
                cued = bool(_BACK_BEFORE.search(before) or _BACK_AFTER.match(text, end, block.end))
                if (
                    not cued
                    and not length.half
                    and _DID.match(text, end, block.end)
                    and not _OTHER.search(before)
                ):
                    yield _candidate(length, end, "years-done", _done)
                    continue
                yield _candidate(length, end, "look-back", partial(_look_back, cued, ends))


def _candidate(
    length: Length, end: int, rule: str, resolve: Callable[[Length, Context], Period | None]
) -> Candidate:
    return Candidate(Span(length.span.start, end), rule, partial(resolve, length))


def _until_now(length: Length, context: Context) -> Period | None:
    if context.year is None:
        return Period()
    if length.unit == "个月" or length.half:
        months = 6 if length.half else length.count
        at = context.year * 12 + (context.month or 12) - 1 - months
        return Period(iso(at // 12, at % 12 + 1), context.now)
    if length.count == 1 and not length.more and (context.month or 0) >= _LATE:
        return Period(iso(context.year), iso(context.year))  # 一年来, said in December
    if length.count == 5 and not length.more and context.plan and context.year - context.plan[1] in (0, 1):
        return Period(
            iso(context.plan[0]), iso(context.plan[1])
        )  # 五年来, in a review of the plan's five years
    start = None
    if length.lead not in _ROLLING:  # 近三年 is counted back from now, wherever the aid began
        most = length.count + (9 if length.count >= 10 else 1)
        start = context.start_of(length.count, most, inexact=length.more)
    whole = _looks_back_on_whole_years(context)
    return Period(iso(start or context.year - length.count), iso(context.year - whole))


def _until_then(length: Length, context: Context) -> Period | None:
    """此前二十年: up to the year before the one that the sentence counts from."""
    for mention in context.in_sentence():
        if mention.period.since:
            year = int(mention.period.since[:4])
            return Period(iso(year - length.count), iso(year - 1))
    return Period(iso(context.year - length.count), iso(context.year)) if context.year else Period()


def _looks_back_on_whole_years(context: Context) -> bool:
    """Reports of January and February speak of whole years: 过去五年 of 2018-01 are 2013 to 2017."""
    return context.month is not None and context.month <= 2


def _coming(length: Length, context: Context) -> Period | None:
    if context.year is None:
        return Period()
    if _looks_back_on_whole_years(context):
        return Period(iso(context.year), iso(context.year + length.last - 1))
    return Period(context.now, iso(context.year + length.last))


def _done(length: Length, context: Context) -> Period | None:
    """三年投入3.2亿元: the years up to now; said late in a year, that year is one of them."""
    if context.year is None:
        return Period()
    whole = _looks_back_on_whole_years(context)
    late = (context.month or 0) >= _LATE
    return Period(iso(context.year - length.count + late), iso(context.year - 1) if whole else context.now)


def _consecutive(length: Length, context: Context) -> Period | None:
    """The years that the sentence names, as many of them; else up to the year it named last, else up to now."""
    more = length.count - 1
    said = list(context.in_sentence())
    if said and said[0].rule == "since" and said[0].period.since:
        first = int(said[0].period.since[:4])
        return Period(iso(first), iso(first + more))
    for mention in said:
        since, until = mention.period.since, mention.period.until
        if since and until and int(until[:4]) - int(since[:4]) == more:
            return Period(since[:4], until[:4])
    ends = [m.period.until for m in said if m.period.until and m.rule != "now"]
    last = int(ends[0][:4]) if ends else context.year
    if last and not ends and _looks_back_on_whole_years(context):
        last -= 1
    return Period(iso(last - more), iso(last)) if last else Period()


def _anniversary(length: Length, context: Context) -> Period | None:
    if context.year is None:
        return Period()
    if length.unit == "年" and (length.count < 3 or "今年" not in context.sentence_before()):
        return None  # 第二年免租 is no anniversary
    start = context.start_of(length.count, length.count, inexact=False)
    return Period(iso(start or context.year - length.count + length.nth), iso(context.year))


def _ago(length: Length, context: Context) -> Period | None:
    if context.year is None:
        return Period()
    start = context.start_of(length.count, length.count + 9, inexact=True) if length.more else None
    year = iso(start or context.year - length.count)
    return Period(year, year)


def _look_back(cued: bool, ends: bool, length: Length, context: Context) -> Period | None:
    """A bare number of years is a time where the words around look back, or a year to count from is named."""
    count = length.count
    if context.year is None:
        return Period() if cued else None
    until = context.now if length.more else iso(context.year)
    since = context.start_of(count, count + (9 if count >= 10 else 1), inexact=length.more)
    if since is not None and (cued or (ends and count >= 5)):
        return Period(iso(since), until)
    if not cued:
        return None
    ended = None if length.more else context.anchors.end_of(count, now=context.year, at=context.at.start)
    if ended is not None:
        return Period(iso(ended), iso(ended + count))
    return Period(iso(context.year - count), until)
