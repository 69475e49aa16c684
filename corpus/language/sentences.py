"""Sentences and clauses of running Chinese text, as spans that tile their paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.model import Span

# A sentence ends at 。！？… with the closing quotes and brackets that follow it; a line break ends it always.
_SENTENCE_END = re.compile(r"[。！？!?]+[”’」』）)\"】》]*|…{2,}(?=[^，,、]|$)|\n+")
_CLAUSE_END = re.compile(r"[，,；;。！？!?\n]|——")
_LONGEST = (
    600  # characters; what runs on without a stop is cut, so that no rule reads a megabyte for each number
)
_NUMERAL_END = re.compile(r"[\d.,，%％零〇一二两三四五六七八九十百千万亿]")
_DIGIT_COMMA = re.compile(r"(?<=\d)[,，](?=\d{3}(?!\d))")


def sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of `within`, in order, without blanks at their ends; every non-blank character is in one.
    One of more than 600 characters is several, parted between clauses where it has any."""
    at = within.start
    for end in _SENTENCE_END.finditer(text, within.start, within.end):
        yield from _bounded(text, at, end.end())
        at = end.end()
    yield from _bounded(text, at, within.end)


def clauses(text: str, within: Span) -> Iterator[Span]:
    """The stretches of `within` between commas, semicolons and dashes, punctuation included at their ends.
    A comma between thousands does not end a clause."""
    at = within.start
    for end in _CLAUSE_END.finditer(text, within.start, within.end):
        if _DIGIT_COMMA.match(text, end.start()):
            continue
        yield from _stripped(text, at, end.end())
        at = end.end()
    yield from _stripped(text, at, within.end)


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        latest = start + _LONGEST
        ends = [
            m.end()
            for m in _CLAUSE_END.finditer(text, start, latest)
            if not _DIGIT_COMMA.match(text, m.start())
        ]
        beside = (at for at in range(latest, start, -1) if not _NUMERAL_END.match(text, at - 1))
        cut = ends[-1] if ends else next(beside, latest)
        yield from _stripped(text, start, cut)
        start = cut
    yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
