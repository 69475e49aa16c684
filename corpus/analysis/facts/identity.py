"""Keys and ids that survive better rules: nothing that analysis decides is in them but the number's text."""

from __future__ import annotations

import re
from hashlib import blake2b

from corpus.model import Document, Span

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_BLANKS = re.compile(r"[\s\u3000\u200b\ufeff]+")


def squash(text: str) -> str:
    """Without blanks: line breaks and indentation differ between copies of one article."""
    return _BLANKS.sub("", text)


def article_key(document: Document) -> str:
    """Sixteen base32 characters over squashed title, date and outlet; over the body where there is no title."""
    head = document.head
    if head.title and (head.published or head.publisher):
        said = [head.title, (head.published or "")[:10], head.publisher or ""]
    else:
        said = [span.of(document.text) for span in document.body] or [document.text]
    return _code("\n".join(map(squash, said)), 10)


def fact_id(article: str, sentence: str, number: str, ordinal: int) -> str:
    """Ten base32 characters. ordinal: how many times `number` stood in the sentence before."""
    return _code("\n".join((article, squash(sentence), number, str(ordinal))), 7)[:10]


def ordinal(text: str, sentence: Span, number: Span) -> int:
    """How often the number's text occurs in the sentence before it."""
    return text.count(number.of(text), sentence.start, number.start)


def _code(text: str, size: int) -> str:
    """Base32 without padding; by hand, as the library's takes ten times as long for so few bytes."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()
    length = -(-size * 8 // 5)
    number = int.from_bytes(digest, "big") << (length * 5 - size * 8)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range((length - 1) * 5, -1, -5))
