"""The lines that a public document is signed with: who issued it, and on the next line the day."""

from __future__ import annotations

import re

from corpus.readers import outlets, stamped_date
from corpus.readers.stamps import Stamp

_DAY = re.compile(
    r"(?:(?:19|20)\d\d|[一二][〇○零O一二三四五六七八九]{3}) ?[年.-] ?[\d一二三四五六七八九十]{1,2} ?[月.-] ?[\d一二三四五六七八九十]{1,3} ?日?"
)
_LONGEST = 60
_NEWS = re.compile(
    r"走进|走访|探访|到访|揭牌|捐赠|慰问|牵手|携手|落户|入驻|挂牌|赴"
)  # a headline that ends in a name
_MOST_OFFICES = 4  # lines, where several issue a document together


def signatures(texts: list[str]) -> dict[int, Stamp]:
    """The indices of the lines (folded) that are signatures, each with what it states: offices right above a day,
    wherever they stand, as an attachment may follow them; a day alone only as the last line of all."""
    found: dict[int, Stamp] = {}
    for i, text in enumerate(texts):
        day = signed_day(text)
        if day is None or i == 0:
            continue
        offices = _offices(texts, i)
        if offices or day[0] or i == len(texts) - 1:
            found[i] = Stamp(published=day[1], office=day[0])
            found |= {at: Stamp(office=texts[at]) for at in offices}
    return found


def signed_day(text: str) -> tuple[str | None, str] | None:
    """(office or None, day) of a line that is nothing but a day, or an office and the day; None for any other."""
    if len(text) > _LONGEST or (match := _DAY.search(text)) is None or text[match.end() :].strip(" )"):
        return None
    before, day = text[: match.start()].strip(" ("), stamped_date.find(match.group())
    if day is None or (before and not is_office(before)):
        return None
    return before or None, day


def is_office(text: str) -> bool:
    """Whether a line names one authority or several, and nothing else."""
    return (
        len(text) <= _LONGEST
        and not _NEWS.search(text)
        and all(outlets.is_public_body(part) for part in re.split(r"[ 、]+", text))
    )


def _offices(texts: list[str], day: int) -> list[int]:
    """The lines of offices that end right above the line of the day; the first line of all is none of them."""
    at = day
    while at > 1 and day - at < _MOST_OFFICES and is_office(texts[at - 1]):
        at -= 1
    return list(range(at, day))
