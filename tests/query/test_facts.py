"""Selecting facts: each condition by itself, joined, in pages and orders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec import structs

from corpus.model import Article, Kind, Period, Region
from corpus.query import Corpus, Selector
from tests.support.articles import understood
from tests.support.store import filled

_A = understood("甲\n深圳市为汕尾市“善美工程”投入 300 元。\n深圳市计划为海丰县投入 40 元、50 元。")
_B = understood("乙\n广东省支援广西壮族自治区 7 元，扶持河池市 8 元。\n上林村修路 9 元。")
_PERIODS = {
    "300": Period("2016", "2018"),
    "40": Period(None, "2019-06"),
    "50": None,
    "7": Period("2020", None),
    "8": Period("2013-05", "2013-05"),
    "9": Period(None, "2019"),
}


def timed(article: Article) -> Article:
    facts = []
    for fact in article.facts:
        number = fact.figure.number.of(article.document.text)
        kind = Kind.PEOPLE if number == "9" else Kind.MONEY
        facts.append(
            structs.replace(fact, time=_PERIODS[number], figure=structs.replace(fact.figure, kind=kind))
        )
    return replace(article, facts=tuple(facts))


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    store = filled(tmp_path / "s.sqlite", [("/a.txt", timed(_A)), ("/b.txt", timed(_B))])
    with Corpus.open(store) as opened:
        yield opened


def numbers(corpus: Corpus, **conditions: object) -> str:
    """The numbers of the facts found, in order; counting and paging must agree with it."""
    selector = Selector(**conditions)  # type: ignore[arg-type]
    found = corpus.facts(selector)
    assert corpus.count(selector) == len(found)
    pages = [row for start in range(0, len(found) + 2, 2) for row in corpus.facts(selector, start, 2)]
    assert pages == found
    return " ".join(row.number for row in found)


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({}, "300 40 50 7 8 9"),
        ({"node": "region/440000"}, "300 40 50 7 8"),
        ({"node": "region/440000/441500"}, "300 40 50"),
        ({"node": "region/440000/441500/441521"}, "40 50"),
        ({"node": "region/~/上林村"}, "9"),
        ({"node": "programme/善美工程"}, "300"),
        ({"node": "pairing/440300"}, "300 40 50"),
        ({"node": "pairing/440300/441500"}, "300"),
        ({"node": f"article/{_B.key}"}, "7 8 9"),
        ({"node": "region/123456"}, ""),
        ({"article": _A.key}, "300 40 50"),
        ({"article": "nothing"}, ""),
        ({"region": "汕尾"}, "300 40 50"),
        ({"region": "汕尾市"}, "300 40 50"),
        ({"region": "441500"}, "300 40 50"),
        ({"region": "广西"}, "7 8"),
        ({"region": "河"}, "7 8"),
        ({"region": "上林村"}, "9"),
        ({"region": "火星"}, ""),
        ({"region": ""}, ""),
        ({"donor": "广东"}, "300 40 50 7 8"),
        ({"donor": "深圳"}, "300 40 50"),
        ({"donor": "汕尾"}, ""),
        ({"recipient": "广东"}, "300 40 50"),
        ({"recipient": "广西"}, "7 8"),
        ({"programme": "善美"}, "300"),
        ({"programme": "没有"}, ""),
        ({"kind": "people"}, "9"),
        ({"kind": "nothing"}, ""),
        ({"status": "planned"}, "40 50"),
        ({"theme": "funding"}, "300 40 50 7 8 9"),
        ({"since": "2018"}, "300 40 7 9"),
        ({"since": "2019-07"}, "7 9"),
        ({"until": "2013"}, "8"),
        ({"until": "2016-01"}, "300 8"),
        ({"since": "2019", "until": "2019"}, "40 9"),
        ({"text": "计划"}, "40 50"),
        ({"text": "支援 河池"}, "7 8"),
        ({"text": "。"}, ""),
        ({"words": ("计划",)}, "40 50"),
        ({"words": ("善美",)}, "300"),
        ({"words": ("资金", "广西")}, "7 8"),
        ({"words": ("资金", "火星")}, ""),
        ({"words": ("%",)}, ""),
        ({"words": (" ",)}, "300 40 50 7 8 9"),
        ({"node": "region/440000", "status": "planned"}, "40 50"),
        ({"node": "region/440000", "donor": "深圳", "kind": "money", "since": "2019"}, "40"),
    ],
)  # fmt: skip
def test_a_selector_means(corpus, conditions, found):
    assert numbers(corpus, **conditions) == found


@pytest.mark.parametrize(
    ("order", "descending", "found"),
    [
        ("document", False, "300 40 50 7 8 9"),
        ("document", True, "9 8 7 50 40 300"),
        ("value", False, "7 8 9 40 50 300"),
        ("value", True, "300 50 40 9 8 7"),
        ("time", False, "8 300 9 40 7 50"),
        ("time", True, "7 40 9 300 8 50"),
        ("indicator", False, "300 40 50 7 8 9"),
    ],
)
@pytest.mark.parametrize("selector", [Selector(), Selector(theme="funding")])
def test_facts_come_in_an_order(corpus, order, descending, found, selector):
    rows = corpus.facts(selector, order=order, descending=descending)
    assert " ".join(row.number for row in rows) == found
    page = corpus.facts(selector, 2, 2, order, descending)
    assert page == rows[2:4]


def test_a_nodes_facts_come_in_an_order(corpus):
    rows = corpus.facts(Selector(node="region/440000"), order="value", descending=True)
    assert [row.value for row in rows] == [Decimal(n) for n in (300, 50, 40, 8, 7)]
    rows = corpus.facts(Selector(node="region/440000"), 1, 2, "document", descending=True)
    assert [row.number for row in rows] == ["7", "50"]


def test_a_short_name_means_the_plainest_reading(tmp_path):
    article = understood("题目\n某句 1 元 2 元 3 元。")
    places = [
        Region("海南省", "460000", "province"),
        Region("海南藏族自治州", "632500", "prefecture"),
        Region("海南区", "150303", "county"),
    ]
    facts = tuple(structs.replace(f, place=(place,)) for f, place in zip(article.facts, places, strict=True))
    with Corpus.open(filled(tmp_path / "s.sqlite", [("/a.txt", replace(article, facts=facts))])) as corpus:
        assert [node.label for node in corpus.find_region("海南")] == ["海南区", "海南省"]
        assert [node.label for node in corpus.find_region("海南藏族")] == ["海南藏族自治州"]
        assert [node.label for node in corpus.find_region("海南省")] == ["海南省"]
        assert [node.label for node in corpus.find_region("632500")] == ["海南藏族自治州"]


def test_hidden_files_facts_are_nowhere(tmp_path):
    from corpus.store.writer import Writer

    store = filled(tmp_path / "s.sqlite", [("/a.txt", _A), ("/b.txt", _B)])
    with Writer(store) as writer:
        writer.hide(next(writer.known("/a.txt", "/")).id)
        writer.commit()
    with Corpus.open(store) as corpus:
        assert {row.article.path for row in corpus.facts()} == {"/b.txt"}
        assert corpus.count() == corpus.totals().facts == 3
        assert corpus.facts(Selector(kind="money", until="2019-12")) == corpus.facts()
        assert corpus.facts(Selector(node="region/440000/441500")) == []
        assert corpus.fact(_A.facts[0].id) is None
        assert corpus.article(_A.key) is None
        assert [row.path for row in corpus.articles()] == ["/b.txt"]
        assert not list(corpus.search("善美"))
