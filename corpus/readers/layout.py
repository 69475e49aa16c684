"""Lines → Document: body, paragraphs, sections and furniture as spans."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from corpus.model import Document, Furniture, FurnitureKind, Head, Section, Span
from corpus.readers.bylines import closing_bracket
from corpus.readers.front_matter import FrontMatter
from corpus.readers.headings import headings
from corpus.readers.imprint import Imprint
from corpus.readers.lines import BLANKS, Line
from corpus.readers.page import Page

_LEFTOVER = re.compile(
    r"\[(?:bookmark|image|footnote\w*|endnote\w*|comment\w*|toc|hyperlink)\b[^\[\]\n]{0,80}\]", re.IGNORECASE
)


def document(
    name: str,
    text: str,
    encoding: str,
    lines: list[Line],
    *,
    matter: FrontMatter | None = None,
    warnings: tuple[str, ...] = (),
) -> Document:
    """The document that these lines of `text` make; `matter` is its YAML head, which nothing on the page overrides."""
    stated = matter.head if matter else Head()
    lines, furniture = _without_leftovers(text, lines)
    page = Page.of(text, lines, stated.title)
    imprint = Imprint.of(page)
    furniture += _closing_credits(page)
    inline = sorted(piece.span.start for piece in furniture)
    furniture += [
        Furniture(Span(x.start, x.end), kind) for x, kind in zip(page.lines, page.kinds, strict=True) if kind
    ]
    if matter is not None:
        furniture.append(Furniture(Span(0, matter.end), FurnitureKind.METADATA))
        warnings = matter.warnings + warnings
    body = [page.lines[i] for i in page.texts()]
    spans = _runs(page, inline)
    chosen = headings(body)
    ends = [*(body[i].start for i in chosen[1:]), spans[-1].end if spans else 0]
    return Document(
        name=name,
        text=text,
        encoding=encoding,
        head=stated if stated.based_on else _filled(stated, imprint.head(page.title)),
        body=spans,
        furniture=tuple(sorted(furniture, key=lambda piece: piece.span)),
        sections=tuple(_section(text, body[i], end) for i, end in zip(chosen, ends, strict=False)),
        paragraphs=tuple(Span(x.start, x.end) for i, x in enumerate(body) if i not in set(chosen)),
        warnings=warnings,
    )


def _section(text: str, heading: Line, end: int) -> Section:
    return Section(text[heading.start : heading.end], Span(heading.start, heading.end), end)


def _filled(stated: Head, found: Head) -> Head:
    """`stated`, and what the page says where it is silent."""
    return replace(
        stated,
        title=stated.title or found.title,
        published=stated.published or found.published,
        publisher=stated.publisher or found.publisher,
        author=stated.author or found.author,
        edition=stated.edition or found.edition,
        doc_number=stated.doc_number or found.doc_number,
    )


def _without_leftovers(text: str, lines: list[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines without the marks of a word processor at either end, and those marks. Within a sentence a mark
    stays: a paragraph is one span."""
    kept: list[Line] = []
    furniture: list[Furniture] = []
    for line in lines:
        marks = _leading(text, line)
        start = marks[-1].end if marks else line.start
        tail = _trailing(text, start, line.end)
        furniture += [Furniture(mark, FurnitureKind.LEFTOVER) for mark in marks + tail]
        kept += _between(text, line, start, tail[0].start if tail else line.end)
    return kept, furniture


def _leading(text: str, line: Line) -> list[Span]:
    marks: list[Span] = []
    at = line.start
    while (found := _LEFTOVER.match(text, at, line.end)) is not None:
        marks.append(Span(found.start(), found.end()))
        at = found.end()
        while at < line.end and text[at] in BLANKS:
            at += 1
    return marks


def _trailing(text: str, start: int, end: int) -> list[Span]:
    """One mark at the end of a line; it has at most some hundred characters."""
    if start >= end or text[end - 1] != "]":
        return []
    at = text.rfind("[", max(start, end - 120), end)
    return [Span(at, end)] if at >= 0 and _LEFTOVER.fullmatch(text, at, end) else []


def _between(text: str, line: Line, start: int, end: int) -> list[Line]:
    if (start, end) == (line.start, line.end):
        return [line]
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip(BLANKS))
    end -= len(inner) - len(inner.rstrip(BLANKS))
    if start >= end:
        return []
    return [replace(line, start=start, end=end, text=line.text[start - line.start : end - line.start])]


def _closing_credits(page: Page) -> list[Furniture]:
    """Cuts `(记者 某某)` off the paragraphs that end with it."""
    furniture: list[Furniture] = []
    for i in page.texts():
        line = page.lines[i]
        at = closing_bracket(line.text)
        kept = line.text[:at].rstrip(BLANKS)
        if at is not None and kept:
            furniture.append(Furniture(Span(line.start + at, line.end), FurnitureKind.DATELINE))
            page.lines[i] = replace(line, end=line.start + len(kept), text=kept)
    return furniture


def _runs(page: Page, inline: list[int]) -> tuple[Span, ...]:
    """The longest stretches of text with no furniture inside. inline: where furniture begins that shares its line
    with text, in order."""
    spans: list[Span] = []
    joined = False
    for line, kind in zip(page.lines, page.kinds, strict=True):
        if kind is not None:
            joined = False
            continue
        if joined and bisect_left(inline, spans[-1].end) == bisect_left(inline, line.start):
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(Span(line.start, line.end))
        joined = True
    return tuple(spans)
