"""Dates as pages stamp them: `2018-06-14 09:07:08`, `2018年6月14日 9时07分`, `2018/6/14`, `二〇一八年六月十四日`."""

from __future__ import annotations

import re
from datetime import datetime

_DIGITS = {c: str(n) for n, c in enumerate("零一二三四五六七八九")} | {"〇": "0", "○": "0", "O": "0"}
DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d) ?[-/.年] ?(1[0-2]|0?[1-9]) ?[-/.月] ?(3[01]|[12]\d|0?[1-9])(?!\d{3,}) ?日?"
    r"(?:[T ,]{0,4}(?:星期.|周.)?[T ,]{0,4}([01]?\d|2[0-4])[:时]([0-5]\d)(?:[:分]([0-5]\d))?)?"
)
WRITTEN_OUT = re.compile(
    r"([一二][零〇○O一二三四五六七八九]{3})年(十[一二]?|[一二三四五六七八九])月(二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日"
)


def stamp(match: re.Match[str]) -> str | None:
    """A match of DATE as `YYYY-MM-DD[THH:MM[:SS]]`; None where there is no such day."""
    year, month, day, hour, minute, second = match.groups()
    try:
        at = datetime(
            int(year), int(month), int(day), int(hour or 0) % 24, int(minute or 0), int(second or 0)
        )
    except ValueError:
        return None
    if hour is None:
        return at.strftime("%Y-%m-%d")
    return at.isoformat(timespec="minutes" if second is None else "seconds")


def find(text: str) -> str | None:
    """The first day in `text` that carries its year, with its time of day; None where there is none."""
    for match in DATE.finditer(text):
        if found := stamp(match):
            return found
    return written_out(text)


def written_out(text: str) -> str | None:
    """A day in Chinese numerals, as signatures of documents write it."""
    match = WRITTEN_OUT.search(text)
    if match is None:
        return None
    year = "".join(_DIGITS[c] for c in match[1])
    try:
        return datetime(int(year), _number(match[2]), _number(match[3])).strftime("%Y-%m-%d")
    except ValueError:
        return None


def _number(numeral: str) -> int:
    """一 to 三十一."""
    tens, ten, ones = numeral.rpartition("十")
    return (int(_DIGITS[tens]) if tens else 1 if ten else 0) * 10 + (int(_DIGITS[ones]) if ones else 0)
