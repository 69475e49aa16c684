"""Projects and schemes named without quotation marks: 深百小镇易地扶贫搬迁项目, 互联网+公益模式."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.outline import ABBREVIATION
from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_PLUS = re.compile(r"[一-鿿]{2,5}(?:\+[一-鿿]{2,5}){1,3}(?:模式|工程|行动|计划)")
_SORT = re.compile(
    "(?:标杆|重点|合作|协作|帮扶|投资|签约|产业|援建|典型|示范|试点|建设|扶贫|筛查|救治|培训|种植|养殖|加工|惠民|民生|对口|援[疆藏青])$"
)
# 技师学院计划面向我州招生: here it is a verb
_PLANS = re.compile("(?:面向|投入|投资|安排|新建|新增|招|到|在|用|完成|实施|引进|选派|今年|明年|再)")
_OWN_WORDS = 5
_OWN_WORDS_PLACED = 2


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
    own = len(scene.outline.residue(start, head.start))
    placed = scene.outline.placed(start, head.start)
    if _SORT.search(scene.text, start, head.start):
        return
    if head.of(scene.text) == "计划" and _PLANS.match(scene.text, head.end):
        return
    if (joint and head.start - start >= 4) or own >= (_OWN_WORDS_PLACED if placed else _OWN_WORDS):
        yield scene.mention(start, head.end, scene.names.kinds[head.of(scene.text)], "scheme_named")
