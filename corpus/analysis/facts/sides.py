"""Which side each region of an article is on, and whom the article as a whole is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from corpus.analysis.page import Page
from corpus.analysis.pairings.knowledge import Knowledge
from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Pairing, Region, RegionMention, Span

# Of all mentions on its side, the article's subject has this share at least …
_MAIN_SHARE = 0.65
# A few regions that are named about as often as the most frequent one share the place.
_MOST_SUBJECTS, _EVEN_SHARE = 3, 0.4
_OURS = re.compile("(?:我|全)[州市县区旗盟]")
_FINER_SHARE = 0.5  # of the mentions that lie in a giver
_AND = ("、", "和", "与", "及")
_LEAD = 200  # characters from the start of the body
# … and it is named at least so often for each mention of the other side.
_SIDE_SHARE = 0.3

Named = tuple[list[RegionMention], tuple[Region, ...], tuple[Region, ...]]


class Sides:
    """Which side each region of one article is on, and whom the article as a whole is about."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        title: Sequence[RegionMention],
        pairings: Sequence[Pairing],
        page: Page,
        regions: Sequence[RegionMention],
        home: Region | None = None,
    ) -> None:
        """title: the headline's mentions; home: whose own report it is."""
        self.home = home
        self._text = page.folded
        self._mentions = Counter(m.region for m in regions)
        lead = page.blocks[0].start + _LEAD if page.blocks else 0
        self._lead = frozenset(
            [*(m.region for m in title), *(m.region for m in regions if m.span.start < lead)]
        )
        self._gazetteer = gazetteer
        self._donors = [p.donor for p in pairings]
        self._recipients = [p.recipient for p in pairings]
        self._knowledge = Knowledge.of(gazetteer)
        self._known = self._knowledge.pairs
        # most of what is told of lies in Tibet, Xinjiang or Qinghai
        western = [
            m.region
            for m in regions
            if self._knowledge.is_western(m.region) and not self._knowledge.helps_frontier(m.region)
        ]
        reservoir = "三峡" in page.folded and "对口支援" in page.folded
        self._frontier = reservoir or sum(map(self._knowledge.is_frontier, western)) * 2 > len(western)
        self._sides: dict[Region, str | None] = {}
        self.counts: dict[int, bool] = {}  # whether the mention at a place can be a side
        self.named_in: dict[Span, Named] = {}  # what a stretch of the text was found to name
        self.subject: tuple[tuple[Region, ...], tuple[Region, ...]] = ((), ())
        self.subject = self._subject(title, regions)
        self._sides.clear()  # what is known of the subject settles more
        speaks = home is not None and _OURS.search(page.folded) is not None
        # whose own report this is, where it is one that is helped
        self.reports_home = speaks and home is not None and self.side(home) == "recipient"
        if self.reports_home and not self.subject[1] and home is not None:
            self.subject = (self.subject[0], (home,))
        # everyone who gives in this article, the widest of each
        taking = (m.region for m in regions if m.region.code and self.side(m.region) == "recipient")
        self.takers = tuple(dict.fromkeys(taking))
        giving = [m.region for m in regions if m.region.code and self.side(m.region) == "donor"]
        self.givers = self._outermost(giving)
        # … and, where they are few, each at the level that most is told of
        self.main_givers = (
            tuple(r for g in self.givers for r in self._narrowed((g,), regions, giving))
            if len(self.givers) <= _MOST_SUBJECTS
            else ()
        )

    def side(self, region: Region) -> str | None:
        """`donor`, `recipient` or None; the nearest enclosing pairing decides."""
        if region not in self._sides:
            self._sides[region] = self._settle(region)
        return self._sides[region]

    def _settle(self, region: Region) -> str | None:
        donor, recipient = self._distance(region, self._donors), self._distance(region, self._recipients)
        if donor is not None and (recipient is None or donor < recipient):
            return "donor"
        if recipient is not None and (donor is None or recipient < donor):
            return "recipient"
        if donor is not None:
            return None
        return self._by_knowledge(region) or self._by_compass(region)

    def _distance(self, region: Region, ends: Iterable[Region]) -> int | None:
        """Levels between a region and the nearest of `ends` that holds it, or, twice as far, that it holds."""
        chain = [region.code, *self._gazetteer.ancestor_codes(region.code)] if region.code else []
        best: int | None = None
        for end in ends:
            if end.name == region.name or (end.code and end.code in chain):
                distance = chain.index(end.code) if end.code in chain else 0
            elif region.code and end.code and region.code in self._gazetteer.ancestor_codes(end.code):
                distance = 4 + self._gazetteer.ancestor_codes(end.code).index(region.code)
            else:
                continue
            best = distance if best is None else min(best, distance)
        return best

    def _by_knowledge(self, region: Region) -> str | None:
        donors = {d.code for d in self._donors} | {r.code for r in self.subject[0]}
        recipients = {r.code for r in self._recipients}
        chain = {region.code, *self._gazetteer.ancestor_codes(region.code)} - {None}
        if any((d, c) in self._known for d in donors for c in chain):
            return "recipient"
        if any((c, r) in self._known for c in chain for r in recipients):
            return "donor"
        return None

    def _by_compass(self, region: Region) -> str | None:
        """Where the text pairs a region with no one, east helps west; within one province nothing is known."""
        if self._is_helped_at_home(region):
            return "recipient"
        if self._knowledge.is_eastern(region) or (self._frontier and self._knowledge.helps_frontier(region)):
            return "donor"
        return "recipient" if self._knowledge.is_western(region) else None

    def _is_helped_at_home(self, region: Region) -> bool:
        """Another place of the province whose east speaks here (烟台 of 德州): it is helped, not helping."""
        home, within = self.home, self._gazetteer.is_within
        if home is None or home.level == "province" or not self._knowledge.is_eastern(home):
            return False
        return (
            region.level != "province"
            and not within(region, home)
            and not within(home, region)
            and (region.code or "")[:2] == (home.code or "")[:2]
        )

    def _subject(
        self, title: Sequence[RegionMention], regions: Sequence[RegionMention]
    ) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
        """The donors and recipients that hold where nothing nearer is said: those of the headline, else the one
        that dominates the pairings; several of about the same weight are no subject."""
        named = [m.region for m in title]
        donors = self._finest([r for r in named if self.side(r) == "donor"])
        recipients = self._finest([r for r in named if self.side(r) == "recipient"])
        if donors and all(len(m.span) == 1 for m in title if m.region in donors):
            donors = self._narrowed(donors, regions)  # 苏陕协作 in a report on 常州 and 安康
        if recipients and all(len(m.span) == 1 for m in title if m.region in recipients):
            recipients = self._narrowed(recipients, regions, [*self._partners(donors), *self._recipients])
        if not donors:
            donors = self._narrowed(self._dominant(self._donors, regions, donors), regions)
        if not recipients:
            # a round-up of many givers has no one receiver either
            recipients = self._dominant(self._recipients, regions, donors) if donors else ()
            recipients = self._narrowed(recipients, regions, self._recipients)
        return donors, recipients

    def _dominant(
        self, ends: Sequence[Region], regions: Sequence[RegionMention], others: Sequence[Region]
    ) -> tuple[Region, ...]:
        """The end that most mentions lie in; where it is named far less often than the other side, the article is
        not about it."""
        tops = self._outermost(ends)
        weight = Counter({top.name: self._named(top) for top in tops})
        if not weight.total():
            return ()
        name, times = weight.most_common(1)[0]
        even = tuple(t for t in tops if weight[t.name] >= _EVEN_SHARE * times)
        if 1 < len(even) <= _MOST_SUBJECTS and len(even) == len(tops) and set(even) <= self._lead:
            # 天津、山东两省市…甘肃: a few that are named about as often are the subject together
            return even
        if times < _MAIN_SHARE * weight.total() or times < _SIDE_SHARE * sum(self._named(o) for o in others):
            return ()
        # what a report is about it says at once; a round-up turns to its examples later
        return tuple(
            t for t in tops if t.name == name and any(self._gazetteer.is_within(r, t) for r in self._lead)
        )

    def _narrowed(
        self, found: tuple[Region, ...], regions: Sequence[RegionMention], ends: Sequence[Region] = ()
    ) -> tuple[Region, ...]:
        """浙江 is 鄞州区 where most of what is told of it is told of its district that gives."""
        if len(found) != 1:
            return found
        whole = self._named(found[0])
        for end in dict.fromkeys(ends or self._donors):
            finer = end != found[0] and self._gazetteer.is_within(end, found[0])
            if finer and self._named(end) >= _FINER_SHARE * whole:
                return self._narrowed((end,), regions, ends)
        return found

    def _partners(self, donors: Sequence[Region]) -> list[Region]:
        """Of the places named those that the donors are known to help: 日喀则 of 西藏 in a report on 吉林."""
        return [r for r in self._mentions if any((d.code, r.code) in self._known for d in donors)]

    def _named(self, region: Region) -> int:
        """How many mentions lie in a region."""
        return sum(n for other, n in self._mentions.items() if self._gazetteer.is_within(other, region))

    def _outermost(self, regions: Sequence[Region]) -> tuple[Region, ...]:
        unique = list(dict.fromkeys(regions))
        return tuple(r for r in unique if not any(o != r and self._gazetteer.is_within(r, o) for o in unique))

    def _finest(self, regions: Sequence[Region]) -> tuple[Region, ...]:
        """Without those that hold another of them (广西 in 广西百色)."""
        unique = list(dict.fromkeys(regions))
        return tuple(r for r in unique if not any(o != r and self._gazetteer.is_within(o, r) for o in unique))

    def split(self, mentions: Sequence[RegionMention]) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
        """(donors, recipients) among the mentions, the finest of each; informal regions by their members' province."""
        if not mentions:
            return (), ()
        giving = [m for m in mentions if self.side(m.region) == "donor"]
        taking = [m for m in mentions if self.side(m.region) == "recipient"]
        return self._finest_named(giving), self._finest_named(taking)

    def _finest_named(self, mentions: Sequence[RegionMention]) -> tuple[Region, ...]:
        """江苏省、南京市 are two, where 江苏省南京市 is one."""
        finest = self._finest([m.region for m in mentions])
        listed = {
            one.region
            for one, other in pairwise(mentions)
            if self._text[one.span.end : other.span.start] in _AND
            and one.region not in finest
            and other.region in finest
            and min(len(one.span), len(other.span)) > 2
        }
        return tuple(dict.fromkeys(m.region for m in mentions if m.region in listed or m.region in finest))
