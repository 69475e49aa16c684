"""The state before the aid: 比帮扶前增加, 较搬迁前翻了一番."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times.context import Context
from corpus.analysis.times.rule import Candidate, Roles, holds
from corpus.language.dates import iso
from corpus.model import Period, Span

ROLES: Roles = {"before-the-aid": "as_of"}

_BASELINE = re.compile(
    r"(?<=[比较于是])((?:对口|结对|精准|产业|易地)?(?:帮扶|扶贫|脱贫|搬迁|结对|援建|支援|改造|协作|入股|攻坚|实施|合作)(?:之前|以前|前))"
)


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every such baseline of the block."""
    if not holds(text, block, ("前",)):
        return
    for match in _BASELINE.finditer(text, block.start, block.end):
        yield Candidate(Span(match.start(), match.end()), "before-the-aid", _start_of_aid)


def _start_of_aid(context: Context) -> Period | None:
    """Up to the first year with which the article lets something start."""
    first = min(context.anchors.starting, default=None)
    return Period(None, iso(first) if first else None)
