"""A number with a measure word: 746名, 95亿元, 23.1万平方公里, 1—3项, 300元/亩, 20多年."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from corpus.language.numerals import SCALES, Numeral, number_at
from corpus.lexicon.units import Unit, Units
from corpus.model import Bound, Figure, Kind, Span

_RANGE = re.compile(r"-|—(?!—)|~|至|到")
_PER = re.compile(r"/")
_PER_HEAD = re.compile(r"(?:人均|户均|每人|每户|人均年?|劳均)[^,。;!?\d]{0,14}$")
# Arabic digits only: 10大类 counts, 三大 sums up what was said
_ARABIC_ONLY = {
    "大",
    "大类",
    "大项",
    "期",
    "届",
    "代",
    "层",
    "轮",
    "等",
    "线",
    "章",
    "节",
    "环",
    "道",
    "角",
    "方",
    "度",
    "路",
    "桥",
}
# 一次, 一个, 一位: an indefinite article, not a count
_COUNTED_ONE = {Kind.PERCENT, Kind.RATIO}
_PLACE_NOUNS = frozenset(
    [
        "省",
        "市",
        "县",
        "区",
        "州",
        "国",
        "镇",
        "乡",
        "村",
        "旗",
        "盟",
        "省区",
        "省市",
        "地市",
        "市县",
        "县市",
        "县区",
        "区县",
        "市州",
        "地州",
        "家",
    ]
) - {"家"}
_YEAR_FRAME = re.compile(r"来|以来|间|中|内|前|后|里|期|度|级|代|初|末|底|规划|计划|行动|制|生|份|度")
_WORD_AFTER_UNIT = re.compile(
    # the unit is the first character of another word: 2名列, 5位于, 3项目(标), 4部分, 6次要, 8天然, 9点
    r"(?:名列|位于|位居|部分|部署|次要|天然|天津|家园|家乡|件套|本地|口岸|口径|台湾|班子|班列|场地|段位|门户|头雁|单位|单一|单独|条件|级别|站点|块钱|首先|起步|分之|分别|座谈|套餐|所以|所有|人民政府|元旦|元宵|亩均)"
)


class Count(Struct, frozen=True):
    """A numeral with its scale; end is where a unit must follow."""

    start: int
    end: int
    number_end: int
    value: Decimal
    value_max: Decimal | None
    over: bool
    chinese: bool
    is_range: bool


def count_at(text: str, at: int) -> Count | None:
    """A numeral, or a range of two; blanks between digits and 万, 亿 or a unit are passed over."""
    first = _spaced(text, number_at(text, at))
    if first is None:
        return None
    joint = _RANGE.match(text, first.end)
    if joint and first.value_max is None and joint.end() < len(text):
        second = _spaced(text, number_at(text, joint.end()))
        if second is not None and second.value_max is None and second.chinese == first.chinese:
            low = first.value
            if text[first.end - 1] not in SCALES:
                # 3—5万元: the scale of the second number holds for both
                low *= _shared_scale(text, second)
            if low < second.value:
                return Count(
                    at, second.end, second.bare_end, low, second.value, second.over, first.chinese, True
                )
    return Count(
        at,
        first.end,
        first.bare_end,
        first.value,
        first.value_max,
        first.over,
        first.chinese,
        first.value_max is not None,
    )


def _spaced(text: str, numeral: Numeral | None) -> Numeral | None:
    """12.5 亿 with a blank before the scale, as some government sites write."""
    if numeral is None or numeral.chinese or not text.startswith((" 万", " 亿"), numeral.end):
        return numeral
    scale, end = Decimal(SCALES[text[numeral.end + 1]]), numeral.end + 2
    if text.startswith("亿", end) and scale == 10**4:
        scale, end = scale * 10**8, end + 1
    over = end < len(text) and text[end] in "余多"
    return Numeral(numeral.start, end + over, numeral.value * scale, over=numeral.over or over, bare_end=end)


def _shared_scale(text: str, numeral: Numeral) -> Decimal:
    scale, at = Decimal(1), numeral.bare_end
    while at > numeral.start and text[at - 1] in SCALES:
        at -= 1
        scale *= SCALES[text[at]]
    return scale if any(c.isdigit() for c in text[numeral.start : at]) else Decimal(1)


def quantity_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    """The figure whose number starts at `at` and is followed by a unit of the table; None otherwise."""
    if text[at] == "第":
        return None
    count = count_at(text, at)
    if count is None:
        return None
    unit_at = count.end + (text.startswith(" ", count.end) and not count.chinese)
    unit = units.at(text, unit_at)
    if unit is None or not _counts(text, at, count, unit, unit_at):
        return None
    end, name, kind = unit_at + len(unit.name), unit.name, unit.kind
    if not count.is_range and (wider := _repeated(text, count, unit, end, units)) is not None:
        count, end = wider
    if _PER.match(text, end) and (per := units.at(text, end + 1)) is not None:
        end, name = end + 1 + len(per.name), f"{name}/{per.name}"
    if kind is Kind.MONEY and "/" not in name and _PER_HEAD.search(text, max(block.start, at - 24), at):
        kind = Kind.PER_CAPITA_MONEY
    if name == "口" and text[end : end + 1] in ("井", "塘", "窖", "泉"):
        kind = Kind.COUNT
    bound = Bound.OVER if count.over else Bound.EXACT
    if text.endswith("相当于", block.start, at):
        # 面积相当于3个上海: a comparison
        bound = Bound.ABOUT if bound is Bound.EXACT else bound
        kind = Kind.RATIO if name in ("个", "座") else kind
    return Figure(
        span=Span(at, end),
        number=Span(at, count.number_end),
        value=count.value,
        value_max=count.value_max,
        unit=name,
        kind=kind,
        bound=bound,
        rule="range" if count.is_range else "number-unit",
    )


def _repeated(text: str, low: Count, unit: Unit, end: int, units: Units) -> tuple[Count, int] | None:
    """1500元至2000元, 3万亩—5万亩: a range whose unit stands twice; not 由1500元增至2000元."""
    joint = _RANGE.match(text, end)
    if not joint or text[max(0, low.start - 1) : low.start] in ("由", "从", "自") or joint.end() >= len(text):
        return None
    high = count_at(text, joint.end())
    if high is None or high.is_range or high.value <= low.value or units.at(text, high.end) != unit:
        return None
    whole = replace(
        low, end=high.end, number_end=high.number_end, value_max=high.value, over=high.over, is_range=True
    )
    return whole, high.end + len(unit.name)


def _counts(text: str, at: int, count: Count, unit: Unit, unit_at: int) -> bool:
    """False where numeral and unit are part of something that counts nothing."""
    end = unit_at + len(unit.name)
    if count.chinese and unit.name in _ARABIC_ONLY:
        return False
    if (
        count.chinese
        and text[at:unit_at] == "一"
        and (unit.kind not in _COUNTED_ONE or unit.name in ("分", "块", "角"))
    ):
        return False
    if count.chinese and unit.name in _PLACE_NOUNS and not count.over and not count.is_range:
        # 莎车、泽普、叶城、巴楚四县 sums up a list
        return False
    if count.chinese and not count.over and text[at:unit_at] in ("十", "百", "千", "万"):
        # 万里之外, 百家争鸣, 千人大会
        return False
    if len(unit.name) == 1 and _WORD_AFTER_UNIT.match(text, unit_at):
        return False
    if unit.kind is Kind.DURATION and unit.name == "年":
        if not count.chinese and count.value >= 1900 and not count.over:
            return False
        return not _YEAR_FRAME.match(text, end)
    return True
