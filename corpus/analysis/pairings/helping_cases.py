"""The donor before the verb."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case("2013年起，广州市对口帮扶黔南州。", pairs("广州市>黔南布依族苗族自治州", "2013"), "helps"),
    Case("天津市和平区结对帮扶甘肃省会宁县、靖远县。", pairs("和平区>会宁县 和平区>靖远县"), "helps"),
    Case("北京市支援和田地区的和田县、墨玉县。", pairs("北京市>和田县 北京市>墨玉县"), "helps"),
    Case("安排福州市援建八宿县、厦门市援建左贡县。", pairs("福州市>八宿县 厦门市>左贡县"), "helps"),
    Case(
        "确定陕西对口支援阿里地区，重点支援噶尔、普兰两县。",
        pairs("陕西省>阿里地区 陕西省>噶尔县 陕西省>普兰县"),
        "helps_on",
    ),
    Case("福建省福州市和厦门市对口支援甘肃省。", pairs("福州市>甘肃省 厦门市>甘肃省"), "helps"),
    Case("天津市。对口支援和田地区于田县、民丰县。", pairs("天津市>于田县 天津市>民丰县"), "helps_subject"),
    Case("同安区、海沧区分别结对东乡县、临夏县。", pairs("同安区>东乡族自治县 海沧区>临夏县"), "helps"),
    Case("在浙江援建的阿克苏产业园里机器轰鸣。", pairs("浙江省>阿克苏地区"), "helps"),
    Case("在喀什，广东援建的喀什老年公寓住满了人。", pairs("广东省>喀什地区"), "helps"),
    Case("在广河县援建厦门路小学。", {}),
    Case("有的企业定点帮扶岳西县，有的集团帮扶尖扎县。", {}),
    Case("天津大学定点帮扶宕昌县，浙江大学对口帮扶景东县。", {}),
    Case(
        "天宁区帮旬阳县、武进区帮平利县。",
        pairs("天宁区>旬阳县 武进区>平利县"),
        "helps",
    ),
    Case(
        "福建继续帮扶宁夏，广东在帮扶广西的同时新增贵州。",
        pairs("福建省>宁夏回族自治区 广东省>广西壮族自治区"),
        "helps",
    ),
    Case(
        "天津承担着甘肃、新疆和田和河北承德等地共50个贫困县的结对帮扶任务。",
        pairs("天津市>甘肃省 天津市>和田地区 天津市>承德市"),
        "helps",
    ),
)
