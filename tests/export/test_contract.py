"""An article as one line of JSON: the keys of the annotated documents, numbers exact."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.export import contract
from corpus.model import (
    Aggregation,
    Article,
    Bound,
    Document,
    Evidence,
    Fact,
    Figure,
    Head,
    Kind,
    Measure,
    Pairing,
    Period,
    Programme,
    Region,
    RegionMention,
    Section,
    Span,
    Status,
    TimeMention,
)

TEXT = "标题\n甲市2018年投入3.5亿元帮扶乙县。"
DONOR, RECIPIENT = Region("甲市", "110000", "prefecture"), Region("乙县", None, "county")


def article(value: Decimal = Decimal(350000000), title: str = "标题") -> Article:
    figure = Figure(Span(12, 17), Span(12, 16), value, None, "元", Kind.MONEY, Bound.EXACT, "amount")
    fact = Fact(
        "abcde23456", figure, Span(3, 22), "投入", Measure.LEVEL, Status.ACTUAL, Aggregation.ANNUAL,
        Period("2018", "2018"), (DONOR,), (RECIPIENT,), (), ("某公司",), "山海工程", "funding", "high",
        {"indicator": Evidence("verb_before", (Span(10, 12),))},
    )  # fmt: skip
    head = Head(title=title, published="2019-01-02", publisher="某报", author="张三")
    document = Document(
        "a.txt", TEXT, "utf-8", head, (Span(3, 22),), (), (Section("标题", Span(0, 2), 22),), (Span(3, 22),)
    )
    return Article(
        "key", document, "2019-01-02", (Span(3, 22),), (fact,),
        (TimeMention(Span(5, 10), Period("2018", "2018"), "year"),),
        (RegionMention(Span(3, 5), DONOR, "full", "organisation"), RegionMention(Span(19, 21), RECIPIENT, "full")),
        (), (), (Programme("山海工程", ("工程",), "programme", (DONOR,), (), (), (Span(3, 5),), "quoted"),),
        (Pairing(DONOR, RECIPIENT, None, Span(3, 22), "helps"),), (Span(5, 9),),
    )  # fmt: skip


def test_the_document_has_the_keys_of_the_contract_and_no_others() -> None:
    assert list(contract.document(article())) == [
        "doc",
        "title",
        "published",
        "publisher",
        "author",
        "reference_date",
        "body",
        "sections",
        "figures",
        "times",
        "regions",
        "programmes",
        "pairings",
        "unclaimed",
    ]


def test_the_figure_has_the_keys_of_the_contract_and_no_others() -> None:
    (figure,) = json.loads(contract.line(contract.document(article())))["figures"]
    assert list(figure) == [
        "text",
        "start",
        "end",
        "number",
        "value",
        "value_max",
        "unit",
        "kind",
        "bound",
        "indicator",
        "measure",
        "status",
        "aggregation",
        "time",
        "donor",
        "recipient",
        "place",
        "actor",
        "programme",
        "theme",
        "id",
        "sentence",
        "rules",
        "certainty",
    ]
    assert figure["text"] == "3.5亿元" == TEXT[figure["start"] : figure["end"]]
    assert (figure["number"], figure["value"], figure["time"]) == (
        "3.5亿",
        350000000,
        {"from": "2018", "to": "2018"},
    )
    assert (figure["donor"], figure["recipient"], figure["place"]) == (["甲市"], ["乙县"], [])
    assert figure["rules"] == {"indicator": "verb_before"}


def test_mentions_programmes_and_pairings() -> None:
    read = json.loads(contract.line(contract.document(article())))
    assert read["sections"] == [{"heading": "标题", "start": 0}]
    assert read["times"][0] | {"rule": ""} == {
        "text": "2018年", "start": 5, "end": 10, "from": "2018", "to": "2018", "rule": ""
    }  # fmt: skip
    assert [(r["name"], r["code"], "in_org" in r) for r in read["regions"]] == [
        ("甲市", "110000", True),
        ("乙县", None, False),
    ]
    assert read["programmes"][0]["mentions"] == [[3, 5]]
    assert (read["pairings"][0]["donor"], read["pairings"][0]["recipient"]) == ("甲市", "乙县")


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("350000000", "350000000"),
        ("1E+3", "1000"),
        ("28.56", "28.56"),
        ("0.1", "0.1"),
        ("5.0", "5"),
        ("1E+30", "1E+30"),
    ],
)
def test_numbers_are_exact(value: str, printed: str) -> None:
    assert f'"value":{printed},' in contract.line(contract.document(article(Decimal(value))))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0))
def test_every_number_reads_back(value: Decimal) -> None:
    line = contract.line(contract.document(article(value)))
    assert json.loads(line, parse_float=Decimal)["figures"][0]["value"] == value


@given(st.text())
def test_a_line_is_one_line_without_control_characters(title: str) -> None:
    line = contract.line(contract.document(article(title=f"\x1b]0;{title}\x9b\u2028")))
    assert len(line.splitlines()) == 1
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in line)
    assert "\\u001b" not in line
