"""Laws of the times: spans, order, well-formed periods, roles; and the annotated documents where they are there."""

from __future__ import annotations

import json
import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.analysis import times
from corpus.analysis.cases import document
from corpus.analysis.page import Page
from corpus.analysis.times import (
    baseline_cases,
    calendar_cases,
    decades_cases,
    deixis_cases,
    durations_cases,
    events_cases,
    landmarks_cases,
    plans_cases,
    reference_cases,
    vague_cases,
)
from corpus.analysis.times.find import ROLES
from corpus.language.dates import is_day, iso, number, scan
from corpus.language.fold import fold
from corpus.lexicon.landmarks import landmark_in, landmarks
from corpus.model import Document, Head, Span, TimeMention

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLD = sorted((SHARED / "gold").glob("*.json")) if SHARED.exists() else []
CASES = (
    baseline_cases,
    calendar_cases,
    decades_cases,
    deixis_cases,
    durations_cases,
    events_cases,
    landmarks_cases,
    plans_cases,
    vague_cases,
)
WORDS = [
    "2019年",
    "二〇二〇年",
    "5月",
    "31日",
    "6日至8日",
    "今年",
    "去年",
    "上半年",
    "一季度",
    "年底",
    "前",
    "以来",
    "起",
    "截至",
    "至",
    "到",
    "从",
    "自",
    "目前",
    "近",
    "五",
    "年来",
    "多",
    "连续",
    "第",
    "周年",
    "个年头",
    "十三五",
    "党的十八大",
    "改革开放",
    "20世纪",
    "90年代",
    "当天",
    "次日",
    "本月",
    "同期",
    "比帮扶前",
    "未来",
    "三年",
    "—",
    "、",
    "，",
    "。",
    "2018",
    "20",
    "将",
    "讯",
    "电",
    "今日",
    "昨天",
    "2月30日",
    "即将到来的",
    "年（今年）",
    "(",
    ")",
    "“",
    "”",
    "\n",
]
STAMPS = st.one_of(
    st.none(),
    st.sampled_from(["2020", "2020-01", "2020-02-29", "1999-12-31T08:00:00", "0001-01-01", "9999-12-31"]),
)
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def mentions(text: str, published: str | None) -> tuple[Page, tuple[TimeMention, ...]]:
    page = Page.of(document(text, published))
    return page, times.find(page, times.reference(page))


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join) | st.text(max_size=80), STAMPS)
def test_times_are_sorted_apart_inside_the_body_and_well_formed(text: str, published: str | None) -> None:
    page, found = mentions(text, published)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for mention in found:
        assert any(block.covers(mention.span) for block in page.blocks)
        assert mention.rule in ROLES
        for end in (mention.period.since, mention.period.until):
            assert end is None or DATE.fullmatch(end), mention
    shown = times.reference(page)
    assert shown.date is None or DATE.fullmatch(shown.date)
    assert (shown.contradiction is None) or published is not None


@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_a_finding_does_not_depend_on_what_follows_in_another_paragraph(text: str) -> None:
    text = text.replace("\n", "")
    _, alone = mentions(text, "2020-06-15")
    _, followed = mentions(text + "\n村民心里暖。", "2020-06-15")
    assert alone == followed


@given(st.integers(1900, 2099), st.integers(1, 12), st.integers(1, 31))
def test_a_written_day_is_read_back(year: int, month: int, day: int) -> None:
    if not is_day(year, month, day):
        return
    text = f"于{year}年{month}月{day}日举行"
    (date,) = scan(fold(text), Span(0, len(text)))
    assert (date.years, date.months, date.days) == ((year, year), (month, month), (day, day))
    assert date.span.of(text) == text[1:-2]
    assert iso(year, month, day) == f"{year}-{month:02d}-{day:02d}"


def test_numbers_of_years() -> None:
    assert [number(w) for w in ("二〇二〇", "二零一九", "十二", "三十五", "8")] == [2020, 2019, 12, 35, 8]
    assert number("三五") is None


def test_every_rule_fires_in_a_case_and_has_a_role() -> None:
    fired = {
        reading.rule
        for module in CASES
        for case in module.CASES
        if not case.failing
        for reading in module.read(case.text, case.published)
    }
    assert fired == set(ROLES)
    assert {times.role(rule) for rule in ROLES} == {"as_of", "since", "period", "day", "duration", "vague"}
    with pytest.raises(KeyError):
        times.role("no such rule")


def test_every_way_to_the_reference_date_is_in_a_case() -> None:
    used = {r.rule for c in reference_cases.CASES for r in reference_cases.read(c.text, c.published)}
    ways = "stamp dateline signed this-year months-ahead later-date report-year next-year latest-date none"
    assert used == set(ways.split())


def test_an_account_is_read_against_the_report_it_retells() -> None:
    from dataclasses import replace

    from corpus.model import BasedOn

    plain = document("去年选派干部30名。", "2026-11-22")
    head = Head(published="2026-11-22", based_on=BasedOn(published="2018-06-14T09:07:08"))
    page = Page.of(replace(plain, head=head))
    reference = times.reference(page)
    assert reference.date == "2018-06-14"
    assert [m.period.since for m in times.find(page, reference)] == ["2017"]


def test_the_table_of_landmarks_holds_dates_and_the_longest_name_wins() -> None:
    for name, date in landmarks():
        assert DATE.fullmatch(date), name
    assert landmark_in("自党的十八届三中全会") == (3, 10, "2013-11-09")
    assert landmark_in("没有") is None


@pytest.mark.parametrize(
    "piece", ["2019年", "1、", "五月", "今年至", "近", "十", "以来", "截至", "2018-", "（2018"]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    def seconds(count: int) -> float:
        page = Page.of(document(piece * count, "2020-06-15"))
        start = time.perf_counter()
        times.find(page, times.reference(page))
        return time.perf_counter() - start

    seconds(100)
    short, long = min(seconds(1000) for _ in range(3)), min(seconds(4000) for _ in range(2))
    assert long < 12 * short + 0.05


def annotated(path: Path) -> tuple[dict, Page]:
    gold = json.loads(path.read_text(encoding="utf-8"))
    source = SHARED / "seeds" / gold["doc"]
    with source.open(encoding="utf-8", newline="") as file:
        text = file.read()
    paragraphs = []
    for start, end in gold["body"]:
        for line in re.finditer(r"[^\n]+", text[start:end]):
            stripped = line[0].strip()
            if stripped:
                at = start + line.start() + line[0].index(stripped)
                paragraphs.append(Span(at, at + len(stripped)))
    body = tuple(Span(*b) for b in gold["body"])
    head = Head(published=gold["published"])
    return gold, Page.of(Document(gold["doc"], text, "utf-8", head, body, (), (), tuple(paragraphs)))


@pytest.mark.skipif(not GOLD, reason="the annotated documents are not here")
@pytest.mark.parametrize("path", GOLD, ids=lambda p: p.stem[:3])
def test_annotated_times(path: Path) -> None:
    gold, page = annotated(path)
    reference = times.reference(page)
    assert reference.date == (gold["published"] or gold["published_inferred"])[:10]
    assert reference.contradiction is None
    found = {(m.span, m.period) for m in times.find(page, reference)}
    wanted = gold["times"]
    hit = sum(
        any(
            s.start < w["end"] and w["start"] < s.end and (p.since or "")[:4] == (w["from"] or "")[:4]
            for s, p in found
        )
        for w in wanted
    )
    assert hit >= 0.93 * len(wanted)
    assert len(found) - hit <= 0.07 * len(wanted)
