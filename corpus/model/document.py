"""What a reader produces: the text, what its head says, and which parts are the article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.model.span import Span


class FurnitureKind(StrEnum):
    """Why a stretch of the page is not the article's body."""

    METADATA = "metadata"  # a YAML head
    HEADLINE = "headline"
    DATELINE = "dateline"  # date, outlet and author lines
    NAVIGATION = "navigation"
    SHARE = "share"
    STAFF = "staff"  # responsible editors
    LICENCE = "licence"
    DISCLAIMER = "disclaimer"
    COPY = "copy"  # a second copy of the article
    LEFTOVER = "leftover"  # bookmarks of a word processor, plug-in notices


@dataclass(frozen=True, slots=True)
class Furniture:
    span: Span
    kind: FurnitureKind


@dataclass(frozen=True, slots=True)
class BasedOn:
    """The report that an account retells; its date resolves relative times, its outlet is what is cited."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    file: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """Bibliographic facts as the source states them; None where it is silent. `published` is
    `YYYY-MM-DD[THH:MM[:SS]]`."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    edition: str | None = None
    doc_number: str | None = None
    accessed: str | None = None
    based_on: BasedOn | None = None
    written_by: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """An in-body heading and the stretch of text that stands under it, up to the next heading."""

    heading: str
    span: Span  # of the heading
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One article as read.

    name: base name of the file. text: what all offsets count. body: the article itself, in order of
    appearance, without headline and furniture, headings included. paragraphs: the non-blank lines of the
    body, stripped of blanks at both ends, headings left out.
    """

    name: str
    text: str
    encoding: str
    head: Head
    body: tuple[Span, ...]
    furniture: tuple[Furniture, ...]
    sections: tuple[Section, ...]
    paragraphs: tuple[Span, ...]
    warnings: tuple[str, ...] = ()
