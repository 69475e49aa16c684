"""All that was read in an article, looked up by place: what the rules of a fact's attributes ask."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from corpus.analysis.facts.sides import Sides
from corpus.analysis.page import Page
from corpus.analysis.times import Reference
from corpus.analysis.words import Segmenter, Word
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

M = TypeVar("M", RegionMention, TimeMention, OrganisationMention)
# How far back a sentence without end is read: characters.
REACH = 400
SENTENCES_BACK = 12


@dataclass(frozen=True, slots=True)
class Scene:
    page: Page
    lexicon: Lexicon
    segmenter: Segmenter
    reference: Reference
    figures: tuple[Figure, ...]
    times: tuple[TimeMention, ...]
    regions: tuple[RegionMention, ...]
    sides: Sides
    organisations: tuple[OrganisationMention, ...]
    programme_mentions: tuple[ProgrammeMention, ...]
    programmes: tuple[Programme, ...]
    pairings: tuple[Pairing, ...]
    atoms: tuple[tuple[Span, str], ...]
    clauses: tuple[Span, ...]
    named: tuple[tuple[Span, Programme], ...]  # mentions of the programmes, by place

    @property
    def text(self) -> str:
        return self.page.folded

    def sentence(self, pos: int) -> Span:
        return _holding(self.page.sentences, pos)

    def block(self, pos: int) -> Span:
        return _holding(self.page.blocks, pos)

    def clause(self, pos: int) -> Span:
        return _holding(self.clauses, pos)

    def so_far(self, pos: int) -> Span:
        """The sentence up to `pos`; of a sentence without end, the last stretch of it."""
        start = max(self.sentence(pos).start, pos - REACH)
        return Span(start, max(pos, start + 1))

    def sentences_before(self, pos: int) -> Iterator[Span]:
        """The sentences of the same paragraph that stand before the one of `pos`, nearest first."""
        block = self.block(pos)
        at = bisect_right(self.page.sentences, pos, key=lambda s: s.start) - 2
        last = at - SENTENCES_BACK
        while at > max(last, -1) and self.page.sentences[at].start >= block.start:
            yield self.page.sentences[at]
            at -= 1

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
        low = bisect_left(self.atoms, within.start, key=lambda a: a[0].start)
        high = bisect_left(self.atoms, within.end, key=lambda a: a[0].start)
        return self.segmenter.words(self.text, within, self.atoms[low:high])

    def regions_in(self, within: Span) -> list[RegionMention]:
        return _inside(self.regions, within)

    def times_in(self, within: Span) -> list[TimeMention]:
        return _inside(self.times, within)

    def organisations_in(self, within: Span) -> list[OrganisationMention]:
        return _inside(self.organisations, within)

    def programme_at(self, span: Span) -> ProgrammeMention | None:
        """The programme's name that covers `span`."""
        i = bisect_right(self.programme_mentions, span.start, key=lambda m: m.span.start) - 1
        mention = self.programme_mentions[i] if i >= 0 else None
        return mention if mention and mention.span.covers(span) else None

    def programmes_in(self, within: Span) -> Sequence[tuple[Span, Programme]]:
        low = bisect_left(self.named, within.start, key=lambda n: n[0].start)
        high = bisect_left(self.named, within.end, key=lambda n: n[0].start)
        return self.named[low:high]


def atoms(
    text: str,
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    regions: Sequence[RegionMention],
    names: Sequence[Span],
) -> tuple[tuple[Span, str], ...]:
    """What stays one word, leftmost longest, with the label it gets as a tag."""
    labelled = [(f.span, "figure") for f in figures]
    labelled += [(t.span, "time") for t in times]
    for r in regions:
        if len(r.span) == 1 and text.startswith("援", max(r.span.start - 1, 0)):
            # 援疆资金, 援宁干部: one word, and no place in the phrase
            labelled.append((Span(r.span.start - 1, r.span.end), "n"))
        else:
            labelled.append((r.span, "region"))
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
