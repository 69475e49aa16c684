"""Lists of regions."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    Case("珠海、中山、江门市的22个镇与云南结对。", marks("珠海=珠海市 中山=中山市 江门市 云南=云南省")),
    Case(
        "吉林、延边两地的水稻，吉林、通化两市的人参。", marks("吉林=220200 延边=延边朝鲜族自治州 通化=220500")
    ),
    Case("吉林、通化两市的人参。", marks("吉林=220200 通化=220500"), "list_suffix"),
    Case("喀什、和田两地区的学生。", marks("喀什=653100 和田=653200"), "list_suffix"),
    Case("喀什、阿图什2市的街道。", marks("喀什=653101 阿图什=阿图什市"), "list_suffix"),
    Case("河南、海南、吉林等省份参加。", marks("河南=河南省 海南=海南省 吉林=吉林省")),
    Case(
        "马边、美姑、金阳、昭觉等7个贫困县。",
        marks("马边=马边彝族自治县 美姑=美姑县 金阳=金阳县 昭觉=昭觉县"),
    ),
    Case("试点已扩大到三河、西安、高崖等6个乡镇。", {}),
    Case(
        "浙江的杭州、宁波、绍兴等市帮扶四川的广元、凉山、乐山。",
        marks(
            "浙江=浙江省 杭州=杭州市 宁波=宁波市 绍兴=绍兴市 四川=四川省 广元=广元市 凉山=凉山彝族自治州 乐山=乐山市"
        ),
    ),
    Case(
        "山东的青岛、烟台与甘肃陇南、定西以及贵州安顺。",
        marks(
            "山东=山东省 青岛=青岛市 烟台=烟台市 甘肃=甘肃省 陇南=陇南市 定西=定西市 贵州=贵州省 安顺=安顺市"
        ),
    ),
)
