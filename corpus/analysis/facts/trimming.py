"""What of the words beside a number is its label."""

from __future__ import annotations

import re

_OF_A_PLACE = re.compile(
    "[^、和“”]{2,}(?:产业园|示范园|园区|基地|市场|项目|工程|医院|中学|小学|学校|合作区|经济区|示范区|电站|小镇)(?:[一二]期)?(?:工程)?"
    "(?P<total>(?:(?:计划)?总投资|总造价|年?交易[量额]|(?:新)?入[驻园](?:企业|商户)|(?:新)?签约项目|总?装机(?:容量)?|门急?诊量|占地面积|建筑面积))"
)


def trimmed(label: str) -> str:
    """Without stray marks at its ends (brackets and quotes stay where both are there), and without the park or
    hospital whose total it is: 总投资 of 产业园总投资."""
    label = label.strip("、,，的·: ")
    for opening, closing in ("（）", "()", "“”", "《》", '""', "「」"):
        if label.startswith(opening) and closing not in label[1:]:
            label = label[1:]
        if label.endswith(closing) and opening not in label[:-1]:
            label = label[:-1]
    label = label.strip("、,，的·: ")
    whole = _OF_A_PLACE.fullmatch(label)
    return whole["total"] if whole else label
