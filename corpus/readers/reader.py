"""What every reader offers, one file a format."""

from __future__ import annotations

from typing import Protocol

from corpus.model import Document


class Reader(Protocol):
    """Bytes of one format → Document."""

    suffixes: tuple[str, ...]
    """File name endings, lower case, with the dot."""

    def read(self, data: bytes, name: str, place: str) -> Document:
        """`name` is the document's name, `place` what an error names. Raises ReadError and nothing else."""
        ...
