"""Shares and multiples: 66.68%, 60%至80%, 百分之三十, 近八成, 三分之二, 3/4, 2倍, 翻一番, 3个百分点."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.language.numerals import DIGITS, chinese_value, number_at
from corpus.lexicon.units import Units
from corpus.model import Bound, Figure, Kind, Span

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_PERCENT = re.compile(
    rf"(?P<low>{_NUMBER})(?P<first>[%‰])?(?:(?:-|—|~|至|到)(?P<high>{_NUMBER}))?(?P<unit>[%‰])"
)
_HUNDREDTHS = re.compile(
    rf"(?P<base>百分之|千分之|万分之) ?(?P<number>{_NUMBER}|[零〇一二两三四五六七八九十百千点]+)"
    r"(?P<letter>[kKM](?![A-Za-z]))?(?P<over>多|几)?"
)
_LETTERS = {"k": 10**3, "K": 10**3, "M": 10**6}
_DIGIT = "一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
# 三成, 七成五, 8.5成; not 三成员, 建成, 半成品
_TENTHS = re.compile(
    rf"(?P<number>(?:[{_DIGIT}]点)?[{_DIGIT}]|十|半|\d{{1,2}}(?:\.\d+)? ?)成(?P<half>[{_DIGIT}半])?"
    "(?![员立为功就长熟都本果效交分像型色品不])"
)
# 九折, 九五折, 85折, 8.5折, 对折: what is paid of the price
_DISCOUNT = re.compile(
    rf"(?P<number>(?:[{_DIGIT}]点)?[{_DIGIT}]|[{_DIGIT}]{{2}}|半|对|\d{{1,2}}(?:\.\d+)? ?)折"
    "(?![叠扣线合腾断旧射返桂服中磨损算子页戟])"
)
_FRACTION = re.compile(r"(?P<below>[二三四五六七八九十百]+|\d+)分之(?P<above>[一二两三四五六七八九十]+|\d+)")
_SLASH = re.compile(r"(?P<above>[1-9])/(?P<below>[1-9]\d?)(?![\d/])")
_DOUBLING = re.compile(r"翻(?:了)?(?P<number>[一二两三四]|[1-4])?番")
_HALF = re.compile(r"一半(?=以上|左右|,|。|、|的|以内)")


def share_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    """The share or multiple that starts at `at`; None where there is none."""
    return (
        _percent(text, at)
        or _hundredths(text, at)
        or _tenths(text, at)
        or _discount(text, at)
        or _fraction(text, at, units)
        or _doubling(text, at)
    )


def _percent(text: str, at: int) -> Figure | None:
    found = _PERCENT.match(text, at)
    if not found:
        return None
    low, high = _exact(found["low"]), _exact(found["high"]) if found["high"] else None
    if high is not None and (high <= low or (found["first"] and found["first"] != found["unit"])):
        # 15%—8%: two figures, not a range
        found = re.compile(rf"(?P<low>{_NUMBER})(?P<unit>[%‰])").match(text, at)
        if not found:
            return None
        high = None
    end_of_number = found.end() - 1
    return _figure(
        at,
        found.end(),
        end_of_number,
        low,
        high,
        found["unit"],
        Kind.PERCENT,
        "percent" if high is None else "percent-range",
    )


def _hundredths(text: str, at: int) -> Figure | None:
    found = _HUNDREDTHS.match(text, at)
    if not found:
        return None
    value = _exact(found["number"]) * _LETTERS.get(found["letter"] or "", 1)
    bound = Bound.OVER if found["over"] else Bound.EXACT
    return _figure(
        at, found.end(), found.end("number"), value, None, found["base"], Kind.PERCENT, "hundredths", bound
    )


def _tenths(text: str, at: int) -> Figure | None:
    found = _TENTHS.match(text, at)
    if not found:
        return None
    value = (Decimal("0.5") if found["number"] == "半" else _exact(found["number"])) * 10
    if found["half"]:
        value += Decimal(5) if found["half"] == "半" else Decimal(DIGITS[found["half"]])
    return _figure(at, found.end(), found.end("number"), value, None, "成", Kind.PERCENT, "tenths")


def _discount(text: str, at: int) -> Figure | None:
    found = _DISCOUNT.match(text, at)
    if not found or (text[at] not in "半对" and at and text[at - 1] in "曲波几"):
        return None
    number = found["number"]
    if number in ("半", "对"):
        value = Decimal(50)
    elif len(number) == 2 and number[0] in _DIGIT:
        value = Decimal(10 * DIGITS[number[0]] + DIGITS[number[1]])
    else:
        value = _exact(number)
        value = value * 10 if value < 10 else value
    return _figure(at, found.end(), found.end("number"), value, None, "折", Kind.PERCENT, "discount")


def _fraction(text: str, at: int, units: Units) -> Figure | None:
    found = _FRACTION.match(text, at) or _SLASH.match(text, at)
    if found:
        above, below = _exact(found["above"]), _exact(found["below"])
        if not above or not below or (text[at].isdigit() and at and text[at - 1] in "/0123456789."):
            return None
        value = (above / below).quantize(Decimal("1e-10")).normalize()
        unit = units.at(text, found.end())
        if unit is not None and (
            unit.kind in (Kind.MASS, Kind.LENGTH, Kind.AREA) or unit.name.endswith(("升", "立方米"))
        ):
            # 四分之三公里, 三分之一亩, 四分之一公升
            return _figure(
                at, found.end() + len(unit.name), found.end(), value, None, unit.name, unit.kind, "fraction"
            )
        return _figure(at, found.end(), found.end(), value, None, None, Kind.RATIO, "fraction")
    if half := _HALF.match(text, at):
        return _figure(at, half.end(), half.end(), Decimal("0.5"), None, None, Kind.RATIO, "fraction")
    return None


def _doubling(text: str, at: int) -> Figure | None:
    found = _DOUBLING.match(text, at)
    if not found:
        return None
    times = int(_exact(found["number"]) or 1) if found["number"] else 1
    return _figure(at, found.end(), found.end(), Decimal(2) ** times, None, "番", Kind.RATIO, "doubling")


def _exact(written: str) -> Decimal:
    if written[0] in "0123456789":
        return Decimal(written.replace(",", "").rstrip())
    value = chinese_value(written)
    if value is None:
        numeral = number_at(written, 0)
        value = numeral.value if numeral else Decimal(0)
    return value


def _figure(
    start: int,
    end: int,
    number_end: int,
    value: Decimal,
    high: Decimal | None,
    unit: str | None,
    kind: Kind,
    rule: str,
    bound: Bound = Bound.EXACT,
) -> Figure:
    return Figure(Span(start, end), Span(start, number_end), value, high, unit, kind, bound, rule)
