"""Every figure of a scene with all that it holds for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from corpus.analysis.facts.identity import fact_id, ordinal
from corpus.analysis.facts.indicator import Indicators, Label
from corpus.analysis.facts.measure import aggregation, measure
from corpus.analysis.facts.parties import parties
from corpus.analysis.facts.period import period
from corpus.analysis.facts.scene import Scene
from corpus.analysis.facts.setting import actor, place, programme, theme
from corpus.analysis.facts.status import status
from corpus.model import Evidence, Fact, Figure, Kind, Measure

_PER_HEAD = re.compile("人均|户均|劳均|每人|每户")


def join(scene: Scene, article_key: str) -> tuple[Fact, ...]:
    """One fact a figure, in order."""
    indicators = Indicators(scene)
    return tuple(
        _fact(scene, indicators.label(i), figure, article_key) for i, figure in enumerate(scene.figures)
    )


def _fact(scene: Scene, label: Label, figure: Figure, article_key: str) -> Fact:
    text = scene.page.document.text
    sentence = scene.sentence(figure.span.start)
    how, how_why = measure(scene, figure)
    if figure.kind is Kind.MONEY and (
        _PER_HEAD.search(label.text or "") or (how is Measure.CHANGE and label.kind is Kind.PER_CAPITA_MONEY)
    ):
        figure = replace(figure, kind=Kind.PER_CAPITA_MONEY)
    when, when_why = period(scene, figure)
    done, done_why = status(scene, figure, when)
    summed, summed_why = aggregation(scene, figure, when)
    who = parties(scene, figure, label.text)
    where, where_why = place(scene, figure, who.recipient)
    by, by_why = actor(scene, figure)
    named, named_why = programme(scene, figure)
    about, about_why = theme(scene, figure, label.text)
    why = {
        "value": Evidence(figure.rule, (figure.number,)),
        "indicator": label.why,
        "measure": how_why,
        "status": done_why,
        "aggregation": summed_why,
        "time": when_why,
        "donor": who.donor_why,
        "recipient": who.recipient_why,
        "place": where_why,
        "actor": by_why,
        "programme": named_why,
        "theme": about_why,
    }
    number = figure.number.of(text)
    return Fact(
        id=fact_id(article_key, sentence.of(text), number, ordinal(text, sentence, figure.number)),
        figure=figure,
        sentence=sentence,
        indicator=label.text,
        measure=how,
        status=done,
        aggregation=summed,
        time=when,
        donor=who.donor,
        recipient=who.recipient,
        place=where,
        actor=by,
        programme=named,
        theme=about,
        certainty=_certainty(figure, why),
        why=why,
    )


# Attribute and rule, wrong far more often than the others on some seventy annotated documents.
_DOUBTFUL = frozenset(
    {
        ("indicator", "label-fronted"),
        ("indicator", "label-missing"),
        ("indicator", "label-shared"),
        ("indicator", "label-subject"),
        ("indicator", "label-unit"),
        ("indicator", "label-verb"),
        ("indicator", "label-verb-after"),
        ("measure", "of-target"),
        ("status", "in-the-future"),
        ("time", "time-of-lead"),
        ("donor", "party-by-letter"),
        ("donor", "party-of-aid"),
    }
)


def _certainty(figure: Figure, why: Mapping[str, Evidence]) -> str:
    """low where one of the attributes that matter was read by a rule that is often wrong."""
    doubtful = figure.kind is Kind.DURATION or any(
        (name, evidence.rule) in _DOUBTFUL for name, evidence in why.items()
    )
    return "low" if doubtful else "high"
