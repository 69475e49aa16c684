"""Meetings, fairs, ceremonies."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "第五届津甘合作与乡村发展论坛在兰州开幕。",
        names("第五届津甘合作与乡村发展论坛", "event"),
        "event_ordinal",
    ),
    Case("首届高原特色产品博览会上签约十个项目。", names("首届高原特色产品博览会", "event"), "event_ordinal"),
    Case("苏陕协作第四次联席会议召开。", names("苏陕协作第四次联席会议", "event"), "event_sitting"),
    Case(
        "第三届“山货出川”产销洽谈会在宁波举行。",
        names("第三届“山货出川”产销洽谈会", "event"),
        "event_ordinal",
    ),
    Case("到杭州办高原牦牛推介会。", names("高原牦牛推介会", "event"), "event_named"),
    Case("在上海举办的核桃产业推介会上达成意向。", names("核桃产业推介会", "event"), "event_named"),
    Case("鲁渝劳务协作座谈会举行。", names("鲁渝劳务协作座谈会", "event"), "event_named"),
    Case("活动当天举行了山海媒体联盟启动仪式。", names("山海媒体联盟启动仪式"), ""),
    Case("现场举行沂蒙果品进京首发仪式。", names("沂蒙果品进京首发仪式", "event"), "event_ceremony"),
    Case("组织招聘会120场，举办三场展销会，召开多次座谈会。", {}),
    Case("本次研讨会由多家单位主办，此次展销会人气很旺。", {}),
    Case("参加各类推介会、洽谈会等活动。", {}),
    Case("第十三届全国人民代表大会代表来到村里。", {}),
    Case("召开动员会、推进会，部署工作会议精神。", {}),
    Case("东西部扶贫协作座谈会强调精准。", names("东西部扶贫协作座谈会", "event"), "event_named"),
)
