"""Cells of characters, and text made harmless."""

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from corpus.language.width import cells, visible, visible_line

HARMFUL = ("Cc", "Cf", "Cs", "Zl", "Zp")


def test_every_harmful_character_becomes_a_symbol_of_one_cell():
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if unicodedata.category(character) in HARMFUL:
            shown = visible_line(character)
            assert len(shown) == 1 and shown.isprintable() and cell_len(shown) == 1, hex(code)


def test_names_of_controls_are_kept():
    assert visible("a\x1b[31m\x07\x7f\x9b\u202eb\tc\nd") == "a␛[31m␇␡␦␦b c\nd"


@given(st.text())
def test_offsets_stay_true(text: str):
    assert len(visible(text)) == len(text)
    assert not any(unicodedata.category(c) in HARMFUL for c in visible_line(text))


def test_common_text_is_as_wide_as_the_screen_draws_it():
    ranges = [
        (0x20, 0x7E),
        (0xA0, 0xAC),
        (0x2010, 0x2027),
        (0x3000, 0x302D),
        (0x3031, 0x30FF),
        (0x4E00, 0x9FFF),
    ]
    ranges += [(0xFF01, 0xFF60), (0x20000, 0x2A6DF)]
    for first, last in ranges:
        for code in range(first, last + 1):
            if unicodedata.category(chr(code)) != "Cn":
                assert cells(chr(code)) == cell_len(chr(code)), hex(code)
