"""Markdown: the text stays as it is; headings, rules, pictures, fences and the marks of lists are recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Document
from corpus.readers.decoding import decode
from corpus.readers.front_matter import front_matter
from corpus.readers.layout import document
from corpus.readers.lines import BLANKS, Line, lines

_ATX = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#+$")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,}")
_UNDERLINE = re.compile(r"=+|-{2,}")
_PICTURE = re.compile(
    r"(?:!\[[^\]\n]{0,200}\]\([^()\n]{0,500}\)[ \t]*)+|!\[[^\]\n]{0,200}\]\[[^\]\n]{0,60}\]"
)
_DEFINITION = re.compile(r"\[[^\]\n]{1,60}\]:[ \t]*\S+.{0,200}|<!--[^>]{0,300}-->")
_FENCE = re.compile(r"(?:```|~~~)")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-{2,}[-:| \t]*")
_MARK = re.compile(r"(?:>[ \t]*)*(?:[-*+•][ \t]+)?(?=\S)")


class MarkdownReader:
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def read(self, data: bytes, name: str, place: str) -> Document:
        decoded = decode(data, place)
        matter = front_matter(decoded.text)
        marked = list(_marked(decoded.text, lines(decoded.text, matter.end if matter else 0)))
        warnings = (decoded.warning,) if decoded.warning else ()
        return document(name, decoded.text, decoded.encoding, marked, matter=matter, warnings=warnings)


def _marked(text: str, page: list[Line]) -> Iterator[Line]:
    """The same lines, headings with their level and without their marks."""
    fenced = False
    for line, below in zip(page, [*page[1:], None], strict=False):
        if _FENCE.match(line.text):
            fenced = not fenced
            yield replace(line, given=True)
        elif fenced:
            yield line
        elif atx := _ATX.match(line.text):
            yield _cut(line, atx.end(), level=len(atx[1]))
        elif (
            below is not None
            and not below.gap
            and _UNDERLINE.fullmatch(below.text)
            and not _RULE.fullmatch(line.text)
            and len(line) <= 100
        ):
            yield replace(line, level=1 if below.text[0] == "=" else 2)
        elif len(line) <= 600 and any(
            p.fullmatch(line.text) for p in (_RULE, _PICTURE, _DEFINITION, _TABLE_RULE, _UNDERLINE)
        ):
            yield replace(line, given=True)
        elif (mark := _MARK.match(line.text)) and mark.end():
            yield _cut(line, mark.end())
        else:
            yield line


def _cut(line: Line, by: int, level: int = 0) -> Line:
    """The line without its first `by` characters, and without the closing marks of a heading."""
    inner = line.text[by:]
    kept = _CLOSING.sub("", inner) if level else inner
    kept = kept.rstrip(BLANKS)
    lead = len(kept) - len(kept.lstrip(BLANKS))
    start = line.start + by + lead
    return replace(line, start=start, end=line.start + by + len(kept), text=kept[lead:], level=level)
