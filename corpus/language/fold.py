"""Length-preserving folding, so that patterns see one form and offsets stay true."""

from __future__ import annotations

from functools import cache

_FULL_WIDTH = {0xFF01 + i: 0x21 + i for i in range(94)}
_SAME = {
    0x3000: " ",  # ideographic space
    0x00A0: " ",
    0x2007: " ",
    0x202F: " ",
    0x2009: " ",
    ord("﹪"): "%",
    ord("―"): "—",
    ord("–"): "-",
    ord("‐"): "-",
    ord("−"): "-",
    ord("〜"): "~",
    ord("∼"): "~",
    ord("﹣"): "-",
}


def fold(text: str) -> str:
    """Full-width ASCII (digits, letters, ，：；（）！？％ …) as ASCII, odd blanks as a space, odd hyphens as `-`,
    traditional characters as simplified ones.

    Every character becomes exactly one character: `len(fold(t)) == len(t)`.
    """
    return text.translate(_table())


@cache
def _table() -> dict[int, int | str]:
    from corpus.lexicon.table import rows  # here: whoever only browses need not load the look-ups

    variants = {ord(row["traditional"]): row["simplified"] for row in rows("variants")}
    return {**variants, **_FULL_WIDTH, **_SAME}
