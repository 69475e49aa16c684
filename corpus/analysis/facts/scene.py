"""All that was read in an article, looked up by place: what the rules of a fact's attributes ask."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.analysis.facts.sides import Sides
from corpus.analysis.page import Page
from corpus.analysis.shelf import Shelf
from corpus.analysis.times import Reference
from corpus.analysis.words import Segmenter, Word
from corpus.language.fold import fold
from corpus.language.sentences import clauses
from corpus.lexicon import Lexicon
from corpus.model import (
    Figure,
    OrganisationMention,
    Programme,
    ProgrammeMention,
    RegionMention,
    Span,
    TimeMention,
)

# How far back a sentence without end is read: characters.
REACH = 400
SENTENCES_BACK = 12


class _Cut(NamedTuple):
    """The words of one clause and where they start."""

    words: list[Word]
    starts: list[int]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything by place. named: mentions of the folded programmes."""

    page: Page
    text: str  # folded
    title: str  # folded; empty where there is none
    lexicon: Lexicon
    segmenter: Segmenter
    reference: Reference
    figures: tuple[Figure, ...]
    sides: Sides
    sentences: Shelf[Span]
    blocks: Shelf[Span]
    clauses: Shelf[Span]
    times: Shelf[TimeMention]
    regions: Shelf[RegionMention]
    organisations: Shelf[OrganisationMention]
    programme_mentions: Shelf[ProgrammeMention]
    named: Shelf[tuple[Span, Programme]]
    atoms: Shelf[tuple[Span, str]]
    _cuts: dict[Span, _Cut] = field(default_factory=dict)
    _clauses: dict[int, Span] = field(default_factory=dict)
    _sentences: dict[int, Span] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        page: Page,
        lexicon: Lexicon,
        segmenter: Segmenter,
        reference: Reference,
        sides: Sides,
        figures: tuple[Figure, ...],
        times: Sequence[TimeMention],
        regions: Sequence[RegionMention],
        organisations: Sequence[OrganisationMention],
        mentions: Sequence[ProgrammeMention],
        programmes: Sequence[Programme],
    ) -> Scene:
        """mentions: of programmes, as they stand; programmes: the same, folded."""
        names = [*(o.span for o in organisations), *(m.span for m in mentions)]
        return cls(
            page=page,
            text=page.folded,
            title=fold(page.document.head.title or ""),
            lexicon=lexicon,
            segmenter=segmenter,
            reference=reference,
            figures=figures,
            sides=sides,
            sentences=Shelf.of(page.sentences, _itself),
            blocks=Shelf.of(page.blocks, _itself),
            clauses=Shelf.of((c for s in page.sentences for c in clauses(page.folded, s)), _itself),
            times=Shelf.of(times, lambda t: t.span),
            regions=Shelf.of(regions, lambda r: r.span),
            organisations=Shelf.of(organisations, lambda o: o.span),
            programme_mentions=Shelf.of(mentions, lambda m: m.span),
            named=Shelf.of(((span, p) for p in programmes for span in p.mentions), lambda n: n[0]),
            atoms=Shelf.of(_atoms(page.folded, figures, times, regions, names), lambda a: a[0]),
        )

    def sentence(self, pos: int) -> Span:
        found = self._sentences.get(pos)
        if found is None:
            found = self._sentences[pos] = self.sentences.at(pos)
        return found

    def block(self, pos: int) -> Span:
        return self.blocks.at(pos)

    def clause(self, pos: int) -> Span:
        found = self._clauses.get(pos)
        if found is None:
            found = self._clauses[pos] = self.clauses.at(pos)
        return found

    def clause_before(self, pos: int, sentence: Span) -> Span | None:
        """The last clause of `sentence` that starts before `pos`. A sentence may begin with what folding blanks."""
        at = bisect_left(self.clauses.starts, pos) - 1
        return self.clauses.things[at] if at >= 0 and self.clauses.starts[at] >= sentence.start else None

    def so_far(self, pos: int) -> Span:
        """The sentence up to `pos`; of a sentence without end, the last stretch of it."""
        start = max(self.sentence(pos).start, pos - REACH)
        return Span(start, max(pos, start + 1))

    def up_to(self, clause: Span) -> Span:
        """The sentence up to the end of one of its clauses; of a sentence without end, the last stretch of it."""
        return Span(max(self.sentence(clause.start).start, clause.end - REACH), clause.end)

    def sentences_before(self, pos: int) -> Iterator[Span]:
        """The sentences of the same paragraph that stand before the one of `pos`, nearest first."""
        block = self.block(pos)
        at = bisect_left(self.sentences.starts, self.sentence(pos).start) - 1
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
        """The words of a stretch; figures, times, regions and names stay whole. A clause is cut once; a stretch
        that begins or ends within one of its words is cut by itself."""
        clause = self.clause(within.start)
        if clause.covers(within):
            cut = self._cuts.get(clause)
            if cut is None:
                words = self._cut(clause)
                cut = self._cuts[clause] = _Cut(words, [*(w.start for w in words), clause.end])
            low = bisect_left(cut.starts, within.start)
            high = bisect_left(cut.starts, within.end, low)
            if cut.starts[low] == within.start and cut.starts[high] == within.end:
                return cut.words[low:high]
        return self._cut(within)

    def _cut(self, within: Span) -> list[Word]:
        return self.segmenter.words(self.text, within, self.atoms.starting_in(within))

    def row(self, figure: Figure, start: int) -> list[Figure]:
        """The figures of one unit that stand in one row with `figure`, nothing but 、 and 和 between them, from
        `start` on."""
        at = self.index_of(figure)
        row = [self.figures[at]]
        for step in (-1, 1):
            i = at + step
            while 0 <= i < len(self.figures):
                other = self.figures[i]
                left, right = (other, row[0]) if step < 0 else (row[-1], other)
                gap = self.text[left.span.end : right.span.start]
                if other.unit != figure.unit or other.span.start < start or gap.strip(" 、,和及与"):
                    break
                row = [other, *row] if step < 0 else [*row, other]
                i += step
        return row

    def index_of(self, figure: Figure) -> int:
        """Where a figure stands among all, by its place: its label may have told another kind."""
        return bisect_left(self.figures, figure.span.start, key=_start_of)

    def figures_in(self, within: Span) -> list[Figure]:
        low = bisect_left(self.figures, within.start, key=_start_of)
        high = bisect_left(self.figures, within.end, low, key=_start_of)
        return list(self.figures[low:high])

    def regions_in(self, within: Span) -> tuple[RegionMention, ...]:
        return self.regions.starting_in(within)

    def times_in(self, within: Span) -> tuple[TimeMention, ...]:
        return self.times.starting_in(within)

    def organisations_in(self, within: Span) -> tuple[OrganisationMention, ...]:
        return self.organisations.starting_in(within)

    def programme_at(self, span: Span) -> ProgrammeMention | None:
        """The programme's name that covers `span`."""
        mention = self.programme_mentions.at(span.start) if self.programme_mentions.things else None
        return mention if mention and mention.span.covers(span) else None

    def programmes_in(self, within: Span) -> tuple[tuple[Span, Programme], ...]:
        return self.named.starting_in(within)


def _start_of(figure: Figure) -> int:
    return figure.span.start


def _itself(span: Span) -> Span:
    return span


def _atoms(
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
