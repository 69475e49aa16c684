"""Where the thing counted is, who did it, which programme it belongs to, what it is about."""

from __future__ import annotations

import re
from collections import Counter

from corpus.analysis.facts.scene import Scene
from corpus.model import Evidence, Figure, Kind, Region, Span

_AT = re.compile(r"(?:在|赴|到|来|于|入|驻)$")
_STRONG = 3  # a strong cue outweighs weak ones
_EXIT = re.compile("脱贫|出列|摘帽|减贫|贫困发生率|返贫|贫困人口|退出")


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
    found = (
        scene.organisations_in(Span(clause.start, figure.span.start))
        if clause.start < figure.span.start
        else []
    )
    return tuple(dict.fromkeys(o.name for o in found)), Evidence("actor-before", tuple(o.span for o in found))


def programme(scene: Scene, figure: Figure) -> tuple[str | None, Evidence]:
    """The programme that the clause, else the sentence, names nearest to the figure."""
    clause = scene.clause(figure.span.start)
    for scope, within in (("clause", clause), ("sentence", scene.up_to(clause))):
        near = [
            (abs(span.start - figure.span.start), span, p)
            for span, p in scene.programmes_in(within)
            if p.kind != "policy"
        ]
        if near:
            _, span, chosen = min(near, key=lambda item: item[0])
            return chosen.name, Evidence("programme-named", (span,), scope)
    return None, Evidence("programme-unsaid")


def theme(scene: Scene, figure: Figure, label: str | None) -> tuple[str, Evidence]:
    """By cue words: those of the label decide, else those of the clause, the sentence, the heading. Words such as
    扶贫 stand everywhere in these reports: they say poverty_exit only where someone leaves poverty."""
    if figure.kind is Kind.PER_CAPITA_MONEY:
        return "income", Evidence("theme-of-kind")
    clause = scene.clause(figure.span.start)
    heading = scene.heading(figure.span.start)
    stretches = [
        ("theme-of-label", label or "", "clause"),
        ("theme-of-clause", clause.of(scene.text), "clause"),
        ("theme-of-sentence", scene.up_to(clause).of(scene.text), "sentence"),
        ("theme-of-heading", heading.of(scene.text) if heading else "", "section"),
    ]
    for rule, words, scope in stretches:
        scores: Counter[str] = Counter()
        for _, end, name, strong in scene.lexicon.themes.find(words):
            # the later of two says what it is: 产业扶贫资金
            scores[name] += (_STRONG if strong else 1) * 100 + end
        if not _EXIT.search(words):
            del scores["poverty_exit"]
        if scores:
            return max(scores, key=lambda name: (scores[name], name)), Evidence(rule, (clause,), scope)
    return "other", Evidence("theme-unsaid")
