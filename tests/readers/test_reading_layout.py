"""Head, body and sections of whole pages: our own cases, and the annotated documents where they are at hand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from corpus.model import FurnitureKind
from corpus.readers import read, read_text
from corpus.readers.layout_cases import CASES, PageCase

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLD = sorted((SHARED / "gold").glob("*.json")) if (SHARED / "seeds").is_dir() else []
BODY_FLOOR = 0.98


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_page(case: PageCase, newline: str) -> None:
    document = read_text(case.page.replace("\n", newline))
    head = document.head
    assert (head.title, head.published, head.publisher, head.author) == (
        case.title,
        case.published,
        case.publisher,
        case.author,
    )
    assert (head.edition, head.doc_number) == (case.edition, case.doc_number)
    assert document.body[0].of(document.text).startswith(case.body[0])
    assert document.body[-1].of(document.text).endswith(case.body[1])
    assert tuple(section.heading for section in document.sections) == case.sections
    furniture = "\n".join(piece.span.of(document.text) for piece in document.furniture)
    for words in case.without:
        assert words in furniture
        assert not any(words in span.of(document.text) for span in document.paragraphs)


def test_variants_are_many() -> None:
    assert len({case.kind for case in CASES}) == len(CASES) >= 12


def _squash(label: str | None) -> str:
    return re.sub(r"[\s“”\"'‘’《》（）()的了、·,，]", "", label or "")


def _characters(ranges: list[list[int]]) -> set[int]:
    return {at for start, end in ranges for at in range(start, end)}


@pytest.mark.skipif(not GOLD, reason="the annotated documents are not beside the repository")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem[:3])
def test_annotated_document(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    document = read(SHARED / "seeds" / gold["doc"])
    for key in ("title", "publisher", "author"):
        assert _squash(getattr(document.head, key)) == _squash(gold[key]), key
    assert document.head.published == gold["published"]
    wanted, found = _characters(gold["body"]), _characters([[s.start, s.end] for s in document.body])
    shift = gold.get("copy_shift", 0)
    common = max(len(wanted & found), len(wanted & {at + shift for at in found}))
    assert 2 * common / (len(wanted) + len(found)) >= BODY_FLOOR
    assert [_squash(s.heading) for s in document.sections] == [
        _squash(s["heading"]) for s in gold["sections"]
    ]


SCHOOL = "两地教育部门商定,今后三年每年互派五十名教师驻校任教,共同编写适合山区学校使用的教材。"
ROAD = "通往六个山村的公路上月通车,村民进城的时间从三个小时缩短到四十分钟,茶叶当天就能运出。"
CLINIC = "县医院的远程会诊室投入使用,病人不出县城就能请到省城的专家看病,全年已有九百人受益。"


def _kinds(text: str) -> dict[str, FurnitureKind]:
    document = read_text(text)
    return {piece.span.of(document.text): piece.kind for piece in document.furniture}


def test_second_copy_is_set_apart_whole() -> None:
    article = f"新路新桥\n\n{SCHOOL}\n\n山里的公路\n\n{ROAD}\n\n{CLINIC}"
    page = f"山乡新貌记\n\n2022-05-06 来源:溪口日报\n\n{article}\n\n责任编辑:钱二\n\n山乡新貌记\n\n2022-05-06\n\n来源:溪口日报\n\n{article}\n"
    document = read_text(page)
    assert len(document.body) == 1
    assert document.body[0].of(page) == article
    copied = [p.span.of(page) for p in document.furniture if p.kind is FurnitureKind.COPY]
    assert copied == ["新路新桥", SCHOOL, "山里的公路", ROAD, CLINIC]
    assert [s.heading for s in document.sections] == ["新路新桥", "山里的公路"]


def test_copies_may_differ_in_punctuation_and_blanks() -> None:
    other = SCHOOL.replace(",", "，").replace("五十名", "五十名 ")
    document = read_text(f"{SCHOOL}\n{ROAD}\n{CLINIC}\n{other}\n{ROAD}\n")
    assert len(document.paragraphs) == 3


def test_short_lines_that_repeat_are_no_copies() -> None:
    document = read_text(f"{SCHOOL}\n\n心连着心;\n\n{ROAD}\n\n心连着心;\n\n{CLINIC}\n")
    assert len(document.paragraphs) == 5


def test_disclaimers_between_paragraphs() -> None:
    disclaimer = "※ 本页信息由企业提供,内容的真实性、完整性本网站不作任何保证,仅供读者参考,请自行核实。"
    kinds = _kinds(f"{SCHOOL}\n\n{disclaimer}\n\n{ROAD}\n\n免责声明:\n\n{CLINIC}\n")
    assert kinds == {disclaimer: FurnitureKind.DISCLAIMER, "免责声明:": FurnitureKind.DISCLAIMER}


def test_word_leftovers_stand_outside_the_paragraph() -> None:
    text = f"山乡新貌记\n\n[bookmark: _Toc12] {SCHOOL}[bookmark: _GoBack]\n{ROAD}\n"
    document = read_text(text)
    assert [p.of(text) for p in document.paragraphs] == [SCHOOL, ROAD]
    assert {p.span.of(text) for p in document.furniture if p.kind is FurnitureKind.LEFTOVER} == {
        "[bookmark: _Toc12]",
        "[bookmark: _GoBack]",
    }


def test_section_ends_where_the_next_begins() -> None:
    text = f"{SCHOOL}\n\n一、修路\n{ROAD}\n\n二、看病\n{CLINIC}\n"
    document = read_text(text)
    first, second = document.sections
    assert text[first.span.end : first.end].strip() == ROAD
    assert text[second.span.end : second.end].strip() == CLINIC
    assert second.end == document.body[-1].end


def test_a_table_with_a_cell_a_line_stays_text() -> None:
    cells = ["年份", "学校", "2019", "3", "2020", "5"]
    text = f"山乡新貌记\n\n{SCHOOL}\n\n" + "\n".join(cells) + "\n"
    assert [p.of(text) for p in read_text(text).paragraphs] == [SCHOOL, *cells]


def test_a_page_without_a_sentence_keeps_its_lines() -> None:
    rows = [f"第{n}批项目 教学楼{n}栋" for n in range(1, 15)]
    text = "援建项目一览表\n" + "\n".join(rows) + "\n来源:青禾县教育局\n"
    kept = [p.of(text) for p in read_text(text).paragraphs]
    assert kept[-len(rows) :] == rows


def test_no_date_is_no_date() -> None:
    assert read_text(f"山乡新貌记\n\n{SCHOOL}\n").head.published is None
    assert read_text(f"山乡新貌记\n\n2022-02-30\n\n{SCHOOL}\n").head.published is None


def test_control_characters_stay_in_the_text() -> None:
    text = f"山乡\x1b[31m新貌记\n\n{SCHOOL}\x07\n"
    assert read_text(text).text == text
