"""Where the thing counted is, who did it, which programme it belongs to, what it is about."""

from __future__ import annotations

import re
from collections import Counter

from corpus.analysis.facts.scene import Scene
from corpus.model import Evidence, Figure, Kind, Region

_AT = re.compile(r"(?:在|赴|到|来|于|入|驻)$")
_STRONG = 3  # a strong cue in the label outweighs weak ones around it


def place(scene: Scene, figure: Figure, recipient: tuple[Region, ...]) -> tuple[tuple[Region, ...], Evidence]:
    """Regions that the clause puts the thing in (在X, 赴X), or that stand right before the number; else, for a
    thing that can lie somewhere, the recipients that the clause names."""
    clause = scene.clause(figure.span.start)
    mentions = scene.regions_in(clause)
    located = [m for m in mentions if _AT.search(scene.text, clause.start, m.span.start)]
    attached = [m for m in mentions if m.span.end == figure.span.start]
    for rule, chosen in (("place-attached", attached), ("place-said", located)):
        if chosen:
            return tuple(dict.fromkeys(m.region for m in chosen)), Evidence(
                rule, tuple(m.span for m in chosen)
            )
    named = [m for m in mentions if m.region in recipient]
    if named and figure.kind in (Kind.COUNT, Kind.AREA, Kind.PERCENT, Kind.PER_CAPITA_MONEY, Kind.HOUSEHOLDS):
        return tuple(dict.fromkeys(m.region for m in named)), Evidence(
            "place-of-recipient", tuple(m.span for m in named)
        )
    return (), Evidence("place-unsaid")


def actor(scene: Scene, figure: Figure) -> tuple[tuple[str, ...], Evidence]:
    """Organisations named before the figure in its clause, else in the clause before it."""
    clause = scene.clause(figure.span.start)
    found = [o for o in scene.organisations if clause.start <= o.span.start < figure.span.start]
    return tuple(dict.fromkeys(o.name for o in found)), Evidence("actor-before", tuple(o.span for o in found))


def programme(scene: Scene, figure: Figure) -> tuple[str | None, Evidence]:
    """The programme that the clause, else the sentence, names nearest to the figure."""
    clause, sentence = scene.clause(figure.span.start), scene.sentence(figure.span.start)
    for scope, within in (("clause", clause), ("sentence", sentence)):
        near = [
            (abs(span.start - figure.span.start), p.name, span)
            for p in scene.programmes
            for span in p.mentions
            if within.covers(span) and p.kind != "policy"
        ]
        if near:
            _, name, span = min(near)
            return name, Evidence("programme-named", (span,), scope)
    return None, Evidence("programme-unsaid")


def theme(scene: Scene, figure: Figure, label: str | None) -> tuple[str, Evidence]:
    """By cue words: those of the label count most, then the clause's, then the sentence's."""
    themes = scene.lexicon.themes
    if figure.kind is Kind.PER_CAPITA_MONEY:
        return "income", Evidence("theme-of-kind")
    clause, sentence = scene.clause(figure.span.start), scene.sentence(figure.span.start)
    section = scene.section(figure.span.start)
    scores: Counter[str] = Counter()
    for cues, weight in (
        (themes.find(label or ""), 6),
        (themes.find(clause.of(scene.text)), 2),
        (themes.find(sentence.of(scene.text)), 1),
    ):
        for _, _, name, strong in cues:
            scores[name] += weight * (_STRONG if strong else 1)
    heading = next((s.span for s in scene.page.document.sections if s.span.start == section.start), None)
    if heading:
        for _, _, name, strong in themes.find(heading.of(scene.text)):
            scores[name] += 2 if strong else 1
    if not scores:
        return "other", Evidence("theme-unsaid")
    return max(scores, key=lambda name: (scores[name], name)), Evidence("theme-cues", (clause,))
