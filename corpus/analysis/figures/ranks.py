"""Ranks: 居全国第一, 排名第5位, 蝉联…第一, 全省首位 — not 第三届, 第一书记, 第一产业."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.language.numerals import number_at
from corpus.lexicon.units import Units
from corpus.model import Bound, Figure, Kind, Span

_AFTER = re.compile(r"(?P<unit>位|名)?(?=$|[\s,。;、!?)”》\]]|的|和|及|与|,)")
_RANKED = re.compile(
    r"(?:排名?|名列|位列|位居|位次|居|列|评[分比估]|蝉联|获|夺|稳居|跃居|跻身|保持|前进|上升|升至|名次|总[分量]|增[速幅]|全[国省市区县]|西部|片区|均|并列|取得|综合)[^,。;!?第]{0,16}$"
)


def rank_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    """第N(位|名) at the end of a phrase that ranks; None otherwise."""
    if text[at] != "第":
        return None
    numeral = number_at(text, at + 1) if at + 1 < block.end else None
    if numeral is None or numeral.value_max is not None or numeral.value > 3000:
        return None
    after = _AFTER.match(text, numeral.end, block.end)
    if not after or not _RANKED.search(text, max(block.start, at - 24), at):
        return None
    return Figure(
        Span(at, after.end()),
        Span(at + 1, numeral.end),
        Decimal(numeral.value),
        None,
        after["unit"],
        Kind.RANK,
        Bound.EXACT,
        "rank",
    )
