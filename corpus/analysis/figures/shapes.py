"""Shapes that are no figures: 1+4, 5G, A4, COVID-19, phone and licence numbers; thresholds inside a label."""

from __future__ import annotations

import re

from corpus.model import Bound, Figure

_LATIN = re.compile(r"[A-Za-z]")
# what may directly precede: 1+4, 7×24, v2.0, No.3, 京B2-2024, (010)5919
_SUM = re.compile(r"\d+(?:[+×xX*]\d+)+(?:[+×xX*][A-Za-z])?|\d+[+×][A-Za-z](?:[+×][A-Za-z])*")
_LETTERED = re.compile(r"\d+(?:\.\d+)?(?:[A-Z](?![A-Za-z²³])|[a-zA-Z]*[A-Z]\d)(?!级)")
_LONG = re.compile(
    r"\d{7,}(?:-\d+)*(?![\d.,万亿]*[万亿元人个户名亩])|\(\d{3,4}\)\d{6,8}|\d{3,4}-\d{7,8}|\d{1,3}(?:\.\d{1,3}){3}|\d+(?:\.\d+){2,}"
)
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_AFTER_LETTER = re.compile(r"\d+(?:[-.]\d+)*")
_UNIT_LETTERS = re.compile(
    r"\d+(?:\.\d+)?(?:km²|km|kg|kW|KW|MW|GW|GB|TB|MB|KB|kWh|cm|mm|m²|m³|m2|m3|m|g|t|L|ml|mL|hm²|Mbps)(?![A-Za-z])"
)
_LABEL = re.compile(
    r"(?:级)?(?:的)?[^\W\d_]{0,6}(?:项目|企业|工程|园区|基地|合作社|大户|商户|单位|平台|品牌|村|乡镇|学校|医院|产品|县|集体|经营主体)(?:共|达到?|有|约|近|超过?|就有|分别|已有|为)?(?=\d|[一二两三四五六七八九十百]+[个家户名项])"
)


def foreign_token_end(text: str, at: int) -> int | None:
    """Where a token that is no quantity ends; None where the numeral at `at` may be one."""
    if not text[at].isdigit():
        return None
    before = text[at - 1] if at else ""
    if (before and (_LATIN.match(before) or before in "_@#№")) or (
        before == "-" and at > 1 and _LATIN.match(text[at - 2])
    ):
        found = _AFTER_LETTER.match(text, at)
        return found.end() if found else at + 1
    if _UNIT_LETTERS.match(text, at):
        return None
    for shape in (_SUM, _CLOCK, _LONG, _LETTERED):
        if found := shape.match(text, at):
            return found.end()
    if before in ("+", "×"):
        found = _AFTER_LETTER.match(text, at)
        return found.end() if found else at + 1
    return None


def is_threshold(text: str, figure: Figure) -> bool:
    """超10亿元项目24个, 投资千万元以上的企业6家: the bound names a class of things, nothing is measured."""
    return figure.bound in (Bound.OVER, Bound.UNDER) and _LABEL.match(text, figure.span.end) is not None
