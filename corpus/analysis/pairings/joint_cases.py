"""Two abbreviations in one word."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("苏陕扶贫协作启动。", pairs("江苏省>陕西省"), "joint"),
    Case("桂粤协作、滇沪合作持续推进。", pairs("广东省>广西壮族自治区 上海市>云南省"), "joint"),
    Case("两广协作书写新篇。", pairs("广东省>广西壮族自治区"), "joint"),
    Case("京津冀协同发展。", {}),
)
