"""Projects and schemes named without quotation marks: 深百小镇易地扶贫搬迁项目, 互联网+公益模式."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.outline import ABBREVIATION
from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_PLUS = re.compile(r"[一-鿿]{2,5}(?:\+[一-鿿]{2,5}){1,3}(?:模式|工程|行动|计划)")
_GOES_ON = re.compile("[区部组]|建设|资金|建成|负责|经理|库")
_OWN_WORDS = 3


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rule `scheme_plus`: what is joined by + and called a model."""
    for found in _PLUS.finditer(scene.text, scene.block.start, scene.block.end):
        start = scene.outline.reach(found.end() - 2, found.start())
        yield scene.mention(found.start() if start is None else start, found.end(), "scheme", "scheme_plus")


def headed(scene: Scene, head: Span) -> Iterator[ProgrammeMention]:
    """Rule `scheme_named`: a joint abbreviation, or words of its own, before 项目, 工程, 行动, 计划."""
    floor = scene.clause(head.start)[0]
    start = scene.outline.reach(head.start, floor)
    if start is None or head.start - start < 3 or scene.is_quoted(start, head.end):
        return
    joint = re.search(ABBREVIATION + "{2}", scene.outline.masked[start : head.start])
    residue = scene.outline.residue(start, head.start)
    if (joint and head.start - start >= 4) or len(residue) >= _OWN_WORDS:
        yield scene.mention(start, head.end, scene.names.kinds[head.of(scene.text)], "scheme_named")
