"""Giver and receiver with no verb of helping between them."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("在云南会泽县医院，来自上海的骨科医生刚做完手术。", pairs("上海市>会泽县"), "staff"),
    Case("杭州教师走进恩施州的课堂。", pairs("杭州市>恩施土家族苗族自治州"), "staff"),
    Case("来自上海的游客走进云南大理。", {}),
    Case("来自南京的医生在成都参加会议。", {}),
    Case("天津的帮扶范围扩大到陇南、庆阳等市。", pairs("天津市>陇南市 天津市>庆阳市"), "scope"),
    Case(
        "福建对口支援的地方由西吉县、隆德县调整为泾源县、彭阳县。",
        pairs("福建省>西吉县 福建省>隆德县 福建省>泾源县 福建省>彭阳县"),
        "scope",
    ),
    Case("上海的业务范围覆盖云南、贵州。", {}),
    Case("昭觉民族中学“宁波班”成绩最好。", pairs("宁波市>昭觉县"), "staff"),
    Case(
        "广东方面，是湛江市和茂名市的六个镇；广西方面，是二十个村。双方结对。",
        pairs("湛江市>广西壮族自治区 茂名市>广西壮族自治区"),
        "opposed",
    ),
    Case("广东方面，是湛江市的企业；湖南方面，是衡阳市的企业。双方商谈。", {}),
    Case(
        "湖南省、湖北省\n共同对口支援山南市。在贡嘎县建成水渠三十公里。",
        pairs("湖南省>山南市 湖北省>山南市 湖南省>贡嘎县 湖北省>贡嘎县"),
        "owner_gives",
    ),
    Case(
        "北京市\n聚焦当雄、尼木两县，累计安排资金三亿元。",
        pairs("北京市>当雄县 北京市>尼木县"),
        "owner_gives",
    ),
    Case("北京市\n代表团在昆明考察，安排座谈。", {}),
    Case("云南文山州的砚山县种上了三七。上海投入资金建起加工车间。", pairs("上海市>砚山县"), "carried"),
    Case("云南文山州的砚山县种上了三七。\n上海投入资金扩建机场。", {}),
    Case("云南文山州的砚山县种上了三七。江苏投入资金扩建机场。", {}),
    Case("福建在隆德县援建中学。厦门市投入资金四千万元。", pairs("福建省>隆德县")),
    Case("涪陵区\n支援方：浙江省、福建省。", pairs("浙江省>涪陵区 福建省>涪陵区"), "label_line"),
    Case(
        "上海市：在莎车县、泽普县建成车间，投入资金3亿元。",
        pairs("上海市>莎车县 上海市>泽普县"),
        "linked_in",
    ),
    Case("【宁夏】福建先后派出干部一百八十人。", pairs("福建省>宁夏回族自治区"), "owner_receives"),
)
