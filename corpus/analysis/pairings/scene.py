"""One sentence as the rules of pairings see it: sides, and the words between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.analysis.pairings.knowledge import Knowledge
from corpus.analysis.pairings.places import Side
from corpus.model import Pairing, Region, Span


@dataclass(frozen=True, slots=True)
class Scene:
    """owners: the regions that speak where a sentence names no donor: whose own report this is (我市), or whose
    names stand above as a heading (天津市。对口支援…). home: whose own report this is. earlier: the sides of the
    last sentence of the same paragraph that has any."""

    text: str
    sentence: Span
    sides: tuple[Side, ...]
    knowledge: Knowledge
    owners: tuple[Region, ...] = ()
    home: Region | None = None
    earlier: tuple[Side, ...] = ()

    def without_aid_words(self) -> Scene:
        """The scene without the 疆 of 援疆."""
        kept = tuple(
            s for s in self.sides if len(s.span) > 1 or self.text[s.span.start - 1 : s.span.start] != "援"
        )
        return self if len(kept) == len(self.sides) else replace(self, sides=kept)

    def before(self, i: int, most: int = 40) -> str:
        """The words before side `i`, back to the side before it or the start of the sentence."""
        low = self.sides[i - 1].span.end if i else self.sentence.start
        at = self.sides[i].span.start
        return self.text[max(low, at - most) : max(low, at)]

    def after(self, i: int, most: int = 60) -> str:
        """The words after side `i`, up to the next side or the end of the sentence."""
        high = self.sides[i + 1].span.start if i + 1 < len(self.sides) else self.sentence.end
        end = self.sides[i].span.end
        return self.text[end : max(end, min(high, end + most))]

    def rest(self, i: int, most: int = 40) -> str:
        """The words after side `i`, other regions included, within the sentence."""
        end = self.sides[i].span.end
        return self.text[end : min(self.sentence.end, end + most)]

    def pairs(self, donors: Side, recipients: Side, rule: str, known_only: bool = False) -> Iterator[Pairing]:
        """Every donor with every recipient; of two lists, only the pairs known exactly where there are any,
        one to one where the text says 分别. Where a list mixes east and west (福建帮扶宁夏,广东帮扶广西), only
        those give that can."""
        donors, recipients = self._by_nature(donors, recipients)
        ends = [
            (d, r)
            for d in donors.regions
            for r in recipients.regions
            if d != r and self.knowledge.is_apart(d, r)
        ]
        evidence = Span(
            min(donors.span.start, recipients.span.start), max(donors.span.end, recipients.span.end)
        )
        if len(donors.regions) > 1 and len(recipients.regions) > 1:
            between = self.text[
                min(donors.span.end, recipients.span.end) : max(donors.span.start, recipients.span.start)
            ]
            exact = [(d, r) for d, r in ends if self.knowledge.is_exact(d, r)]
            if "分别" in between and len(donors.regions) == len(recipients.regions):
                ends = list(zip(donors.regions, recipients.regions, strict=True))
            elif exact:
                ends = exact
        if known_only:
            known = [(d, r) for d, r in ends if self.knowledge.is_known(d, r)]
            # One donor known to help one of a list helps them all.
            ends = ends if known and len(donors.regions) == 1 else known
        for donor, recipient in ends:
            yield Pairing(donor, recipient, None, evidence, rule)

    def _by_nature(self, donors: Side, recipients: Side) -> tuple[Side, Side]:
        known = self.knowledge
        frontier = all(map(known.is_frontier, recipients.regions))
        east = tuple(
            r for r in donors.regions if known.is_eastern(r) or (frontier and known.helps_frontier(r))
        )
        west = tuple(r for r in recipients.regions if not self.knowledge.is_eastern(r))
        if 0 < len(east) < len(donors.regions) and west:
            donors = replace(donors, regions=east)
        if 0 < len(west) < len(recipients.regions) and east:
            recipients = replace(recipients, regions=west)
        return donors, recipients

    def toward(self, one: Side, other: Side, rule: str, compass: bool = False) -> Iterator[Pairing]:
        """Pairs of two sides whose direction only knowledge tells; nothing where it does not."""
        for a in one.regions:
            for b in other.regions:
                ends = self.knowledge.by_compass(a, b) if compass else self.knowledge.direction(a, b)
                if ends and self.knowledge.is_apart(a, b):
                    evidence = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
                    yield Pairing(*ends, None, evidence, rule)
