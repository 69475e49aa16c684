"""One character for a region: which characters, and the words in which they are no region."""

from __future__ import annotations

import re

# Rarely anything but the province; the others are read only where the document names the region in full.
SURE = "沪粤皖闽赣豫鄂湘琼渝黔滇冀浙桂鲁晋陕辽京津川藏疆"
PROVINCES = SURE + "苏青宁甘蒙吉贵云陇黑新港澳台"
# The letters that make a part of a province with a direction, and the first digits of the province's code.
PROVINCE_CODES = dict(
    zip(
        "冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕陇",
        [
            "13",
            "14",
            "21",
            "32",
            "33",
            "34",
            "35",
            "36",
            "37",
            "41",
            "42",
            "43",
            "44",
            "45",
            "46",
            "50",
            "51",
            "52",
            "53",
            "54",
            "61",
            "62",
        ],
        strict=True,
    )
)
# Rows of letters so usual that the ordinary words among them do not matter.
USUAL_ROWS = frozenset(("云贵川", "陕甘宁", "甘青宁", "新甘青宁", "江浙沪", "苏浙皖", "滇桂黔", "港澳台"))
# City letters that are ordinary words too often to be glued to a verb (在中, 来和, 到三).
_NOT_BY_VERB = set("大连长合明日三万六安和来中海河江星通山那定云新金高黑贵台石德林玉常清梅阳茂越阿百威固")

_WORDS = {
    "深": "入化度刻处层远厚情秋夜受感知信耕水挖得谈空思究切圳为井以陷谋藏明居闺造根山海沟港",
    "川": "流剧菜贝资味芎江",
    "晋": "升级身见谒",
    "津": "贴液门巴",
    "藏": "族书品汉区医药香语历文毯红猪羊家乡身匿匮于着有在富民戏历传式袍东北南西獒青",
    "疆": "域土界场",
    "桂": "花圆皮冠鱼叶",
    "豫": "剧菜",
    "粤": "菜剧语曲绣东西北",
    "鲁": "菜莽迅班",
    "湘": "菜绣江雅",
    "皖": "南北西",
    "赣": "江南榆北西",
    "闽": "南江剧菜侯",
    "京": "剧东城都",
    "冀": "望",
    "滇": "池红西",
    "琼": "脂浆海",
    "渝": "北中",
    "黔": "江驴",
    "浙": "大",
    "辽": "阔远河西东",
    "苏": "醒打木联区州北南中东军铁维轼绣",
    "青": "年少春山睐壮储稞松草菜藏绿苗黄铜岛贮蒜椒海史花云砖瓦石衣葱霉",
    "宁": "静愿可肯夏波德南海",
    "甘": "蔗草甜愿心露霖于苦薯蓝泉南孜肃谷",
    "蒙": "受蔽古眬自城特在语医族",
    "吉": "祥他普林安利首它时",
    "贵": "宾重族州阳港金公校单方贱",
    "云": "计端平台南集上层雾彩浮阳霄霞梯",
    "陇": "南西",
    "黑": "色暗龙板土木白茶河夜马名恶",
    "新": "",
    "港": "口湾资币元商股务珠区",
    "澳": "大洲洋",
    "台": "阶账上下风胞资商湾州前后式账",
    "汉": "族语字子中代化服",
    "昆": "虫仑山曲明",
    "珠": "江海宝峰算穆三",
    "佛": "教山像学",
    "锡": "山林盟",
    "承": "担接办包诺认载袭受建租",
    "济": "南宁困贫",
    "温": "暖度和室州泉馨饱",
    "徐": "徐州",
    "泰": "国山安州",
    "扬": "州帆",
    "盐": "城田碱业",
    "惠": "民及农企州",
    "昭": "通",
    "兰": "州考花",
    "银": "行川",
    "杭": "州",
    "穗": "子",
    "筑": "牢巢梦基路坝起",
    "蓉": "城",
    "榕": "江树城",
    "武": "汉威夷",
    "毕": "竟业节",
}


def is_word(text: str, at: int) -> bool:
    """Whether the character at `at` begins an ordinary word with the one that follows (深入, 藏族)."""
    return at + 1 < len(text) and text[at + 1] in _WORDS.get(text[at], "")


def by_verb(character: str) -> bool:
    """Whether the character may be glued to a verb (来深)."""
    return character not in _NOT_BY_VERB


# Roads and railways that bear two abbreviations, and exchanges.
LINE = re.compile(
    r"(?:两市|股市|股指|证券|交易所|通$|港通|(?:高速|铁路|高铁|公路|国道|客专|城际|动车|干线|大动脉|快速路|线(?![上下索条])|客运专线|工程学院|管道))"
)
