"""Plain text: pages saved as text, press releases, pasted articles; a YAML head may stand at the top."""

from __future__ import annotations

from corpus.model import Document
from corpus.readers.decoding import Decoded, decode
from corpus.readers.front_matter import front_matter
from corpus.readers.layout import document
from corpus.readers.lines import lines


class PlainReader:
    suffixes: tuple[str, ...] = (".txt", ".text")

    def read(self, data: bytes, name: str, place: str) -> Document:
        return self.read_decoded(decode(data, place), name)

    def read_decoded(self, decoded: Decoded, name: str) -> Document:
        """The text as it stands; offsets count its characters."""
        text = decoded.text
        matter = front_matter(text)
        warnings = (decoded.warning,) if decoded.warning else ()
        return document(
            name,
            text,
            decoded.encoding,
            lines(text, matter.end if matter else 0),
            matter=matter,
            warnings=warnings,
        )
