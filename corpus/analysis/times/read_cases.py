"""How the cases of this folder are run: the whole finder over one piece of text."""

from __future__ import annotations

from corpus.analysis.cases import Reading, document
from corpus.analysis.page import Page
from corpus.analysis.times.find import find
from corpus.analysis.times.reference import reference


def read(text: str, published: str | None) -> list[Reading]:
    """Every time of the text with its two ends."""
    page = Page.of(document(text, published))
    return [
        Reading(m.span.of(text), m.rule, {"since": m.period.since, "until": m.period.until})
        for m in find(page, reference(page))
    ]


def read_reference(text: str, published: str | None) -> list[Reading]:
    """The reference date as the one thing found, with whether the stamp was contradicted."""
    found = reference(Page.of(document(text, published)))
    return [Reading(found.date or "", found.rule, {"contradicted": found.contradiction is not None})]


def t(since: str | None, until: str | None) -> dict[str, object]:
    """Both ends of a period, as attributes of a case."""
    return {"since": since, "until": until}
