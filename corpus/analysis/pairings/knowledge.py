"""What is known of who helps whom; it settles direction and turns away regions that only stand together.

Donors of 东西部协作 and of 对口支援 are the eastern provinces and municipalities, recipients the others
(国务院 1996, 中办国办 2016 and 2021 on the pairing of east and west).
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Region

# First two digits of the codes.
_EAST = frozenset(["11", "12", "21", "31", "32", "33", "35", "37", "44"])
# 援藏, 援疆 and 援青 come from the provinces in between as well (中央第三次西藏工作座谈会 1994, 中央新疆工作座谈会 2010).
_BETWEEN = frozenset(["13", "14", "22", "23", "34", "36", "41", "42", "43"])
_FRONTIER = frozenset(["54", "63", "65"])


@dataclass(frozen=True, slots=True)
class Knowledge:
    """pairs: (donor, recipient) codes; wider: the same and what the recipients lie in."""

    gazetteer: Gazetteer
    pairs: frozenset[tuple[str, str]]
    wider: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> Knowledge:
        """Pairings of all times: an article looks back, and ahead."""
        return cls(gazetteer, gazetteer.ever_paired, gazetteer.ever_paired_around)

    def codes(self, region: Region) -> tuple[str, ...]:
        """The region's code and those of the regions it lies in, or of an informal region's members."""
        own = self.gazetteer.members(region)
        return (*own, *(a for code in own for a in self.gazetteer.ancestor_codes(code)))

    def is_known(self, donor: Region, recipient: Region) -> bool:
        """Whether they, or regions they lie in, are known to be paired this way round."""
        recipients = self.codes(recipient)
        return any((d, r) in self.wider for d in self.codes(donor) for r in recipients)

    def is_paired(self, donor: Region, recipient: Region) -> bool:
        """As `is_known`, but who helps one place of a province is not known to help another of it."""
        donors, own = self.codes(donor), self.gazetteer.members(recipient)
        return any((d, r) in self.pairs for d in donors for r in self.codes(recipient)) or any(
            (d, r) in self.wider for d in donors for r in own
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
        if not (a and b) or (a in _EAST) == (b in _EAST):
            return None
        return (one, other) if a in _EAST else (other, one)

    def helps_frontier(self, region: Region) -> bool:
        """In a province that gives to Tibet, Xinjiang or Qinghai, though it is not of the east."""
        return (region.code or "")[:2] in _BETWEEN

    def is_frontier(self, region: Region) -> bool:
        return (region.code or "")[:2] in _FRONTIER

    def is_eastern(self, region: Region) -> bool:
        """In a province that gives."""
        return (region.code or "")[:2] in _EAST

    def is_western(self, region: Region) -> bool:
        """In a province that receives."""
        return region.code is not None and not self.is_eastern(region) and region.code[0] in "123456"

    def is_apart(self, one: Region, other: Region) -> bool:
        """Whether neither lies in the other."""
        return not self.gazetteer.is_within(one, other) and not self.gazetteer.is_within(other, one)
