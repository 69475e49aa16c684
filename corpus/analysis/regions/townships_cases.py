"""Townships and villages."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    Case("叶城县柯克亚乡的果农。", marks("叶城县 柯克亚乡=-"), "township_after_county"),
    Case(
        "河源市龙川县车田镇在下村驻村干部。",
        marks("河源市 龙川县 车田镇=- 在下村=-"),
        "village_after_township",
    ),
    Case("深圳市龙岗区坪地街道。", marks("深圳市 龙岗区 坪地街道=-"), "township_after_county"),
    Case(
        "示范点有石坑村、大塘村和上寮村。",
        marks("石坑村=- 大塘村=- 上寮村=-"),
        "village_list",
    ),
    Case("今年新建的示范点，有花岭村、大塘村、上寮村。", marks("花岭村=- 大塘村=- 上寮村=-"), "village_list"),
    Case("示范点（石坑村、大塘村、上寮村等）。", marks("石坑村=- 大塘村=- 上寮村=-"), "village_list"),
    Case("麻栗坡县天保镇口岸繁忙，天保镇居民增收。", marks("麻栗坡县 天保镇=-"), "said_before"),
    Case("上林县乡镇干部，紫金县贫困村，龙岗区各街道，那坡县3个乡镇。", marks("上林县 紫金县 龙岗区 那坡县")),
    Case(
        "龙川县车田镇的在下村通了路，上林县西燕镇有坪上村，也有贫困村、移民村，龙川县车田镇的新村。",
        marks("龙川县 车田镇=- 在下村=- 上林县 西燕镇=- 坪上村=-"),
        "village_after_township",
    ),
    Case(
        "车间开工，花溪镇村民王大姐上了班；本镇居民、各镇干部都来了。",
        marks("花溪镇=-"),
        "township_of_people",
    ),
    Case("宁夏的闽宁镇。", marks("宁夏=宁夏回族自治区 闽宁镇=-"), "zone"),
    Case("策勒县策勒镇村民说。", marks("策勒县 策勒镇=-"), "township_after_county"),
    Case(
        "江阴市在延川县捐建的文安驿镇希望小学。", marks("江阴市 延川县 文安驿镇=-"), "township_after_county"
    ),
    Case(
        "在新惠镇，园区建成投产；在小镇，在乡镇，在特色小镇。",
        marks("新惠镇=-"),
        "township_entered",
    ),
    Case("厦门市支持甘宁镇建设示范基地。", marks("厦门市 甘宁镇=-"), "township_after_county"),
    Case(
        "走进吉强镇闽宁产业园；家住硝河乡的马大姐。", marks("吉强镇=- 闽=福建省 宁=宁夏回族自治区 硝河乡=-")
    ),
    Case("隆化县则把农村污水治好，隆化县的山村。", marks("隆化县")),
)
