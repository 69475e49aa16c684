"""Dates: absolute, relative to the publication (去年), or relative to what was said before (3月23日)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times import landmarks
from corpus.analysis.times.context import Context
from corpus.analysis.times.outlook import planned
from corpus.analysis.times.rule import Candidate, Roles
from corpus.language.dates import WrittenDate, is_day, iso, scan
from corpus.model import Period, Span

ROLES: Roles = {
    "day": "day",
    "month": "period",
    "months": "period",
    "year": "period",
    "years": "period",
    "relative-day": "day",
    "relative-month": "period",
    "relative-year": "period",
    "same-year": "period",
    "month-alone": "period",
    "day-alone": "day",
    "edge-of-year": "period",
    "range": "period",
    "as-of": "as_of",
    "up-to": "as_of",
    "before": "as_of",
    "since": "since",
    "until-now": "since",
}

_OFFSETS = {
    "今年": 0,
    "本年": 0,
    "本年度": 0,
    "去年": -1,
    "上年": -1,
    "上年度": -1,
    "上一年": -1,
    "上一年度": -1,
}
_OFFSETS |= {"前年": -2, "大前年": -3, "明年": 1, "来年": 1, "后年": 2}
# A month or day of these rules names the year for what follows in the sentence.
_INHERITED = ("day", "month", "year", "months")
_SPANS = {"今明两年": (0, 1), "今明后三年": (0, 2), "去今两年": (-1, 0)}
_NEXT = {"次年", "翌年"}
# 当年完成投资 of a report counts the year that the report is about, 当年红军走过的路 does not
_DONE = re.compile(
    r"(?:共|累计|新增?|就|即|已|全部|全县|全市)?(?:完成|实现|投资|投产|建成|开工|到位|落地|见效|吸纳|新增|脱贫|产值|销售|签约|带动|增收|帮助|安排|下达)"
)

_TO = re.compile(r" ?(?:——|--|[-—~至到]) ?")
_TO_NOW = re.compile(r" ?(?:——|--|[-—~至到]) ?(?:今(?![年天日])|现在|目前|当前)")
_AS_OF = re.compile(r"(?:截[至止]到?至?|截至到) ?$")
_UP_TO = re.compile(
    r"(?:^|[,。;:!?、()“”\"\s]|力争|确保|争取|计划|预计|努力|目标|规划|提出|明确|要求|指出|表示|是|即|将|我们|持续|一直)"
    r"([至到]) ?$"
)
_FROM = re.compile(r"(?:自从|从|自) ?$")
_SINCE = re.compile(r"(?:以来|起(?![步来点草伏飞到])|开始|始(?!终)|以后|之后|后(?![续期来备勤者方三]))")
_LATER_SINCE = re.compile(
    r"[^,。;:!?\d以]{1,20}?(?:以来|(?:启动|开始|实施|开展|成立|建立|进疆|抵疆|进藏|挂牌|运行|组建)(?:以后|之后|后))"
)
# 2013年国家确定甲市对口帮扶乙市以来: the clause may be long where 以来 ends it
_SINCE_CLAUSE = re.compile(r"[^,。;:!?\d以《》“”]{1,36}以来")
_FROM_START = re.compile(r"起步|发端|肇始|出发(?=[,。])|[^,。;\d]{0,14}算起")  # 从1990年起步
_BARE_COMING = re.compile(r"来(?=[,。])")
_BEFORE = re.compile(r"(?:以前|之前|前(?![后夕往来期列沿景提进端三两二四五六七八九十\d]))")
_SAME_TERM = re.compile(r"同期(?!声)")


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every date in the block with the words before and after it that say how it bounds."""
    dates = list(scan(text, block))
    skip = -1
    for n, date in enumerate(dates):
        if n <= skip:
            continue
        last = dates[n + 1] if n + 1 < len(dates) else None
        link = _TO.match(text, date.span.end, block.end)
        if last and link and link.end() == last.span.start:
            skip = n + 1
            yield _range(date, last)
        else:
            yield _single(text, block, date)


