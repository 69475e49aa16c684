"""Cases for numbers below zero."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "进口增长-2.3%，增速为-0.5%，最低零下15摄氏度",
        {
            "-2.3%": _f(-2.3, "%", "percent"),
            "-0.5%": _f(-0.5, "%", "percent"),
            "零下15摄氏度": _f(-15, "摄氏度", "other"),
        },
        "number-unit",
    ),
    Case(
        "海拔负12米，负1.5个百分点",
        {"负12米": _f(-12, "米", "length"), "负1.5个百分点": _f(-1.5, "个百分点", "percent")},
        "number-unit",
    ),
    Case(
        "担负30个村的任务，降至3%-5%",
        {"30个": _f(30, "个"), "3%-5%": _f(3, "%", "percent", max=5)},
        "percent-range",
    ),
)
