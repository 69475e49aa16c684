"""All that was read in an article, looked up by place: what the rules of a fact's attributes ask."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from corpus.analysis.page import Page
from corpus.analysis.times import Reference
from corpus.analysis.words import Segmenter, Word
from corpus.language.sentences import clauses
from corpus.lexicon import Lexicon
from corpus.model import (
    Figure,
    OrganisationMention,
    Pairing,
    Programme,
    ProgrammeMention,
    RegionMention,
    Span,
    TimeMention,
)

M = TypeVar("M", RegionMention, TimeMention)


@dataclass(frozen=True, slots=True)
class Scene:
    page: Page
    lexicon: Lexicon
    segmenter: Segmenter
    reference: Reference
    figures: tuple[Figure, ...]
    times: tuple[TimeMention, ...]
    regions: tuple[RegionMention, ...]
    organisations: tuple[OrganisationMention, ...]
    programme_mentions: tuple[ProgrammeMention, ...]
    programmes: tuple[Programme, ...]
    pairings: tuple[Pairing, ...]
    atoms: tuple[tuple[Span, str], ...] = field(default=(), compare=False)

    @property
    def text(self) -> str:
        return self.page.folded

    def sentence(self, pos: int) -> Span:
        return _holding(self.page.sentences, pos)

    def block(self, pos: int) -> Span:
        return _holding(self.page.blocks, pos)

    def clause(self, pos: int) -> Span:
        for clause in clauses(self.text, self.sentence(pos)):
            if clause.start <= pos < clause.end:
                return clause
        return self.sentence(pos)

    def section(self, pos: int) -> Span:
        """From the heading before `pos`, or the start of the body, to `pos`'s next heading."""
        start, end = 0, len(self.text)
        for section in self.page.document.sections:
            if section.span.start <= pos:
                start, end = section.span.start, section.end
        if not start and self.page.document.sections:
            end = self.page.document.sections[0].span.start
        return Span(start, max(end, pos + 1))

    def heading(self, pos: int) -> Span | None:
        """The heading that `pos` stands under, where there is one."""
        above = [s.span for s in self.page.document.sections if s.span.end <= pos < s.end]
        return above[-1] if above else None

    def words(self, within: Span) -> list[Word]:
        """The words of a stretch; figures, times, regions and names stay whole."""
        return self.segmenter.words(self.text, within, self.atoms)

    def figures_in(self, within: Span) -> list[Figure]:
        return [f for f in self.figures if within.start <= f.span.start < within.end]

    def regions_in(self, within: Span) -> list[RegionMention]:
        return _inside(self.regions, within)

    def times_in(self, within: Span) -> list[TimeMention]:
        return _inside(self.times, within)


def atoms(
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    regions: Sequence[RegionMention],
    names: Sequence[Span],
) -> tuple[tuple[Span, str], ...]:
    """What stays one word, leftmost longest, with the label it gets as a tag."""
    labelled = [(f.span, "figure") for f in figures]
    labelled += [(t.span, "time") for t in times]
    labelled += [(r.span, "region") for r in regions]
    labelled += [(n, "name") for n in names]
    labelled.sort(key=lambda item: (item[0].start, -item[0].end))
    kept: list[tuple[Span, str]] = []
    for span, label in labelled:
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, label))
    return tuple(kept)


def _holding(spans: Sequence[Span], pos: int) -> Span:
    i = bisect_right(spans, pos, key=lambda s: s.start) - 1
    return spans[max(i, 0)]


def _inside(mentions: Sequence[M], within: Span) -> list[M]:
    low = bisect_left(mentions, within.start, key=lambda m: m.span.start)
    high = bisect_left(mentions, within.end, key=lambda m: m.span.start)
    return list(mentions[low:high])
