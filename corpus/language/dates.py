"""Written calendar dates: years, months, days and the parts of a year, as they stand, nothing resolved.

One pattern reads a date with its own lists and ranges (2016—2019年, 1至6月, 5月6日至8日). What the year is
where only 去年 or nothing is written is for the analysis to say.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.language.numerals import chinese_value
from corpus.model import Span

_CN = "〇零○一二三四五六七八九"
_YEAR = rf"(?:(?:19|20)\d\d|(?:一九|二[〇零○])[{_CN}]{{2}})"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = (
    r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
)
_TO = r" ?(?:——|--|[-—~至到]) ?"
_AND = r" ?[、和与及] ?"
_QUARTER = r"[一二三四1-4]"

_YEARS = (
    rf"(?<![\d.])(?P<year>{_YEAR})(?:(?: ?年?{_TO}|/|{_AND})(?P<last_year>{_YEAR})){{0,9}}"
    r"(?: ?(?:学年度?|财年|年度?(?![级轻龄均])|[两二三四五六]年)|(?<=\d{4}[-—~至]\d{4})(?=\))|(?=[上下]半年|第?[一二三四]季度|[底末](?![线层])))"
)
# Relative years, with what must not stand around them: 以上年收入, 今后年均, 同年级, 人次年均.
_WORD = (
    r"(?P<word>今明两年|今明后三年|去今两年|今年(?!级)|本年度?(?!级)|去年|(?<![以之马晚])上一?年度?(?![级龄均])|大前年"
    # 满负荷后年可出栏, 投产后年产值: 后 and 年 belong to two words
    r"|(?<![以之此从大])前年(?![度均产人收级])|明年|(?:(?<![一-鿿])|(?<=[到至在于和及从将是]))后年(?![均产人度])"
    r"|(?<![年近])来年(?!均)|当年度?|同年(?![级龄])|(?<![人班场户批频台架车艘趟多\d])次年|翌年)"
)
_MONTHS = (
    rf"(?P<month>{_MONTH})(?:(?: ?月?{_TO}|{_AND})(?P<last_month>{_MONTH}))? ?月(?!三(?!十?[日号]))份?"
    rf"(?: ?(?P<day>{_DAY})(?:(?: ?[日号]?{_TO}|、)(?P<last_day>{_DAY}))? ?[日号]"
    r"|(?P<tenth>中下旬|上中旬|[上中下]旬|初(?![步中高级审])|底|末))?"
)
_PARTS = (
    rf"第?(?P<quarter>{_QUARTER})(?:(?:、|{_TO})(?P<last_quarter>{_QUARTER}))?(?:个)?季度[初末]?"
    r"|(?P<first_quarters>前[一二两三]个?季度)"
    rf"|(?:前|头)(?P<first_months>{_MONTH}|两)个月"
    r"|(?P<half>[上下]半年)"
)
_AFTER_YEAR = (
    r"(?P<edge>年?初(?![步中高级审])|年?底(?![层线数])|年?末|年终|年中|全年|年内|岁末)"
    r"|(?P<season>[春夏秋冬](?:季|天|(?=[,，。;]))|春节)"
)
_CLOCK = r"(?:(?:上午|下午|中午|晚上?|凌晨|清晨|早上|傍晚|夜间)?(?: ?\d{1,2}(?:[时点]|:\d\d(?::\d\d)?)(?:\d{1,2}分)?)?)"
_ISO = r"(?<![\d.-])(?P<iso>(?:19|20)\d\d(?P<dash>[-/.])(?:1[0-2]|0?[1-9])(?P=dash)(?:3[01]|[12]\d|0?[1-9]))(?![\d.])"
_BARE_EDGE = r"(?<![每历逐往\d今去明前后上本当同次翌半末])(?<!每年)(?P<bare_edge>年初|年底|年末|年终(?!奖)|年内|全年(?!无休)|岁末)"
_BARE_DAY = (
    r"(?<![\d.月个-])(?P<bare_day>3[01]|[12]\d|0?[1-9])(?:日?[-—~至到](?P<bare_last>3[01]|[12]\d|0?[1-9]))?"
    r"日(?![内游均龄后间制元报志子程光常期照租化起])"
)
_GROUP = re.compile(r"\(\?P<(\w+)>")


def _renamed(pattern: str, suffix: str) -> str:
    """The same pattern with other group names, so that it can stand twice in one expression."""
    return _GROUP.sub(lambda m: f"(?P<{m[1]}{suffix}>", pattern)


_DATE = re.compile(
    rf"{_ISO}"
    rf"|(?:{_YEARS}|{_WORD})(?: ?的? ?(?:{_MONTHS}|{_PARTS}|{_AFTER_YEAR}))?{_CLOCK}"
    rf"|(?<![\d.一二三四五六七八九十个第两几数多/-])(?:{_renamed(_MONTHS, '_')}){_CLOCK}"
    rf"|(?<![\d.两几])(?:{_renamed(_PARTS, '_')})"
    rf"|{_BARE_EDGE}|{_BARE_DAY}{_CLOCK}"
)
# A date holds one of these, begins with one of those, and is at most so long up to its first hint.
_HINT = re.compile(r"[年月日季]|岁末|[12]\d{3}[-/.]\d|20\d\d[底末]")
_FIRST = re.compile(r"[\d一二三四五六七八九十今去上本前明后来当同次翌大第头年全岁下]")
_REACH = 32
_SEASONS = {"春": (3, 5), "夏": (6, 8), "秋": (9, 11), "冬": (12, 12)}


def number(written: str) -> int | None:
    """二〇二〇 → 2020, 三十五 → 35, 12 → 12; None for what is no whole number."""
    if written.isascii():
        return int(written) if written.isdigit() else None
    value = chinese_value(written)
    return int(value) if value is not None and value == int(value) else None


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """years, months and days: first and last as written, equal where one stands; None where none does.
    word: a relative year (去年). edge: 年初, 年底 … or None."""

    span: Span
    years: tuple[int, int] | None = None
    word: str | None = None
    months: tuple[int, int] | None = None
    days: tuple[int, int] | None = None
    edge: str | None = None

    @property
    def has_year(self) -> bool:
        return self.years is not None or self.word is not None


def scan(text: str, within: Span) -> Iterator[WrittenDate]:
    """The dates of the folded `text` inside `within`, in order, not overlapping."""
    low = within.start
    for hint in _HINT.finditer(text, within.start, within.end):
        if hint.start() < low:
            continue
        for first in _FIRST.finditer(text, max(low, hint.start() - _REACH), hint.start() + 1):
            match = _DATE.match(text, first.start(), within.end)
            if match is None:
                continue
            low = match.end()
            date = _read(match)
            if date is not None:
                yield date
            if low > hint.start():
                break


def iso(year: int, month: int | None = None, day: int | None = None) -> str:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    parts = [f"{year:04d}"]
    if month is not None:
        parts.append(f"{month:02d}")
        if day is not None:
            parts.append(f"{day:02d}")
    return "-".join(parts)


def is_day(year: int, month: int, day: int) -> bool:
    """True where the calendar has that day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _read(match: re.Match[str]) -> WrittenDate | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    span = Span(match.start(), match.end())
    if "iso" in groups:
        year, month, day = (int(part) for part in re.split(r"[-/.]", groups["iso"]))
        return (
            WrittenDate(span, (year, year), None, (month, month), (day, day))
            if is_day(year, month, day)
            else None
        )
    groups = {name.rstrip("_"): value for name, value in groups.items()}
    months = _months(groups)
    days = _pair(groups, "day", "last_day") or _pair(groups, "bare_day", "bare_last")
    edge = groups.get("edge") or groups.get("bare_edge")
    return WrittenDate(span, _pair(groups, "year", "last_year"), groups.get("word"), months, days, edge)


def _pair(groups: dict[str, str], first: str, last: str) -> tuple[int, int] | None:
    if first not in groups:
        return None
    low = number(groups[first])
    high = number(groups.get(last, groups[first]))
    if low is None or high is None:
        return None
    return (low, high) if low <= high else (low, low)


def _months(groups: dict[str, str]) -> tuple[int, int] | None:
    if "month" in groups:
        return _pair(groups, "month", "last_month")
    quarters = _pair(groups, "quarter", "last_quarter")
    if quarters:
        return quarters[0] * 3 - 2, quarters[1] * 3
    if "first_quarters" in groups:
        return 1, 3 * (number(groups["first_quarters"][1]) or 1)
    if "first_months" in groups:
        return 1, number(groups["first_months"]) or 1
    if "half" in groups:
        return (1, 6) if groups["half"] == "上半年" else (7, 12)
    if "season" in groups:
        return (1, 2) if groups["season"] == "春节" else _SEASONS[groups["season"][0]]
    edge = groups.get("edge") or groups.get("bare_edge") or ""
    if edge.endswith("初"):
        return 1, 1
    if edge.endswith(("底", "末", "终")):
        return 12, 12
    return (6, 6) if edge == "年中" else None