def _range(first: WrittenDate, last: WrittenDate) -> Candidate:
    def resolve(context: Context) -> Period | None:
        since = resolved(first, context)
        if since is None or since.since is None:
            return since
        year = int(since.since[:4])
        until = resolved(last, context, year=None if last.has_year else year, inside=since)
        return Period(since.since, until.until if until else since.until)

    return Candidate(Span(first.span.start, last.span.end), "range", resolve)


def _single(text: str, block: Span, date: WrittenDate) -> Candidate:
    start, end = date.span.start, date.span.end
    before = text[max(block.start, start - 4) : start]
    as_of, up_to, start_from = _AS_OF.search(before), _UP_TO.search(before), _FROM.search(before)

    def until_only(context: Context) -> Period | None:
        period = resolved(date, context)
        return period and Period(None, period.until)

    def since_only(context: Context) -> Period | None:
        period = resolved(date, context)
        if period is None:
            return None
        return Period(period.since, context.now if date.word else None)

    if as_of:
        return Candidate(Span(start - len(as_of[0]), end), "as-of", until_only)
    if now := _TO_NOW.match(text, end, block.end):
        begin = start - len(start_from[0]) if start_from else start
        return Candidate(Span(begin, now.end()), "until-now", since_only)
    since = _SINCE.match(text, end, block.end) or _BARE_COMING.match(text, end, block.end)
    if not since and (start_from or date.years):
        since = _LATER_SINCE.match(text, end, end + (21 if start_from else 11))
        since = since if since and since.end() <= block.end else None
    if not since and date.years:
        since = _SINCE_CLAUSE.match(text, end, block.end)
        if since and any(
            m.rule == "landmark-since" for m in landmarks.mentions(text, Span(end, since.end()))
        ):
            since = None  # 2019年投入的资金是党的十八大以来: that is another start
    if not since and start_from:
        since = _FROM_START.match(text, end, block.end)
    if since:
        begin = start - len(start_from[0]) if start_from else start
        return Candidate(Span(begin, since.end()), "since", since_only)
    if ended := _BEFORE.match(text, end, block.end):
        begin = start - len(up_to[1]) if up_to else start
        return Candidate(Span(begin, ended.end()), "before", until_only)
    if up_to:
        return Candidate(Span(text.rindex(up_to[1], 0, start), end), "up-to", until_only)
    if same := _SAME_TERM.match(text, end, block.end):
        return Candidate(Span(start, same.end()), _name(date), lambda context: _same_term(date, context))
    return Candidate(Span(start, end), _name(date), lambda context: resolved(date, context))


def _same_term(date: WrittenDate, context: Context) -> Period | None:
    """去年同期: the months of the year before that its sentence named of this one; else the year."""
    period = resolved(date, context)
    if period is None or period.since is None or date.months or len(period.since) > 4:
        return period
    for mention in context.in_sentence():
        since, until = mention.period.since, mention.period.until
        if since and until and len(since) == len(until) == 7 and since[:4] == until[:4] != period.since:
            return Period(period.since + since[4:], period.since + until[4:])
    return period


def _name(date: WrittenDate) -> str:
    if date.word in ("当年", "当年度", "同年") or date.word in _NEXT:
        return "same-year"
    one_month = date.months is not None and date.months[0] == date.months[1]
    if date.word:
        return "relative-day" if date.days else "relative-month" if date.months else "relative-year"
    if date.years:
        if date.days:
            return "day"
        if date.months:
            return "month" if one_month else "months"
        return "year" if date.years[0] == date.years[1] else "years"
    if date.edge:
        return "edge-of-year"
    if date.months:
        return "month-alone"
    return "day-alone"


