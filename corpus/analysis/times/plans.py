"""Five-year plans: 十三五, "十二五"末, "十四五"开局之年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.page import Page
from corpus.analysis.times.rule import Candidate, Roles, holds, standing
from corpus.language.fold import fold
from corpus.model import Period, Span, TimeMention

ROLES: Roles = {"plan-period": "period", "plan-year": "period", "plan-since": "since"}

_ORDER = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_ORDER |= {"十一": 11, "十二": 12, "十三": 13, "十四": 14, "十五": 15, "十六": 16}
_LATE = r"十[一二三四五六]五"
_EARLY = r"[一二三四五六七八九十]五"
_QUOTED = r"[“\"「『‘']"
_UNQUOTE = r"[”\"」』’']"
_PLAN = re.compile(
    rf"(?:(?<![一二三四五六七八九十])(?P<plan>{_LATE})(?![保\d万千百亿个户人名项])|(?<={_QUOTED[:-1]}])(?P<old>{_EARLY})(?={_UNQUOTE})"
    rf"|(?<![一二三四五六七八九十\d])(?P<bare>{_EARLY})(?=时期|期间|计划|规划|末))"
    rf"(?P<tail>{_UNQUOTE}?(?:时期|期间|规划)?(?:的?(?:末期?|收官(?:之)?年|最后一年|开局(?:之)?年|第一年|起步之年|初|以来|[前头后][两三四]年)))?"
)


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """As `mentions`."""
    return map(standing, mentions(text, block))


def mentions(text: str, block: Span) -> Iterator[TimeMention]:
    """Every plan period in the block, with the words that pick a year out of it."""
    if not holds(text, block, ("五",)):
        return
    for match in _PLAN.finditer(text, block.start, block.end):
        name = match["plan"] or match["old"] or match["bare"]
        first, last = years(name)
        tail = match["tail"] or ""
        span = Span(match.start(), match.end())
        if tail.endswith(("末", "末期", "收官之年", "收官年", "最后一年")):
            yield TimeMention(span, Period(str(last), str(last)), "plan-year")
        elif tail.endswith(("开局之年", "开局年", "第一年", "起步之年", "初")):
            yield TimeMention(span, Period(str(first), str(first)), "plan-year")
        elif tail.endswith("以来"):
            yield TimeMention(span, Period(str(first), None), "plan-since")
        elif tail:
            count = "两三四".index(tail[-2]) + 2
            if tail[-3] == "后":
                yield TimeMention(span, Period(str(last - count + 1), str(last)), "plan-period")
            else:
                yield TimeMention(span, Period(str(first), str(first + count - 1)), "plan-period")
        else:
            yield TimeMention(span, Period(str(first), str(last)), "plan-period")


def reviewed(page: Page) -> tuple[int, int] | None:
    """The years of the five-year plan that the title, or the first paragraph, is about; None where it names none or
    more than one."""
    title = fold(page.document.head.title or "")
    places = [(title, Span(0, len(title)))] if title else []
    for text, within in (*places, *((page.folded, block) for block in page.blocks[:1])):
        found = {m.period for m in mentions(text, within) if m.rule == "plan-period"}
        if found:
            since, until = next(iter(found)).since, next(iter(found)).until
            return (int(since), int(until)) if len(found) == 1 and since and until else None
    return None


def years(name: str) -> tuple[int, int]:
    """十三五 → 2016, 2020. The first plan ran from 1953, the third from 1966, every later one for five years."""
    order = _ORDER[name[:-1]]
    if order <= 2:
        return (1953, 1957) if order == 1 else (1958, 1962)
    first = 1966 + 5 * (order - 3)
    return first, first + 4
