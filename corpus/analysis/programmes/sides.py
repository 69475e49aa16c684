"""Who gives, who receives and who runs a programme, as far as its name or its sentence says so."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.analysis.page import Page
from corpus.model import OrganisationMention, Pairing, ProgrammeMention, Region, RegionMention, Span

Sides = tuple[tuple[Region, ...], tuple[Region, ...], tuple[str, ...]]


def sides(
    page: Page,
    group: Sequence[ProgrammeMention],
    regions: tuple[RegionMention, ...],
    organisations: tuple[OrganisationMention, ...],
    pairings: tuple[Pairing, ...],
) -> Sides:
    """Donors and recipients from the places in the name, else from the only pairing that the sentence holds;
    actors are the organisations in the name or directly before it. All empty where nothing is said."""
    donor: tuple[Region, ...] = ()
    recipient: tuple[Region, ...] = ()
    actor: dict[str, None] = {}
    for mention in group:
        inside = [r.region for r in regions if mention.span.covers(r.span)]
        donor, recipient = _paired(inside, pairings)
        if donor:
            break
    if not donor:
        for mention in group:
            sentence = next((s for s in page.sentences if s.covers(mention.span)), mention.span)
            nearby = [r.region for r in regions if sentence.covers(r.span)]
            donor, recipient = _paired(nearby, pairings)
            if donor:
                break
    for mention in group:
        for organisation in organisations:
            near = Span(max(0, mention.span.start - 1), mention.span.end)
            if organisation.span.overlaps(near) and organisation.span != mention.span:
                actor.setdefault(organisation.name)
    return donor, recipient, tuple(actor)


def _paired(
    places: list[Region], pairings: tuple[Pairing, ...]
) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
    """The sides of the pairings both of whose ends are among `places`."""
    held = [p for p in pairings if p.donor in places and p.recipient in places]
    return tuple(dict.fromkeys(p.donor for p in held)), tuple(dict.fromkeys(p.recipient for p in held))
