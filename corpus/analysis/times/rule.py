"""What a rule for times gives: a stretch of text, its name, and how to resolve it once what stands before is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from corpus.analysis.times.context import Context
from corpus.model import Period, Span, TimeMention

Role = Literal["as_of", "since", "period", "day", "duration", "vague"]
Roles = Mapping[str, Role]


@dataclass(frozen=True, slots=True)
class Candidate:
    """resolve gives the period, or None where the words are no time after all."""

    span: Span
    rule: str
    resolve: Callable[[Context], Period | None]


def holds(text: str, block: Span, words: Iterable[str]) -> bool:
    """True where one of the words stands in the block: asked before a pattern is run over it."""
    start, end = block.start, block.end
    for word in words:  # noqa: SIM110 - a generator here would cost as much as the patterns it saves
        if text.find(word, start, end) >= 0:
            return True
    return False


def standing(mention: TimeMention) -> Candidate:
    """The candidate of a time that depends on nothing around it."""
    return Candidate(mention.span, mention.rule, lambda _: mention.period)
