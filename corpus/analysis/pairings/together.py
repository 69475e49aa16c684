"""Two sides beside each other in what is told of aid, without a word that links them: 无锡帮销延安苹果, 重庆在芒康县….

Nothing is said of regions that are not known to be paired, they or those they lie in. A side that a list by place
opens with (恩施市 …, 【宁夏】…) stands for the one that a sentence leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from corpus.analysis.pairings.places import Side
from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_AID = re.compile(
    "援|帮|捐|投入|拨付|安排|落实|引进|引导|采购|销售|选派|派出|托管|结对|扶持|携手|改造|办起|建成|建设|捐赠|资金|到岗|培训|输转|务工|销往"
)
_FAR = 60  # characters between two sides


def find(scene: Scene) -> Iterator[Pairing]:
    """Rules `together`, `together_led`, `helped_here` (日喀则市。由上海、山东对口支援)."""
    sides = [s for s in scene.sides if len(s.span) > 1]
    if not sides or not _AID.search(scene.text, scene.sentence.start, scene.sentence.end):
        return
    if scene.owners:
        yield from _led(scene, sides)
    for one, other in pairwise(sides):
        between = scene.text[one.span.end : other.span.start]
        if other.span.start >= one.span.end and len(between) <= _FAR and ";" not in between:
            yield from _likely(scene, one, other, "together")


def _led(scene: Scene, sides: list[Side]) -> Iterator[Pairing]:
    """Of one who gives and one who is helped the other one leads the paragraph."""
    owner = Side(scene.owners, sides[0].span)
    opening = scene.text[scene.sentence.start : sides[0].span.start]
    if opening.endswith("由") and scene.after(0).lstrip("省市一二两三四五六个").startswith("对口"):
        yield from scene.pairs(sides[0], owner, "helped_here", known_only=True)
        return
    for side in sides:
        yield from _likely(scene, owner, side, "together_led")


def _likely(scene: Scene, one: Side, other: Side, rule: str) -> Iterator[Pairing]:
    """Those that are paired themselves; a city that does something in a province is not the province's helper."""
    return (
        p
        for p in scene.toward(one, other, rule)
        if scene.knowledge.is_paired(p.donor, p.recipient)
        and (p.recipient.level != "province" or p.donor.level == "province")
    )
