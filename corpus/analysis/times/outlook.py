"""Whether a date lies ahead of the text that names it, by the words around it."""

from __future__ import annotations

import re

from corpus.model import Span

_AHEAD = re.compile(
    r"(?:将(?!近)|拟|计划|力争|确保|争取|预计|定于|即将|规划|目标|安排在|截止日|有效期|报名|要在|前完成)"
)
_LIMIT = re.compile(r"[底末]?(?:前(?!后|三|[一二两]个?季)|之前|以前)")


def planned(text: str, span: Span) -> bool:
    """True where the clause before looks ahead (将于, 计划), or what follows sets a limit (月底前)."""
    before = text[max(0, span.start - 24) : span.start]
    sentence = re.split(r"[。;!?\n]", before)[-1]
    return bool(_AHEAD.search(sentence) or _LIMIT.match(text, span.end) or text[span.end - 1] == "前")
