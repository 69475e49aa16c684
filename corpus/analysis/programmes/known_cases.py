"""What is known under a fixed name."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case("办起“粤菜师傅”“南粤家政”等班。", names("“粤菜师傅”|“南粤家政”"), "policy_known"),
    Case("落实两不愁三保障，推广“一村一品”。", names("两不愁三保障|“一村一品”", "policy"), "policy_known"),
    Case("开展携手奔小康行动和雨露计划。", names("携手奔小康|雨露计划"), "policy_known"),
    Case("“一镇一业”“一村一品”带动增收。", names("“一镇一业”“一村一品”"), "policy_known"),
    Case("实施千企联千村，百校结百校。", names("千企联千村|百校结百校", "programme"), "campaign_pattern"),
    Case("列入“八项惠民行动”推进。", names("“八项惠民行动”", "policy"), "campaign_numbered"),
    Case("千方百计增收，一村也不落下，万企参与。", {}),
)
