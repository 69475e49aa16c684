"""Bound words: 约 近 逾 超过 不足 至少 before a number, 以上 左右 以内 after it, 余 and 多 in between.

Those before and after belong to the figure's span; 累计, 达, 共 do not.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from corpus.model import Bound, Figure, Span

BEFORE = {
    Bound.ABOUT: ("大约", "约", "大概", "大致", "差不多", "估计约"),
    Bound.UNDER: (
        "将近",
        "接近",
        "近",
        "不足",
        "不到",
        "不满",
        "未满",
        "不超过",
        "不多于",
        "不高于",
        "至多",
        "最多",
        "低于",
        "少于",
        "小于",
        "逼近",
    ),
    Bound.OVER: (
        "逾",
        "超过",
        "超出",
        "超",
        "突破",
        "至少",
        "最少",
        "起码",
        "不少于",
        "不低于",
        "不小于",
        "高于",
        "多于",
        "大于",
        "跨过",
        "冲破",
    ),
}
AFTER = {
    Bound.ABOUT: ("左右", "上下"),
    Bound.UNDER: ("以内", "之内", "以下", "之下"),
    Bound.OVER: ("以上", "之上", "有余", "之多", "出头", "开外", "余", "多"),
}
_KIND_BEFORE = {word: bound for bound, words in BEFORE.items() for word in words}
_KIND_AFTER = {word: bound for bound, words in AFTER.items() for word in words}
_LONGEST = max(map(len, _KIND_BEFORE))
_AFTER = re.compile("|".join(sorted(_KIND_AFTER, key=len, reverse=True)))
# 签约61个, 节约20万元, 附近3家, 赶超: the last character of another word
_NOT_A_BOUND = re.compile(r"(?:[签节合预条特违履邀失相解续]约|[附最邻亲贴靠临远]近|[赶反]超)$")
# 多 after a unit that can be followed by a word beginning with it: 3个多样化…
_MANY_IN_WORD = re.compile(r"多(?:[样元种层方功维边民产年]|媒体|部门)|余(?:下|额|粮|名|热|杭|姚)")


def with_bounds(text: str, figure: Figure, block: Span) -> Figure:
    """The figure widened by the bound words around it. A word before the number wins over one after it;
    either wins over 余 and 多 inside only where the figure was exact."""
    start, end, bound = figure.span.start, figure.span.end, figure.bound
    gap = start - 1 if start > block.start and text[start - 1] == " " else start
    for length in range(min(_LONGEST, gap - block.start), 0, -1):
        word = text[gap - length : gap]
        if word in _KIND_BEFORE and not _NOT_A_BOUND.search(text, max(block.start, gap - 4), gap):
            start = gap - length
            bound = (
                _KIND_BEFORE[word] if bound is Bound.EXACT or _KIND_BEFORE[word] is not Bound.OVER else bound
            )
            break
    after = _AFTER.match(text, end, block.end)
    if after and not _MANY_IN_WORD.match(text, end):
        end = after.end()
        if bound is Bound.EXACT:
            bound = _KIND_AFTER[after.group()]
    return replace(figure, span=Span(start, end), bound=bound)
