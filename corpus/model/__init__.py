"""The nouns of the program: frozen, slotted, typed; they import nothing but each other."""

from corpus.model.article import Article
from corpus.model.document import BasedOn, Document, Furniture, FurnitureKind, Head, Section
from corpus.model.fact import Aggregation, Evidence, Fact, Measure, Pairing, Programme, Status
from corpus.model.mention import (
    Bound,
    Figure,
    Kind,
    OrganisationMention,
    Period,
    ProgrammeMention,
    Region,
    RegionMention,
    TimeMention,
)
from corpus.model.span import Span

__all__ = [
    "Aggregation",
    "Article",
    "BasedOn",
    "Bound",
    "Document",
    "Evidence",
    "Fact",
    "Figure",
    "Furniture",
    "FurnitureKind",
    "Head",
    "Kind",
    "Measure",
    "OrganisationMention",
    "Pairing",
    "Period",
    "Programme",
    "ProgrammeMention",
    "Region",
    "RegionMention",
    "Section",
    "Span",
    "Status",
    "TimeMention",
]
