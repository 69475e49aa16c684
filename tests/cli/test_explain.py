"""`duikou explain`: the rule and the words behind every attribute."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import REPORT, Run


def test_every_reason_quotes_its_words(run: Run, report: Path) -> None:
    (line,) = run("explain", report, "--format", "jsonl").out.splitlines()
    figure = json.loads(line)
    assert figure["text"] == "950万元"
    assert set(figure["why"]) == set(figure["rules"]) > {"donor", "recipient", "time"}
    for name, reason in figure["why"].items():
        assert reason["rule"] == figure["rules"][name]
        assert reason["scope"]
        for word in reason["words"]:
            assert REPORT[word["start"] : word["end"]] == word["text"]


def test_at_a_place(run: Run, report: Path) -> None:
    at = REPORT.index("950")
    assert "950万元" in run("explain", report, "--at", at).out
    elsewhere = run("explain", report, "--at", REPORT.index("深圳"))
    assert (elsewhere.code, elsewhere.out) == (0, "")
    assert "深圳市" in elsewhere.err
    beyond = run("explain", report, "--at", 10_000)
    assert (beyond.code, beyond.out) == (2, "")


def test_scopes_are_words_of_the_language(run: Run, report: Path) -> None:
    assert "分句" in run("explain", report).out
    assert "clause" in run("explain", report, "--lang", "en").out


def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    done = run("explain", tmp_path / "none.txt")
    assert (done.code, done.out) == (1, "")
    assert "none.txt" in done.err
