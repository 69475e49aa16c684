"""Cases for halves and smaller units behind a unit."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "每户分得三斤半茶种，两米半宽",
        {"三斤半": _f(3.5, "斤", "mass"), "两米半": _f(2.5, "米", "length")},
        "number-unit",
    ),
    Case("车程一个半小时，培训两个半月", {"两个半月": _f(2.5, "个月", "duration")}, "number-unit"),
    Case(
        "重3斤5两，全长2公里300米",
        {"3斤5两": _f(3.5, "斤", "mass"), "2公里300米": _f(2.3, "公里", "length")},
        "number-unit",
    ),
    Case(
        "每枚五元三毛，手续费两美元又三美分",
        {"五元三毛": _f(5.3, "元", "money"), "两美元又三美分": _f(2.03, "美元", "money")},
        "number-unit",
    ),
    Case(
        "16户62人，5公里8个弯",
        {
            "16户": _f(16, "户", "households"),
            "62人": _f(62, "人", "people"),
            "5公里": _f(5, "公里", "length"),
            "8个": _f(8, "个"),
        },
        "number-unit",
    ),
    Case("修路3公里半山腰处塌方", {"3公里": _f(3, "公里", "length")}, "number-unit"),
    Case(
        "每斤两块二，运费五块六毛八，车票三块零四。",
        {
            "两块二": _f(2.2, "块", "money"),
            "五块六毛八": _f(5.68, "块", "money"),
            "三块零四": _f(3.04, "块", "money"),
        },
        "number-unit",
    ),
    Case(
        "两块5亩的地，三块四方的板",
        {"两块": _f(2, "块"), "5亩": _f(5, "亩", "area"), "三块": _f(3, "块")},
        "number-unit",
    ),
)
