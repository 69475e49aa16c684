"""The command line run in this process, as a user calls it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.cli import main

REPORT = "2018年，深圳市投入帮扶资金950万元，帮扶汕尾市。\n"


@dataclass(frozen=True)
class Ran:
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def called(*arguments: str | Path, typed: bytes = b"", browse: object = None) -> Ran:
        stdin = io.TextIOWrapper(io.BytesIO(typed), encoding="ascii")
        monkeypatch.setattr(sys, "stdin", stdin)
        code = main([str(argument) for argument in arguments], browse)  # type: ignore[arg-type]
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return called


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path
