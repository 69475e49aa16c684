"""Projects named without quotation marks."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "澜沧江彩虹桥计划、拉萨金秋果酒项目进展顺利。",
        names("澜沧江彩虹桥计划|拉萨金秋果酒项目"),
        "scheme_named",
    ),
    Case("用于沪滇新村易地搬迁项目。", names("沪滇新村易地搬迁项目", "project"), "scheme_named"),
    Case("探索直播+助农模式。", names("直播+助农模式", "scheme"), "scheme_plus"),
    Case("实施种植项目、养殖工程，推进帮扶行动、培训计划。", {}),
    Case("贵州产业扶贫项目和云南重点项目。", {}),
)
