"""Times counted from an event of the table: 党的十八大以来, 新中国成立70周年, 改革开放40年来."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times.rule import Candidate, Roles, holds, standing
from corpus.language.dates import iso, number
from corpus.lexicon.landmarks import landmark_in
from corpus.model import Period, Span, TimeMention

ROLES: Roles = {"landmark-since": "since", "landmark-anniversary": "duration", "landmark-years": "period"}

_REACH = 26  # characters between the event's name and what counts from it
_END = re.compile(r"以来|召开(?:以后|之后|后)|(?P<unit>周年|年来|年间|年)")
_COUNT = re.compile(r"(?<!\d)(?P<count>\d{1,3}|[一二三四五六七八九十百]{1,4})(?P<more>多|余)? ?$")
_SAID = re.compile(r"[^,。;:!?、()\n]+$")
_LEAD = re.compile(r"(?:自从|自|从)?(?:党的|我国|中国|国家)?$")
_GAP = re.compile(
    r"(?:(?:胜利)?(?:召开|成立|建立|创建|设立|实施|开展|启动|打响|提出|发生|战略|倡议|协作|以来|迎来了?|走过了?|迈入|已经?|至今|届?满|[的将“”])){0,5}"
)
_SHORTEST = 5  # years: 改革开放3年 is no way to say 1981


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """As `mentions`."""
    return map(standing, mentions(text, block))


def mentions(text: str, block: Span) -> Iterator[TimeMention]:
    """Every 以来, N周年 and N年 that stands behind such an event in its clause."""
    if not holds(text, block, ("以来", "召开", "年")):
        return
    for end in _END.finditer(text, block.start, block.end):
        at, count = end.start(), None
        if end["unit"]:
            count = _COUNT.search(text, max(block.start, at - 6), at)
            if count is None:
                continue
            at = count.start()
        said = _SAID.search(text[max(block.start, at - _REACH) : at])
        found = landmark_in(said[0]) if said else None
        if said is None or found is None or not _GAP.fullmatch(said[0], found[1]):
            continue
        lead = _LEAD.search(said[0][: found[0]])
        span = Span(at - len(said[0]) + found[0] - len(lead[0] if lead else ""), end.end())
        date = found[2]
        if count is None:
            yield TimeMention(span, Period(date, None), "landmark-since")
            continue
        years = number(count["count"])
        if years and years >= _SHORTEST:
            until = None if count["more"] else iso(int(date[:4]) + years)
            rule = "landmark-anniversary" if end["unit"] == "周年" else "landmark-years"
            yield TimeMention(span, Period(date[:4], until), rule)
