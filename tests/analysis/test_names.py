"""Organisations, programmes and pairings: laws over any text, folding, and the annotated documents."""

from __future__ import annotations

import itertools
import json
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.analysis import organisations, pairings, programmes, regions
from corpus.analysis.cases import document
from corpus.analysis.outline import Outline
from corpus.analysis.page import Page
from corpus.lexicon import load
from corpus.lexicon.names import Names, any_of
from corpus.model import (
    Document,
    Head,
    OrganisationMention,
    Pairing,
    Programme,
    ProgrammeMention,
    Region,
    RegionMention,
    Span,
)

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
PIECES = st.lists(
    st.sampled_from(
        [
            "深圳市",
            "汕尾",
            "广西",
            "百色",
            "粤桂",
            "上海",
            "云南",
            "援疆",
            "对口帮扶",
            "结对",
            "与",
            "和",
            "、",
            "，",
            "。",
            "“",
            "”",
            '"',
            "《",
            "》",
            "（",
            "）",
            "第三届",
            "2018年",
            "1+4",
            "产业园",
            "合作区",
            "医院",
            "援建",
            "了",
            "的",
            "项目",
            "工程",
            "计划",
            "展销会",
            "协作",
            "工作",
            "办公室",
            "基金会",
            "头雁",
            "培训",
            "一村一品",
            "\n\u3000",
            "𠀀",
            "\x1b[31m",
            "等",
            "10个",
            "公司",
            "集团",
            "委",
            "政府",
            "；",
            "一边",
            "的帮扶范围调整为",
            "来自",
            "医生",
            "投入",
            "年产",
            "等一批设施",
            "—",
        ]
    ),
    max_size=40,
).map("".join)


def read(
    text: str, title: str | None = None
) -> tuple[
    Page,
    tuple[OrganisationMention, ...],
    tuple[ProgrammeMention, ...],
    tuple[Pairing, ...],
    tuple[Programme, ...],
]:
    plain = document(text, "2020-06-15")
    page = Page.of(
        Document(
            plain.name,
            text,
            "utf-8",
            Head(title=title, published="2020-06-15"),
            plain.body,
            (),
            (),
            plain.paragraphs,
        )
    )
    lexicon = load()
    places = regions.find(page, lexicon.gazetteer)
    outline = Outline.of(page.folded, places, lexicon.names)
    bodies = organisations.find(page, outline)
    paired = pairings.find(page, places, lexicon.gazetteer)
    found = programmes.find(page, outline, bodies)
    return page, bodies, found, paired, programmes.fold(page, found, places, bodies, paired)


@settings(max_examples=150, deadline=None)
@given(PIECES)
def test_whatever_the_text_mentions_quote_it_and_do_not_overlap(text: str) -> None:
    _, bodies, found, paired, folded = read(text)
    for mentions in (bodies, found):
        assert all(m.span.of(text) == m.name for m in mentions)
        assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(mentions))
    assert all(p.donor != p.recipient and p.evidence.end <= len(text) for p in paired)
    assert sorted(s for p in folded for s in p.mentions) == sorted(m.span for m in found)
    assert all(len(p.aliases) <= 6 and p.name not in p.aliases for p in folded)


def test_names_of_one_thing_are_folded() -> None:
    *_, folded = read(
        "设立深汕特别合作区。深汕合作区起步。腾讯“为村”项目上线，“为村”项目覆盖全县。\n"
        "共建1+4产业园区，汕尾市1+4产业园区招商。粤桂旅游扶贫协作与粤桂扶贫协作并进。"
    )
    by_name = {p.name: p for p in folded}
    assert "深汕合作区" in by_name["深汕特别合作区"].aliases
    assert "为村" in by_name["腾讯“为村”项目"].aliases
    assert len(by_name["1+4产业园区"].mentions) == 2
    assert {"粤桂旅游扶贫协作", "粤桂扶贫协作"} <= set(by_name)
    assert len(folded) == 5


