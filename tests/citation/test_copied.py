"""What a fact looks like on the clipboard."""

from __future__ import annotations

from corpus.citation import sentence_copy, table_copy
from corpus.export.rows import COLUMNS
from corpus.model import Head
from tests.support.facts import fact


def test_a_sentence_with_its_reference_and_id() -> None:
    copied = sentence_copy(fact())
    assert copied.text == (
        "到今年3月，甲市计划累计投入约12亿元。[1]\n"
        "[1] 张三，李四. 山海携手十年路[N/OL]. 南方某报，2021-03-04（2）. https://example.org/a/1.html.\n"
        "abcde23456"
    )
    assert copied.missing == ()


def test_what_the_head_lacks_is_named() -> None:
    assert sentence_copy(fact(Head(title="题", publisher="某网", published="2020-01-02"))).missing == (
        "url",
        "accessed",
    )


def test_no_control_character_reaches_the_clipboard() -> None:
    copied = sentence_copy(fact(Head(title="题\x07"), quote="投入\x1b[2J12亿元。\n又一行"))
    assert copied.text.split("\n") == ["投入[2J12亿元。 又一行[1]", "[1] 题[EB/OL].", "abcde23456"]


def test_a_table_has_a_header_and_a_line_a_fact() -> None:
    header, first, second = table_copy([fact(), fact(text="=1+1")]).split("\n")
    assert header.split("\t") == list(COLUMNS)
    assert first.split("\t")[1] == "约12亿元"
    assert second.split("\t")[1] == "'=1+1"
