"""A document with everything that was understood of it."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model.document import Document
from corpus.model.fact import Fact, Pairing, Programme
from corpus.model.mention import OrganisationMention, ProgrammeMention, RegionMention, TimeMention
from corpus.model.span import Span


@dataclass(frozen=True, slots=True)
class Article:
    """key: hash of squashed title, date and outlet, else of the body. reference_date: the date that relative
    times were resolved against, `YYYY-MM-DD`, or None. unclaimed: numerals of the body that no figure, time
    or name covers."""

    key: str
    document: Document
    reference_date: str | None
    sentences: tuple[Span, ...]
    facts: tuple[Fact, ...]
    times: tuple[TimeMention, ...]
    regions: tuple[RegionMention, ...]
    organisations: tuple[OrganisationMention, ...]
    programme_mentions: tuple[ProgrammeMention, ...]
    programmes: tuple[Programme, ...]
    pairings: tuple[Pairing, ...]
    unclaimed: tuple[Span, ...]
    warnings: tuple[str, ...] = ()
