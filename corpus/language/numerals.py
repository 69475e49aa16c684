"""Numerals as Chinese texts write them: Arabic, Chinese, formal, mixed, approximate. Exact, never floats.

`number_at(text, pos)` reads the longest numeral that starts at `pos` of folded text. What it covers:

- 1136.8, 16,354, 300亿, 3万4000, 25万6千, 5万4千6百 — digits, then scales, then smaller digits;
- 三百二十, 两千〇五, 一亿二千万, 二〇二〇, 壹佰贰拾 — Chinese and formal numerals;
- 300余万, 135亿余, 一千多万, 十几, 千余, 数百, 几十万, 上千, 万把 — open ones, whose bound is `over`;
- 三四(个), 七八百, 十二三 — neighbours, which are a range.
"""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

DIGITS = {
    c: n
    for n, cs in enumerate(
        ("零〇○", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
    )
    for c in cs
}
SCALES = {
    "十": 10,
    "拾": 10,
    "百": 100,
    "佰": 100,
    "千": 1000,
    "仟": 1000,
    "万": 10**4,
    "亿": 10**8,
    "兆": 10**12,
}
BIG = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_BEGINS_A_UNIT = "两千兆"
_COUNTED = tuple("个天年句次人步户家名")  # 三两天 is two or three, 三两茶叶 a weight
OPEN = "余多"  # after a numeral: somewhat more
CHINESE = "".join(DIGITS) + "".join(SCALES) + "廿卅"

_ARABIC = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"(?:[十百千]?(?:万亿|[万亿兆])|[十百千](?![分]))"
# 300亿 · 300余万 · 3万4000 · 25万6千 · 135亿余
_MIXED = re.compile(
    rf"(?P<head>{_ARABIC})(?P<inner>[余多])?(?P<scale>{_SCALE})?"
    r"(?P<tail>(?:(?<=[十百千万亿])\d{1,4}(?:[十百千]?万|[十百千])?)*)"
)
_CHINESE_RUN = re.compile(rf"[{CHINESE}]+(?:点[{''.join(DIGITS)}]+(?:[{''.join(BIG)}]+)?)?")
_APPROXIMATE = re.compile(
    r"(?:[数几]|好几|上|成)(?P<scales>[十百千万亿]+)|(?P<tens>[一二三四五六七八九]?十)[几数](?P<after>[万亿]?)"
)
_OPEN_AFTER = re.compile(r"(?P<open>余|多|来(?=[个名户人家万亿])|把(?=[个人块元]))(?P<scale>万亿|[万亿])?")


class Numeral(Struct, frozen=True):
    """text[start:end] as a number. over: it says 余, 多, 几, 数 or 上; chinese: written in characters.
    bare_end leaves out an open suffix (135亿余 → 135亿)."""

    start: int
    end: int
    value: Decimal
    value_max: Decimal | None = None
    over: bool = False
    chinese: bool = False
    bare_end: int = 0


def number_at(text: str, pos: int) -> Numeral | None:
    """The longest numeral of folded `text` that starts at `pos`; None where there is none."""
    if text[pos] in "0123456789":
        return _mixed_at(text, pos)
    return _approximate_at(text, pos) or _chinese_at(text, pos)


def _mixed_at(text: str, pos: int) -> Numeral | None:
    found = _MIXED.match(text, pos)
    if not found:
        return None
    head, scale = found["head"], found["scale"] or ""
    if found["inner"] and not scale:
        # 20多(个): the open suffix stands after the bare number
        end = found.start("inner")
        return Numeral(pos, end + 1, Decimal(head.replace(",", "")), over=True, bare_end=end)
    value = Decimal(head.replace(",", "")) * _scale_value(scale)
    end = found.end("scale") if scale else found.end("head")
    if scale and found["tail"]:
        extra = _tail_value(found["tail"], _scale_value(scale))
        if extra is not None:
            value, end = value + extra, found.end("tail")
    over = bool(found["inner"])
    bare_end = end
    if end < len(text) and text[end] in OPEN and not over:
        over, end = True, end + 1
    elif (
        end < len(text)
        and not over
        and (more := _OPEN_AFTER.match(text, end))
        and more["open"] in "来把"
        and not scale
    ):
        over, end = True, more.end("open")
    return Numeral(pos, end, value, over=over, bare_end=bare_end)


def _tail_value(tail: str, above: Decimal) -> Decimal | None:
    """4000 of 3万4000, 4千6百 of 5万4千6百; None unless every part is smaller than the one before."""
    total = Decimal(0)
    for digits, scale in re.findall(r"(\d+)([十百千]?万|[十百千]|)", tail):
        # 3万5 is 35000 in speech, 3万4000 is written out
        unit = _scale_value(scale) if scale else above / 10 if len(digits) == 1 else Decimal(1)
        if Decimal(digits) * unit >= above:
            return None
        total, above = total + Decimal(digits) * unit, unit
    return total


def _scale_value(scale: str) -> Decimal:
    value = Decimal(1)
    for character in scale:
        value *= SCALES[character]
    return value


def _approximate_at(text: str, pos: int) -> Numeral | None:
    found = _APPROXIMATE.match(text, pos)
    if not found:
        return None
    if found["scales"]:
        return Numeral(
            pos, found.end(), _scale_value(found["scales"]), over=True, chinese=True, bare_end=found.end()
        )
    value = chinese_value(found["tens"])
    if value is None:
        return None
    value *= _scale_value(found["after"])
    return Numeral(pos, found.end(), value, over=True, chinese=True, bare_end=found.end())


def _chinese_at(text: str, pos: int) -> Numeral | None:
    found = _CHINESE_RUN.match(text, pos)
    if not found:
        return None
    run = found.group()
    if run in ("兆", "亿"):
        return None
    if (pair := _neighbours(run)) is not None:
        return Numeral(pos, found.end(), pair[0], pair[1], chinese=True, bare_end=found.end())
    if run == "三两" and text.startswith(_COUNTED, found.end()):
        return Numeral(pos, found.end(), Decimal(2), Decimal(3), chinese=True, bare_end=found.end())
    value = chinese_value(run) if run[-1] != "两" or len(run) == 1 else None
    if value is None and len(run) > 1 and run[-1] in _BEGINS_A_UNIT:
        # 三十两 and 一百千瓦: the last character is the unit's
        run = run[:-1]
        value = chinese_value(run)
    if value is None:
        return None
    end = pos + len(run)
    more = _OPEN_AFTER.match(text, end)
    if more and run[-1] in SCALES:
        # 一千多万, 十余, 百来个
        if more["scale"] and _scale_value(more["scale"]) > SCALES[run[-1]]:
            return Numeral(
                pos,
                more.end(),
                value * _scale_value(more["scale"]),
                over=True,
                chinese=True,
                bare_end=more.end(),
            )
        return Numeral(pos, more.end("open"), value, over=True, chinese=True, bare_end=end)
    return Numeral(pos, end, value, chinese=True, bare_end=end)


def _neighbours(run: str) -> tuple[Decimal, Decimal] | None:
    """三四 → 3..4, 七八百 → 700..800, 十二三 → 12..13; None for anything else."""
    found = re.fullmatch(
        r"(?P<tens>[一二三四五六七八九]?十)?(?P<a>[一二两三四五六七八])(?P<b>[二两三四五六七八九])(?P<scale>[十百千万亿]*)",
        run,
    )
    if not found:
        return None
    if found["b"] == "两" and found["a"] != "一":
        return None
    a, b = DIGITS[found["a"]], DIGITS[found["b"]]
    if b != a + 1 and (a, b) != (3, 5):
        return None
    tens = (chinese_value(found["tens"]) or Decimal(0)) if found["tens"] else Decimal(0)
    scale = _scale_value(found["scale"])
    return (tens + a) * scale, (tens + b) * scale


def chinese_value(run: str) -> Decimal | None:
    """The value of a numeral in Chinese characters, None where it is not well formed.

    二〇二〇 is read digit by digit; 两千五 as 2500, 一万二 as 12000; 三点五 as 3.5.
    """
    whole, _, decimals = run.partition("点")
    if decimals:
        scale = Decimal(1)
        while decimals and decimals[-1] in BIG:
            scale *= BIG[decimals[-1]]
            decimals = decimals[:-1]
        value = chinese_value(whole)
        if value is None or not decimals or any(c not in DIGITS for c in decimals):
            return None
        return (value + Decimal("0." + "".join(str(DIGITS[c]) for c in decimals))) * scale
    return _whole_value(whole.replace("廿", "二十").replace("卅", "三十"))


def _whole_value(run: str) -> Decimal | None:
    if not run:
        return None
    if all(c in DIGITS for c in run):
        # one digit, or a number read digit by digit; 三四 is a range and no number
        if len(run) == 1 or len(run) >= 3 or run[0] in "〇零":
            return Decimal("".join(str(DIGITS[c]) for c in run))
        return None
    for big, scale in (("兆", 10**12), ("亿", 10**8), ("万", 10**4)):
        if big in run:
            left, _, right = run.rpartition(big)
            above = Decimal(1) if not left else _whole_value(left)
            below = _below(right, scale)
            return None if above is None or below is None or below >= scale else above * scale + below
    total, digit, smallest = 0, None, 10**4
    for character in run:
        if character in DIGITS:
            if digit:
                return None
            digit = DIGITS[character]
        elif character not in SCALES:
            return None
        else:
            scale = SCALES[character]
            if scale >= smallest or (digit == 0 and scale != 10):
                return None
            total, digit, smallest = total + (digit or 1) * scale, None, scale
    return Decimal(total) + (_below(run[-1], smallest, "零" in run or "〇" in run) or 0 if digit else 0)


def _below(run: str, scale: int, zero: bool = False) -> Decimal | None:
    """What follows a scale: 二 after 一万 is 2000, after 一万零 or 二十 it is 2."""
    if not run:
        return Decimal(0)
    if len(run) == 1 and run in DIGITS and not zero:
        return Decimal(DIGITS[run]) * (scale // 10 if scale > 10 else 1)
    return _whole_value(run.lstrip("零〇○") or "零")
