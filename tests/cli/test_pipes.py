"""Real processes: pipes, locales, and readers that have seen enough."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT

DUIKOU = (sys.executable, "-m", "tui")
ROOT = Path(__file__).resolve().parents[2]


def environment(**changes: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONCOERCECLOCALE"))
    }
    return kept | {"PYTHONPATH": str(ROOT)} | changes


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "gb18030"},
    ],
    ids=["C", "plain C", "ascii", "gb18030"],
)
def test_pipes_speak_utf8_whatever_the_locale(report: Path, locale: dict[str, str]) -> None:
    done = subprocess.run(
        [*DUIKOU, "parse", str(report)], capture_output=True, env=environment(**locale), check=True
    )
    assert "950万元" in done.stdout.decode("utf-8")
    missing = subprocess.run([*DUIKOU, "parse", "没有.txt"], capture_output=True, env=environment(**locale))
    assert missing.returncode == 1
    missing.stderr.decode("utf-8")


def test_standard_input_is_bytes() -> None:
    done = subprocess.run(
        [*DUIKOU, "parse", "--format", "jsonl", "-"],
        input=REPORT.encode("gb18030"),
        capture_output=True,
        env=environment(LC_ALL="C"),
        check=True,
    )
    assert json.loads(done.stdout)["figures"][0]["text"] == "950万元"


@pytest.mark.parametrize("arguments", [["parse", "--format", "jsonl"], ["explain", "--format", "jsonl"]])
def test_a_closed_pipe_is_no_traceback(tmp_path: Path, arguments: list[str]) -> None:
    path = tmp_path / "long.txt"
    path.write_text("2018年，深圳市投入帮扶资金950万元，帮扶汕尾市。\n" * 300, encoding="utf-8")
    process = subprocess.Popen(
        [*DUIKOU, *arguments, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    process.stdout.close()
    _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, b"")
