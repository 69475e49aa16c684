"""Text from outside is hostile: nothing that steers a terminal or a spreadsheet leaves the program."""

from __future__ import annotations

import re

# C0 but tab and newline, DEL, C1; marks that reorder text on the screen; noncharacters.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")  # bytes of a file name that are no text
_LINE_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_BLANKS = re.compile(r"[\t\n ]+")
_FORMULA_STARTS = tuple("=+-@＝＋－＠")


def printable(text: str) -> str:
    """`text` without control characters; line breaks become a newline, tabs stay."""
    text = _LINE_BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))


def one_line(text: str) -> str:
    """`text` for one cell or one line: no control characters, tabs and line breaks as one space."""
    return _BLANKS.sub(" ", printable(text)).strip()


def cell(text: str) -> str:
    """As one_line; what a spreadsheet would take for a formula is quoted with an apostrophe."""
    line = one_line(text)
    return f"'{line}" if line.startswith(_FORMULA_STARTS) else line
