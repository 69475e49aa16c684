"""What every finder looks at: a document's text, folded, with its paragraphs and sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.language.fold import fold
from corpus.language.sentences import sentences
from corpus.model import Document, Span

# Terminal sequences and control characters are no text: the 31 of ESC[31m is no number.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)?|[\x00-\x08\x0b-\x1f\x7f-\x9f]"
)


@dataclass(frozen=True, slots=True)
class Page:
    """folded has the length of document.text: patterns run on it, quotations are taken from the text.
    blocks are what is analysed: headings and paragraphs of the body, in order; sentences tile them."""

    document: Document
    folded: str
    blocks: tuple[Span, ...]
    sentences: tuple[Span, ...]

    @classmethod
    def of(cls, document: Document) -> Page:
        blocks = tuple(sorted([*document.paragraphs, *(s.span for s in document.sections)]))
        split = tuple(s for block in blocks for s in sentences(document.text, block))
        return cls(document, _ESCAPES.sub(_blank, fold(document.text)), blocks, split)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
