"""Who gives and who receives. Roles follow who helps whom, as pairings and known schemes say, not who travels.

Scope goes clause → sentence → paragraph → the article's subject; in each the finest regions named count
(广西百色、河池两市 is 百色 and 河池).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.analysis.facts.scene import REACH, Scene
from corpus.analysis.facts.sides import Sides
from corpus.model import Evidence, Figure, Kind, Region, RegionMention, Span

_BETWEEN = re.compile(r"[、和及与,\s]*$")
# 新华社兰州10月16日电: where it was written is neither side
_DATELINE = re.compile(r"\d{1,2}(?:月\d{1,2})?日(?:电|讯|消息)")
_OPENING = tuple('“"《‘')
_ATTACHED = re.compile(r"(?:等)?(?:市|区|县|省|两市|两省|两县|各地)?(?:的|共|有)?$")


@dataclass(frozen=True, slots=True)
class Parties:
    donor: tuple[Region, ...]
    recipient: tuple[Region, ...]
    donor_why: Evidence
    recipient_why: Evidence


def parties(scene: Scene, sides: Sides, figure: Figure) -> Parties:
    if figure.kind is Kind.RANK:
        none = Evidence("rank-is-no-aid")
        return Parties((), (), none, none)
    clause, sentence = scene.clause(figure.span.start), scene.sentence(figure.span.start)
    attached = _attached(scene, figure, clause)
    donor: tuple[Region, ...] = ()
    recipient: tuple[Region, ...] = ()
    donor_why = recipient_why = Evidence("party-unsaid", (), "article")
    for name, mentions in _scopes(scene, clause, sentence):
        if name == "paragraph" and donor and donor_why.scope != "paragraph":
            # 上海…累计投入135亿: who names the giver alone speaks of all that is given
            break
        if not mentions:
            continue
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


def _scopes(scene: Scene, clause: Span, sentence: Span) -> Iterator[tuple[str, list[RegionMention]]]:
    """Mentions by growing distance: the clause, what the sentence said before, the sentences before that."""
    yield "clause", _usable(scene, _with_list(scene, clause, sentence))
    yield "sentence", _usable(scene, Span(max(sentence.start, clause.start - REACH), clause.end))
    for earlier in scene.sentences_before(sentence.start):
        yield "paragraph", _usable(scene, earlier)


def _is_quoted(scene: Scene, mention: RegionMention) -> bool:
    return scene.text[mention.span.start - 1 : mention.span.start] in _OPENING


def _names_a_scheme(scene: Scene, mention: RegionMention) -> bool:
    """深圳援疆工作, 粤桂扶贫协作: the name of a scheme says who helps whom; a park or an event is only somewhere."""
    programme = scene.programme_at(mention.span) if mention.inside == "programme" else None
    return programme is not None and programme.kind == "programme" and not _is_quoted(scene, mention)


def _usable(scene: Scene, within: Span) -> list[RegionMention]:
    return [
        m
        for m in scene.regions_in(within)
        if (m.region.code or m.region.level == "informal") and not _DATELINE.match(scene.text, m.span.end)
    ]


def _with_list(scene: Scene, clause: Span, sentence: Span) -> Span:
    """A list of regions that commas separate (云南昭通,广西百色,…等12个地区) is one stretch."""
    start = clause.start
    while start > max(sentence.start, clause.start - REACH):
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
