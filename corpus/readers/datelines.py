"""The opening of a news report: `某某社北京1月2日电(记者甲)`, `某网2019年9月21日讯`, `某网消息:`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.readers import bylines, outlets, stamped_date

_END = r"(?:(?<=日)专?电|专?电(?=[\]】)]? ?[(\[【:])|(?<![通资短喜音视])[综快简]?讯|消息(?![\u4e00-\u9fff]))"
_OPENING = re.compile(rf"[\[【(]?([^。,;()\[\]【】“”\n]{{2,48}}?){_END}[\]】)]? ?")
_OWN = re.compile(r"本[报网台站刊社]")
_DAY = re.compile(r"(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日")


@dataclass(frozen=True, slots=True)
class Dateline:
    """outlets: as named, in order; published only where the dateline carries its year."""

    outlets: tuple[str, ...]
    published: str | None
    authors: tuple[str, ...]


def dateline(paragraph: str) -> Dateline | None:
    """What the opening words of a paragraph (folded) say of outlet, day and reporter; None where it has none."""
    opening = paragraph[:200]
    match = _OPENING.match(opening)
    if match is None:
        return None
    prefix = match[1].strip().removeprefix("据")
    named: list[str] = []
    before_day = _DAY.split(prefix, maxsplit=1)[0] or prefix
    for part in re.split(r"[•·・、/& ]+", before_day):
        outlet = None if _OWN.match(part) else outlets.first_outlet(part)
        if outlet:
            named.append(outlet)
    if not named and not _OWN.match(prefix):
        return None
    authors = bylines.in_bracket(opening[match.end() :].lstrip())
    return Dateline(tuple(named), stamped_date.find(prefix), tuple(authors))
