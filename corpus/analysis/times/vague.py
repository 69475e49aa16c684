"""Words for now, lately and later, bounded by the publication date alone: 目前, 近年来, 下一步."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.times.context import Context
from corpus.analysis.times.rule import Candidate, Roles, holds
from corpus.model import Period, Span

ROLES: Roles = {"now": "as_of", "lately": "vague", "before-now": "vague", "later": "vague", "era": "vague"}

_NOW = re.compile(
    r"(?:(?:截[至止]到?至?|到)(?:目前|现在|当前|发稿(?:时|前|之日)?|今日|今天)(?:为止)?)"
    r"|(?<![项科栏题节曲剧数账名条书])目前(?!往|[期沿言缀])(?:为止)?|当前(?![位页])|当下|眼下|现阶段|如今|而今|现今|时下|迄今(?:为止)?|至今(?![年天日后])"
    r"|(?<![出体表实发呈展再浮涌闪显])现在"
)
_LATELY = re.compile(
    r"(?<![将临接])近(?:些|几)?年来?(?![均龄份轻底末终关])|前[些几]年|(?:这|最近)(?:些|几)年来?|(?:多|数|几|历|十余|数十|几十)年来(?!自)|多年以来|长期以来|一直以来"
    r"|(?:近|最近)一?段时间(?:以来)?|(?<!最)近来|(?<!最)近期|(?<!最)近日|(?<![将接附临])最近(?![的处])|连日来|不久前|前不久|前段时间"
    r"|(?<![\d一二三四五六七八九十工生节假今昨明近次同当往每末])日前(?![往来夕后沿])"
)
_BEFORE = re.compile(r"此前|在此之前|往年|以往")
_LATER = re.compile(
    # 点亮未来, 共赢未来: what a verb has done to it is no time
    r"(?:(?<![一-鿿])未来(?![可已]|产业|乡村|社区|科技|科学|学校|工厂|城|网络|星)|(?<=[在于而但且到])未来(?=[,\d一二三四五六七八九十几]|一段|的?[一二三五十几\d]{1,3}个?[年月])|未来(?=将|还将|要))|今后(?!年)|下一步|下一阶段|下阶段|接下来|(?<!即)将来|(?<!近)日后(?!期)"
)
_ERA = re.compile(r"(?<=[进步迈跨]入)(?:中国特色社会主义)?新时代|(?<=走进)新时代|新时代以来")
# rule, words one of which must be there, pattern, whether it looks ahead
_KINDS = (
    ("now", ("目前", "当前", "当下", "眼下", "阶段", "今", "时下", "现在", "发稿"), _NOW, False),
    ("lately", ("年来", "近", "以来", "连日", "不久", "前段", "日前", "些年", "几年"), _LATELY, False),
    ("before-now", ("此前", "往"), _BEFORE, False),
    ("later", ("未来", "今后", "下一", "下阶段", "接下来", "将来", "日后"), _LATER, True),
    ("era", ("新时代",), _ERA, False),
)


def candidates(text: str, block: Span) -> Iterator[Candidate]:
    """Every such word of the block."""
    for rule, words, pattern, ahead in _KINDS:
        if holds(text, block, words):
            for match in pattern.finditer(text, block.start, block.end):
                yield Candidate(Span(match.start(), match.end()), rule, _from_now if ahead else _until_now)


def _until_now(context: Context) -> Period | None:
    return Period(None, context.now)


def _from_now(context: Context) -> Period | None:
    return Period(context.now, None)
