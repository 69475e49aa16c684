"""One character for a region beside a verb or a noun."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    Case("新一批援疆干部和援藏教师出发。", marks("疆=新疆维吾尔自治区 藏=西藏自治区"), "aid_verb"),
    Case("援青、援黔、援桂人才。", marks("青=青海省 黔=贵州省 桂=广西壮族自治区"), "aid_verb"),
    Case("援藏医疗队和援青医生。", marks("藏=西藏自治区 青=青海省"), "aid_verb"),
    Case("青岛选派来定挂职干部9名。定西市的项目开工。", marks("青岛=青岛市 定=定西市 定西市"), "travel_verb"),
    Case("定西市的干部下来定期走访，选派来定。", marks("定西市")),
    Case("宁波的甬派干部接力。", marks("宁波=宁波市 甬=宁波市"), "letter_and_head"),
    Case("支援藏族同胞，支援青年创业。", {}),
    Case("深圳企业招工，3万人来深务工。", marks("深圳=深圳市 深=深圳市"), "travel_verb"),
    Case(
        "代表团赴粤对接，教师来桂支教，干部在沪挂职。",
        marks("粤=广东省 桂=广西壮族自治区 沪=上海市"),
        "travel_verb",
    ),
    Case("医疗队入滇后又返川，驻京办协助。", marks("滇=云南省 川=四川省 京=北京市"), "travel_verb"),
    Case("30年来深耕山区，近年来深受欢迎，在深山里、在深度贫困地区深入开展。", {}),
    Case(
        "宁夏的干部说，福建商人来宁投资。",
        marks("宁夏=宁夏回族自治区 福建=福建省 宁=宁夏回族自治区"),
        "travel_verb",
    ),
    Case("南京的学校接收学生，学生来宁就读。", marks("南京=南京市 宁=南京市"), "travel_verb"),
    Case("在宁静的山村，在晋升之后，在藏族群众家中，在川流不息的街上，在新时代。", {}),
    Case("粤企投资，闽商回乡，川籍务工者。", marks("粤=广东省 闽=福建省 川=四川省"), "letter_and_head"),
    Case("粤方派出专家，桂方配套土地。", marks("粤=广东省 桂=广西壮族自治区"), "letter_and_head"),
    Case("黔货出山，黔货入鲁。", marks("黔=贵州省 鲁=山东省"), "goods_travel"),
    Case(
        "粤援藏工作队，浙援疆指挥部。",
        marks("粤=广东省 藏=西藏自治区 浙=浙江省 疆=新疆维吾尔自治区"),
        "letter_helps",
    ),
    Case("务工者由滇到沪。", marks("滇=云南省 沪=上海市"), "from_to"),
    Case("新疆的棉花和疆内外的客商。", marks("新疆=新疆维吾尔自治区 疆=新疆维吾尔自治区"), "within"),
    Case("深圳各界展示“圳力量”。", marks("深圳=深圳市 圳=深圳市"), "pun"),
    Case(
        "深圳认定供深蔬菜基地，“粤”帮“桂”富。",
        marks("深圳=深圳市 深=深圳市 粤=广东省 桂=广西壮族自治区"),
        "letter_quoted",
    ),
    Case("粤菜、川菜、湘绣、豫剧、滇池、桂花。", {}),
    Case("边疆稳定，开发海疆，贵宾来到港口。", {}),
    Case("厦门市的市场上，特产在厦销售额达8600万元。", marks("厦门市 厦=厦门市"), "travel_verb"),
    Case("大连市派出教师，30名医生赴连跟岗学习，手拉手心连心。", marks("大连市 连=大连市"), "travel_verb"),
)
