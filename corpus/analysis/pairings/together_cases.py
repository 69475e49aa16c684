"""Cases for sides that stand beside each other and are known to be paired."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("浙江开设阿克苏农产品门店一千家，销售额翻番。", pairs("浙江省>阿克苏地区"), "together"),
    Case("昌都市。天津安排援藏资金三亿元。", pairs("天津市>昌都市"), "owner_receives"),
    Case("日喀则市。由上海、山东对口支援。", pairs("上海市>日喀则市 山东省>日喀则市"), "helped_here"),
    Case("4.青海省。北京市帮销玉树州牦牛肉一千吨。", pairs("北京市>玉树藏族自治州"), "together"),
    # nobody knows them as a pair
    Case("浙江开设日喀则农产品门店十家，销售额翻番。", {}),
    # what is stated says more
    Case(
        "佛山市对口帮扶凉山州。佛山市顺德区、凉山州昭觉县共同采购农产品。",
        pairs("佛山市>凉山彝族自治州"),
        "helps",
    ),
    # what is known to be just so stays beside the pairing of what they lie in
    Case(
        "深圳市福田区帮销兴国县脐橙。\n2023年，深圳市对口帮扶赣州市。",
        pairs("福田区>兴国县 深圳市>赣州市"),
        "together",
    ),
    Case(
        "日喀则市。由上海、吉林两省市对口支援。",
        pairs("上海市>日喀则市 吉林省>日喀则市"),
        "helped_here",
    ),
)
