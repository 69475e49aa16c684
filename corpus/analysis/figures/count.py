"""The number of a quantity: one numeral, or a range of two, with the scale that may stand apart (12.5 亿)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from corpus.language.numerals import SCALES, Numeral, number_at
from corpus.lexicon.units import Units

RANGE = re.compile(r"-|—(?!—)|~|至|到")
# 千米, 兆瓦: the scale belongs to the unit.
_PREFIXES = {"千": Decimal(1000), "兆": Decimal(10) ** 12}
# 15k个百分点, 3.2M
_LETTER = re.compile(r"(?P<scale>[kKM])(?=个百分点)")
_LETTERS = {"k": 10**3, "K": 10**3, "M": 10**6}


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


@lru_cache(maxsize=64)
def count_at(text: str, at: int) -> Count | None:
    """A numeral, or a range of two; blanks between digits and 万, 亿 or a unit are passed over. One
    reader after the other asks for the same place, so the last few are kept."""
    first = _spaced(text, number_at(text, at))
    if first is None:
        return None
    if letter := _LETTER.match(text, first.end):
        value = first.value * _LETTERS[letter["scale"]]
        return Count(at, letter.end(), letter.end(), value, None, first.over, first.chinese, False)
    joint = RANGE.match(text, first.end)
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


def without_prefix(text: str, count: Count, units: Units) -> Count:
    """5 of 5千瓦, 100 of 一百千瓦: a scale that makes a longer unit is the unit's; 五千米 is five thousand metres."""
    at = count.number_end - 1
    scale = _PREFIXES.get(text[at])
    if scale is None or at <= count.start or count.end != count.number_end:
        return count
    unit = units.at(text, at)
    if unit is None or unit.name[0] != text[at] or (count.chinese and unit.name == "千米"):
        return count
    high = count.value_max
    return replace(
        count, end=at, number_end=at, value=count.value / scale, value_max=high / scale if high else None
    )
