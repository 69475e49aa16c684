"""Cases for numbers with a measure word, bound words, shapes and thresholds."""

from __future__ import annotations

from corpus.analysis.cases import Case, Reading, document
from corpus.analysis.figures.find import find
from corpus.analysis.page import Page
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    page = Page.of(document(text, published))
    return [
        Reading(
            f.span.of(text),
            f.rule,
            {
                "value": f.value,
                "max": f.value_max,
                "unit": f.unit,
                "kind": str(f.kind),
                "bound": str(f.bound),
                "number": f.number.of(text),
            },
        )
        for f in find(page, load()).figures
    ]


def _f(
    value: float, unit: str | None, kind: str = "count", bound: str = "exact", **more: object
) -> dict[str, object]:
    return {"value": value, "unit": unit, "kind": kind, "bound": bound, **more}


CASES = (
    Case("全市共派出医疗队员318名。", {"318名": _f(318, "名", "people", number="318")}, "number-unit"),
    Case(
        "到位财政资金约12.6亿元，",
        {"约12.6亿元": _f(1260000000, "元", "money", "about", number="12.6亿")},
        "number-unit",
    ),
    Case("覆盖面积8.4万平方公里", {"8.4万平方公里": _f(84000, "平方公里", "area")}, "number-unit"),
    Case("拨付资金1,386.5万元", {"1,386.5万元": _f(13865000, "元", "money")}, "number-unit"),
    Case("累计投入７２０万元", {"７２０万元": _f(7200000, "元", "money")}, "number-unit"),
    Case(
        "整合资金 3.5 亿元，建成住房 1200 套",
        {"3.5 亿元": _f(350000000, "元", "money"), "1200 套": _f(1200, "套")},
        "number-unit",
    ),
    Case(
        "减少贫困人口5821户23017人",
        {"5821户": _f(5821, "户", "households"), "23017人": _f(23017, "人", "people")},
        "number-unit",
    ),
    Case("惠及80余万人", {"80余万人": _f(800000, "人", "people", "over", number="80余万")}, "number-unit"),
    Case("拨款46亿余元", {"46亿余元": _f(4600000000, "元", "money", "over", number="46亿")}, "number-unit"),
    Case("新增床位3.1万余张", {"3.1万余张": _f(31000, "张", "count", "over")}, "number-unit"),
    Case("培训骨干2.7万多人次", {"2.7万多人次": _f(27000, "人次", "people", "over")}, "number-unit"),
    Case(
        "千余人到场，百余次走访，十几家企业，数百名志愿者，上万株树苗",
        {
            "千余人": _f(1000, "人", "people", "over"),
            "百余次": _f(100, "次", "count", "over"),
            "十几家": _f(10, "家", "count", "over"),
            "数百名": _f(100, "名", "people", "over"),
            "上万株": _f(10000, "株", "count", "over"),
        },
        "number-unit",
    ),
    Case(
        "逾90亿元、超过150个、不足20户、至少3所、近600名、将近40公里、大约7吨",
        {
            "逾90亿元": _f(9000000000, "元", "money", "over"),
            "超过150个": _f(150, "个", "count", "over"),
            "不足20户": _f(20, "户", "households", "under"),
            "至少3所": _f(3, "所", "count", "over"),
            "近600名": _f(600, "名", "people", "under"),
            "将近40公里": _f(40, "公里", "length", "under"),
            "大约7吨": _f(7, "吨", "mass", "about"),
        },
        "number-unit",
    ),
    Case(
        "年产蔬菜18万吨以上，用工300人左右，控制在5户以内",
        {
            "18万吨以上": _f(180000, "吨", "mass", "over"),
            "300人左右": _f(300, "人", "people", "about"),
            "5户以内": _f(5, "户", "households", "under"),
        },
        "number-unit",
    ),
    Case(
        "成功签约48个，节约30万元，附近6家店",
        {"48个": _f(48, "个"), "30万元": _f(300000, "元", "money"), "6家": _f(6, "家")},
        "number-unit",
    ),
    Case(
        "每村建设2—4个车间，投入3至5万元",
        {
            "2—4个": _f(2, "个", max=4),
            "3至5万元": _f(30000, "元", "money", max=50000),
        },
        "range",
    ),
    Case(
        "户均增收1500元至2000元，种植3万亩—5万亩",
        {
            "1500元至2000元": _f(1500, "元", "per_capita_money", max=2000),
            "3万亩—5万亩": _f(30000, "亩", "area", max=50000),
        },
        "range",
    ),
    Case(
        "由1500元增至2000元",
        {"1500元": _f(1500, "元", "money"), "2000元": _f(2000, "元", "money")},
        "number-unit",
    ),
    Case("在莎车、泽普、叶城、巴楚四县，一亩茶园，万里之外", {}),
    Case(
        "三四个村子，七八百亩茶园",
        {"三四个": _f(3, "个", max=4), "七八百亩": _f(700, "亩", "area", max=800)},
        "range",
    ),
    Case("居民人均可支配收入达9800元", {"9800元": _f(9800, "元", "per_capita_money")}, "number-unit"),
    Case(
        "每亩租金300元/年，收购价12元/斤",
        {"300元/年": _f(300, "元/年", "money"), "12元/斤": _f(12, "元/斤", "money")},
        "number-unit",
    ),
    Case("供水能力4.9立方米/秒", {"4.9立方米/秒": _f(4.9, "立方米/秒", "other")}, "number-unit"),
    Case(
        "援建学校两所，捐赠电脑三百二十台，资金一亿二千万元",
        {
            "两所": _f(2, "所"),
            "三百二十台": _f(320, "台"),
            "一亿二千万元": _f(120000000, "元", "money"),
        },
        "number-unit",
    ),
    Case(
        "3万4000名学生，25万6千人",
        {"3万4000名": _f(34000, "名", "people"), "25万6千人": _f(256000, "人", "people")},
        "number-unit",
    ),
    Case(
        "经过15年努力，用了20多天",
        {"15年": _f(15, "年", "duration"), "20多天": _f(20, "天", "duration", "over")},
        "number-unit",
    ),
    Case("合作区面积相当于4个老城", {"4个": _f(4, "个", "ratio", "about")}, "number-unit"),
    Case("涉及9大类56项任务，抓好三大工程", {"9大类": _f(9, "大类"), "56项": _f(56, "项")}, "number-unit"),
    Case(
        "装机12千瓦，水库蓄水五千米长，一百千伏线路，带宽3兆赫兹",
        {
            "12千瓦": _f(12, "千瓦", "other"),
            "五千米": _f(5000, "米", "length"),
            "一百千伏": _f(100, "千伏", "other"),
            "3兆赫兹": _f(3, "兆赫兹", "other"),
        },
        "number-unit",
    ),
    Case(
        "每天一吨鲜奶、半吨饲料，走了十公里，捐出一美元，三十两茶叶",
        {
            "一吨": _f(1, "吨", "mass"),
            "半吨": _f(0.5, "吨", "mass"),
            "十公里": _f(10, "公里", "length"),
            "一美元": _f(1, "美元", "money"),
            "三十两": _f(30, "两", "mass"),
        },
        "number-unit",
    ),
    Case(
        "一两个月后，三两人结伴",
        {"一两个月": _f(1, "个月", "duration", max=2), "三两人": _f(2, "人", "people", max=3)},
        "range",
    ),
    Case(
        "投入資金３．５億元，幫扶五個縣，増長兩個百分點",
        {
            "３．５億元": _f(350000000, "元", "money"),
            "兩個百分點": _f(2, "个百分点", "percent"),
            "五個": _f(5, "个"),
        },
        "number-unit",
    ),
    # look-alikes
    Case("一半群众、过半学生、前半年、一亩三分地", {}),
    Case("建市30周年，2周边县", {}),
    Case("这是一项长期任务，进一步落实两不愁三保障", {}),
    Case("驻村第一书记、第三产业、第二届论坛、第12批队员", {}),
    Case("建设1+4产业园区和5G基站，推进7×24小时服务", {}),
    Case("电话：020-88886666，邮编510000，备案号2022015544", {}),
    Case("两市主要领导、两地干部、两省区共同推动", {}),
    Case(
        "投资超5亿元项目18个，年产值千万元以上的企业6家",
        {"18个": _f(18, "个"), "6家": _f(6, "家")},
        "number-unit",
    ),
    Case("2023年以来，四川、六安、百色、三明", {}),
    Case("新修二级公路，转为三级医院，获评国家5A级景区", {}),
    Case("世界500强企业、A4纸、K12教育、COVID-19疫情", {}),
)