def test_sides_come_from_the_pairing_of_name_or_sentence() -> None:
    *_, folded = read("深圳市对口帮扶汕尾市，深圳在汕尾援建汕尾鹏程医院。")
    (hospital,) = [p for p in folded if p.name == "汕尾鹏程医院"]
    assert [r.name for r in hospital.donor] == ["深圳市"]
    assert [r.name for r in hospital.recipient] == ["汕尾市"]


def test_a_local_report_speaks_of_its_own_region() -> None:
    text = "今年，我市继续做好对口支援新疆阿克苏市工作。"
    assert [(p.donor.name, p.recipient.name) for p in read(text, "2020年杭州市政府工作报告")[3]] == [
        ("杭州市", "阿克苏市")
    ]
    assert not read(text)[3]
    assert not read(text, "杭州市与衢州市合作情况")[3]


def test_ours_is_the_region_that_the_outlet_is_named_for() -> None:
    text = "苏州、杭州等城市对口帮扶我省，投入资金十亿元。"
    plain = document(text, "2016-10-08")
    head = Head(published="2016-10-08", publisher="贵州日报")
    page = Page.of(Document("ours", text, "utf-8", head, plain.body, (), (), plain.paragraphs))
    gazetteer = load().gazetteer
    found = pairings.find(page, regions.find(page, gazetteer), gazetteer)
    assert {(p.donor.name, p.recipient.name) for p in found} == {("苏州市", "贵州省"), ("杭州市", "贵州省")}


def test_programmes_of_the_settings_are_known() -> None:
    names = Names.load(("绿荫行动",))
    assert [span.of("开展绿荫行动。") for span, _ in names.policies.find("开展绿荫行动。")] == ["绿荫行动"]


def test_a_pattern_of_no_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no words"):
        any_of([])


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "援建",
        "深圳",
        "第三届",
        "和",
        "、",
        "《",
        "协作与",
        "汕尾产业园",
        "a1",
        "上海一边；",
        "上海投入",
        "百色—",
    ],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    read(piece * 50)

    def seconds(times: int) -> float:
        start = time.perf_counter()
        read(piece * times)
        return time.perf_counter() - start

    small = min(seconds(1000) for _ in range(3))
    assert seconds(4000) < 12 * small + 0.2


def _gold() -> list[Path]:
    return sorted((SHARED / "gold").glob("*.json")) if (SHARED / "gold").is_dir() else []


@pytest.mark.skipif(not _gold(), reason="the annotated documents are not beside the repository")
def test_the_annotated_documents_reach_their_floor() -> None:
    sys.path.insert(0, str(SHARED / "eval"))
    import score

    total = score.Total()
    lexicon = load()
    for path in _gold():
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (SHARED / "seeds" / gold["doc"]).read_bytes().decode("utf-8")
        paragraphs: list[Span] = []
        for low, high in gold["body"]:
            at = low
            for line in text[low:high].split("\n"):
                if line.strip():
                    start = at + line.index(line.strip())
                    paragraphs.append(Span(start, start + len(line.strip())))
                at += len(line) + 1
        body = tuple(Span(*ends) for ends in gold["body"])
        page = Page.of(
            Document(
                gold["doc"], text, "utf-8", Head(published=gold["published"]), body, (), (), tuple(paragraphs)
            )
        )
        places = tuple(
            RegionMention(Span(r["start"], r["end"]), Region(r["name"], r["code"], "county"), "gold")
            for r in gold["regions"]
        )
        outline = Outline.of(page.folded, places, lexicon.names)
        bodies = organisations.find(page, outline)
        paired = pairings.find(page, places, lexicon.gazetteer)
        named = programmes.fold(page, programmes.find(page, outline, bodies), places, bodies, paired)
        found = {
            "programmes": [{"name": p.name, "aliases": list(p.aliases)} for p in named],
            "pairings": [{"donor": p.donor.name, "recipient": p.recipient.name} for p in paired],
        }
        score.score_names(gold["doc"], gold, found, total)
    assert score.f1(*total.found["programmes"])["f1"] >= 0.90, total.errors
    assert score.f1(*total.found["pairings"])["f1"] >= 0.90, total.errors
