"""The non-blank lines of a text, each with its place, its folded characters and whether a blank line stands before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.language.fold import fold

BLANKS = (
    " \t\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\r\n"
)  # what str.strip takes away, and the characters without width that web pages leave behind

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_NOT_INK = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """start, end: the characters without blanks at both ends; text: those characters, folded.
    gap: a blank line, or the start of the file, stands before it. level: 1 to 6 where the format itself
    says that this is a heading, else 0. given: the format itself says that this is no text (a rule, a picture)."""

    start: int
    end: int
    text: str
    gap: bool
    level: int = 0
    given: bool = False

    def __len__(self) -> int:
        return self.end - self.start


def lines(text: str, start: int = 0) -> list[Line]:
    """The non-blank lines of `text` from `start` on, in order."""
    found: list[Line] = []
    folded = fold(text)
    previous = start
    for match in _LINE.finditer(text, start):
        raw = match.group()
        inner = raw.strip(BLANKS)
        if not inner:
            continue
        begin = match.start() + len(raw) - len(raw.lstrip(BLANKS))
        gap = not found or sum(1 for _ in _BREAK.finditer(text, previous, begin)) > 1
        previous = begin + len(inner)
        found.append(Line(begin, previous, folded[begin:previous], gap))
    return found


def squash(text: str) -> str:
    """Letters, digits and Han alone: what two spellings of one line have in common."""
    return _NOT_INK.sub("", text)
