"""Plans, agreements and assessments named without 《》."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_YEARS = r"\d{4}(?:[-—~至]{1,2}\d{4})?年?(?:度)?"
_DATED = re.compile(rf"(?:{_YEARS}|[一二三四五六七八九十]年)$")
_PERIOD = re.compile(rf"\({_YEARS}\)")
_QUOTED_PERIOD = re.compile("“[一二三四五六七八九十]+五”$")
_CONCLUDED = re.compile("签署|签订|签定|制定|制订|印发|出台|编制|达成|发布|完善|落实|实施")
_ASSESSED = re.compile(
    "[中里]|结果|排名|获|位居|位列|被评|[把将][^,。;]{0,12}评|,[^,。;]{0,8}(?:评分|得分|排名|位居|位列|蝉联)"
)
_PUSHED = re.compile("(?:推进|巩固)$")


def headed(scene: Scene, head: Span, use: str) -> Iterator[ProgrammeMention]:
    """Rules `document`, `assessment` for a noun of the table."""
    floor, _ = scene.clause(head.start)
    start = scene.outline.reach(head.start, floor)
    if start is None:
        return
    if use == "assessment":
        yield from _assessment(scene, head, start, floor)
        return
    text = scene.text
    dated = _DATED.search(text, max(floor, start - 12), start)
    follows = _PERIOD.match(text, head.end)
    end = follows.end() if follows else head.end
    quoted = _QUOTED_PERIOD.search(text, max(floor, start - 6), start)
    joint = scene.outline.abbreviated(start, head.start)
    places = {m.region for m in scene.outline.regions_in(start, head.start)}
    if dated:
        owner = scene.outline.region_before(dated.start(), floor)  # 红河州2024年…工作要点
    if quoted and places:
        yield scene.mention(quoted.start(), end, "policy", "document")
    elif dated and (follows or head.start - start >= 4):
        yield scene.mention(owner, end, "policy", "document")
    elif (
        (joint and len(places) > 1)
        or (follows and head.start - start >= 2)
        or (
            places
            and head.start - start >= 8
            and scene.outline.residue(start, head.start)
            and _CONCLUDED.search(text, max(floor, start - 8), start)
        )
    ):
        yield scene.mention(start, end, "policy", "document")


def _assessment(scene: Scene, head: Span, start: int, floor: int) -> Iterator[ProgrammeMention]:
    """广东省扶贫开发成效考核: named where somebody's rank or grade in it is told."""
    if not _ASSESSED.match(scene.text, head.end):
        return
    pushed = _PUSHED.search(scene.text, max(floor, start - 4), start)
    if pushed:
        start = pushed.start()
    if head.start - start >= 6 or (scene.outline.placed(start, head.start) and head.start - start >= 4):
        yield scene.mention(start, head.end, "policy", "assessment")
