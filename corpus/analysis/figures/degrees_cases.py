"""Cases for temperatures."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "最高气温37°C，水温华氏98.6度，摄氏40度",
        {
            "37°C": _f(37, "°C", "other"),
            "华氏98.6度": _f(98.6, "华氏度", "other"),
            "摄氏40度": _f(40, "摄氏度", "other"),
        },
        "number-unit",
    ),
    Case("三度入选，再度签约", {}),
)
