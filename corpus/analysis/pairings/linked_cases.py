"""Two sides whose order tells nothing."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("陇南市与青岛市签订帮扶协议。", pairs("青岛市>陇南市"), "linked_with"),
    Case(
        "苏州市与铜仁市、杭州市与黔东南州建立对口帮扶关系。",
        pairs("苏州市>铜仁市 杭州市>黔东南苗族侗族自治州"),
        "linked_with",
    ),
    Case("温江区与石渠县签订对口帮扶协议。", pairs("温江区>石渠县"), "linked_with"),
    Case("上海市为云南文山捐赠设备。", pairs("上海市>文山壮族苗族自治州"), "linked_gives"),
    Case("云南选派三百名干部赴上海挂职。", pairs("上海市>云南省"), "linked_sends"),
    Case("厦门选派教师到临夏州支教。", pairs("厦门市>临夏回族自治州"), "linked_sends"),
    Case("丽水援疆指挥部统筹资金两千万元建设新和县文化园。", pairs("丽水市>新和县"), "linked_builds"),
    Case("在新疆莎车，五年来上海投入资金十亿元。", pairs("上海市>莎车县"), "linked_there"),
    Case("天津—甘肃", pairs("天津市>甘肃省"), "linked_dash"),
    Case("上海市—南京市", {}),
    Case("拱墅区—康定市、西湖区—理塘县结对。", pairs("拱墅区>康定市 西湖区>理塘县"), "linked_dash"),
    Case("宁波牵手凉山州。", pairs("宁波市>凉山彝族自治州"), "linked_with"),
    Case("东城区与化德县签约采购土豆两千吨。", pairs("东城区>化德县"), "linked_with"),
    Case("云浮市选送六十名护士，去广州市荔湾区跟岗。", pairs("荔湾区>云浮市"), "linked_sends"),
    Case("依托上海结对资源，在绿春新建茶园。", pairs("上海市>绿春县"), "linked_in"),
    Case("南沙·惠水：同心协力。", pairs("南沙区>惠水县"), "linked_dash"),
    Case("长春·昆明·无锡", {}),
    Case("成都与杭州签订航线协议。", {}),
    Case("广东廉江市和广西融水县签订扶贫协作框架协议。", pairs("廉江市>融水苗族自治县"), "linked_and"),
    Case("厦门市湖里区深入东乡县开展结对帮扶。", pairs("湖里区>东乡族自治县"), "linked_in"),
    Case("云南省和贵州省签订合作协议。", {}),
    Case("定西市与青岛市共建产业园十个。", pairs("青岛市>定西市"), "linked_with"),
    Case("定西市与兰州市共建铁路。", {}),
    Case(
        "莲都区与巴州区、青田县与平昌县分别签订年度协议书。",
        pairs("莲都区>巴州区 青田县>平昌县"),
        "linked_with",
    ),
)