def resolved(
    date: WrittenDate, context: Context, year: int | None = None, inside: Period | None = None
) -> Period | None:
    """The period of a written date. year: the year to read it in; inside: the time that a bare day continues."""
    if date.word in _SPANS:
        low, high = _SPANS[date.word]
        return Period(iso(context.year + low), iso(context.year + high)) if context.year else Period()
    if date.years:
        first, last = date.years
    else:
        only = year or _year_of(date, context)
        if only is None:
            return None if date.word is None or date.word in ("当年", "当年度", "同年", *_NEXT) else Period()
        first = last = only
    months = date.months
    if date.days and not months:
        found = (
            int(inside.since[5:7]) if inside and inside.since and len(inside.since) >= 7 else None
        ) or _month_of(date.days[0], context)
        if found is None:
            return None
        if not year and not date.has_year and context.month is not None and found > context.month:
            first = last = first - 1
        months = (found, found)
    if months is None:
        return Period(iso(first), iso(last))
    if first != last:  # 1997年到2016年底: the months belong to the later year
        day = date.days[1] if date.days and is_day(last, months[1], date.days[1]) else None
        return Period(iso(first), iso(last, months[1], day))
    if date.days and is_day(first, months[0], date.days[0]) and is_day(last, months[1], date.days[1]):
        return Period(iso(first, months[0], date.days[0]), iso(last, months[1], date.days[1]))
    return Period(iso(first, months[0]), iso(last, months[1]))


def _year_of(date: WrittenDate, context: Context) -> int | None:
    """The year of a date that does not write it out."""
    if date.word in _OFFSETS:
        spoken = context.last_point() if date.word.startswith("上") else None  # 2024年…比上年 is 2023
        base = int(spoken.since[:4]) if spoken and spoken.since else context.year
        if base and not spoken and date.word.startswith("上") and (context.month or 12) <= 2:
            base -= 1  # what is told in January is told of the year before
        return base + _OFFSETS[date.word] if base else None
    if date.word is not None:  # 当年, 同年, 次年: the year last spoken of
        said = context.last_year_said()
        if said is None and date.word in ("当年", "当年度") and _DONE.match(context.text, context.at.end):
            point = context.last_year()
            said = int(point.since[:4]) if point and point.since else None
        if said is None:
            return None
        return said + (date.word in _NEXT)
    inherited = _inherited_year(context)
    if inherited is not None:
        return inherited
    if (headed := context.year_of_heading()) is not None:
        return headed
    if context.year is None or context.month is None:
        return context.year
    if date.months and date.days is None and date.edge:
        late_report = context.month <= 2 and date.edge != "年初" and not planned(context.text, context.at)
        return context.year - 1 if late_report and date.months[0] > context.month else context.year
    if date.edge == "全年":
        whole = context.last_point()
        whole = whole or (
            context.last_year() if context.month <= 4 and not planned(context.text, context.at) else None
        )
        return int(whole.since[:4]) if whole and whole.since else context.year - (context.month <= 2)
    if date.edge:
        return context.year
    if date.months and not planned(context.text, context.at):
        running = 1 < date.months[0] <= context.month < date.months[1]  # 下半年, told in July
        if not running and date.months[1] > context.month + (date.months[0] < date.months[1]):
            return context.year - 1
        same_month = date.months[0] == context.month and date.days and context.day
        if same_month and date.days and context.day and date.days[0] > context.day:
            return context.year - 1
    return context.year


def _inherited_year(context: Context) -> int | None:
    """A month without a year takes the year that its own sentence named last."""
    for mention in context.in_sentence():
        year = (mention.period.since or "")[:4]
        one = year and (mention.period.until or "")[:4] == year
        if one and mention.rule.endswith(_INHERITED) and not context.compared(mention):
            return int(year)
    return None


def _month_of(day: int, context: Context) -> int | None:
    """The month of a bare day: that of the date before it in the paragraph, else of the publication, or the month
    before where the day would lie ahead."""
    for mention in context.in_block():
        said = mention.period.since
        if said and len(said) == 10:
            return int(said[5:7])
    if context.month is None:
        return None
    if context.day is not None and day > context.day and not planned(context.text, context.at):
        return context.month - 1 or 12
    return context.month
