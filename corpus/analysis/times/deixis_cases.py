"""Cases for days, weeks and months that are pointed at."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case("今天上午，列车开行。", {"今天": t("2020-06-15", "2020-06-15")}, "day-from-now"),
    Case("昨日，首批菜薹抵深。", {"昨日": t("2020-06-14", "2020-06-14")}, "day-from-now"),
    Case(
        "5月8日签约。当天，两市还揭牌。次日返程。",
        {"5月8日": {}, "当天": t("2020-05-08", "2020-05-08"), "次日": t("2020-05-09", "2020-05-09")},
        "that-day",
    ),
    Case("当天往返即可。", {}),
    Case(
        "本月将开工，上月已签约。",
        {"本月": t("2020-06", "2020-06"), "上月": t("2020-05", "2020-05")},
        "this-month",
    ),
    Case("上个月成交900万元。", {"上个月": t("2019-12", "2019-12")}, "this-month", "2020-01-09"),
    Case("2019年3月开课，当月报名80人。", {"2019年3月": {}, "当月": t("2019-03", "2019-03")}, "this-month"),
    Case("截至上月末，到位3亿元。", {"截至上月末": t(None, "2020-05")}, "as-of"),
    Case("本周，团队抵达。", {"本周": t("2020-06-15", "2020-06-15")}, "week"),
    Case("去年投入3亿元，同期减贫5万人。", {"去年": {}, "同期": t("2019", "2019")}, "same-term"),
    Case("今日头条直播带货，同期声采访。", {}),
)
