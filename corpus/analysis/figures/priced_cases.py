"""Cases for money whose currency stands before the number."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "每份售价￥38，折合人民币1.2万，约US$2,000",
        {
            "￥38": _f(38, "￥", "money"),
            "人民币1.2万": _f(12000, "人民币", "money"),
            "约US$2,000": _f(2000, "US$", "money", "about"),
        },
        "priced",
    ),
    Case("捐款人民币300万元", {"300万元": _f(3000000, "元", "money")}, "number-unit"),
)
