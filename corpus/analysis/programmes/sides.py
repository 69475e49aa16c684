"""Who gives, who receives and who runs a programme, as far as its name or its sentence says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.analysis.page import Page
from corpus.analysis.shelf import Shelf
from corpus.model import OrganisationMention, Pairing, ProgrammeMention, Region, RegionMention, Span

Ends = tuple[tuple[Region, ...], tuple[Region, ...]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the programmes of a page."""

    text: str
    regions: Shelf[RegionMention]
    organisations: Shelf[OrganisationMention]
    sentences: Shelf[Span]
    by_donor: Mapping[Region, list[Pairing]]
    by_recipient: Mapping[Region, list[Pairing]]

    @classmethod
    def of(
        cls,
        page: Page,
        regions: Iterable[RegionMention],
        organisations: Iterable[OrganisationMention],
        pairings: tuple[Pairing, ...],
    ) -> Surroundings:
        by_donor: dict[Region, list[Pairing]] = {}
        by_recipient: dict[Region, list[Pairing]] = {}
        for pairing in pairings:
            by_donor.setdefault(pairing.donor, []).append(pairing)
            by_recipient.setdefault(pairing.recipient, []).append(pairing)
        return cls(
            page.document.text,
            Shelf.of(regions, lambda m: m.span),
            Shelf.of(organisations, lambda m: m.span),
            Shelf.of(page.sentences, lambda s: s),
            by_donor,
            by_recipient,
        )

    def places(self, span: Span) -> tuple[Region, ...]:
        """Regions named in `span`."""
        return tuple(dict.fromkeys(m.region for m in self.regions.within(span)))

    def ends(self, group: Sequence[ProgrammeMention]) -> Ends:
        """Donors and recipients: of the pairing that the name holds, else of the pairing whose recipient it
        holds, where there is but one donor, else of the pairings that the sentence holds."""
        for mention in group:
            found = self._paired(self.places(mention.span))
            if found[0]:
                return found
        for mention in group:
            inside = self.places(mention.span)
            held = [p for r in inside for p in self.by_recipient.get(r, ()) if p.donor not in inside]
            if len({p.donor for p in held}) == 1:
                return (held[0].donor,), tuple(dict.fromkeys(p.recipient for p in held))
        for mention in group:
            sentence = next(self.sentences.touching(mention.span), mention.span)
            found = self._paired(self.places(sentence))
            if found[0]:
                return found
        return (), ()

    def actors(self, group: Sequence[ProgrammeMention]) -> tuple[str, ...]:
        """Organisations in the name or directly before it."""
        found: dict[str, None] = {}
        for mention in group:
            near = Span(max(0, mention.span.start - 1), mention.span.end)
            for organisation in self.organisations.touching(near):
                if organisation.span != mention.span:
                    found.setdefault(organisation.name)
        return tuple(found)

    def _paired(self, places: tuple[Region, ...]) -> Ends:
        """The ends of the pairings both of whose ends are among `places`."""
        held = [p for d in places for p in self.by_donor.get(d, ()) if p.recipient in places]
        return tuple(dict.fromkeys(p.donor for p in held)), tuple(dict.fromkeys(p.recipient for p in held))
