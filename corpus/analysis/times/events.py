"""Times counted from an event of unknown date: 结对帮扶以来, 工作队进驻以来."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times.context import Context
from corpus.analysis.times.rule import Candidate, Roles
from corpus.lexicon.landmarks import landmark_in
from corpus.model import Period, Span

ROLES: Roles = {"event-since": "vague"}

_EVENT = re.compile(r"(?:自从|自|从)?[^\d\s,。;:!?、()的了是年月日]{2,12}$")
# 长期以来 is a vague word of its own; 自古以来 is no time that a figure could hold for.
_NO_EVENTS = re.compile(r"长期|一直|历史|历来|自古|有史|长久|一贯|多年|近期|时间|世纪|[今去]年|十.五")


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every 以来 behind up to twelve characters that hold neither a date nor an event of the table."""
    at = text.find("以来", block.start, block.end)
    while at >= 0:
        event = _EVENT.search(text[max(block.start, at - 14) : at])
        if event and not landmark_in(event[0]) and not _NO_EVENTS.search(event[0]):
            yield Candidate(Span(at - len(event[0]), at + 2), "event-since", _until_now)
        at = text.find("以来", at + 2, block.end)


def _until_now(context: Context) -> Period | None:
    return Period(None, context.now)
