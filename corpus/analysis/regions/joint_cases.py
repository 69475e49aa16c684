"""Several regions in one word."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    Case("粤桂扶贫协作进入第三年。", marks("粤=广东省 桂=广西壮族自治区"), "pair_word"),
    Case(
        "沪滇携手，闽宁同心，苏陕一家。",
        marks("沪=上海市 滇=云南省 闽=福建省 宁=宁夏回族自治区 苏=江苏省 陕=陕西省"),
        "pair_word",
    ),
    Case(
        "鲁渝、浙川、京蒙、津甘协作各有特色。",
        marks("鲁=山东省 渝=重庆市 浙=浙江省 川=四川省 京=北京市 蒙=内蒙古自治区 津=天津市 甘=甘肃省"),
        "pair_word",
    ),
    Case(
        "南京与商洛结对，宁商产业园开工。", marks("南京=南京市 商洛=商洛市 宁=南京市 商=商洛市"), "pair_word"
    ),
    Case("两广合作源远流长。", marks("两广=广东省+广西壮族自治区"), "joint_word"),
    Case("川滇黔三省交界的山区。", marks("川=四川省 滇=云南省 黔=贵州省"), "letters_in_a_row"),
    Case(
        "京津冀协同发展，云贵川道路相连。",
        marks("京=北京市 津=天津市 冀=河北省 云=云南省 贵=贵州省 川=四川省"),
        "letters_in_a_row",
    ),
    Case("湘、鄂、渝、黔四省市的老区。", marks("湘=湖南省 鄂=湖北省 渝=重庆市 黔=贵州省"), "letters_listed"),
    Case("组织部门出台粤桂干部交流办法。", marks("粤=广东省 桂=广西壮族自治区")),
    Case("8年来深汕帮扶不断深入。", marks("深=深圳市 汕=汕尾市")),
    Case(
        "广州与龙岩的穗龙合作，深圳与赣州的深赣合作。",
        marks("广州=广州市 龙岩=龙岩市 穗=广州市 龙=龙岩市 深圳=深圳市 赣州=赣州市 深=深圳市 赣=赣州市"),
    ),
    Case("深圳帮扶河源，深河两地共建园区。", marks("深圳=深圳市 河源=河源市 深=深圳市 河=河源市")),
    Case("深圳与河池结对，深河协作升温。", marks("深圳=深圳市 河池=河池市 深=深圳市 河=河池市")),
    Case(
        "地处云、贵、川三省结合部，住着汉、回、彝、苗各族。",
        marks("云=云南省 贵=贵州省 川=四川省"),
        "letters_listed",
    ),
    # roads, railways, exchanges
    Case("京广高铁、兰渝铁路、京藏高速和沪昆线穿过这里，沪深两市上涨。", {}),
    # two words that meet
    Case("北京和天津的医生，日常安排的课程。", marks("北京=北京市 天津=天津市")),
    Case("辽宁省、江苏宁静的村庄。", marks("辽宁省 江苏=江苏省")),
    Case("粤港澳大湾区的市场。", marks("粤港澳大湾区=-"), "informal"),
)
