"""Parks and zones of their own name: 田东深百产业园, 粤桂合作特别试验区; 产业园区 alone is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_LAYOUT = re.compile(r"\d[+＋]\d|\d[+＋][NnXx]")
_BUILT = re.compile(
    "(?:建成|建起|援建|捐建|共建|投资建设)(?:了|的|起)?$|(?:揭牌|建成|开园|落户[^,。;的]{2,8}|位于[^,。;的]{2,8}|坐落[^,。;的]{2,9})的$"
)
_COUNTED = re.compile(r"区?(?:二期|一期)?(?:工程)?等?(?:\d+|[一二两三四五六七八九十]+)[个家座]")
_OWN_WORDS = 2
_ZONE = re.compile("(?:合作区|试验区|示范区|新区|开发区|产业园|工业园区?)$")


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rule `park_zone`: a zone that the gazetteer knows as a region."""
    for mention in scene.outline.regions_in(scene.block.start, scene.block.end):
        if mention.region.code is None and _ZONE.search(mention.span.of(scene.text)):
            yield scene.mention(mention.span.start, mention.span.end, "park", "park_zone")


def headed(scene: Scene, head: Span) -> Iterator[ProgrammeMention]:
    """Rule `park_named`: two places, a joint abbreviation, a layout (1+4) or words of its own before the noun;
    two letters of its own suffice where it is said to be built."""
    floor = scene.clause(head.start)[0]
    start = scene.outline.reach(head.start, floor)
    if start is None or start == head.start:
        return
    before = scene.text[start : head.start]
    places = {m.region for m in scene.outline.regions_in(start, head.start)}
    residue = scene.outline.residue(start, head.start)
    joint = scene.outline.abbreviated(start, head.start)
    if _COUNTED.match(scene.text, head.end) or (joint and before.endswith(("共建", "合建", "携手"))):
        return  # 粤桂共建产业园十个
    inside = scene.outline.regions_in(start, head.start)
    sorted_place = bool(inside) and inside[-1].span.end < head.start  # 阿克苏纺织工业城
    built = (sorted_place or len(residue) >= _OWN_WORDS) and _BUILT.search(
        scene.text, max(floor, start - 12), start
    )
    if (
        built
        or joint
        or len(places) > 1
        or _LAYOUT.search(before)
        or (places and residue)
        or len(residue) >= 3
    ):
        yield scene.mention(start, head.end, "park", "park_named")
