"""Bytes → Document: the text, what its head states, which parts are the article. One file a format."""

from __future__ import annotations

from pathlib import Path

from corpus.model import Document
from corpus.readers import files
from corpus.readers.decoding import Decoded
from corpus.readers.markdown import MarkdownReader
from corpus.readers.plain import PlainReader
from corpus.readers.reader import Reader

READER_VERSION = "3"
"""Part of every article's fingerprint: raise it whenever a reader may read a file differently."""

_PLAIN = PlainReader()
_READERS: tuple[Reader, ...] = (_PLAIN, MarkdownReader())
_BY_SUFFIX: dict[str, Reader] = {suffix: reader for reader in _READERS for suffix in reader.suffixes}

SUFFIXES: frozenset[str] = frozenset(_BY_SUFFIX)
"""The endings of the files that a folder is searched for."""

__all__ = ["READER_VERSION", "SUFFIXES", "Reader", "read", "read_bytes", "read_text"]


def read(path: Path) -> Document:
    """The document in a file; its ending chooses the reader, an unknown one plain text.

    Raises ReadError for a folder, a dangling link, a file that may not be read, is empty, too large or no text.
    """
    return read_bytes(files.load(path), path.name, path=path)


def read_bytes(data: bytes, name: str, *, path: Path | None = None) -> Document:
    """The document in `data`. `path`, where known, is named in errors and its ending chooses the reader.

    Raises ReadError, and nothing else, for bytes that are no text.
    """
    place = str(path or name)
    files.check_size(len(data), place)
    reader = _BY_SUFFIX.get((path or Path(name.replace("\0", ""))).suffix.lower(), _PLAIN)
    return reader.read(data, name, place)


def read_text(text: str, name: str = "text") -> Document:
    """The document in a string, read as plain text; offsets count its characters as they are."""
    return _PLAIN.read_decoded(Decoded(text, "utf-8"), name)
