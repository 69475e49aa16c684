"""Names that several regions bear."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    # the parent before it
    Case("福州市鼓楼区与定西市安定区结对。", marks("福州市 鼓楼区=350102 定西市 安定区=621102"), "full_name"),
    Case("南京市鼓楼区的医生。", marks("南京市 鼓楼区=320106")),
    Case("辽宁朝阳的杂粮。", marks("辽宁=辽宁省 朝阳=211300")),
    Case(
        "北京朝阳的学校与新疆和田结对。", marks("北京=北京市 朝阳=110105 新疆=新疆维吾尔自治区 和田=和田地区")
    ),
    Case("青海海南的光伏园区。", marks("青海=青海省 海南=632500")),
    Case("吉林省吉林市的水稻。", marks("吉林省 吉林市")),
    Case("新疆喀什叶城、莎车的棉花。", marks("新疆=新疆维吾尔自治区 喀什=喀什地区 叶城=叶城县 莎车=莎车县")),
    Case(
        "四川甘孜、重庆巫山、吉林和甘肃都来了人。",
        marks("四川=四川省 甘孜=甘孜藏族自治州 重庆=重庆市 巫山=巫山县 吉林=吉林省 甘肃=甘肃省"),
    ),
    Case("湖南长沙的企业到长沙县办厂。", marks("湖南=湖南省 长沙=长沙市 长沙县")),
    Case("青海的海南州和黄南州。", marks("青海=青海省 海南州=632500 黄南州=632300")),
    Case("大学定点帮扶云南凤庆县、云县，建成示范县12个。", marks("云南=云南省 凤庆县 云县")),
    # named in full elsewhere
    Case("上海支援喀什地区。在喀什，项目已完成。", marks("上海=上海市 喀什地区 喀什=喀什地区")),
    Case("援建喀什市的医院。在喀什，他们住了三年。", marks("喀什市 喀什=喀什市")),
    Case("临夏县的羊。济南与临夏结对，临夏的牛也好。", marks("临夏县 济南=济南市 临夏=临夏县")),
    # a known pairing
    Case("厦门与临夏的协作已有十年。", marks("厦门=厦门市 临夏=临夏回族自治州")),
    Case("深汕两地加强协作。", marks("深=深圳市 汕=汕尾市"), "pair_word"),
    # the province named before in the sentence
    Case("江苏派出的医疗队走进陕西，在碑林区的医院坐诊。", marks("江苏=江苏省 陕西=陕西省 碑林区")),
    Case("天津派人到青海，在河东区和南开区招工。", marks("天津=天津市 青海=青海省 河东区=120102 南开区")),
    # generic names of districts stand only behind their city
    Case("城区面貌一新，郊区通了公交，矿区搬迁。", {}),
    Case("晋城市城区的学校。", marks("晋城市 城区=140502")),
    Case("大力建设和县乡公路。", {}),
    Case("马鞍山市和县的菜农。", marks("马鞍山市 和县")),
)
