"""Cases for what a figure measures, one way of saying after another."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.facts.facts_cases import read

__all__ = ["CASES", "read"]

CASES = (
    # statistics keep their long names; a change is of what was named right before it
    Case(
        "地方一般公共预算收入完成18.6亿元，同比增长7.2%；全社会固定资产投资增长11%。",
        {
            "18.6亿元": {"indicator": "地方一般公共预算收入"},
            "7.2%": {"indicator": "地方一般公共预算收入", "measure": "rate"},
            "11%": {"indicator": "全社会固定资产投资", "measure": "rate"},
        },
        "label-changed-before",
    ),
    # from … to
    Case(
        "贫困发生率由上年的9.3%降至4.1%，茶叶品种从最初的五六种增加到现在的42种。",
        {
            "9.3%": {"indicator": "贫困发生率"},
            "4.1%": {"indicator": "贫困发生率"},
            "五六种": {"indicator": "茶叶品种"},
            "42种": {"indicator": "茶叶品种"},
        },
        "label-from-to",
    ),
    Case(
        "村集体经济收入由2017年的3万元提高到去年的21万元。",
        {"3万元": {"indicator": "村集体经济收入"}, "21万元": {"indicator": "村集体经济收入"}},
        "label-from-to",
    ),
    # what the words right before the number say
    Case(
        "全年到位财政援助资金2.6亿元，县均4300万元。",
        {"2.6亿元": {}, "4300万元": {"indicator": "县均"}},
        "label-said",
    ),
    Case(
        "拨付协作资金9000万元，其中用于帮扶车间的1200万元。",
        {"9000万元": {"indicator": "协作资金"}, "1200万元": {"indicator": "用于帮扶车间"}},
        "label-said",
    ),
    Case("来投资的企业有310家，总额87亿元。", {"310家": {}, "87亿元": {"indicator": "总额"}}, "label-said"),
    # of a yearly target: what was named before
    Case(
        "到位资金5.2亿元，完成年度任务的104%。",
        {
            "5.2亿元": {"indicator": "到位资金"},
            "104%": {"indicator": "完成年度任务", "measure": "target_share"},
        },
        "label-of-target",
    ),
    # a verb that says all
    Case(
        "两县分别脱贫3.2万人、1.8万人，面向我州招生260名。",
        {"3.2万人": {"indicator": "脱贫"}, "1.8万人": {"indicator": "脱贫"}, "260名": {"indicator": "招生"}},
        "label-verb",
    ),
    # several labels, several numbers: the one with the same unit
    Case(
        "甲省投入45亿元，实施项目152个；乙省分别为38亿元、133个。",
        {
            "45亿元": {"indicator": "投入"},
            "152个": {"indicator": "项目"},
            "38亿元": {},
            "133个": {"indicator": "项目"},
        },
        "label-shared",
    ),
    # what ends a noun behind the number
    Case(
        "38所学校显著改善办学条件，45户茶农户均增收2600元。",
        {"38所": {"indicator": "学校"}, "45户": {}, "2600元": {"indicator": "茶农户均增收"}},
        "label-after",
    ),
    Case("可容纳2400名学生的高级中学投入使用。", {"2400名": {"indicator": "学生"}}, "label-after"),
    Case("整合60个薄弱村的资金8000万元。", {"60个": {"indicator": "薄弱村"}, "8000万元": {}}, "label-after"),
    # where something ranks is no label
    Case(
        "居民人均可支配收入增幅居全省第二。",
        {"第二": {"indicator": "居民人均可支配收入增幅"}},
        "label-before",
    ),
    # a number with its unit is no threshold
    Case(
        "帮助120户茶农增收，年产值超5000万元企业12家。",
        {"120户": {"indicator": "茶农"}, "12家": {}},
        "label-after",
    ),
    # 自 of 自给率 starts no rise
    Case(
        "冬季蔬菜自给率从不足30%提高到65%。",
        {"不足30%": {"indicator": "蔬菜自给率"}, "65%": {"indicator": "蔬菜自给率"}},
        "label-from-to",
    ),
    # who pays says what the money is
    Case(
        "由海淀区出资2600万元援建的中学科技楼主体封顶。投资1.2亿元的产业园建成投产，总投资3亿元。",
        {
            "2600万元": {"indicator": "出资"},
            "1.2亿元": {"indicator": "投资"},
            "3亿元": {"indicator": "总投资"},
        },
        "label-verb",
    ),
    # what is being done to a thing is not its name
    Case("车间里，6条分选线正在检修保养。", {"6条": {"indicator": "分选线"}}, "label-after"),
    # pay, as people tell of it
    Case("现在一个月能拿3600元左右。", {"3600元左右": {"indicator": "一个月能拿"}}, "label-said"),
    Case("引导企业落户，实际到位38.6亿元。", {"38.6亿元": {"indicator": "实际到位"}}, "label-said"),
    # an amount that is a figure itself is no threshold
    Case(
        "投入资金2200万元扶持建设标准化果园8600亩。",
        {"2200万元": {}, "8600亩": {"indicator": "扶持建设标准化果园"}},
        "label-before",
    ),
    # each of two rises is of its own
    Case(
        "财政收入3.96亿元，旅游总收入38.9亿元，同比分别增长23%和26%。",
        {
            "3.96亿元": {},
            "38.9亿元": {},
            "23%": {"indicator": "财政收入"},
            "26%": {"indicator": "旅游总收入"},
        },
        "label-changed-before",
    ),
    # 自 of 自来水 and 从 of 从579元 in the clause before start no rise
    Case(
        "铺设自来水管网640公里，农牧民收入从579元提高到9225元，贫困发生率降至13.6%。",
        {
            "640公里": {"indicator": "自来水管网"},
            "579元": {},
            "9225元": {},
            "13.6%": {"indicator": "贫困发生率"},
        },
    ),
    Case("去年销售苹果、红枣等31.5万吨。", {"31.5万吨": {"indicator": "苹果、红枣"}}, "label-before"),
    # a park's total, not the park
    Case("果品产业园总投资1.32亿元。", {"1.32亿元": {"indicator": "总投资"}}, "label-before"),
    Case("截至7月已到位8.1亿元。", {"8.1亿元": {"indicator": "已到位"}}, "label-said"),
    Case("35家企业全部开工。", {"35家": {"indicator": "企业"}}, "label-after"),
    Case(
        "粤黔产业园入园企业达23家，选派挂职干部和驻村第一书记14名。",
        {"23家": {"indicator": "入园企业"}, "14名": {"indicator": "挂职干部和驻村第一书记"}},
        "label-before",
    ),
)
