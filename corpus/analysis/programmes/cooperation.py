"""The pairing itself as a programme: 粤桂扶贫协作, 深汕帮扶工作, 深圳对口帮扶汕尾工作, 深圳援疆工作."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.outline import ABBREVIATION, PLACE
from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention

_JOINT = re.compile(
    rf"{ABBREVIATION}{{2}}(?:东西部|对口|区域|旅游|劳务|消费|产业|教育|医疗|健康|科技|人才|文旅|乡村振兴|社会)*"
    r"(?:(?:扶贫|帮扶|对口)?协作|对口合作|帮扶工作|(?:结对|对口)帮扶)"
)
# 医疗人才“组团式”援藏, “组团式”教育援疆
_TEAMS = re.compile(
    '(?:医疗|教育)(?:卫生)?(?:人才)?[“"]?组团式[”"]?(?:对口)?(?:援[疆藏青]|帮扶|支援|援助)'
    '|[“"]?组团式[”"]?(?:医疗|教育)?(?:人才)?援[疆藏青](?!医|教|干|人|队|团)'
)
_ACTION = re.compile(r"(?:[一二三四五六七八九十\d]年)(?:攻坚)?(?:行动计划|行动|计划|工程)(?!方案)")
_FRIENDS = re.compile(rf"{ABBREVIATION}{{2}}合作(?![区社意协共])")
_OUTCOME = re.compile(rf"(?:{ABBREVIATION}{{2}}|{PLACE}{{2,4}})(?:共识|宣言|倡议书?)")
_WORK = re.compile(
    rf"(?<!{PLACE}){PLACE}{{2,24}}(?:对口支援|对口帮扶|结对帮扶|帮扶|援建)(?:{PLACE}{{2,24}}|{ABBREVIATION})(?:扶贫|脱贫攻坚)?工作(?![组队者])"
)
_FRONTIER = re.compile(
    rf"(?:(?<!{PLACE}){PLACE}{{2,24}}|{ABBREVIATION})(?:市|省)?(?:对口)?援{ABBREVIATION}工作(?![组队者])"
)


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rules `cooperation_joint`, `cooperation_teams`, `cooperation_action`, `cooperation_work`, `cooperation_outcome`."""
    masked, start, end = scene.outline.masked, scene.block.start, scene.block.end
    for found in _JOINT.finditer(masked, start, end):
        yield scene.mention(found.start(), found.end(), "programme", "cooperation_joint")
        plan = _ACTION.match(masked, found.end(), end)
        if plan:
            yield scene.mention(found.start(), plan.end(), "programme", "cooperation_action")
    for found in _FRIENDS.finditer(masked, start, end):
        places = scene.outline.regions_in(found.start(), found.end())
        if all(m.region.level == "province" for m in places):
            yield scene.mention(found.start(), found.end(), "programme", "cooperation_joint")
    for pattern in (_WORK, _FRONTIER):
        for found in pattern.finditer(masked, start, end):
            yield scene.mention(found.start(), found.end(), "programme", "cooperation_work")
    for found in _TEAMS.finditer(scene.text, start, end):
        yield scene.mention(found.start(), found.end(), "programme", "cooperation_teams")
    for found in _OUTCOME.finditer(masked, start, end):
        yield scene.mention(found.start(), found.end(), "policy", "cooperation_outcome")
