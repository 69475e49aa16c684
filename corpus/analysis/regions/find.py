"""All mentions of administrative regions in a page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from corpus.analysis.page import Page
from corpus.analysis.regions import abbreviations, informal, joint, names, townships
from corpus.analysis.regions.candidate import without_overlaps
from corpus.analysis.regions.settle import Scene, full_codes, named_codes, settle
from corpus.lexicon.gazetteer import Gazetteer, NameKind
from corpus.model import Document, FurnitureKind, RegionMention, Span

_OWN_RANK = re.compile("(?:我|全)(州|盟)(?![一-鿿]?市)")


def both(
    page: Page, gazetteer: Gazetteer, when: str | None = None
) -> tuple[tuple[RegionMention, ...], tuple[RegionMention, ...]]:
    """(mentions of the body, mentions of the headline): as `find` and `headline`, in one pass. A title that
    stands in metadata only is read by itself; its spans count its own characters."""
    found = _all(page, gazetteer, when or _stamp(page))
    body, title = _within(found, page.blocks), page.document.head.title
    if _headlines(page) or not title:
        return body, _within(found, _headlines(page))
    alone = Document(
        title, title, "", page.document.head, (Span(0, len(title)),), (), (), (Span(0, len(title)),)
    )
    return body, find(Page.of(alone), gazetteer, when)


def find(page: Page, gazetteer: Gazetteer, when: str | None = None) -> tuple[RegionMention, ...]:
    """The mentions of the body, by place; they overlap only where one word stands for several regions. The
    headline counts for what a name means, though its own mentions are given by `headline`. when: the date
    that names must be valid at, `YYYY[-MM[-DD]]`; without it the stamp of the head."""
    return _within(_all(page, gazetteer, when or _stamp(page)), page.blocks)


def headline(page: Page, gazetteer: Gazetteer, when: str | None = None) -> tuple[RegionMention, ...]:
    """The mentions of the headline, where the document has one outside its body."""
    return _within(_all(page, gazetteer, when or _stamp(page)), _headlines(page))


def _stamp(page: Page) -> str | None:
    """When the report was published, or the report that an account is based on."""
    head = page.document.head
    return head.based_on.published if head.based_on and head.based_on.published else head.published


def _headlines(page: Page) -> list[Span]:
    return [f.span for f in page.document.furniture if f.kind is FurnitureKind.HEADLINE]


def _within(mentions: Sequence[RegionMention], spans: Sequence[Span]) -> tuple[RegionMention, ...]:
    ordered = sorted(spans)
    starts = [span.start for span in ordered]
    kept = []
    for mention in mentions:
        index = bisect_right(starts, mention.span.start) - 1
        if index >= 0 and ordered[index].covers(mention.span):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: (m.span.start, m.span.end)))


def _all(page: Page, gazetteer: Gazetteer, when: str | None) -> list[RegionMention]:
    spans = sorted([*_headlines(page), *page.blocks])
    text = _only(page.folded, spans)
    hits = list(gazetteer.scan(text))
    called = without_overlaps(names.candidates(text, hits, gazetteer, when))
    named = named_codes(called)
    kin = named | {code for one in named for code in gazetteer.lineage[one]}
    pairs = [hit for hit in hits if hit.name.kind is NameKind.PAIR]
    # an ordinary word that is no region after all must not hide a letter
    everything = without_overlaps(
        [
            *called,
            *joint.candidates(text, pairs, gazetteer, kin),
            *abbreviations.candidates(text, gazetteer, kin),
            *informal.candidates(text, gazetteer),
        ]
    )
    scene = Scene(
        text=text,
        gazetteer=gazetteer,
        when=when,
        sentences=[span.start for span in page.sentences],
        full=full_codes(called),
        kin=kin,
        partners=gazetteer.partners(when),
        own_ranks=frozenset(found.group(1) for found in _OWN_RANK.finditer(text)),
        provinces=len({code for code in kin if not gazetteer.lineage[code]}),
    )
    mentions = settle(everything, scene)
    if any(c.rule == "full_name" and len(c.senses) > 1 for c in everything):
        # a full name that had to be settled says what the short one means, also before it
        said = {m.region.code for m in mentions if m.rule == "full_name" and m.region.code}
        mentions = settle(everything, replace(scene, full=scene.full | said, settled=[], said={}))
    return [*mentions, *_below(text, mentions, spans)]


def _below(text: str, mentions: Sequence[RegionMention], spans: Sequence[Span]) -> list[RegionMention]:
    """Townships and villages, none twice."""
    found = {m.span: m for m in townships.after(text, mentions)}
    for span in spans:
        found |= {m.span: m for m in townships.listed(text, span)}
    known = {m.span: m for m in townships.again(text, list(found.values()))}
    people = {m.span: m for span in spans for m in townships.of_people(text, span)}
    entered = {m.span: m for span in spans for m in townships.entered(text, span)}
    found = entered | people | known | found
    taken = [m.span for m in mentions]
    starts = [span.start for span in taken]
    kept: list[RegionMention] = []
    for span in sorted(found, key=lambda s: (s.start, -s.end)):
        near = bisect_right(starts, span.start)
        beside = taken[max(0, near - 1) : near + 1]
        if not any(span.overlaps(other) for other in beside) and not (kept and kept[-1].span.overlaps(span)):
            kept.append(found[span])
    return kept


def _only(text: str, spans: Sequence[Span]) -> str:
    """The text with everything outside `spans` blanked out, so that offsets stay."""
    parts: list[str] = []
    at = 0
    for span in spans:
        if span.start > at:
            parts.append("\n" * (span.start - at))
        parts.append(text[max(at, span.start) : span.end])
        at = max(at, span.end)
    parts.append("\n" * (len(text) - at))
    return "".join(parts)
