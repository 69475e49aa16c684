"""Cases for times counted from events of the table."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case("党的十八大以来，投入资金。", {"党的十八大以来": t("2012-11-08", None)}, "landmark-since"),
    Case("自党的十九大召开以来，", {"自党的十九大召开以来": t("2017-10-18", None)}, "landmark-since"),
    Case("改革开放以来，经济腾飞。", {"改革开放以来": t("1978-12", None)}, "landmark-since"),
    Case("脱贫攻坚战打响以来，出列80个村。", {"脱贫攻坚战打响以来": t("2015-11", None)}, "landmark-since"),
    Case(
        "第二次中央新疆工作座谈会召开后，",
        {"第二次中央新疆工作座谈会召开后": t("2014-05-28", None)},
        "landmark-since",
    ),
    Case(
        "今年是新中国成立70周年。",
        {"今年": {}, "新中国成立70周年": t("1949", "2019")},
        "landmark-anniversary",
        "2019-09-01",
    ),
    Case(
        "适逢改革开放四十周年，",
        {"改革开放四十周年": t("1978", "2018")},
        "landmark-anniversary",
        "2018-09-01",
    ),
    Case(
        "今年，深圳经济特区迎来建立40周年。",
        {"今年": {}, "深圳经济特区迎来建立40周年": t("1980", "2020")},
        "landmark-anniversary",
    ),
    Case("改革开放40年来，", {"改革开放40年来": t("1978", "2018")}, "landmark-years", "2018-09-01"),
    Case("改革开放40多年来，", {"改革开放40多年来": t("1978", None)}, "landmark-years", "2022-09-01"),
    Case("认真学习党的十九大精神，坚持改革开放，落实东西部扶贫协作。", {}),
    Case("东西部扶贫协作投入3年行动资金。", {}),
)
