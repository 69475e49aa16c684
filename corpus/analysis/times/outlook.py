"""Whether a date lies ahead of the text that names it, by the words around it."""

from __future__ import annotations

import re

from corpus.model import Span

_AHEAD = re.compile(
    r"(?:将(?!近)|拟|计划|力争|确保|争取|预计|定于|即将|规划|目标|安排在|截止日|有效期|报名|要在|前完成)"
)
# 2020年计划投入, 2025年工作打算: the word that looks ahead may stand right behind
_PLAN_FOLLOWS = re.compile(
    r",?(?:我[省市县区州]|全[省市县区州]|两地|双方)?(?:计划(?!单列|生育)|拟|力争|预计|争取|打算|工作(?:打算|安排|计划|要点|思路|目标))"
)
_LIMIT = re.compile(r"[底末]?(?:前(?!后|三|[一二两]个?季)|之前|以前)")


def plan_follows(text: str, span: Span) -> bool:
    """True where a plan for that very time is told: 2020年计划, 2025年工作打算."""
    return _PLAN_FOLLOWS.match(text, span.end) is not None


def planned(text: str, span: Span) -> bool:
    """True where the clause before looks ahead (将于, 计划), or what follows does or sets a limit (月底前)."""
    before = text[max(0, span.start - 24) : span.start]
    sentence = re.split(r"[。;!?\n]", before)[-1]
    return bool(
        plan_follows(text, span)
        or _AHEAD.search(sentence)
        or _LIMIT.match(text, span.end)
        or text[span.end - 1] == "前"
    )
