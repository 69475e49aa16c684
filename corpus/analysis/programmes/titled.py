"""《…》: plans, agreements, minutes, shows. Newspapers and what is merely reported there are none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention

_TITLE = re.compile(r"《([^《》\n]{2,60})》")
_MEDIA = re.compile(
    r"(?:日报|晚报|商报|早报|时报|都市报|周报|周刊|月刊|杂志|新闻联播|焦点访谈|求是|半月谈|瞭望|党建|新闻|法|宪法|条例)$"
)
_PROSE = re.compile(
    r"(?:题为|发表|刊发|刊登|播出|报道|栏目|撰写|歌曲|合唱|演唱|诗|一文|文章|专著|著作|主编)[^,。;《》]{0,6}$"
)
_ART = re.compile(r"(?:剧|晚会|演出|纪录片|影片|电影|电视片)$")


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rule `titled`."""
    text = scene.text
    for found in _TITLE.finditer(text, scene.block.start, scene.block.end):
        before = text[max(scene.block.start, found.start() - 12) : found.start()]
        if found.group(1) in scene.names.kinds:  # 《方案》 only points back
            continue
        if _MEDIA.search(found.group(1)) or _PROSE.search(before):
            continue
        kind = "project" if _ART.search(before) else "policy"
        yield scene.mention(found.start(), found.end(), kind, "titled")
