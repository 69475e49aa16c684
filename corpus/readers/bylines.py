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
_NAME = re.compile(r"[\u4e00-\u9fff]{1,12}(?:[·•・][\u4e00-\u9fff]{1,8}){0,4}")
_SEPARATOR = re.compile(r"[ 、,，/;；&|丨]+|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff]{2,3}$)")
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
        if not _NAME.fullmatch(part):
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


_BYLINE = re.compile(
    r"[■□◎●○◆▲△★☆*/-]{0,2} ?(?P<credits>(?:[\u4e00-\u9fff、•·]{0,24}?(?:记者|通讯员|作者|撰文|采写)|文/图|图/文|文|图文)[:/|丨 ]{0,3}[\u4e00-\u9fff·、,/|丨: ]{2,60})"
)


def byline(text: str) -> list[str]:
    """The authors of a line that is nothing but a byline (`本报记者 甲 乙`, `□ 记者 甲`, `文/乙`); else []."""
    inner = text.strip("()[]【】 ")
    match = _BYLINE.fullmatch(inner) if len(inner) <= _LONGEST else None
    return writers(match["credits"].replace("记者 ", "记者:").replace("通讯员 ", "通讯员:")) if match else []


_BRACKET = re.compile(r"[(\[【]([^()\[\]【】。]{2,80})[)\]】]?")
_TAIL = re.compile(r"[(\[【]([^()\[\]【】。]{2,80})[)\]】]?$")


def at_end(text: str) -> list[str]:
    """The authors in the bracket that closes a paragraph: `…。(记者 甲)`, also where the bracket stays open."""
    match = _TAIL.search(text[-_LONGEST - 2 :])
    return writers(match[1]) if match else []


def in_bracket(text: str) -> list[str]:
    """The authors in the bracket that `text` starts with."""
    match = _BRACKET.match(text)
    return writers(match[1]) if match else []
