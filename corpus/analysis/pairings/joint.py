"""Two abbreviations in one word: 粤桂扶贫协作, 深汕帮扶, 两广协作. Knowledge tells which of them helps."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.places import Side
from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing, Span

_TOGETHER = re.compile(
    "(?:、[一-鿿]{2}){0,2}[^,。;、]{0,6}?(?:协作|帮扶|合作|对口|结对|扶贫|携手|共建|情|牵手|联动|镇|模式|协力|两[地省市]|两省区)"
)
_HELP = re.compile("(?:对口|帮扶|扶贫|协作|东西部)")


def find(scene: Scene) -> Iterator[Pairing]:
    """Rule `joint`."""
    for i, side in enumerate(scene.sides):
        follows = scene.text[side.span.end : min(scene.sentence.end, side.span.end + 10)]
        if len(side.regions) == 2 and len(side.span) == 2:
            if _TOGETHER.match(follows):
                one, other = (Side((r,), side.span) for r in side.regions)
                yield from scene.toward(one, other, "joint")
        elif side.joint and i + 1 < len(scene.sides) and len(side.span) == 1:
            other = scene.sides[i + 1]
            if len(other.span) != 1 or len(other.regions) != 1 or other.joint:
                continue
            follows = scene.text[other.span.end : min(scene.sentence.end, other.span.end + 10)]
            if not _TOGETHER.match(follows):
                continue
            known = list(scene.toward(side, other, "joint", compass=bool(_HELP.search(follows))))
            span = Span(side.span.start, other.span.end)
            yield from known or (
                [Pairing(side.regions[0], other.regions[0], None, span, "joint")]
                if _HELP.match(follows)
                else []
            )
