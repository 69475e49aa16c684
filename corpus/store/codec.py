"""How texts and what lies over them are packed into a page row; both directions side by side."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

import msgspec

from corpus.model import Span

_LEVEL = 6  # higher levels cost three times the time for two percent
Ends = list[tuple[int, int]]  # spans as pairs, in order


class Lit(msgspec.Struct, array_like=True, frozen=True):
    """A stretch that is lit. ref: region code or name, programme or organisation name, `since/until` of a time."""

    start: int
    end: int
    kind: str
    ref: str


class Layout(msgspec.Struct, array_like=True, frozen=True):
    """What is drawn over a text, figures excepted, which are facts."""

    body: Ends
    furniture: list[tuple[int, int, str]]
    headings: Ends
    marks: list[Lit]
    unclaimed: Ends


class ProgrammeDetail(msgspec.Struct, array_like=True, frozen=True):
    """What one article says of a programme; regions by name."""

    aliases: tuple[str, ...]
    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    actor: tuple[str, ...]
    mentions: tuple[tuple[int, int], ...]
    rule: str


def pack_text(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpack_text(packed: bytes) -> str:
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def pack_layout(layout: Layout) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(layout), _LEVEL)


def unpack_layout(packed: bytes) -> Layout:
    return msgspec.msgpack.decode(zlib.decompress(packed), type=Layout)


def pack_spans(spans: Sequence[Span]) -> bytes:
    """Gap and length in turn, which are small numbers and so take a byte or two each."""
    flat, at = [], 0
    for span in spans:
        flat += [span.start - at, len(span)]
        at = span.end
    return msgspec.msgpack.encode(flat)


def unpack_spans(packed: bytes) -> list[Span]:
    flat = msgspec.msgpack.decode(packed, type=list[int])
    spans, at = [], 0
    for gap, length in zip(flat[::2], flat[1::2], strict=True):
        spans.append(Span(at + gap, at + gap + length))
        at = spans[-1].end
    return spans


def ends(spans: Iterable[Span]) -> Ends:
    return [(span.start, span.end) for span in spans]
