"""The pairing itself."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "鲁渝协作走深走实，浙川旅游协作启动。",
        names("鲁渝协作|浙川旅游协作", "programme"),
        "cooperation_joint",
    ),
    Case("沪滇合作的成果惠及边疆。", names("沪滇合作", "programme"), "cooperation_joint"),
    Case(
        "2019年苏陕扶贫协作三年行动启动。", names("苏陕扶贫协作三年行动", "programme"), "cooperation_action"
    ),
    Case("推进粤桂协作五年行动计划。", names("粤桂协作五年行动计划"), "cooperation_action"),
    Case("广州对口帮扶梅州工作得到肯定。", names("广州对口帮扶梅州工作", "programme"), "cooperation_work"),
    Case("浙江援疆工作进入新阶段。", names("浙江援疆工作", "programme"), "cooperation_work"),
    Case("座谈会达成苏陕共识。", names("苏陕共识", "policy"), "cooperation_outcome"),
    Case("天津援藏工作队翻山越岭，援疆工作组驻村。", {}),
    Case("两省扶贫协作和区域合作不断加强。", {}),
    Case(
        "医疗人才“组团式”援藏实施八年，教育“组团式”援疆同步推进。",
        names("医疗人才“组团式”援藏|教育“组团式”援疆", "programme"),
        "cooperation_teams",
    ),
)
