"""Cases for when a figure holds."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.facts.facts_cases import read

__all__ = ["CASES", "read"]

CASES = (
    # the start of a second rise is that of the first
    Case(
        "地区生产总值从2012年的8亿元增长到2019年的21亿元，农民人均收入从3100元提高到9800元。",
        {
            "8亿元": {"time": ("2012", "2012")},
            "21亿元": {"time": ("2019", "2019")},
            "3100元": {"time": ("2012", "2012")},
            "9800元": {"time": ("2019", "2019")},
        },
        "time-risen-from",
    ),
    # what 其中 sets aside holds for itself
    Case(
        "2016年以来投入帮扶资金31亿元，其中2019年8亿元，选派干部45名。",
        {
            "31亿元": {"time": ("2016", None)},
            "8亿元": {"time": ("2019", "2019")},
            "45名": {"time": ("2016", None)},
        },
        "time-before",
    ),
    # the headline's years
    Case(
        "# 甲市对口支援乙县规划（2021—2025年）\n安排援助资金6亿元。",
        {"6亿元": {"time": ("2021", "2025")}},
        "time-of-title",
    ),
    Case("# 2019年协作交出成绩单\n引进企业86家。", {"86家": {"time": ("2019", "2019")}}, "time-of-title"),
    Case(
        "# 政府工作报告\n新建安置房2.1万套。",
        {"2.1万套": {"time": ("2019", "2019")}},
        "time-of-title",
        published="2020-01-18",
    ),
    # a report of January tells of the year that its first lines name
    Case(
        "# 协作成效明显\n截至2019年11月底，东部省市投入援助资金200亿元。\n双方共建产业园区700个。",
        {"200亿元": {"time": (None, "2019-11")}, "700个": {"time": (None, "2019-11")}},
        "time-of-lead",
        published="2020-01-03",
    ),
    # a year that tells of a noun frames nothing
    Case(
        "2017年建成的科技小院扎根山乡。编印手册3000多册。",
        {"3000多册": {"time": None}},
        "time-unsaid",
    ),
    # a heading says of which year its months are
    Case(
        "## 2023年工作总结\n实施项目37个。\n## 2024年工作计划\n6月底前开工率达到100%。",
        {"37个": {"time": ("2023", "2023")}, "100%": {"time": (None, "2024-06")}},
        "time-before",
        "2023-12-26",
    ),
    # … and the headline of a plan
    Case(
        "# 2022年定点帮扶工作要点\n全年向四县投入帮扶资金2亿元。",
        {"2亿元": {"time": ("2022", "2022"), "status": "planned"}},
        "time-before",
        "2022-02-28",
    ),
    # what a multiple is of says not when it holds
    Case(
        "今年到位帮扶资金5.88亿元，是去年的3.2倍。",
        {"5.88亿元": {"time": ("2018", "2018")}, "3.2倍": {"time": ("2018", "2018")}},
        "time-before",
        "2018-11-08",
    ),
    Case(
        "“十四五”前三年，安排援助资金2.06亿元，比“十三五”同期增长21.6%，项目75个。",
        {
            "2.06亿元": {"time": ("2021", "2023")},
            "21.6%": {"time": ("2021", "2023")},
            "75个": {"time": ("2021", "2023")},
        },
        "time-before",
        "2023-11-08",
    ),
    # 全年 in spring is of the year that was told of
    Case(
        "2023年，协作不断深化。\n全年到位资金5.36亿元。",
        {"5.36亿元": {"time": ("2023", "2023")}},
        "time-before",
        "2024-03-19",
    ),
)
