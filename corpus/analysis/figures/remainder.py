"""What follows a unit and belongs to its number: a half (三斤半, 一个半小时), or smaller units (3斤5两, 五元三毛)."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from corpus.analysis.figures.count import Count, count_at
from corpus.language.numerals import chinese_value
from corpus.lexicon.units import Unit, Units
from corpus.model import Kind

_HALF = re.compile("半(?![年月天日夜个数途路径成以多壁山坡])")
_HALVED = re.compile("半(?P<rest>月|小时|学期|星期)")
_AND = re.compile("又|零")
_BROKEN = (Kind.MASS, Kind.LENGTH)
# Coins by the money that they are part of.
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_COINS: dict[str, dict[str, Decimal]] = {
    name: {
        "角": _TENTH,
        "毛": _TENTH,
        "分": _HUNDREDTH,
        "美分": _HUNDREDTH,
        "欧分": _HUNDREDTH,
        "便士": _HUNDREDTH,
    }
    for name in ("元", "块", "块钱", "美元", "欧元", "港元", "英镑", "澳元", "加元")
}
_COIN = re.compile("美分|欧分|便士|角|毛|分(?![之钟])")
# 五块六, 两毛五, 三块零四: the last digit of money as it is spoken
_SPOKEN = re.compile(
    r"(?P<nought>零)?(?P<digit>[1-9一二三四五六七八九])(?=[,，。;；、!！?？)）”’\"'的钱到至~—-]|\s|$)"
)


def remainder(
    text: str, count: Count, unit: Unit, end: int, units: Units
) -> tuple[Count, int, str, Kind] | None:
    """(the whole number, where it ends, its unit's name and kind); None where nothing of it follows."""
    if unit.name == "个" and (found := _HALVED.match(text, end)):
        whole = replace(count, value=count.value + Decimal("0.5"))
        return whole, found.end(), "个" + found["rest"], Kind.DURATION
    if _HALF.match(text, end) and (unit.kind in (*_BROKEN, Kind.DURATION, Kind.AREA, Kind.MONEY)):
        return replace(count, value=count.value + Decimal("0.5")), end + 1, unit.name, unit.kind
    value, at = count.value, end
    if coins := _COINS.get(unit.name):
        smallest = Decimal(1)
        while (part := _coin(text, at, coins)) is not None and part[1] < smallest:
            amount, smallest, at = part
            value += amount * smallest
        last = _SPOKEN.match(text, at) if text[at - 1] in "块钱毛角" and smallest > _HUNDREDTH else None
        if last:
            place = _HUNDREDTH if last["nought"] else smallest * _TENTH
            value += (chinese_value(last["digit"]) or Decimal(last["digit"])) * place
            at = last.end()
        kind = Kind.MONEY
    else:
        kind, smallest = unit.kind, unit.factor
        while (small := _smaller(text, at, unit, smallest, units)) is not None:
            amount, smallest, at = small
            value += amount * smallest / unit.factor
    return (
        (replace(count, value=value, number_end=count.number_end), at, unit.name, kind) if at > end else None
    )


def _coin(text: str, at: int, coins: dict[str, Decimal]) -> tuple[Decimal, Decimal, int] | None:
    joint = _AND.match(text, at)
    count = _plain(text, joint.end() if joint else at)
    coin = _COIN.match(text, count.end) if count else None
    if count is None or coin is None or count.value >= 100:
        return None
    return count.value, coins[coin.group()], coin.end()


def _smaller(
    text: str, at: int, unit: Unit, smallest: Decimal, units: Units
) -> tuple[Decimal, Decimal, int] | None:
    if unit.kind not in _BROKEN:
        return None
    count = _plain(text, at)
    small = units.at(text, count.end) if count else None
    if count is None or small is None or small.kind is not unit.kind:
        return None
    if small.factor >= smallest or count.value * small.factor >= smallest:
        return None
    return count.value, small.factor, count.end + len(small.name)


def _plain(text: str, at: int) -> Count | None:
    count = count_at(text, at) if at < len(text) else None
    return count if count and not count.is_range and not count.over else None
