"""Who gives and who receives. Roles follow who helps whom, as pairings and known schemes say, not who travels.

Scope goes clause → sentence → paragraph → the article's subject; in each the finest regions named count
(广西百色、河池两市 is 百色 and 河池).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.analysis.facts.scene import Scene
from corpus.analysis.page import Page
from corpus.analysis.regions import headline
from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Evidence, Figure, Kind, Pairing, Region, RegionMention, Span

_BETWEEN = re.compile(r"[、和及与,\s]*$")
_OPENING = tuple('“"《‘')
_ATTACHED = re.compile(r"(?:等)?(?:市|区|县|省|两市|两省|两县|各地)?(?:的|共|有)?$")
# Of all mentions on its side, the article's subject has this share at least …
_MAIN_SHARE = 0.65
# … and it is named at least so often for each mention of the other side.
_SIDE_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Parties:
    donor: tuple[Region, ...]
    recipient: tuple[Region, ...]
    donor_why: Evidence
    recipient_why: Evidence


class Sides:
    """Which side each region of one article is on, and whom the article as a whole is about."""

    def __init__(
        self, page: Page, gazetteer: Gazetteer, pairings: Sequence[Pairing], regions: Sequence[RegionMention]
    ) -> None:
        self._gazetteer = gazetteer
        self._donors = [p.donor for p in pairings]
        self._recipients = [p.recipient for p in pairings]
        published = page.document.head.published
        self._known = gazetteer.known_pairs(published) | gazetteer.known_pairs(None)
        self.subject = self._subject(page, pairings, regions)

    def side(self, region: Region) -> str | None:
        """`donor`, `recipient` or None; the nearest enclosing pairing decides."""
        donor, recipient = self._distance(region, self._donors), self._distance(region, self._recipients)
        if donor is not None and (recipient is None or donor < recipient):
            return "donor"
        if recipient is not None and (donor is None or recipient < donor):
            return "recipient"
        if donor is not None:
            return None
        return self._by_knowledge(region)

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

    def _subject(
        self, page: Page, pairings: Sequence[Pairing], regions: Sequence[RegionMention]
    ) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
        """The donors and recipients that hold where nothing nearer is said: those of the headline, else the one
        that dominates the pairings; several of about the same weight are no subject."""
        self.subject = ((), ())
        title = headline(page, self._gazetteer)
        donors = self._finest([m.region for m in title if self.side(m.region) == "donor"])
        recipients = self._finest([m.region for m in title if self.side(m.region) == "recipient"])
        if not donors:
            donors = self._dominant(self._donors, regions, donors)
        if not recipients:
            recipients = self._dominant(self._recipients, regions, donors)
        return donors, recipients

    def _dominant(
        self, ends: Sequence[Region], regions: Sequence[RegionMention], others: Sequence[Region]
    ) -> tuple[Region, ...]:
        """The end that most mentions lie in; where it is named far less often than the other side, the article is
        not about it."""
        tops = self._outermost(ends)
        weight = Counter({top.name: self._named(top, regions) for top in tops})
        if not weight.total():
            return ()
        name, times = weight.most_common(1)[0]
        if times < _MAIN_SHARE * weight.total() or times < _SIDE_SHARE * sum(
            self._named(o, regions) for o in others
        ):
            return ()
        return tuple(t for t in tops if t.name == name)

    def _named(self, region: Region, regions: Sequence[RegionMention]) -> int:
        return sum(self._gazetteer.is_within(m.region, region) for m in regions)

    def _outermost(self, regions: Sequence[Region]) -> tuple[Region, ...]:
        unique = list(dict.fromkeys(regions))
        return tuple(r for r in unique if not any(o != r and self._gazetteer.is_within(r, o) for o in unique))

    def _finest(self, regions: Sequence[Region]) -> tuple[Region, ...]:
        """Without those that hold another of them (广西 in 广西百色)."""
        unique = list(dict.fromkeys(regions))
        return tuple(r for r in unique if not any(o != r and self._gazetteer.is_within(o, r) for o in unique))

    def split(self, mentions: Sequence[RegionMention]) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
        """(donors, recipients) among the mentions, the finest of each; informal regions by their members' province."""
        donors = self._finest([m.region for m in mentions if self.side(m.region) == "donor"])
        recipients = self._finest([m.region for m in mentions if self.side(m.region) == "recipient"])
        return donors, recipients


