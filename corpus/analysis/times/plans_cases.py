"""Cases for five-year plans."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case("“十三五”时期投入资金40亿元。", {"十三五": t("2016", "2020")}, "plan-period"),
    Case("十四五规划开局", {"十四五": t("2021", "2025")}, "plan-period"),
    Case("“十二五”期间", {"十二五": t("2011", "2015")}, "plan-period"),
    Case("“九五”期间，“八五”计划", {"九五": t("1996", "2000"), "八五": t("1991", "1995")}, "plan-period"),
    Case("“十五”时期", {"十五": t("2001", "2005")}, "plan-period"),
    Case("“十五五”规划建议", {"十五五": t("2026", "2030")}, "plan-period"),
    Case("“十三五”前三年", {"十三五”前三年": t("2016", "2018")}, "plan-period"),
    Case("到“十二五”末，通车里程翻番。", {"十二五”末": t("2015", "2015")}, "plan-year"),
    Case("“十四五”开局之年", {"十四五”开局之年": t("2021", "2021")}, "plan-year"),
    Case("“十三五”收官之年", {"十三五”收官之年": t("2020", "2020")}, "plan-year"),
    Case("“十三五”以来，减贫9万人。", {"十三五”以来": t("2016", None)}, "plan-since"),
    Case("全县三十五个村，五十五户，十五人，二十五名教师。", {}),
    Case("帮扶对象二十三五保户，四五个人，三五成群。", {}),
)
