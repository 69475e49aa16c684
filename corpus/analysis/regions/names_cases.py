"""Full and short names, and what only looks like one."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.analysis.cases import Case, Reading, document
from corpus.analysis.page import Page
from corpus.analysis.regions import find
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    """The mentions of regions in a text; several regions over one span are one reading, joined by `+`."""
    page = Page.of(document(text, published))
    found: dict[tuple[int, int], list[Reading]] = {}
    for mention in find(page, load().gazetteer):
        reading = Reading(
            mention.span.of(text),
            mention.rule,
            {"name": mention.region.name, "code": mention.region.code or "-"},
        )
        found.setdefault((mention.span.start, mention.span.end), []).append(reading)
    return [
        Reading(
            same[0].quote,
            same[0].rule,
            {key: "+".join(str(one.attributes[key]) for one in same) for key in ("name", "code")},
        )
        for same in found.values()
    ]


def marks(written: str) -> Mapping[str, Mapping[str, str]]:
    """`深圳=深圳市 鼓楼区=350102` as what a case finds: full names or codes; `-` for no code."""
    finds: dict[str, Mapping[str, str]] = {}
    for mark in written.split():
        quote, _, value = mark.partition("=")
        finds[quote] = {"code" if value[:1].isdigit() or value == "-" else "name": value or quote}
    return finds


CASES = (
    # full names, one after the other
    Case("杭州市萧山区派出教师。", marks("杭州市 萧山区"), "full_name"),
    Case("援建点设在云南省怒江傈僳族自治州福贡县。", marks("云南省 怒江傈僳族自治州 福贡县"), "full_name"),
    Case("内蒙古自治区赤峰市林西县的牧民。", marks("内蒙古自治区 赤峰市 林西县"), "full_name"),
    Case("新疆维吾尔自治区和田地区皮山县的枣园。", marks("新疆维吾尔自治区 和田地区 皮山县"), "full_name"),
    Case(
        "甘肃省积石山保安族东乡族撒拉族自治县刘集乡。",
        marks("甘肃省 积石山保安族东乡族撒拉族自治县 刘集乡=-"),
        "full_name",
    ),
    # short names of every level
    Case(
        "福州、厦门和泉州的企业到宁夏办厂。",
        marks("福州=福州市 厦门=厦门市 泉州=泉州市 宁夏=宁夏回族自治区"),
        "short_name",
    ),
    Case(
        "黔西南州望谟县与宁波结对。",
        marks("黔西南州=黔西南布依族苗族自治州 望谟县 宁波=宁波市"),
        "short_name",
    ),
    Case(
        "凉山州昭觉、布拖两县的学校。", marks("凉山州=凉山彝族自治州 昭觉=昭觉县 布拖=布拖县"), "short_name"
    ),
    Case("广西区里来了工作组。", marks("广西=广西壮族自治区")),
    # the name that was valid then
    Case("广西靖西的水果。", marks("广西=广西壮族自治区 靖西=靖西县"), published="2013-05-02"),
    Case("日喀则地区江孜县的小学。", marks("日喀则地区=540200 江孜县"), published="2012-08-01"),
    Case("西藏日喀则的小学。", marks("西藏=西藏自治区 日喀则=日喀则市"), published="2019-08-01"),
    Case("北京市宣武区曾派出干部。", marks("北京市 宣武区=110102"), published="2020-01-01"),
    # a word goes on
    Case("合肥市场很大，黄山区域合作。", marks("合肥=合肥市 黄山=黄山市")),
    Case("一家上海市场咨询公司。", marks("上海=上海市")),
    # other names begin with a region's
    Case("帮助建成安居富民房，形成安全屏障。", {}),
    Case("湖北省去年安排资金，外省去得多。", marks("湖北省")),
    Case("科尔沁南缘、科尔沁沙地治理。", {}),
    Case("北京日报、广西新闻网和浙江卫视都作了报道。", {}),
    Case("中山大学和南开大学的专家。", {}),
    Case("他住在南京路附近，常去中山路。", {}),
    Case("祁连山下、青海湖边、青藏高原上。", {}),
    Case("产品卖到越南高平和老挝。", {}),
    Case("孙中山先生的家乡在广东中山。", marks("广东=广东省 中山=中山市")),
    # ordinary words
    Case("双方合作建设公安信息系统，整合资源，友好互助，和平开放。", {}),
    Case("东西部协作促进共同富裕，振兴乡村，建设新型农村。", {}),
    Case("兴业银行和平安银行与大家同心同德。", {}),
    Case("从前工农互助，如今城乡共和谐，通道更多，温泉更热。", {}),
    Case("增产增收，惠民利民，惠农政策落实，平安建设先进。", {}),
    Case("玉米和田间管理都抓好，嘉宾和来宾们都满意。", {}),
    Case("一位平和、大方的老师，前进路上光明无限。", {}),
    Case(
        "宁夏拿出真金白银，广东湛江的渔民守着南海边。", marks("宁夏=宁夏回族自治区 广东=广东省 湛江=湛江市")
    ),
    Case("鞍山市立山区的农户成立山货合作社。", marks("鞍山市 立山区=210304")),
    Case("西安市长安区的投入随增长安排。", marks("西安市 长安区=610116")),
    Case(
        "甘肃甘南州合作市的学校。从产业合作、人才交流，到劳务协作。",
        marks("甘肃=甘肃省 甘南州=甘南藏族自治州 合作市"),
    ),
    Case(
        "红河州的要点：全州沪滇协作、全州脱贫人口。", marks("红河州=红河哈尼族彝族自治州 沪=上海市 滇=云南省")
    ),
    # ordinary words that are regions
    Case("广西桂林全州的禾花鱼。", marks("广西=广西壮族自治区 桂林=桂林市 全州=全州县")),
    Case(
        "甘肃甘南州的合作、临潭、卓尼等县市。",
        marks("甘肃=甘肃省 甘南州=甘南藏族自治州 合作=合作市 临潭=临潭县 卓尼=卓尼县"),
        "short_name",
    ),
    Case("广西桂林市的资源、龙胜两县。", marks("广西=广西壮族自治区 桂林市 资源=资源县 龙胜=龙胜各族自治县")),
    Case(
        "青海省互助土族自治县的农民。互助的酩馏酒。",
        marks("青海省 互助土族自治县"),
        failing="a word that common needs its parent beside it, even where the full name stands in the text",
    ),
    Case(
        "湘西州的凤凰、花垣、保靖三县。",
        marks("湘西州=湘西土家族苗族自治州 凤凰=凤凰县 花垣=花垣县 保靖=保靖县"),
    ),
    Case(
        "宁夏同心县的养殖户。同心、红寺堡、盐池三地都有闽商。",
        marks("宁夏=宁夏回族自治区 同心县 同心=同心县 红寺堡=红寺堡区 盐池=盐池县 闽=福建省"),
    ),
    Case(
        "深化甘南合作交流，桂林资源丰富，湖北公安机关联网，宁夏同心协力。",
        marks("甘南=甘南藏族自治州 桂林=桂林市 湖北=湖北省 宁夏=宁夏回族自治区"),
    ),
    # a name that a word before it seems to hold
    Case("从江西来的教师，和江苏来的医生。", marks("江西=江西省 江苏=江苏省")),
    Case("浙江山海协作、湖南京能项目。", marks("浙江=浙江省 湖南=湖南省")),
    Case("贵州从江县和榕江县。", marks("贵州=贵州省 从江县 榕江县")),
    Case("百色和田东都建了产业园。", marks("百色=百色市 田东=田东县")),
    Case("由广东西部到云南昌宁。", marks("广东=广东省 云南=云南省 昌宁=昌宁县")),
    Case(
        "江西安福、陕西安康、辽宁海城。",
        marks("江西=江西省 安福=安福县 陕西=陕西省 安康=安康市 辽宁=辽宁省 海城=海城市"),
    ),
    # a county's bare name in a document about other places
    Case("深圳帮扶汕尾，馆内设有平湖食品柜台。", marks("深圳=深圳市 汕尾=汕尾市")),
    Case("浙江嘉兴的平湖与四川茂县结对。", marks("浙江=浙江省 嘉兴=嘉兴市 平湖=平湖市 四川=四川省 茂县")),
    # no name: the province that the writer has in mind
    Case("根据中央和省的部署，全省各市县加强对接，两省区共同推进。", {}),
    # zones bear a name, but no code
    Case(
        "深圳与汕尾共建深汕合作区。", marks("深圳=深圳市 汕尾=汕尾市 深汕合作区=深圳市深汕特别合作区"), "zone"
    ),
    Case("八桂大地处处春。", marks("八桂=广西壮族自治区"), "nickname"),
    Case("福建省级财政资金，青海省级干部。", marks("福建=福建省 青海=青海省")),
    Case("河水穿围场县城而过。", marks("围场=围场满族蒙古族自治县"), published="2023-11-22"),
    Case("甘肃省的冬天水管再也不怕冻，松花江畔。", marks("甘肃省")),
)
