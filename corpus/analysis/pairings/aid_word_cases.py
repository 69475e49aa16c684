"""援疆 and its kin."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("深圳援疆干部走村入户。", pairs("深圳市>新疆维吾尔自治区"), "aid_word"),
    Case("江苏援青医生抵达。", pairs("江苏省>青海省"), "aid_word"),
    Case("各地援疆干部齐聚。", {}),
)
