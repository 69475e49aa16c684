"""Labels that the words right before the number are, whatever stands around: 县均, 用于…的, 总额, 完成年度任务的."""

from __future__ import annotations

import re

# 县均5187万元: what each has is what is measured
_AVERAGE = re.compile(
    r"(?:^|[,;、:。\s]|其中)(?P<label>(?:县|户|村|镇|乡|校|班|生|亩|人|劳|场|批)均(?:投入|安排)?)(?:达到?|为|约|近|超过?)*$"
)
# 其中用于社区工厂的1.96亿元, 到青岛稳定就业的1500人
_RELATIVE = re.compile(
    r"(?:其中|,|^)(?:有)?(?P<label>(?:用于|投向|到|赴|在)[^,。;:\d]{2,14})的(?:有|达|约|共)?$"
)
# 总额1.1万亿元 alone
_TOTAL = re.compile(
    r"(?:^|[,;、:。\s]|\d[年月日]|目前)(?P<label>总投资额?|投资总额|总金额|总额|总量|总规模|总产值|总面积|总长度?|金额|面积|长度|规模|产量|产值|(?:实际|已)?到位)(?:达到?|为|约|近|超过?|共)*$"
)
# 完成年度目标的68.8%: of what was named right before
_OF_TARGET = re.compile(r"(?P<label>完成[^,。;\d]{0,8}(?:目标|任务|计划|协议数?)(?:任务|数)?)的?$")

# 一个月能拿3600元: what someone tells of his pay
_EARNS = re.compile(
    r"(?P<label>(?:(?:[一每]个?[月年天]|月|年|日)(?:能|可|就|都|还)*|能|可以?)(?:多|净)?(?:拿|挣|赚|领|到手|进账)(?:到|个)?)(?:约|近|上|了|差不多)*$"
)


def said(before: str) -> tuple[str, tuple[int, int]] | None:
    """(rule, the label's start and end in `before`, the text up to the number), where its last words are one."""
    for pattern in (_AVERAGE, _RELATIVE, _TOTAL, _EARNS):
        if found := pattern.search(before):
            return "label-said", found.span("label")
    if found := _OF_TARGET.search(before):
        return "label-of-target", (found.start(), found.end("label"))
    return None
