"""Facts as rows in every format."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.export import rows
from corpus.model import Head
from tests.support.facts import fact

CELLS = (
    *("abcde23456", "约12亿元", "1200000000", "元", "约", "帮扶资金", "2011", "2021-03", "计划·累计"),
    *("甲市", "乙县、丙县", "山海工程", "到今年3月，甲市计划累计投入约12亿元。", "报道/a.txt", "2", "10–16"),
    *(
        "山海携手十年路",
        "南方某报",
        "2021-03-04T08:00:00",
        "第02版",
        "https://example.org/a/1.html",
        "2024-05-06",
    ),
)


def test_tsv_has_a_header_and_a_cell_a_column() -> None:
    header, row = rows.lines([fact()], "tsv")
    assert header.split("\t") == list(rows.COLUMNS)
    assert row.split("\t") == list(CELLS)


def test_csv_reads_back() -> None:
    text = "\n".join(rows.lines([fact(quote='甲说："给","拿"。')], "csv"))
    header, row = csv.reader(io.StringIO(text))
    assert tuple(header) == rows.COLUMNS
    assert row[12] == '甲说："给","拿"。'


def test_markdown_keeps_its_columns_whatever_the_text() -> None:
    lines = list(rows.lines([fact(quote="甲|乙`丙`<b>丁</b>")], "md"))
    assert len({line.replace(r"\|", "").count("|") for line in lines}) == 1
    assert r"甲\|乙\`丙\`\<b\>丁\</b\>" in lines[2]


def test_json_lines_carry_the_keys_of_annotated_documents_and_the_source() -> None:
    record = json.loads(next(iter(rows.lines([fact()], "jsonl"))))
    assert record["value"] == 1200000000
    assert record["time"] == {"from": "2011", "to": "2021-03"}
    assert record["recipient"] == ["乙县", "丙县"]
    assert (record["file"], record["paragraph"], record["quote"][:4]) == ("报道/a.txt", 2, "到今年3")
    assert json.loads(next(iter(rows.lines([fact(since=None, until=None)], "jsonl"))))["time"] is None


@pytest.mark.parametrize(
    ("value", "value_max", "words"),
    [
        (Decimal("28.50"), None, "28.5"),
        (Decimal("1E+9"), None, "1000000000"),
        (Decimal(3), Decimal(5), "3–5"),
        (Decimal("100"), None, "100"),
    ],
)
def test_values_are_plain_digits(value: Decimal, value_max: Decimal | None, words: str) -> None:
    assert rows.value_words(value, value_max) == words


@given(st.text(), st.sampled_from(["csv", "tsv", "md"]))
def test_a_hostile_source_cannot_break_a_row(text: str, form: rows.Format) -> None:
    hostile = fact(head=Head(title=text, publisher=text), quote=text, indicator=text, programme=text)
    lines = list(rows.lines([hostile], form))
    assert len(lines) == (3 if form == "md" else 2)
    assert all(len(line.splitlines()) == 1 for line in lines)
