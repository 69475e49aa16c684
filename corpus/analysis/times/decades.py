"""Decades and the turn of centuries: 20世纪90年代, 上世纪八十年代末, 本世纪初."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times.rule import Candidate, Roles, holds, standing
from corpus.language.dates import number
from corpus.model import Period, Span, TimeMention

ROLES: Roles = {"decade": "period", "decade-since": "since", "century-start": "period"}

_PARTS = {
    "初": (0, 3),
    "初期": (0, 3),
    "前期": (0, 4),
    "中期": (4, 6),
    "中": (4, 6),
    "中后期": (5, 9),
    "后期": (6, 9),
}
_PARTS |= {"末": (7, 9), "末期": (7, 9)}
_DECADE = re.compile(
    r"(?P<century>20世纪|二十世纪|上个?世纪|19世纪|本世纪|21世纪|二十一世纪)?(?<![\d年])"
    r"(?P<decade>[1-9]0|[一二三四五六七八九]十)年代(?P<part>初期?|前期|中后期|中期|中(?=[,。])|后期|末期?)?(?P<since>以来|起(?!来)|开始)?"
)
_TURN = re.compile(r"(?:(?:本|新|21|二十一)世纪)初")
_CENTURIES = {"19世纪": 1800, "本世纪": 2000, "21世纪": 2000, "二十一世纪": 2000}


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every decade in the block; one without a century is of the twentieth."""
    if not holds(text, block, ("年代", "世纪")):
        return
    for match in _DECADE.finditer(text, block.start, block.end):
        century = _CENTURIES.get(match["century"] or "", 1900)
        first = century + (number(match["decade"]) or 0)
        low, high = _PARTS.get(match["part"] or "", (0, 9))
        if match["since"]:
            mention = TimeMention(
                Span(match.start(), match.end()), Period(str(first + low), None), "decade-since"
            )
            yield standing(mention)
            continue
        period = Period(str(first + low), str(first + high))
        yield standing(TimeMention(Span(match.start(), match.end()), period, "decade"))
    for match in _TURN.finditer(text, block.start, block.end):
        yield standing(TimeMention(Span(match.start(), match.end()), Period("2000", "2009"), "century-start"))
