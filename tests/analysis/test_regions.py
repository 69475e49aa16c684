"""Regions: every case, every rule in a case, and laws that hold for any text."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import json
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpus.analysis.regions as package
from corpus.analysis.cases import Case, document
from corpus.analysis.page import Page
from corpus.analysis.regions import find, headline
from corpus.lexicon import load
from corpus.model import Document, Furniture, FurnitureKind, Head, Span

FOLDER = Path(inspect.getfile(package)).parent
MODULES = [
    importlib.import_module(f"corpus.analysis.regions.{path.stem}")
    for path in sorted(FOLDER.glob("*_cases.py"))
]
CASES = [(module, case) for module in MODULES for case in module.CASES]
SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLD = sorted((SHARED / "gold").glob("*.json"))


def differences(module: ModuleType, case: Case) -> list[str]:
    readings = module.read(case.text, case.published)
    found = [f"not one: {r.quote} {dict(r.attributes)}" for r in readings if r.quote not in case.finds]
    found += [f"missed: {quote}" for quote in case.finds if all(r.quote != quote for r in readings)]
    for reading in readings:
        for key, value in case.finds.get(reading.quote, {}).items():
            if reading.attributes[key] != value:
                found.append(f"{reading.quote}: {key} {value} but got {reading.attributes[key]}")
    if case.rule and all(r.rule != case.rule for r in readings):
        found.append(f"rule {case.rule} did not fire, but {sorted({r.rule for r in readings})}")
    return found


@pytest.mark.parametrize(("module", "case"), CASES, ids=[case.text for _, case in CASES])
def test_case(module: ModuleType, case: Case) -> None:
    found = differences(module, case)
    if case.failing:
        assert found, f"reads it now, so `failing` can go: {case.failing}"
    else:
        assert not found


def rule_names() -> set[str]:
    """The names of rules are the string literals that RegionMention and Candidate are made with."""
    names: set[str] = set()
    for path in FOLDER.glob("*.py"):
        if path.stem.endswith("_cases"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and "_" in value and value.isidentifier() and value.islower():
                names.add(value)
    return names - {"not_one"}


def test_every_rule_fires_in_a_case() -> None:
    fired = {r.rule for module, case in CASES for r in module.read(case.text, case.published)}
    assert rule_names() <= fired


@given(
    st.text(
        alphabet="深圳市汕尾广西百色和田东合作来粤桂、，。喀什地区叶城县乡村镇等两3省 \n“”A圳援疆",
        max_size=60,
    )
)
def test_mentions_quote_the_text_in_order_and_do_not_cross(text: str) -> None:
    mentions = find(Page.of(document(text)), load().gazetteer)
    spans = [m.span for m in mentions]
    assert spans == sorted(spans)
    assert all(span.end <= len(text) and span.of(text).strip() for span in spans)
    for left, right in itertools.pairwise(spans):
        assert left == right or not left.overlaps(right)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    find(Page.of(document(text)), load().gazetteer)


def test_the_headline_counts_for_the_body_but_is_not_part_of_it() -> None:
    text = "青海海南纪行\n海南的光伏。"
    page = Page.of(
        Document(
            name="case",
            text=text,
            encoding="utf-8",
            head=Head(),
            body=(Span(7, len(text)),),
            furniture=(Furniture(Span(0, 6), FurnitureKind.HEADLINE),),
            sections=(),
            paragraphs=(Span(7, len(text)),),
        )
    )
    gazetteer = load().gazetteer
    assert [m.region.name for m in headline(page, gazetteer)] == ["青海省", "海南藏族自治州"]
    assert [(m.span.start, m.region.name) for m in find(page, gazetteer)] == [(7, "海南藏族自治州")]


def test_what_the_document_does_not_settle_keeps_its_alternatives() -> None:
    (mention,) = find(Page.of(document("鼓楼区的医生。")), load().gazetteer)
    assert {mention.region.code, *(r.code for r in mention.alternatives)} == {
        "320106",
        "320302",
        "350102",
        "410204",
    }


@pytest.mark.skipif(not GOLD, reason="the annotated documents are not beside the repository")
@pytest.mark.parametrize("path", GOLD, ids=[path.stem for path in GOLD])
def test_annotated_regions_are_found(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = (SHARED / "seeds" / gold["doc"]).read_text(encoding="utf-8")
    mentions = find(Page.of(document(text, gold.get("published"))), load().gazetteer)
    found = {(m.span.start, m.span.end, m.region.code) for m in mentions}
    wanted = [r for r in gold["regions"] if r["code"] and not r.get("in_org") and not r.get("in_name")]
    hits = sum((r["start"], r["end"], r["code"]) in found for r in wanted)
    assert hits >= 0.97 * len(wanted)
