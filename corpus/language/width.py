"""Widths in terminal cells, and text made harmless for a screen: one character stays one character."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ZERO_WIDTH = ("Mn", "Me", "Mc")

# Categories Cc, Cf, Cs, Zl and Zp of Unicode 15 (a test compares), and the variation selectors, which change
# how wide a terminal draws the character before them. Line feeds are left to the caller.
_UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_CONTROL_PICTURES = 0x2400  # ␀ … ␟ stand for the control characters, one cell each
_DELETE_PICTURE = "␡"
_OTHER_PICTURE = "␦"


@lru_cache(maxsize=4096)
def character_cells(character: str) -> int:
    """0 for marks that combine with the character before, 2 for wide and full-width characters, else 1."""
    if unicodedata.category(character) in _ZERO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text: str) -> int:
    """How many cells `text` takes; ambiguous characters (“ ” … —) count one, as terminals draw them unasked."""
    return len(text) if text.isascii() else sum(map(character_cells, text))


def visible(text: str) -> str:
    """`text` with every control, escape, bidirectional and invisible format character as a symbol of one cell.

    Tabs become a space, line feeds stay; `len(visible(t)) == len(t)`, so offsets stay true.
    """
    return _UNSAFE.sub(_picture, text)


def visible_line(text: str) -> str:
    """`visible` for a single row of a screen: line feeds become a space too."""
    return visible(text).replace("\n", " ")


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x09:
        return " "
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return _DELETE_PICTURE if code == 0x7F else _OTHER_PICTURE
