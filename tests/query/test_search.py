"""Full text: Chinese words of any length, phrases, and the exact place of every hit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.query import Corpus
from tests.support.articles import understood
from tests.support.store import filled

_A = understood(
    "山海同行\n甲市派出 12 名教师，支教两年。\n乙县“连心桥”（一期）全长３７.５公里，"
    "Wi-Fi 覆盖。\n产业　帮扶：茶、菌、鹅。\n“两不愁三保障”基本实现；𠮷野家来了É。"
)
_B = understood("另一篇\n甲市又派出 3 名医生。\n教师节到了，教师教师。")


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.open(filled(tmp_path / "s.sqlite", [("/a.txt", _A), ("/b.txt", _B)])) as opened:
        yield opened


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("茶", ["茶"]),
        ("鹅", ["鹅"]),
        ("教师", ["教师", "教师"]),
        ("连心桥", ["连心桥"]),
        ("派出 教师", ["派出"]),
        ("教师 派出", ["教师"]),
        ("派出 12", ["派出"]),
        ('"派出12"', ["派出 12"]),
        ("“派出 12”", ["派出 12"]),
        ("37.5公里", ["３７.５公里"]),
        ("37.5", ["３７.５"]),
        ("375", []),  # punctuation is no token, yet it stands between
        ("wi-fi", ["Wi-Fi"]),
        ("产业帮扶", ["产业　帮扶"]),
        ("（一期）", ["（一期）"]),
        ("一期全长", []),
        ("𠮷野家", ["𠮷野家"]),
        ("é", ["É"]),
        ("e", []),
        ("山海", ["山海"]),  # the headline is no part of the body, but is found
        ("没有的话", []),
        ("。", []),
        ("", []),
        (" ", []),
        ('"', []),
        ('"" *', []),
        ("教师*", []),
        ("NEAR(甲 乙)", []),
        ("words:甲", []),
    ],
)
def test_a_query_finds(corpus, query, places):
    hits = list(corpus.search(query))
    texts = {_A.key: _A.document.text, _B.key: _B.document.text}
    assert [hit.span.of(texts[hit.article.key]) for hit in hits] == places
    for hit in hits:
        text = texts[hit.article.key]
        assert hit.quote == hit.sentence.of(text)
        assert hit.words[0] == hit.span
        assert all(hit.sentence.covers(span) for span in hit.words)


def test_a_hit_knows_the_facts_of_its_sentence(corpus):
    assert {hit.quote[:2]: hit.facts for hit in corpus.search("教师")} == {"甲市": 1, "教师": 0}
    assert [hit.facts for hit in corpus.search("公里")] == [2]


def test_hits_come_in_order_and_in_pages(corpus):
    every = list(corpus.search("甲市"))
    assert [hit.article.path for hit in every] == ["/a.txt", "/b.txt"]
    assert list(corpus.search("甲市", limit=1)) == every[:1]
    assert list(corpus.search("甲市", limit=5, offset=1)) == every[1:]
    assert list(corpus.search("甲市", offset=2)) == []


def test_a_search_may_be_left_unfinished(corpus):
    assert next(corpus.search("甲市")).article.path == "/a.txt"
    assert corpus.totals().articles == 2
