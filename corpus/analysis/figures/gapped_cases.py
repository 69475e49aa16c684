"""Cases for blanks within a quantity."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "增长 百 分 之 五，提高一百五十  个百分点",
        {"百 分 之 五": _f(5, "百分之", "percent"), "一百五十  个百分点": _f(150, "个百分点", "percent")},
        "hundredths",
    ),
    Case("2018 15个，3 200人", {"15个": _f(15, "个"), "200人": _f(200, "人", "people")}, "number-unit"),
)
