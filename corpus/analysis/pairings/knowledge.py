"""What is known of who helps whom; it settles direction and turns away regions that only stand together.

Donors of 东西部协作 and of 对口支援 are the eastern provinces and municipalities, recipients the others
(国务院 1996, 中办国办 2016 and 2021 on the pairing of east and west).
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Region

_EAST = frozenset(["11", "12", "21", "31", "32", "33", "35", "37", "44"])
_WEST = frozenset(
    [
        "15",
        "22",
        "23",
        "36",
        "41",
        "42",
        "43",
        "45",
        "46",
        "50",
        "51",
        "52",
        "53",
        "54",
        "61",
        "62",
        "63",
        "64",
        "65",
        "13",
        "14",
        "34",
    ]
)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """pairs: (donor, recipient) codes in force when the article was written."""

    gazetteer: Gazetteer
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def at(cls, gazetteer: Gazetteer, when: str | None) -> Knowledge:
        """Pairings of the article's time, and older ones: an article looks back."""
        return cls(gazetteer, gazetteer.known_pairs(when) | gazetteer.known_pairs(None))

    def codes(self, region: Region) -> tuple[str, ...]:
        """The region's code and those of the regions it lies in, or of an informal region's members."""
        own = self.gazetteer.members(region)
        return (*own, *(a for code in own for a in self.gazetteer.ancestor_codes(code)))

    def is_known(self, donor: Region, recipient: Region) -> bool:
        """Whether they, or regions they lie in, are known to be paired this way round."""
        donors, recipients = self.codes(donor), set(self.codes(recipient))
        return any(
            d in donors and r in recipients for d in donors for r in recipients if (d, r) in self.pairs
        )

    def is_exact(self, donor: Region, recipient: Region) -> bool:
        """Whether just these two are known to be paired."""
        return (donor.code or "", recipient.code or "") in self.pairs

    def direction(self, one: Region, other: Region) -> tuple[Region, Region] | None:
        """(donor, recipient), or None where it is not known or goes both ways."""
        forward, back = self.is_known(one, other), self.is_known(other, one)
        if forward != back:
            return (one, other) if forward else (other, one)
        if forward and self.is_exact(one, other) != self.is_exact(other, one):
            return (one, other) if self.is_exact(one, other) else (other, one)
        return None

    def by_compass(self, one: Region, other: Region) -> tuple[Region, Region] | None:
        """As `direction`, else from east to west."""
        known = self.direction(one, other)
        if known:
            return known
        a, b = (one.code or "")[:2], (other.code or "")[:2]
        if a in _EAST and b in _WEST:
            return one, other
        if b in _EAST and a in _WEST:
            return other, one
        return None

    def is_apart(self, one: Region, other: Region) -> bool:
        """Whether neither lies in the other."""
        return not self.gazetteer.is_within(one, other) and not self.gazetteer.is_within(other, one)
