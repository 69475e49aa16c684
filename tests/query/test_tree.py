"""The tree: what stands in it, in which order, and the way from node to node."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from corpus.model import Head, Pairing, Span
from corpus.query import VIEWS, Corpus, Selector
from tests.support.articles import HECHI, SHENZHEN, understood
from tests.support.store import every_node, filled

ONE = understood(
    "深圳帮汕尾\n深圳市为汕尾市“善美工程”投入 300 元。\n深圳市计划为海丰县投入 40 元、50 元。",
    head=Head(title="深圳帮汕尾", published="2019-09-21T08:00", publisher="甲报"),
)
TWO = understood(
    "粤桂\n广东省支援广西壮族自治区 7 元，支援河池市“善美工程” 8 元。\n上林村有“小水电” 9 元、10 元。",
    head=Head(title="粤桂", published="2020-01-02", publisher="乙报"),
)
THREE = replace(
    understood("没有日期\n没有数字。", head=Head(title="没有日期")),
    pairings=(Pairing(SHENZHEN, HECHI, "2016", Span(0, 4), "stated"),),
)


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    store = filled(tmp_path / "s.sqlite", [("/1.txt", ONE), ("/2.txt", TWO), ("/3.txt", THREE)])
    with Corpus.open(store) as opened:
        yield opened


def labels(corpus: Corpus, view: str, parent: str | None = None) -> list[str]:
    return [node.label for node in corpus.nodes(view, parent)]


def test_regions_stand_under_those_that_hold_them_in_the_order_of_their_codes(corpus):
    assert labels(corpus, "region") == ["广东省", "广西壮族自治区", "乡镇、村、片区"]
    assert labels(corpus, "region", "region/440000") == ["深圳市", "汕尾市"]
    assert labels(corpus, "region", "region/440000/441500") == ["海丰县"]
    assert labels(corpus, "region", "region/~") == ["上林村"]


def test_a_region_counts_what_it_gives_gets_and_holds(corpus):
    counts = {node.label: (node.facts, node.articles) for node in every_node(corpus, "region")}
    assert counts == {
        "广东省": (5, 3),
        "深圳市": (3, 2),
        "汕尾市": (3, 1),
        "海丰县": (2, 1),
        "广西壮族自治区": (2, 2),
        "河池市": (2, 2),
        "乡镇、村、片区": (2, 1),
        "上林村": (2, 1),
    }


def test_a_region_names_who_helps_it_most_first(corpus):
    notes = {node.label: node.note for node in every_node(corpus, "region")}
    assert notes["汕尾市"] == "援方 深圳市"
    assert notes["河池市"] == "援方 广东省、深圳市"
    assert notes["深圳市"] == ""


def test_programmes_stand_by_their_facts(corpus):
    assert [(n.label, n.facts, n.articles) for n in corpus.nodes("programme")] == [
        ("善美工程", 3, 2),
        ("小水电", 2, 1),
    ]


def test_pairings_stand_under_their_donor_stated_ones_even_without_facts(corpus):
    tree = {node.label: labels(corpus, "pairing", node.key) for node in corpus.nodes("pairing")}
    assert tree == {"深圳市": ["汕尾市", "海丰县", "河池市"], "广东省": ["广西壮族自治区", "河池市"]}
    assert corpus.node("pairing/440300/451200").facts == 0
    assert [(p.donor, p.recipient, p.since, p.stated, p.facts) for p in corpus.pairings()] == [
        ("广东省", "广西壮族自治区", None, False, 2),
        ("广东省", "河池市", None, False, 2),
        ("深圳市", "汕尾市", None, False, 1),
        ("深圳市", "海丰县", None, False, 2),
        ("深圳市", "河池市", "2016", True, 0),
    ]


def test_articles_stand_newest_first_those_without_date_last(corpus):
    assert [(n.label, n.note) for n in corpus.nodes("article")] == [
        ("粤桂", "乙报 2020-01-02"),
        ("深圳帮汕尾", "甲报 2019-09-21"),
        ("没有日期", ""),
    ]


def test_many_donors_and_many_recipients_are_no_pairings_unless_stated(tmp_path):
    article = understood("题目\n某句 1 元。")
    donors, recipients = (SHENZHEN, HECHI), (ONE.facts[0].recipient[0], TWO.facts[0].donor[0])
    fact = structs.replace(article.facts[0], donor=donors, recipient=recipients)
    stated = Pairing(donors[0], recipients[0], None, Span(0, 1), "stated")
    article = replace(article, facts=(fact,), pairings=(stated,))
    with Corpus.open(filled(tmp_path / "s.sqlite", [("/a.txt", article)])) as corpus:
        assert [(p.donor, p.recipient, p.facts) for p in corpus.pairings()] == [("深圳市", "汕尾市", 1)]


def test_pages_of_children_join_up(corpus):
    assert corpus.nodes("article", None, 1, 1) == corpus.nodes("article")[1:2]
    assert corpus.nodes("article", None, 1) == corpus.nodes("article")[1:]


def test_the_path_leads_from_the_root_to_the_node(corpus):
    key = "region/440000/441500/441521"
    assert [node.label for node in corpus.path_to(key)] == ["广东省", "汕尾市", "海丰县"]
    assert corpus.path_to("region/999999") == []
    assert corpus.node("region/999999") is None
    assert corpus.nodes("region", "region/999999") == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("kind", ["region", "programme", "pairing", "article", "group"])
@pytest.mark.parametrize("step", [1, -1])
def test_going_on_visits_every_node_of_a_kind_in_the_trees_order_and_wraps(corpus, view, kind, step):
    wanted = [node for node in every_node(corpus, view) if node.kind == kind][::step]
    here = corpus.next_node(view, None, kind, step)
    assert here == (wanted[0] if wanted else None)
    for node in wanted[1:] + wanted[:1]:
        here = corpus.next_node(view, here.key, kind, step)
        assert here == node


def test_going_on_starts_where_the_key_stands_even_if_it_is_of_another_kind(corpus):
    nodes = every_node(corpus, "pairing")
    group = next(node for node in nodes if node.kind == "group")
    assert corpus.next_node("pairing", group.key, "pairing", 1).parent == group.key
    assert corpus.next_node("programme", "region/440000", "programme", 1).label == "善美工程"


def test_names_with_slashes_make_one_step(tmp_path):
    article = understood("题目\n“乡村/振兴%” 5 元。")
    with Corpus.open(filled(tmp_path / "s.sqlite", [("/a.txt", article)])) as corpus:
        (node,) = corpus.nodes("programme")
        assert node.label == "乡村/振兴%"
        assert node.key.count("/") == 1
        assert (
            corpus.count(Selector(node=node.key)) == len(corpus.facts(Selector(programme="乡村/振兴%"))) == 1
        )


def test_programmes_join_what_the_articles_say(corpus):
    rows = {row.name: row for row in corpus.programmes()}
    assert (rows["善美工程"].facts, rows["善美工程"].articles) == (3, 2)
    assert rows["善美工程"].kind == "project"
    assert corpus.node(rows["小水电"].node).label == "小水电"