def parties(scene: Scene, sides: Sides, figure: Figure) -> Parties:
    if figure.kind is Kind.RANK:
        none = Evidence("rank-is-no-aid")
        return Parties((), (), none, none)
    clause, sentence, block = (
        scene.clause(figure.span.start),
        scene.sentence(figure.span.start),
        scene.block(figure.span.start),
    )
    attached = _attached(scene, figure, clause)
    donor: tuple[Region, ...] = ()
    recipient: tuple[Region, ...] = ()
    donor_why = recipient_why = Evidence("party-unsaid", (), "article")
    for name, mentions in _scopes(scene, clause, sentence, block):
        donors, _ = sides.split([m for m in mentions if m.inside != "programme" or _names_a_scheme(scene, m)])
        _, recipients = sides.split([m for m in mentions if m.inside is None or _names_a_scheme(scene, m)])
        if name == "paragraph":
            # further away, a list may be of something else
            donors, recipients = (
                (donors if len(donors) == 1 else ()),
                (recipients if len(recipients) == 1 else ()),
            )
        if donors and not donor:
            donor, donor_why = donors, Evidence("party-named", _spans(mentions, donors), name)
        if recipients and not recipient:
            recipient, recipient_why = recipients, Evidence("party-named", _spans(mentions, recipients), name)
        if name == "sentence":
            # a place inside a name (喀什师范学校, 德保静脉产业园), where the sentence says no other
            inside = [
                m for m in mentions if m.inside and m.span.start >= clause.start and not _is_quoted(scene, m)
            ]
            donors, recipients = sides.split(inside)
            if donors and not donor:
                donor, donor_why = donors, Evidence("party-in-name", _spans(inside, donors))
            if recipients and not recipient:
                recipient, recipient_why = recipients, Evidence("party-in-name", _spans(inside, recipients))
        if donor and recipient:
            break
    if attached:
        own_donors, _ = sides.split(attached)
        if own_donors:
            # 深圳市10个区和江门…的16个县: what is counted lies in the regions right before the number
            donor, donor_why = own_donors, Evidence("party-attached", _spans(attached, own_donors))
    if not donor and sides.subject[0]:
        donor, donor_why = sides.subject[0], Evidence("party-of-article", (), "article")
    if not recipient and sides.subject[1]:
        recipient, recipient_why = sides.subject[1], Evidence("party-of-article", (), "article")
    return Parties(donor, recipient, donor_why, recipient_why)


def _scopes(
    scene: Scene, clause: Span, sentence: Span, block: Span
) -> Iterator[tuple[str, list[RegionMention]]]:
    """Mentions by growing distance: the clause, what the sentence said before, the sentences before that."""
    yield "clause", _usable(scene, _with_list(scene, clause, sentence))
    yield "sentence", _usable(scene, Span(sentence.start, clause.end))
    for earlier in reversed([s for s in scene.page.sentences if block.start <= s.start < sentence.start]):
        yield "paragraph", _usable(scene, earlier)


def _is_quoted(scene: Scene, mention: RegionMention) -> bool:
    return scene.text[mention.span.start - 1 : mention.span.start] in _OPENING


def _names_a_scheme(scene: Scene, mention: RegionMention) -> bool:
    """深圳援疆工作, 粤桂扶贫协作: the name of a scheme says who helps whom; a park or an event is only somewhere."""
    return mention.inside == "programme" and any(
        p.kind == "programme" and p.span.covers(mention.span) and not _is_quoted(scene, mention)
        for p in scene.programme_mentions
    )


def _usable(scene: Scene, within: Span) -> list[RegionMention]:
    return [m for m in scene.regions_in(within) if m.region.code or m.region.level == "informal"]


def _with_list(scene: Scene, clause: Span, sentence: Span) -> Span:
    """A list of regions that commas separate (云南昭通,广西百色,…等12个地区) is one stretch."""
    start = clause.start
    while start > sentence.start:
        before = scene.clause(start - 1)
        first = scene.regions_in(Span(start, start + 1))
        last = scene.regions_in(before)
        if not first or not last or scene.text[last[-1].span.end : before.end].strip(",、等和地区 "):
            break
        start = before.start
    return Span(start, clause.end)


def _attached(scene: Scene, figure: Figure, clause: Span) -> list[RegionMention]:
    """The list of regions that ends right before the number."""
    found: list[RegionMention] = []
    edge = figure.span.start
    for mention in reversed(scene.regions_in(Span(clause.start, max(figure.span.start, clause.start + 1)))):
        between = scene.text[mention.span.end : edge]
        if mention.span.end > edge or not (
            _BETWEEN.fullmatch(between) if found else _ATTACHED.fullmatch(between)
        ):
            break
        found.append(mention)
        edge = mention.span.start
    return found


def _spans(mentions: Sequence[RegionMention], regions: Sequence[Region]) -> tuple[Span, ...]:
    return tuple(m.span for m in mentions if m.region in regions)
