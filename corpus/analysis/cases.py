"""Cases stand beside the rules they are about, in `*_cases.py`; one test runs them all.

A cases module holds `CASES` (a tuple of Case) and `read(text, published) -> list[Reading]`, which runs the
finder that the module is about over one piece of text. A newly found wrong case is one added line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Document, Head, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What a finder made of a piece of text: the words it quotes, the rule that fired, its attributes."""

    quote: str
    rule: str
    attributes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """finds: quote → the attributes that must hold, for every reading there is: what is not named here must
    not be found. rule: the rule that must have fired for at least one of them. failing: why the rules cannot
    read it yet; the test then demands that they still fail, so that a mended case is noticed."""

    text: str
    finds: Mapping[str, Mapping[str, object]]
    rule: str = ""
    published: str | None = "2020-06-15"
    failing: str = ""


def document(text: str, published: str | None = None, name: str = "case") -> Document:
    """A document that is nothing but body: a line is a paragraph."""
    paragraphs: list[Span] = []
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = at + line.index(stripped)
            paragraphs.append(Span(start, start + len(stripped)))
        at += len(line) + 1
    body = (Span(0, len(text)),) if text else ()
    return Document(name, text, "utf-8", Head(published=published), body, (), (), tuple(paragraphs))
