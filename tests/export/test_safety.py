"""Nothing that steers a terminal or a spreadsheet leaves the program."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from corpus.export.safety import cell, one_line, printable

HOSTILE = st.text(
    alphabet=st.characters() | st.sampled_from("\x1b\x07\x9b\u202e\u2066\r\n\t\u2028=+-@\ud800")
)


@given(HOSTILE)
def test_no_control_character_is_left(text: str) -> None:
    for character in printable(text):
        assert character in "\t\n" or unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(character) not in (
            "RLO",
            "LRO",
            "RLE",
            "LRE",
            "PDF",
            "RLI",
            "LRI",
            "FSI",
            "PDI",
        )


@given(HOSTILE)
def test_what_is_printable_stays_so(text: str) -> None:
    assert printable(printable(text)) == printable(text)
    assert cell(cell(text)) == cell(text)


@given(HOSTILE)
def test_a_cell_is_one_line_and_no_formula(text: str) -> None:
    assert len(cell(text).splitlines()) <= 1
    assert "\t" not in cell(text)
    assert cell(text)[:1] not in tuple("=+-@＝＋－＠")


def test_chinese_and_its_punctuation_stay_as_they_are() -> None:
    text = "“两不愁、三保障”——〇年　𠮷 １２％"
    assert one_line(text) == text


def test_sequences_lose_their_sting() -> None:
    assert one_line("红\x1b[31m色\x1b]52;c;QQ==\x07\r\n好") == "红[31m色]52;c;QQ== 好"
    assert cell('  =HYPERLINK("x")') == '\'=HYPERLINK("x")'
