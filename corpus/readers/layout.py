"""Lines → Document: what is headline, furniture, second copy, and what remains is the article."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from corpus.model import Document, Furniture, FurnitureKind, Head, Section, Span
from corpus.readers import headings as in_body
from corpus.readers import headline as at_top
from corpus.readers.bylines import byline
from corpus.readers.copies import copies
from corpus.readers.cues import Cue, cue
from corpus.readers.front_matter import FrontMatter
from corpus.readers.headings import is_prose
from corpus.readers.imprint import Imprint
from corpus.readers.lines import Line, squash
from corpus.readers.outlets import is_outlet
from corpus.readers.stamps import LONGEST, Stamp, day_in_brackets, stamp

_LEFTOVER = re.compile(
    r"\[(?:bookmark|image|footnote\w*|endnote\w*|comment\w*|toc|hyperlink)\b[^\[\]\n]{0,80}\]", re.IGNORECASE
)


@dataclass(slots=True)
class _Page:
    """The lines of one page with what is known of each so far; `kinds[i]` is None while a line may be text."""

    text: str
    lines: list[Line]
    kinds: list[FurnitureKind | None]
    cues: list[Cue | None]
    stamps: dict[int, Stamp]
    prose: list[bool]

    def texts(self) -> list[int]:
        return [i for i, kind in enumerate(self.kinds) if kind is None]


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
    leftovers, lines = _without_leftovers(text, lines)
    page = _classified(text, lines)
    stated = matter.head if matter else Head()
    title = _headline(page, stated)
    _edges(page)
    imprint = Imprint()
    imprint.read_page([(line.text, page.kinds[i], page.stamps.get(i)) for i, line in enumerate(lines)])
    body = [lines[i] for i in page.texts()]
    heads = in_body.headings(body)
    spans = _runs(page)
    end = spans[-1].end if spans else 0
    sections = tuple(
        Section(
            text[body[i].start : body[i].end],
            Span(body[i].start, body[i].end),
            body[after].start if after is not None else end,
        )
        for i, after in zip(heads, [*heads[1:], None], strict=False)
    )
    chosen = set(heads)
    furniture = [
        *leftovers,
        *(
            Furniture(Span(line.start, line.end), kind)
            for line, kind in zip(lines, page.kinds, strict=True)
            if kind
        ),
    ]
    if matter is not None:
        furniture.append(Furniture(Span(0, matter.end), FurnitureKind.METADATA))
    return Document(
        name=name,
        text=text,
        encoding=encoding,
        head=stated if stated.based_on else _filled(stated, imprint.head(title)),
        body=spans,
        furniture=tuple(sorted(furniture, key=lambda piece: piece.span)),
        sections=sections,
        paragraphs=tuple(Span(line.start, line.end) for i, line in enumerate(body) if i not in chosen),
        warnings=(matter.warnings if matter else ()) + warnings,
    )


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


def _without_leftovers(text: str, lines: list[Line]) -> tuple[list[Furniture], list[Line]]:
    """Marks of a word processor at either end of a line, cut off it."""
    furniture: list[Furniture] = []
    kept: list[Line] = []
    for line in lines:
        start, end = line.start, line.end
        while (found := _LEFTOVER.match(text, start, end)) is not None:
            furniture.append(Furniture(Span(found.start(), found.end()), FurnitureKind.LEFTOVER))
            start = found.end()
            while start < end and text[start].isspace():
                start += 1
        tail = max(start, end - 100)
        for found in _LEFTOVER.finditer(text, tail, end):
            if not text[found.end() : end].strip():
                furniture.append(Furniture(Span(found.start(), found.end()), FurnitureKind.LEFTOVER))
                end = (
                    found.start()
                    + len(text[start : found.start()].rstrip())
                    - len(text[start : found.start()])
                )
                break
        if start < end:
            kept.append(
                line
                if (start, end) == (line.start, line.end)
                else replace(
                    line, start=start, end=end, text=line.text[start - line.start : end - line.start]
                )
            )
    return furniture, kept


def _classified(text: str, lines: list[Line]) -> _Page:
    """What each line is by itself, and which lines are a second copy."""
    page = _Page(text, lines, [None] * len(lines), [None] * len(lines), {}, [False] * len(lines))
    for i, line in enumerate(lines):
        if line.given:
            page.kinds[i] = FurnitureKind.LEFTOVER
            continue
        if line.level:
            continue
        page.prose[i] = is_prose(line.text)
        if len(line) <= LONGEST and (found := stamp(line.text)) is not None:
            page.stamps[i] = found
            page.kinds[i] = FurnitureKind.DATELINE
            continue
        hint = cue(line.text)
        page.cues[i] = hint
        if hint is not None and hint.strong:
            page.kinds[i] = hint.kind
            page.prose[i] = False
        elif len(line) <= 90 and byline(line.text):
            page.kinds[i] = FurnitureKind.DATELINE
    for i in copies(lines, [kind is None for kind in page.kinds]):
        page.kinds[i] = FurnitureKind.COPY
        page.prose[i] = False
    return page


def _headline(page: _Page, stated: Head) -> str | None:
    """Marks the headline and what stands above the article; returns the title."""
    lines = page.lines
    _notices_above(page)
    prose = [i for i, yes in enumerate(page.prose) if yes and page.kinds[i] is None]
    first = prose[0] if prose else len(lines)
    stamps = [i for i in page.stamps if i < first]
    at = stamps[0] if stamps else None
    free = [i for i in range(first) if page.kinds[i] is None and not (page.cues[i] and not lines[i].level)]
    if stated.title is not None:
        wanted = squash(stated.title)
        chosen = [
            i
            for i in free
            if squash(lines[i].text) and squash(lines[i].text) in (wanted, squash(stated.title))
        ][:1]
    elif marked := [i for i in free if lines[i].level == 1][:1]:
        chosen = marked
    elif prose or stamps:
        chosen = at_top.headline(lines, [i for i in free if not lines[i].level], at)
    else:
        chosen = []
    title = at_top.joined([page.text[lines[i].start : lines[i].end] for i in chosen]) or None
    key = squash(title or stated.title or "")
    last = max([*chosen, *stamps], default=-1)
    for i in range(first):
        line = lines[i]
        if i in chosen or (key and page.kinds[i] is None and squash(line.text) == key):
            page.kinds[i] = FurnitureKind.HEADLINE
            last = max(last, i)
    while (
        last + 1 < first
        and page.kinds[last + 1] is None
        and (
            at_top.is_bracketed(lines[last + 1].text)
            or day_in_brackets(lines[last + 1].text)
            or page.cues[last + 1]
        )
        and last >= 0
    ):
        last += 1
    for i in range(last + 1):
        if page.kinds[i] is None:
            hint = page.cues[i]
            bracketed = at_top.is_bracketed(lines[i].text) or day_in_brackets(lines[i].text) is not None
            page.kinds[i] = (
                hint.kind
                if hint
                else FurnitureKind.HEADLINE
                if bracketed
                else FurnitureKind.DATELINE
                if is_outlet(lines[i].text)
                else FurnitureKind.NAVIGATION
            )
    for i, line in enumerate(lines):
        if (
            key
            and page.kinds[i] in (None, FurnitureKind.COPY)
            and not page.prose[i]
            and squash(line.text) == key
        ):
            page.kinds[i] = FurnitureKind.HEADLINE
    return title


def _notices_above(page: _Page) -> None:
    """A short sentence above the headline is the site's, not the article's: it stands before the only line that can
    be the headline of the date line below it."""
    at = next((i for i, found in page.stamps.items() if found.published or found.publisher), None)
    if at is None or not any(page.prose[i] and page.kinds[i] is None for i in range(at, len(page.lines))):
        return
    above = [i for i in range(at) if page.kinds[i] is None]
    titles = [i for i in above if at_top.could_be_headline(page.lines[i].text)]
    for i in above:
        if page.prose[i] and titles and i < titles[0] and len(page.lines[i]) <= 80:
            page.kinds[i] = FurnitureKind.NAVIGATION
            page.prose[i] = False


def _edges(page: _Page) -> None:
    """Weak cues count where the article has not begun or has ended; what stands below the first of them is no text."""
    prose = [i for i, yes in enumerate(page.prose) if yes and page.kinds[i] is None]
    if not prose:
        return
    for i in range(prose[0]):
        hint = page.cues[i]
        if page.kinds[i] is None and hint is not None:
            page.kinds[i] = hint.kind
    listing = closed = False
    for i in range(prose[0], len(page.lines)):
        hint = page.cues[i]
        if page.prose[i] and page.kinds[i] is None:
            listing = False
        elif page.kinds[i] is None and listing and not page.lines[i].level:
            page.kinds[i] = FurnitureKind.NAVIGATION
        if hint is not None and hint.opens:
            listing = True
        if i > prose[-1]:
            closed = (
                closed
                or hint is not None
                or page.kinds[i] in (FurnitureKind.COPY, FurnitureKind.STAFF, FurnitureKind.HEADLINE)
            )
            if closed and page.kinds[i] is None:
                page.kinds[i] = hint.kind if hint is not None else FurnitureKind.NAVIGATION


def _runs(page: _Page) -> tuple[Span, ...]:
    """The longest stretches of text lines with no furniture between them."""
    spans: list[Span] = []
    open_run = False
    for line, kind in zip(page.lines, page.kinds, strict=True):
        if kind is not None:
            open_run = False
        elif open_run:
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(Span(line.start, line.end))
            open_run = True
    return tuple(spans)
