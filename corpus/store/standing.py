"""Under which nodes of the tree an article and its facts stand.

- Region: a fact stands under every region that it names as donor, recipient or place, and under the regions
  that hold it; `roles` says how. Stated pairings put their regions into the tree even without a fact.
- Pairing: a fact stands under donor and recipient where it has one donor or one recipient, or where the
  article states that very pairing: six donors and eight recipients in one sentence are not 48 pairings.
- Programme: facts that name it. Programmes and pairings without facts are nodes all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpus.model import Article, Fact, Region
from corpus.store import keys
from corpus.store.keys import DONOR, PLACE, RECIPIENT

Lineage = Callable[[Region], tuple[Region, ...]]
"""The region with those that hold it, province first, itself last, all under their present names."""

UNCODED_LABEL = "乡镇、村、片区"


@dataclass(frozen=True, slots=True)
class Seed:
    """A node as one article makes it; parents stand before their children. sort: its place among siblings,
    unique in its view. donor, recipient: of a pairing, code or name."""

    key: str
    view: str
    kind: str
    label: str
    parent: str | None = None
    note: str = ""
    day: int = 0
    donor: str | None = None
    recipient: str | None = None
    sort: str = ""


@dataclass(slots=True)
class Standing:
    """seeds: the nodes by key. facts: key → index of the fact in the article → roles, added up."""

    seeds: dict[str, Seed]
    facts: dict[str, dict[int, int]]

    def plant(self, seed: Seed) -> str:
        self.seeds.setdefault(seed.key, seed)
        self.facts.setdefault(seed.key, {})
        return seed.key

    def put(self, key: str, fact: int, role: int = 0) -> None:
        under = self.facts[key]
        under[fact] = under.get(fact, 0) | role


def standing(article: Article, lineage: Lineage) -> Standing:
    """All nodes but the article's own, which the writer makes."""
    found = Standing({}, {})
    for programme in article.programmes:
        _programme(found, programme.name)
    stated = {(pairing.donor, pairing.recipient) for pairing in article.pairings}
    for donor, recipient in sorted(stated, key=str):
        _pairing(found, lineage, donor, recipient)
        for region in (donor, recipient):
            _region(found, lineage, region)
    for number, fact in enumerate(article.facts):
        for role, regions in ((DONOR, fact.donor), (RECIPIENT, fact.recipient), (PLACE, fact.place)):
            for region in regions:
                for key in _region(found, lineage, region):
                    found.put(key, number, role)
        for donor, recipient in _pairs(fact, stated):
            for key in _pairing(found, lineage, donor, recipient):
                found.put(key, number)
        if fact.programme is not None:
            found.put(_programme(found, fact.programme), number)
    return found


def _pairs(fact: Fact, stated: set[tuple[Region, Region]]) -> list[tuple[Region, Region]]:
    pairs = [(donor, recipient) for donor in fact.donor for recipient in fact.recipient if donor != recipient]
    if min(len(fact.donor), len(fact.recipient)) <= 1:
        return pairs
    return [pair for pair in pairs if pair in stated]


def _programme(found: Standing, name: str) -> str:
    return found.plant(Seed(keys.programme_key(name), "programme", "programme", name, sort=name))


def _region(found: Standing, lineage: Lineage, region: Region) -> list[str]:
    """The region's node and those above it."""
    line = lineage(region)
    if line[-1].code is None:
        above = found.plant(Seed(keys.UNCODED, "region", "group", UNCODED_LABEL, sort=keys.UNCODED))
        key = keys.region_key(line)
        return [above, found.plant(Seed(key, "region", "region", line[-1].name, above, sort=key))]
    parent, path = None, []
    for depth in range(1, len(line) + 1):
        key = keys.region_key(line[:depth])
        parent = found.plant(Seed(key, "region", "region", line[depth - 1].name, parent, sort=key))
        path.append(parent)
    return path


def _pairing(found: Standing, lineage: Lineage, donor: Region, recipient: Region) -> list[str]:
    donor, recipient = lineage(donor)[-1], lineage(recipient)[-1]
    above = keys.donor_key(donor)
    key = keys.pairing_key(donor, recipient)
    ends = (keys.reference(donor), keys.reference(recipient))
    found.plant(Seed(above, "pairing", "group", donor.name, sort=above, donor=ends[0]))
    found.plant(
        Seed(key, "pairing", "pairing", recipient.name, above, sort=key, donor=ends[0], recipient=ends[1])
    )
    return [above, key]
