"""Policies and schemes known under a fixed name, and campaigns of the pattern 万企兴万村."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_CAMPAIGN = re.compile(
    r"[十百千万][企校院医村镇县社团所商店][帮联兴带扶牵结进助连对包][^,。;:、“”\"的]{0,3}?[十百千万一][村校院户镇县乡企店][^\W\d_]{0,0}"
)
_EACH = re.compile("一.一.$|一.一.”$")
_NUMBERED = re.compile(r"“([一二三四五六七八九十\d]+[项大个][^“”,。、]{2,10}(?:工程|行动|计划))”")


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rules `policy_known`, `campaign_pattern`, `campaign_numbered`."""
    text, block = scene.text, scene.block
    inner = {q.inner: q.span for q in scene.quotations}
    found: list[tuple[Span, str]] = []
    for span, kind in scene.names.policies.find(text[block.start : block.end]):
        at = span.shifted(block.start)
        whole = inner.get(at, at)
        # “一镇一业”“一村一品”, with nothing between them, is one name.
        pair = found and whole != at and found[-1][0].end == whole.start and text[whole.start - 1] == "”"
        if pair and _EACH.match(at.of(text)) and _EACH.match(found[-1][0].of(text), 1):
            found[-1] = (Span(found[-1][0].start, whole.end), kind)
        else:
            found.append((whole, kind))
    for span, kind in found:
        yield scene.mention(span.start, span.end, kind, "policy_known")
    for match in _CAMPAIGN.finditer(text, block.start, block.end):
        at = Span(match.start(), match.end())
        whole = inner.get(at, at)
        yield scene.mention(whole.start, whole.end, "programme", "campaign_pattern")
    for match in _NUMBERED.finditer(text, block.start, block.end):
        yield scene.mention(match.start(), match.end(), "policy", "campaign_numbered")
