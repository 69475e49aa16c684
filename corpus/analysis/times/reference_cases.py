"""Cases for the date that relative times are resolved against."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read_reference as read

__all__ = ["CASES", "read"]

_STANDS: dict[str, object] = {"contradicted": False}
_WRONG: dict[str, object] = {"contradicted": True}

CASES = (
    # the stamp stands
    Case("今年5月，两市互访。", {"2020-06-15": _STANDS}, "stamp"),
    Case("今年8月将召开联席会议。", {"2020-06-15": _STANDS}, "stamp"),
    Case("工作要点\n今年9月召开联席会议，完成了的打钩。", {"2020-06-15": _STANDS}, "stamp"),
    Case("到2025年，建成了的园区超过9个。", {"2020-06-15": _STANDS}, "stamp"),
    Case("11月7日，联席会议召开了。", {"2020-06-15": _STANDS}, "stamp"),
    Case("新华社北京2020年6月10日电", {"2020-06-15": _STANDS}, "stamp"),
    Case("今年是新中国成立71周年。", {"2020-06-15": _STANDS}, "stamp"),
    Case("本办法自2021年1月1日起施行，有效期至2025年12月31日。", {"2020-06-15": _STANDS}, "stamp"),
    Case("报名时间:2020年9月1日至9月10日。", {"2020-06-15": _STANDS}, "stamp"),
    # the text contradicts it
    Case("今年10月底，首批教师已经到达。11月初，第二批启程。", {"2019-11": _WRONG}, "months-ahead"),
    Case(
        "今年10月底，首批教师已经到达。服务“十三五”发展目标。2013年以来，投入千万元。",
        {"2016-10": _WRONG},
        "months-ahead",
    ),
    Case(
        "今年9月，干部已到达。说起闽宁协作，两地牵手近20年，情深谊长。", {"2016-09": _WRONG}, "months-ahead"
    ),
    Case("新华社昆明2016年8月3日电 沪滇合作再升温。", {"2016-08-03": _WRONG}, "dateline"),
    Case("今年是改革开放40周年。9月3日，展览开幕。", {"2018-09-03": _WRONG}, "this-year"),
    Case("即将到来的2017年，任务更重。", {"2016": _WRONG}, "this-year"),
    Case("2021年3月5日，两市签订了协议。", {"2021-03-05": _WRONG}, "later-date"),
    Case(
        "2019年东西部协作工作总结\n今年投入资金3亿元，明年继续加力。",
        {"2019-12": _WRONG},
        "report-year",
        "2020-01-20",
    ),
    Case(
        "2019年东西部协作工作总结\n2019年投入资金3亿元。去年工作平稳，今年继续加力。",
        {"2020-01-20": _STANDS},
        "stamp",
        "2020-01-20",
    ),
    # no stamp
    Case("新华社西宁2018年4月2日电 两省会商。", {"2018-04-02": _STANDS}, "dateline", None),
    Case("在大会上的报告\n（2019年1月15日）\n各位代表", {"2019-01-15": _STANDS}, "signed", None),
    Case(
        "在大会上的报告\n2019年1月15日在市第七届人民代表大会上\n各位代表",
        {"2019-01-15": _STANDS},
        "signed",
        None,
    ),
    Case("今年是深圳经济特区建立40周年。9月19日，分享会举行。", {"2020-09-19": _STANDS}, "this-year", None),
    Case("今年是“十四五”开局之年。3月2日，部署会召开。", {"2021-03-02": _STANDS}, "this-year", None),
    Case("热烈庆祝新中国成立70周年", {"2019": _STANDS}, "this-year", None),
    Case("2023年对口协作工作总结\n一、主要成效", {"2023-12": _STANDS}, "report-year", None),
    Case("2018年5月3日，两市签约。到2020年全部脱贫。", {"2018-05-03": _STANDS}, "latest-date", None),
    Case("2014年以来，减贫5万人。", {"": _STANDS}, "none", None),
    Case("去年成效明显。", {"": _STANDS}, "none", None),
    Case(
        "12月6日，展销会开幕。2018年启动以来，投入9亿元。今年1至11月销售3亿元。2020年计划投入2亿元。",
        {"2019-12-06": _STANDS},
        "next-year",
        None,
    ),
    Case("2018年投入9亿元。到2025年，产值翻番。", {"2018": _STANDS}, "latest-date", None),
    Case("2018年投入9亿元。2020年计划投入2亿元。", {"2018": _STANDS}, "latest-date", None),
    Case(
        "联新社西宁10月16日电 今年前三季度，转移就业9万人。2021年至2023年累计培训12万人次。自2010年结对以来，投入35亿元。",
        {"2023-10-16": _STANDS},
        "latest-date",
        None,
    ),
    Case("《合作规划(2021-2025年)》印发。2019年投入9亿元。", {"2019": _STANDS}, "latest-date", None),
)
