"""All times of a page: every rule's candidates, the leftmost and longest first, resolved in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.analysis.page import Page
from corpus.analysis.times import (
    baseline,
    calendar,
    decades,
    deixis,
    durations,
    events,
    landmarks,
    plans,
    vague,
)
from corpus.analysis.times.context import Context
from corpus.analysis.times.reference import Reference
from corpus.analysis.times.rule import Candidate, Role, Roles
from corpus.model import Span, TimeMention

# An earlier kind wins where two read the same words.
KINDS = (calendar, plans, landmarks, decades, durations, deixis, baseline, events, vague)
ROLES: Roles = {name: role for kind in KINDS for name, role in kind.ROLES.items()}


def find(page: Page, reference: Reference) -> tuple[TimeMention, ...]:
    """The times of the page's body, sorted, not overlapping, resolved against `reference`."""
    context = Context(
        page.folded,
        page.blocks,
        reference.date,
        plan=plans.reviewed(page),
        sections=page.document.sections,
        title=page.document.head.title or "",
    )
    for block in page.blocks:
        end = block.start
        for candidate in _ordered(page.folded, block):
            if candidate.span.start < end:
                continue
            context.at = candidate.span
            period = candidate.resolve(context)
            if period is None:
                continue
            context.earlier.append(TimeMention(candidate.span, period, candidate.rule))
            end = candidate.span.end
    return tuple(context.earlier)


def role(rule: str) -> Role:
    """What a rule's times say: an as-of date, an open start, a period, a day, a length of time, or something vague.
    Raises KeyError for a name that is no rule's."""
    return ROLES[rule]


def _ordered(text: str, block: Span) -> Iterator[Candidate]:
    found = [c for kind in KINDS for c in kind.candidates(text, block)]
    return iter(sorted(found, key=lambda c: (c.span.start, -c.span.end)))
