"""`duikou parse`: what it prints, what it refuses, and that bad input spoils nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, Run

HOSTILE = "\x1b]0;题目\x07\x1b[31m2018年，深圳市投入\x9b950万元\u202e帮扶汕尾市。\x1b[0m\n"


def test_one_line_a_document_in_the_order_given(run: Run, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# 题目\n\n2019年安排3个项目。\n", encoding="utf-8")
    done = run("parse", "--format", "jsonl", other, report)
    assert (done.code, done.err) == (0, "")
    assert [json.loads(line)["doc"] for line in done.out.splitlines()] == ["other.md", "report.txt"]


def test_offsets_are_those_of_the_text(run: Run, report: Path) -> None:
    (figure,) = json.loads(run("parse", "--format", "jsonl", report).out)["figures"]
    assert REPORT[figure["start"] : figure["end"]] == figure["text"] == "950万元"
    start, end = figure["sentence"]
    assert REPORT[start:end] == REPORT.strip()


def test_text_is_for_people(run: Run, report: Path) -> None:
    done = run("parse", report)
    assert "950万元" in done.out
    assert "深圳市 → 汕尾市" in done.out


def test_standard_input(run: Run) -> None:
    document = json.loads(run("parse", "--format", "jsonl", "-", typed=REPORT.encode("gb18030")).out)
    assert document["doc"] == "-"
    assert [figure["value"] for figure in document["figures"]] == [9500000]


@pytest.mark.parametrize(
    ("text", "published"),
    [("投入950万元。", "2020-05-06"), ("---\npublished: 2019-01-02\n---\n投入950万元。", "2019-01-02")],
)
def test_published_fills_in_what_the_document_leaves_open(
    run: Run, tmp_path: Path, text: str, published: str
) -> None:
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    document = json.loads(run("parse", "--format", "jsonl", "--published", "2020-05-06", path).out)
    assert document["published"] == published


def test_a_document_without_a_date_gets_none(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("投入帮扶资金950万元。", encoding="utf-8")
    assert json.loads(run("parse", "--format", "jsonl", path).out)["published"] is None


@pytest.mark.parametrize("date", ["2020-13-01", "20200101", "gestern", ""])
def test_a_wrong_date_is_wrong_use(run: Run, report: Path, date: str) -> None:
    done = run("parse", "--published", date, report)
    assert (done.code, done.out) == (2, "")
    assert done.err


@pytest.mark.parametrize(
    "arguments", [("parse",), ("parse", "--format", "xml", "a.txt"), ("parse", "--nope")]
)
def test_wrong_use(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")


def test_bad_files_get_a_line_each_and_the_rest_is_read(run: Run, report: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
    (tmp_path / "line.txt").write_text(
        "投入帮扶资金950万元，" * 380_000, encoding="utf-8"
    )  # some 5 MB and more
    (tmp_path / "bytes.txt").write_bytes(bytes((i * 7919 + i * i) % 256 for i in range(4096)))
    bad = ("folder.txt", "dangling.txt", "empty.txt", "missing.txt", "bytes.txt")
    done = run("parse", "--format", "jsonl", *(tmp_path / name for name in (*bad, "hostile.txt")), report)
    assert done.code == 1
    assert [json.loads(line)["doc"] for line in done.out.splitlines()][-2:] == ["hostile.txt", "report.txt"]
    complaints = done.err.splitlines()
    for name in bad[:4]:
        assert sum(name in complaint for complaint in complaints) == 1
    assert len(complaints) == len(set(complaints)) <= len(bad)


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_no_control_character_reaches_the_output(run: Run, tmp_path: Path, form: str) -> None:
    path = tmp_path / "hostile\x1b[2J.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    done = run("parse", "--format", form, path, tmp_path / "missing\x1b[2J.txt")
    for character in done.out + done.err:
        assert character == "\n" or (ord(character) >= 32 and not 0x7F <= ord(character) < 0xA0)
        assert character != "\u202e"
