"""Cases for what is done, planned or agreed."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.facts.facts_cases import read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "# 甲市乙市扶贫协作框架协议\n甲市每年向乙市提供就业岗位不少于6000个，力争培训900人次。乙市下辖10个县区。",
        {
            "不少于6000个": {"status": "agreed"},
            "900人次": {"status": "agreed"},
            "10个": {"status": "actual"},
        },
        "agreed-document",
    ),
    Case(
        "根据协议，甲区拿出1.2平方公里土地建设飞地园区。", {"1.2平方公里": {"status": "agreed"}}, "agreed-by"
    ),
    Case(
        "我们要再建5座大棚，确保9月底前支出率达到80%以上。",
        {"5座": {"status": "planned"}, "80%以上": {"status": "planned"}},
        "planned",
    ),
    Case(
        "项目投产后可年产600吨，二期估算投资3.6亿元。",
        {"600吨": {"status": "planned"}, "3.6亿元": {"status": "planned"}},
        "planned",
    ),
    Case(
        "累计争取各类援助资金16.2亿元，家庭医生签约率保持100%。",
        {"16.2亿元": {"status": "actual"}, "100%": {"status": "actual"}},
        "actual",
    ),
    Case("到位资金占年度协议数的91.6%。", {"91.6%": {"status": "actual"}}, "actual"),
    Case("未来科技城里的创新园建筑面积6.7万平方米。", {"6.7万平方米": {"status": "actual"}}, "actual"),
    # signed before, its money named after
    Case(
        "园区新签约项目14个，总投资36亿元。",
        {"14个": {"status": "agreed"}, "36亿元": {"status": "agreed"}},
        "agreed-before",
    ),
    Case(
        "园区签约项目14个，其中已开工9个，总投资36亿元。",
        {"14个": {"status": "agreed"}, "9个": {"status": "actual"}, "36亿元": {"status": "actual"}},
        "actual",
    ),
    # what a plan completes is not done
    Case(
        "教师发展中心计划9月投入使用，每年可培训教师2000人次。",
        {"2000人次": {"status": "planned"}},
        "planned-before",
    ),
    # of two halves of a title only one is a plan
    Case(
        "# 援藏工作队2023年工作总结和2024年工作计划\n全年实施项目37个。\n## 2024年工作计划\n实施项目41个。",
        {"37个": {"status": "actual"}, "41个": {"status": "planned"}},
        "planned-section",
        "2023-12-26",
    ),
    # what is planned is one amount, what a plan brings about is planned
    Case(
        "引进项目138个，计划总投资342亿元，其中投产59个。",
        {
            "138个": {"status": "actual"},
            "342亿元": {"status": "planned"},
            "59个": {"status": "actual"},
        },
    ),
    Case("力争引导落地投产企业不少于1500家。", {"不少于1500家": {"status": "planned"}}, "planned"),
    Case("预计完成地区生产总值302.7亿元，增长7.3%。", {"302.7亿元": {}, "7.3%": {"status": "actual"}}),
    Case(
        "园区规划面积1200亩，已入驻企业9家。", {"1200亩": {"status": "planned"}, "9家": {"status": "actual"}}
    ),
    Case("全部达产后预计可实现年产值150亿元。", {"150亿元": {"status": "planned"}}, "planned"),
    Case("“绿色未来”助学金发放，1150名学生受助。", {"1150名": {"status": "actual"}}),
    Case("双方累计签约合作项目83个。", {"83个": {"status": "agreed"}}, "agreed"),
)
