"""Sides that a number stands for (四省市, 向四县), and the one of several that a figure in a row belongs to."""

from __future__ import annotations

import re

from corpus.analysis.facts.scene import REACH, Scene
from corpus.language.numerals import chinese_value
from corpus.model import Evidence, Figure, Region, Span

Side = tuple[tuple[Region, ...], Evidence]

_GIVERS = re.compile(
    r"(?<![一-鿿]省)(?P<count>[二两三四五六七八九十]{1,2}|\d{1,2})?个?(?:援[疆藏青]|对口支援|支援|帮扶|协作)?(?P<what>省市|省区市|省份)"
)
_MOST_GIVERS = 6
_TAKERS = re.compile(
    r"[向对在到为给助帮](?P<count>[二两三四五六七八九十]|\d{1,2})个?县(?:旗|[市区](?![一-鿿]))?(?![级域])"
)


def counted_givers(scene: Scene, clause: Span) -> Side | None:
    """四省市, 援青省市: all that the article names as givers, where they are as many, or few enough to be meant."""
    givers = scene.sides.givers
    start = scene.up_to(clause).start
    said = list(_GIVERS.finditer(scene.text, start, clause.end))
    if not said or not 1 < len(givers) <= _MOST_GIVERS:
        return None
    # 援藏省市 without a number: where they are counted elsewhere
    counts = [f for f in (said if said[-1]["count"] else _GIVERS.finditer(scene.text)) if f["count"]]
    if not counts or _number(counts[-1]["count"]) != len(givers):
        return None
    found = said[-1]
    return givers, Evidence("party-counted", (Span(found.start(), found.end()),), "article")


def counted_takers(scene: Scene, clause: Span) -> Side | None:
    """向四县捐赠, 到4县挂职: the counties that the article names, where they are as many."""
    found = _TAKERS.search(scene.text, scene.up_to(clause).start, clause.end)
    if found is None:
        return None
    takers = tuple(r for r in scene.sides.takers if r.level == "county")
    if len(takers) != _number(found["count"]):
        return None
    return takers, Evidence("party-counted", (Span(found.start(), found.end()),), "article")


def _number(written: str) -> int:
    return int(written if written.isdigit() else chinese_value(written) or 0)


def respective(scene: Scene, figure: Figure, side: Side) -> Side:
    """甲、乙分别投入3亿元、2亿元: the first gives the first amount, the second the second."""
    regions, why = side
    if len(regions) < 2 or why.scope not in ("clause", "sentence"):
        return side
    sentence = scene.sentence(figure.span.start)
    said = scene.text.rfind("分别", max(sentence.start, figure.span.start - REACH), figure.span.start)
    if said < 0 or ";" in scene.text[said : figure.span.start]:
        return side
    run = scene.row(figure, said)
    if len(run) != len(regions):
        return side
    own = regions[scene.index_of(figure) - scene.index_of(run[0])]
    return (own,), Evidence("party-respective", why.spans, why.scope)
