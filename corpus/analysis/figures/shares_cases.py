"""Cases for shares, multiples and ranks, and for numbers whose measure word is implied."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.figures.quantity_cases import _f, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "同比增长17.4%，占比超过六成",
        {"17.4%": _f(17.4, "%", "percent"), "超过六成": _f(60, "成", "percent", "over")},
        "percent",
    ),
    Case("补贴比例为60%至80%", {"60%至80%": _f(60, "%", "percent", max=80)}, "percent-range"),
    Case(
        "下降了百分之三十，千分之二",
        {"百分之三十": _f(30, "百分之", "percent"), "千分之二": _f(2, "千分之", "percent")},
        "hundredths",
    ),
    Case(
        "七成五的农户、近八成受访者",
        {"七成五": _f(75, "成", "percent"), "近八成": _f(80, "成", "percent", "under")},
        "tenths",
    ),
    Case("建成投用，三成员，一成不变，半成品加工", {}),
    Case(
        "成功率十成，只收半成佣金，出租率8.5成",
        {
            "十成": _f(100, "成", "percent"),
            "半成": _f(5, "成", "percent"),
            "8.5成": _f(85, "成", "percent"),
        },
        "tenths",
    ),
    Case(
        "门票打九折，团队票八五折，老人7.5折，学生半价对折",
        {
            "九折": _f(90, "折", "percent"),
            "八五折": _f(85, "折", "percent"),
            "7.5折": _f(75, "折", "percent"),
            "对折": _f(50, "折", "percent"),
        },
        "discount",
    ),
    Case("一波三折，两折叠椅，曲折", {}),
    Case(
        "占百分之12.5，达百分之1,250，提高百分之三点五",
        {
            "百分之12.5": _f(12.5, "百分之", "percent"),
            "百分之1,250": _f(1250, "百分之", "percent"),
            "百分之三点五": _f(3.5, "百分之", "percent"),
        },
        "hundredths",
    ),
    Case(
        "还剩四分之三公里，占地三分之一亩",
        {"四分之三公里": _f(0.75, "公里", "length"), "三分之一亩": _f(1 / 3, "亩", "area")},
        "fraction",
    ),
    Case(
        "约三分之二的村，近3/4的岗位",
        {"约三分之二": _f(0.6666666667, None, "ratio", "about"), "近3/4": _f(0.75, None, "ratio", "under")},
        "fraction",
    ),
    Case(
        "产值翻了两番，收入翻一番，是五年前的2.5倍",
        {
            "翻了两番": _f(4, "番", "ratio"),
            "翻一番": _f(2, "番", "ratio"),
            "2.5倍": _f(2.5, "倍", "ratio"),
        },
        "doubling",
    ),
    Case("提高3.2个百分点", {"3.2个百分点": _f(3.2, "个百分点", "percent")}, "number-unit"),
    Case(
        "综合评价居全省第一，总量排名第5位，第三名队员",
        {"第一": _f(1, None, "rank"), "第5位": _f(5, "位", "rank")},
        "rank",
    ),
    Case("帮助58万贫困人口脱贫", {"58万": _f(580000, "人", "people")}, "implied-people"),
    Case(
        "近40万困难群众、2.6万富余劳动力、900余万边疆各族人民",
        {
            "近40万": _f(400000, "人", "people", "under"),
            "2.6万": _f(26000, "人", "people"),
            "900余万": _f(9000000, "人", "people", "over"),
        },
        "implied-people",
    ),
    Case(
        "全年带动就业1.9万，到位帮扶资金4.2亿。",
        {"1.9万": _f(19000, "人", "people"), "4.2亿": _f(420000000, "元", "money")},
        "implied-money",
    ),
    Case("3.4万贫困户受益", {"3.4万": _f(34000, "户", "households")}, "implied-households"),
)
