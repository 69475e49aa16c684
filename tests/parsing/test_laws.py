"""What holds for any input whatever."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import corpus
from corpus.errors import ReadError
from corpus.export import contract
from corpus.export.safety import printable
from corpus.parsing import parse_bytes

WORDS = (
    *("福建省", "浙江省", "两市", "全区", "我市", "集团", "中粮集团", "王建军（商南县副县长）：", "在新惠镇"),
    *("分别", "人均年收入", "比", "由", "提高到", "是去年的", "完成年度目标的", "按支援方分", "力争", "平均"),
    *("零下", "摄氏度", "美元", "八折", "半", "对口支援", "全年", "下半年", "实际到位", "出资", "率"),
    *("深圳", "汕尾市", "粤桂", "广西壮族自治区", "百色", "田东县", "新疆", "喀什", "各", "其中", "省"),
    *("投入", "帮扶", "援建", "计划", "将", "拟", "签约", "累计", "达到", "约", "近", "逾", "不足", "超过"),
    *(
        "12",
        "3.5",
        "1,386",
        "１２",
        "三百二十",
        "两",
        "十几",
        "0",
        "100%",
        "三成",
        "三分之二",
        "2倍",
        "第一",
        "5—8",
    ),
    *(
        "万",
        "亿",
        "余",
        "多",
        "元",
        "人",
        "人次",
        "户",
        "个",
        "名",
        "亩",
        "平方公里",
        "项目",
        "贫困人口",
        "岁",
    ),
    *("2018年", "今年5月底", "去年", "8年来", "2018、2019年度", "“十三五”", "截至目前", "党的十八大以来"),
    *("资金", "就业", "产业园", "“携手工程”", "有限公司", "联席会议", "扶贫车间", "脱贫率", "同比增长"),
    *(
        "，",
        "。",
        "、",
        "；",
        "：",
        "（",
        "）",
        "\n",
        "\r\n",
        "\n\n",
        "　",
        " ",
        "——",
        "！",
        "\x1b[31m",
        "\t",
        "|",
        "# ",
    ),
)
CHINESE = st.lists(st.sampled_from(WORDS), max_size=60).map("".join)
ANY_TEXT = st.one_of(CHINESE, st.text(max_size=200))


@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_an_article_or_a_reason(data: bytes) -> None:
    for name in ("a.txt", "a.md", "-"):
        try:
            article = parse_bytes(data, name=name)
        except ReadError as error:
            assert len(str(error).splitlines()) == 1
        else:
            json.loads(contract.line(contract.document(article)))


@settings(max_examples=800)
@given(ANY_TEXT)
@example("\x1b[31m全区投入帮扶资金3万元，其中100%到位。")  # a sentence may begin with what folding blanks
@example("福建省、浙江省农民人均年收入分别为6100元和7400元。")  # a label may tell a figure's kind
@example("各同比增长下半年率联席会议岁人均年收入0浙江省约产业园三成亩")
def test_every_fact_quotes_its_text(text: str) -> None:
    article = corpus.parse_text(text, published="2020-06-15")
    assert article.document.text == text
    read = json.loads(contract.line(contract.document(article)))
    for fact, figure in zip(article.facts, read["figures"], strict=True):
        assert text[figure["start"] : figure["end"]] == fact.figure.span.of(text)
        assert figure["text"] == printable(fact.figure.span.of(text)).replace("\r", "\n")
        assert fact.sentence.covers(fact.figure.span)
        assert fact.figure.span.covers(fact.figure.number)
        for evidence in fact.why.values():
            assert all(span.end <= len(text) for span in evidence.spans)
    for key in ("times", "regions"):
        for mention in read[key]:
            assert 0 <= mention["start"] < mention["end"] <= len(text)


@given(ANY_TEXT)
def test_facts_have_ids_of_their_own_and_reading_twice_gives_the_same(text: str) -> None:
    article = corpus.parse_text(text)
    ids = [fact.id for fact in article.facts]
    assert len(set(ids)) == len(ids)
    assert corpus.parse_text(text) == article


@given(CHINESE)
def test_figures_do_not_overlap(text: str) -> None:
    spans = sorted(fact.figure.span for fact in corpus.parse_text(text).facts)
    assert all(not one.overlaps(other) for one, other in itertools.pairwise(spans))


def test_a_file_and_its_text_read_alike(tmp_path: Path) -> None:
    text = "2018年，深圳市投入帮扶资金950万元。"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("gb18030"))
    assert [f.figure for f in corpus.parse(path).facts] == [f.figure for f in corpus.parse_text(text).facts]


def test_published_must_be_a_date() -> None:
    with pytest.raises(ValueError, match="gestern"):
        corpus.parse_text("投入3万元。", published="gestern")


def test_a_long_line_is_read_like_any_other() -> None:
    article = corpus.parse_text("投入帮扶资金950万元，" * 1_000, published="2020-06-15")
    assert len(article.facts) == 1_000
    assert max(map(len, article.sentences)) <= 600
    assert all(fact.sentence.covers(fact.figure.span) for fact in article.facts)


@settings(max_examples=20)
@given(st.text(alphabet="一二万3,5元帮扶", min_size=600, max_size=2000))
def test_a_line_without_any_stop_is_cut_beside_its_numbers(text: str) -> None:
    article = corpus.parse_text(text)
    assert sum(map(len, article.sentences)) == len(text.strip())
