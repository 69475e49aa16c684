"""A number with a measure word: 746名, 95亿元, 23.1万平方公里, 1—3项, 300元/亩, 20多年."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from corpus.analysis.figures.count import RANGE, Count, count_at, without_prefix
from corpus.analysis.figures.degrees import DEGREES, scale_before
from corpus.analysis.figures.priced import priced_at
from corpus.analysis.figures.remainder import remainder
from corpus.lexicon.units import Unit, Units
from corpus.model import Bound, Figure, Kind, Span

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
# 一次, 一个, 一位: an indefinite article, not a count; one ton or dollar is an amount.
_COUNTED_ONE = {Kind.PERCENT, Kind.RATIO, Kind.MASS, Kind.LENGTH, Kind.MONEY}
_ARTICLES = frozenset(
    [
        "分",
        "块",
        "角",
        "块钱",
        "元",
        "米",
        "里",
        "尺",
        "寸",
        "丈",
        "斤",
        "两",
        "担",
        "克",
        "码",
        "盾",
        "m",
        "g",
    ]
)
_COUNTED_VOLUMES = frozenset(["升", "公升", "毫升", "加仑", "立方米"])
# 一半, 大半, 前半里
_BEFORE_HALF = tuple("一大多过前后上下")
# 十分, 十年, 百家争鸣, 千人大会, 万里之外
_ROUND = frozenset(["十", "百", "千", "万"])
_ROUND_COUNTS = frozenset(
    [
        "个",
        "个月",
        "名",
        "位",
        "条",
        "项",
        "座",
        "所",
        "吨",
        "公里",
        "公斤",
        "个百分点",
        "亩",
        "台",
        "辆",
        "套",
    ]
)
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
    r"(?:周年|周边|周围|码头|名列|位于|位居|部分|部署|次要|天然|天津|家园|家乡|件套|本地|口岸|口径|台湾|班子|班列|场地|段位|门户|头雁|单位|单一|单独|条件|级别|站点|块钱|首先|起步|分之|分别|座谈|套餐|所以|所有|人民政府|元旦|元宵|亩均)"
)


def quantity_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    """The figure whose number starts at `at` and is followed by a unit of the table; None otherwise."""
    if text[at] == "第":
        return None
    count = count_at(text, at) if text[at] != "半" else _half(text, at, units)
    if count is None:
        return None
    count = without_prefix(text, count, units)
    unit_at = count.end + (text.startswith(" ", count.end) and not count.chinese)
    unit = units.at(text, unit_at)
    if unit is None:
        return priced_at(text, at, count)
    scale = scale_before(text, at) if unit.name in DEGREES else None
    if scale is None and not _counts(text, at, count, unit, unit_at):
        return None
    end, name, kind = unit_at + len(unit.name), unit.name, unit.kind
    if not count.is_range:
        if (wider := _repeated(text, count, unit, end, units)) is not None:
            count, end = wider
        elif (more := remainder(text, count, unit, end, units)) is not None:
            count, end, name, kind = more
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
    start = at
    if scale is not None:
        start, name = scale
    return Figure(
        span=Span(start, end),
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
    joint = RANGE.match(text, end)
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
    if count.chinese and text[at:unit_at] == "一" and not _counts_one(unit):
        return False
    if count.chinese and unit.name in _PLACE_NOUNS and not count.over and not count.is_range:
        # 莎车、泽普、叶城、巴楚四县 sums up a list
        return False
    if count.chinese and not count.over and text[at:unit_at] in _ROUND and not _counts_ten(text, at, unit):
        return False
    if len(unit.name) == 1 and _WORD_AFTER_UNIT.match(text, unit_at):
        return False
    if unit.kind is Kind.DURATION and unit.name == "年":
        if not count.chinese and count.value >= 1900 and not count.over:
            return False
        return not _YEAR_FRAME.match(text, end)
    return True


def _counts_one(unit: Unit) -> bool:
    return (
        unit.name in _COUNTED_VOLUMES
        or unit.name[0] in "千兆"
        or (unit.kind in _COUNTED_ONE and unit.name not in _ARTICLES)
    )


def _counts_ten(text: str, at: int, unit: Unit) -> bool:
    return text[at] == "十" and (
        unit.name in _ROUND_COUNTS or (unit.kind is Kind.MONEY and unit.name not in _ARTICLES)
    )


def _half(text: str, at: int, units: Units) -> Count | None:
    """半 of 半吨, 半公升; None where it halves no amount (半年, 一半)."""
    unit = units.at(text, at + 1) if at + 1 < len(text) else None
    if unit is None or text[max(0, at - 1) : at] in _BEFORE_HALF or not _is_amount(unit):
        return None
    return Count(at, at + 1, at + 1, Decimal("0.5"), None, False, True, False)


def _is_amount(unit: Unit) -> bool:
    return unit.name in _COUNTED_VOLUMES or unit.kind in (Kind.MASS, Kind.LENGTH, Kind.AREA)
