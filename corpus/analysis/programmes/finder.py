"""All rules over all blocks; where two readings overlap, the longer one stays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.analysis.outline import Outline
from corpus.analysis.page import Page
from corpus.analysis.programmes import (
    built,
    cooperation,
    documents,
    events,
    known,
    parks,
    quoted,
    schemes,
    titled,
)
from corpus.analysis.programmes.scene import Scene
from corpus.analysis.shelf import Shelf
from corpus.model import OrganisationMention, ProgrammeMention

_WHOLE = (
    titled.find,
    known.find,
    quoted.find,
    events.find,
    parks.find,
    built.find,
    cooperation.find,
    schemes.find,
)


def find(
    page: Page, outline: Outline, organisations: tuple[OrganisationMention, ...]
) -> tuple[ProgrammeMention, ...]:
    """Programmes of the analysed blocks, in order, not overlapping."""
    bodies = Shelf.of(organisations, lambda o: o.span)
    found: list[ProgrammeMention] = []
    for block in page.blocks:
        scene = Scene.of(outline, block, tuple(bodies.within(block)))
        for rule in _WHOLE:
            found.extend(rule(scene))
        found.extend(_headed(scene))
    kept = _longest([m for m in found if not _only_part(m, bodies)])
    text = page.document.text
    return tuple(replace(m, name=m.span.of(text)) for m in kept)


def _only_part(mention: ProgrammeMention, bodies: Shelf[OrganisationMention]) -> bool:
    """Whether the words are part of an organisation's name (中国慈展会发展中心), not a name of their own."""
    return any(
        o.span.covers(mention.span) and o.span.end > mention.span.end for o in bodies.touching(mention.span)
    )


def _headed(scene: Scene) -> Iterator[ProgrammeMention]:
    block = scene.block
    for span, use in scene.names.heads.find(scene.text[block.start : block.end]):
        head = span.shifted(block.start)
        if use == "event":
            yield from events.headed(scene, head)
        elif use == "park":
            yield from parks.headed(scene, head)
        elif use in ("facility", "fund"):
            yield from built.headed(scene, head, use)
        elif use in ("document", "assessment"):
            yield from documents.headed(scene, head, use)
        elif use == "scheme":
            yield from schemes.headed(scene, head)


def _longest(found: list[ProgrammeMention]) -> tuple[ProgrammeMention, ...]:
    kept: list[ProgrammeMention] = []
    starts: list[int] = []
    ends: list[int] = []  # of the spans kept, both in order, for they do not overlap
    for mention in sorted(found, key=lambda m: (-len(m.span), m.span.start)):
        at = bisect_left(ends, mention.span.start + 1)
        if at == len(starts) or starts[at] >= mention.span.end:
            starts.insert(at, mention.span.start)
            ends.insert(at, mention.span.end)
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.span))
