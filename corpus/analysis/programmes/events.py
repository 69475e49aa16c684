"""Meetings, fairs and ceremonies: with their ordinal (第三届…分享会), or held once (投资合作推介会)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_ORDINAL = re.compile(r"(?:第[一二三四五六七八九十百\d]{1,4}届|首届)")
_SITTING = re.compile(
    r"第[一二三四五六七八九十\d]{1,3}次$|第[一二三四五六七八九十\d]{1,3}次[^,。;:、“”]{0,16}$"
)
_OCCASION = re.compile(
    r"(?:“[^“”\n]{2,16}”)?[^,。;:!?“”\"《》\n]{2,38}?(?:会议|论坛|(?:挑战|公开|锦标|联|邀请|大)赛|(?<![社机协学委员理])会|节|马拉松)(?=[,。;:、!?”\"》\n在上于期间开召举的是与和及暨中将圆已由为让吸共正如顺隆设给把成]|$)"
)
_PARTY = re.compile("代表大会|全会|全体会议|人民代表|政协|委员会|理事会|常委会|党代会|运动会")
_PLURAL_BEFORE = re.compile(
    r"(?:[\d一二三四五六七八九十几数多余]+(?:场|次|期|个|届)|各类|各种|系列|一批|一系列|多种|本次|此次|这次|该)$"
)
_PLURAL_AFTER = re.compile(r"\d+[余多]?[场次期]|[等,、]{0,2}(?:各类|一系列)|等活动|等形式|、[^,。;、]{1,8}会")
_HELD_BEFORE = re.compile(r"(?:举办|召开|举行|承办|主办|开展|组织|出席|参加|办|的|了)$")
_HELD_AFTER = re.compile(r"(?:上|在|顺利|成功|隆重)?[^,。;]{0,12}(?:举行|召开|举办|开幕|启动|上)")
# Meetings of these kinds are held everywhere: only a place or an ordinal makes one a name.
_COMMON = frozenset(
    [
        "座谈会",
        "工作会议",
        "推进会",
        "动员会",
        "对接会",
        "交流会",
        "招聘会",
        "联席会议",
        "对接活动",
        "推介活动",
        "展销活动",
        "发布会",
        "大赛",
        "论坛",
    ]
)
_CEREMONY = re.compile("(?:启动|揭牌|授牌|签约|开工|落成|首发|发车|交接)仪式$")
_NATIONAL = re.compile("东西部|中央|全国|国家")
_NATIONAL_LENGTH = 6
_SHORTEST = 4


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rule `event_ordinal`: 首届, 第N届 and what it counts."""
    for ordinal in _ORDINAL.finditer(scene.text, scene.block.start, scene.block.end):
        occasion = _OCCASION.match(scene.text, ordinal.end(), scene.block.end)
        if not occasion or _PARTY.search(occasion.group()):
            continue
        start = scene.outline.reach(ordinal.start(), scene.block.start)
        start = (
            ordinal.start() if start is None or not scene.outline.placed(start, ordinal.start()) else start
        )
        yield scene.mention(start, occasion.end(), "event", "event_ordinal")


def headed(scene: Scene, head: Span) -> Iterator[ProgrammeMention]:
    """Rules `event_sitting` (第三次联席会议), `event_named`, `event_ceremony` for a noun of the table."""
    text, noun = scene.text, head.of(scene.text)
    floor = scene.clause(head.start)[0]
    sitting = _SITTING.search(text, max(floor, head.start - 20), head.start)
    if sitting:
        start = scene.outline.reach(sitting.start(), floor)
        yield scene.mention(sitting.start() if start is None else start, head.end, "event", "event_sitting")
        return
    start = scene.outline.reach(head.start, floor)
    if start is None or head.start - start < 2 or _PLURAL_BEFORE.search(text, max(floor, start - 6), start):
        return
    if _PLURAL_AFTER.match(text, head.end, scene.block.end):
        return
    placed = scene.outline.placed(start, head.start)
    if _CEREMONY.search(noun):
        if head.start - start >= _SHORTEST and scene.outline.residue(start, head.start):
            yield scene.mention(start, head.end, "event", "event_ceremony")
        return
    if noun in _COMMON:
        own = scene.outline.residue(start, head.start) or scene.outline.abbreviated(start, head.start)
        national = _NATIONAL.match(text, start, head.start) and head.start - start >= _NATIONAL_LENGTH
        if national or (placed and head.start - start >= _SHORTEST and own):
            yield scene.mention(start, head.end, "event", "event_named")
        return
    held = _HELD_BEFORE.search(text, max(floor, start - 4), start) or _HELD_AFTER.match(
        text, head.end, head.end + 16
    )
    if head.start - start >= _SHORTEST and (placed or held):
        yield scene.mention(start, head.end, "event", "event_named")
