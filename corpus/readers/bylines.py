"""Who wrote it: names behind 记者, 作者, 文, 通讯员 as bylines, brackets and fields write them.

Editors, photographers and those who approved are no authors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WRITER = r"(?:作者|记者|见习记者|特约记者|通讯员|特约通讯员|撰稿人|撰稿|撰文|采写|采访|文字|文/图|图/文|文图|图文|文)"
_OTHER = (
    r"(?:责任编辑|执行编辑|值班编辑|编辑|责编|校对|审核|监审|总监审|监制|统筹|策划|摄影|摄像|视频|制图|海报|图片|图|供图|设计|制作|剪辑|播音|主播|"
    r"初审|复审|终审|一审|二审|三审|签发|来源|时间|日期)"
)
# 记者 and its kin may stand right before a name; single characters and everyday words need a mark between
_ROLE = re.compile(
    rf"(?P<writer>(?:记者|通讯员)[:/|丨]?|{_WRITER}[ ]?[:/|丨])|(?P<other>{_OTHER}[ ]?[:/|丨])"
)
_NAME = re.compile(r"[\u4e00-\u9fff]{1,9}(?:[·•・][\u4e00-\u9fff]{1,8}){0,4}")
_SEPARATOR = re.compile(r"[ 、,，/;；&|丨]+|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff]{2,3}$)")
# the surnames of the 百家姓 that are in use today, and those that it lacks
_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹"
    "姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁"
    "荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰"
    "郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权"
    "逯盖益桓公涂仝肖闫代付邸岳亓苑覃迟种牟佘佟粟展揭冼麦侬盘阳区仁次格扎达旦央拉多边洛尼玛热阿买艾依努吐古木帕加甲乙丙海原税候税修召侣回"
)
_NOT_NAMES = frozenset(
    {
        "报道",
        "综合报道",
        "摄影报道",
        "整理",
        "摄影",
        "文",
        "图",
        "文图",
        "图文",
        "实习生",
        "发自",
        "本报",
        "本网",
        "佚名",
        "未知",
        "不详",
        "本站",
        "网络",
        "记者",
        "通讯员",
        "综合",
        "采访",
        "采写",
        "撰文",
        "等",
        "见习",
        "特约",
        "本台",
    }
)
_PICTURE = re.compile(r"(?:摄影?|供图|/图|绘|制图)[)\]】]*$")
_LONGEST = 80


def names(text: str) -> list[str]:
    """The people named in `甲、乙 丙`; [] where something else stands among them."""
    text = re.sub(r"(?:摄影)?(?:报道|综合报道)$", "", text.strip(" :/|丨,，、。.;；"))
    found: list[str] = []
    half = ""
    for part in _SEPARATOR.split(text):
        if not part or part in _NOT_NAMES:
            continue
        if not _is_name(part):
            return []
        if len(part) == 1:  # 李 明: a blank inside a name of two characters
            if half:
                found.append(half + part)
            half = "" if half else part
            continue
        if half:
            return []
        found.append(part)
    return [] if half or len(found) > 20 else found


def _is_name(part: str) -> bool:
    """One person, or two to four whose names are glued together: by the surname, or by the dot of a long name."""
    return _NAME.fullmatch(part) is not None and (
        "·" in part or (part[0] in _SURNAMES and len(part) <= 9) or len(part) == 1
    )


def writers(text: str) -> list[str]:
    """The authors that a bracket or a line of credits (folded) names, in order: `(甲报记者 乙 通讯员 丙)`."""
    if len(text) > _LONGEST * 2 or _PICTURE.search(text):
        return []
    found: list[str] = []
    for is_writer, value in _roles(text):
        if is_writer:
            found += [name for name in names(value) if name not in found]
    return found


def _roles(text: str) -> Iterator[tuple[bool, str]]:
    marks = list(_ROLE.finditer(text))
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        value = text[mark.end() : following.start() if following else len(text)]
        # 甲报记者 乙: what stands right before the next role is the outlet of that role's bearer
        value = (
            re.sub(
                r"(?:本报|本网|本台|本刊|[\u4e00-\u9fff]{2,10}(?:报|网|台|社|客户端|融媒体?)(?:首席|全媒体|融媒体?)?|首席|全媒体|实习|见习|特约|特派)$",
                "",
                value,
            )
            if following
            else value
        )
        yield mark["writer"] is not None, value.rstrip("。 )]】").lstrip()


_BULLETS = frozenset("■□◎☆")
_ROLE_AND_BLANK = re.compile(r"(记者|通讯员|作者|撰文|采写) +")
_BYLINE = re.compile(
    r"[■□◎●○◆▲△★☆*/-]{0,2} ?(?P<credits>(?:[\u4e00-\u9fff、•·]{0,24}?(?:记者|通讯员|作者|撰文|采写)|文/图|图/文|文|图文)[:/|丨 ]{0,3}[\u4e00-\u9fff·、,/|丨: ]{2,60})"
)


def byline(text: str) -> list[str]:
    """The authors of a line that is nothing but a byline (`本报记者 甲 乙`, `□ 记者 甲`, `文/乙`); else []."""
    inner = text.strip("()[]【】 ")
    if len(inner) <= 40 and inner[:1] in _BULLETS and (signed_names := names(inner[1:])):
        return signed_names  # □ 甲 乙
    match = _BYLINE.fullmatch(inner) if len(inner) <= _LONGEST else None
    return writers(_ROLE_AND_BLANK.sub(r"\1:", match["credits"])) if match else []


_BRACKET = re.compile(r"[(\[【]([^()\[\]【】。]{2,80})[)\]】]?")
_SIGNED = re.compile(r"[。!?”][(]([\u4e00-\u9fff]{2,3}(?:[ 、,][\u4e00-\u9fff]{2,3}){0,3})[)]$")
_TAIL = re.compile(r"[(\[【]([^()\[\]【】。]{2,80})[)\]】]?$")


_SPEAKER = re.compile(
    r"[\u4e00-\u9fff、]{0,16}(?:[省市区县州旗盟]长|主席|总理|书记|专员|主任|院长|局长|厅长|部长|检察长) ?((?:[\u4e00-\u9fff] ?){2,4})"
)


def is_speaker(line: str) -> bool:
    """`县长 某某` under the title of a report to an assembly: who spoke, no reporter."""
    match = _SPEAKER.fullmatch(line.strip("()")) if len(line) <= 30 else None
    return match is not None and bool(names(match[1]))


def at_end(text: str) -> list[str]:
    """The authors in the bracket that closes a paragraph: `…。(记者 甲)`, also where the bracket stays open."""
    at = closing_bracket(text)
    return writers(text[at + 1 :].rstrip(")]】")) if at is not None else []


def closing_bracket(text: str) -> int | None:
    """Where the bracket begins that closes `text` and names its authors; None where there is none."""
    tail = max(0, len(text) - _LONGEST - 2)
    match = _TAIL.search(text, tail)
    return match.start() if match and writers(match[1]) else None


def in_bracket(text: str) -> list[str]:
    """The authors in the bracket that `text` starts with, behind a dateline: `(记者 甲)`, also the bare `(甲 乙)`."""
    match = _BRACKET.match(text)
    return (writers(match[1]) or names(match[1])) if match else []


def signed(text: str) -> list[str]:
    """The names in a bracket behind the last sentence of an article: `…。(甲 乙)`."""
    match = _SIGNED.search(text[-40:])
    return names(match[1]) if match else []
