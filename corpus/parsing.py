"""The library's front door: one document in, one Article with its facts out. Needs no store."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from corpus import analysis, lexicon, readers
from corpus.config import LexiconSettings
from corpus.model import Article, Document


def parse(
    path: str | Path, *, settings: LexiconSettings = LexiconSettings(), published: str | None = None
) -> Article:
    """The article in the file at `path`; raises ReadError where the file cannot be read as one.

    published: `YYYY-MM-DD[THH:MM[:SS]]`, used where the document itself gives no date.
    """
    return _understood(readers.read(Path(path)), settings, published)


def parse_bytes(
    data: bytes, *, name: str, settings: LexiconSettings = LexiconSettings(), published: str | None = None
) -> Article:
    """As `parse`, of a file's content; `name` decides its format."""
    return _understood(readers.read_bytes(data, name), settings, published)


def parse_text(
    text: str,
    *,
    published: str | None = None,
    settings: LexiconSettings = LexiconSettings(),
    name: str = "text",
) -> Article:
    """As `parse`, of plain text that is at hand already; offsets count the characters of `text`."""
    return _understood(readers.read_text(text, name), settings, published)


def _understood(document: Document, settings: LexiconSettings, published: str | None) -> Article:
    if published is not None:
        datetime.fromisoformat(published)  # a ValueError here is the caller's mistake
        if document.head.published is None:
            document = replace(document, head=replace(document.head, published=published))
    return analysis.analyse(document, lexicon.load(settings))
