"""The line under a headline: `来源:甲报|0 文号: 时间:2018-06-14 09:07:08 点击: 次`, `2020年3月12日 08:10 乙网`.

Fields have labels, several to a line and often glued together; what has no label is known by its shape.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.readers import bylines, outlets, stamped_date

LONGEST = 240
_RECORD = 60  # characters of a value that a document is filed under

_LABELS = {
    "source": r"(?:稿件|信息|文章|新闻|内容|资料|原文|发布)?(?:来源|來源|出处)|稿源|转自|转载自|摘自",
    "office": r"发布机构|发文机关|发文单位|发布单位|信息发布机构|发布部门|制发机关|公开主体|责任部门|信息提供单位|供稿单位|供稿",
    "date": r"(?:发布|发表|更新|发文|成文|印发|公开|生成|添加|录入|上传|刊登|见报|公布|撰写|写作)?(?:时间|日期)|[發发][佈布布]?時間|发布于|发表于",
    "author": r"(?:本文|文章)?作者|记者|撰文|撰稿|采写|通讯员|(?:(?<=[ |丨])|^)文(?:/图)?",
    "number": r"文号|发文字号|文件编号|发文文号",
    "edition": r"版次|版面",
    "title": r"(?:文件|信息|公文)?(?:名称|标题)",
    # what a public document is filed under: says nothing here, but nothing else stands in such a line
    "record": (
        r"索引号|(?:主题|信息|公文|体裁|组配|服务对象)分类|主题词|有效性|效力状态|是否有效|时效性|(?:文件|信息)?编号|公开方式|公开范围|公开形式|公开时限|公开类别|载体类型"
    ),
    "other": (
        r"点击(?:数|量|次数|率)?|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|访问(?:量|次数)|人气|字号(?:大小)?|字体(?:大小)?|(?:责任|值班|执行|网络)?编辑|责编|审核(?:人)?|校对|监制|"
        r"关键[词字]|标签|分类|打印|分享(?:到)?|栏目|视力保护色|背景色|"
        r"录入人?|发布者|发布人|审签|签发|摄影|图片?|放大|缩小|默认|点赞|评论"
    ),
}
_LABEL = re.compile(rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _LABELS.items())}) ?[:|丨]")
_SPACED = re.compile(
    r"(?:^|(?<= ))([\u4e00-\u9fff]) +([\u4e00-\u9fff])(?: +([\u4e00-\u9fff]))?( ?:)"
)  # 作 者:, 索 引 号:
_TURN = re.compile(r" *[上下][一]?[版页].*$")
_ISSUE = re.compile(r"(?:19|20)\d\d ?年第? ?\d{1,2} ?期.*$")
_CUT = re.compile(
    r"[|丨\[【(<>]| {2,}|\t| (?=\d)|(?<=[\u4e00-\u9fff]) (?=字体|字号|打印|分享|收藏|大 中 小|\[)"
)
_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,14}(?:〔|\[|\()(?:19|20)\d\d(?:〕|\]|\)) ?\d{1,5} ?号")
_EDITION = re.compile(
    r"第? ?[A-Z]?\d{1,3} ?版(?:[:： ]{1,2}[\u4e00-\u9fff·]{2,8}|面)?|[AB]\d{1,2}(?=[:)版 ])"
)
_NOISE = re.compile(
    r"星期[一二三四五六日天]|周[一二三四五六日]|农历.{2,8}|发表于 ?[\u4e00-\u9fff]{2,4}|发布于 ?[\u4e00-\u9fff]{2,4}|发[布表]|\d+ ?(?:次|人)?(?:阅读|浏览|评论|点击|参与)|"
    r"(?:阅读|浏览|评论|点击|访问)量? ?\d*|原创|首发|字号|字体|大 中 小|大中小|[大中小]|打印|收藏|分享|转发|听新闻|语音播报|小号|中号|大号|北京时间|次|\d{1,6}$|[\[\]【】()|丨<>《》·•:,/\\*+—-]|T[+-]"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What one line of a page's head states. `asks` is the label that the
    line ends with, whose value may stand in the next line."""

    published: str | None = None
    publisher: str | None = None
    office: str | None = None
    author: str | None = None
    doc_number: str | None = None
    edition: str | None = None
    title: str | None = None
    asks: str | None = None


def stamp(line: str) -> Stamp | None:
    """What a line (folded) states about the page; None where it is no such line."""
    if len(line) > LONGEST or "。" in line:
        return None
    line = _SPACED.sub(r"\1\2\3\4", line)
    marks = list(_LABEL.finditer(line))
    if marks:
        return _labelled(line, marks)
    return _shaped(line)


def _labelled(line: str, marks: list[re.Match[str]]) -> Stamp | None:
    before = line[: marks[0].start()].strip(" ([【|丨·•*")
    head = _shaped(before) if before else Stamp()
    if head is None and not (len(before) <= 16 and outlets.is_outlet(before)):
        return None
    found: dict[str, str | None] = {}
    useful = asks = None
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        value = line[mark.end() : following.start() if following else len(line)].strip(" )]】[(【|丨")
        kind = mark.lastgroup or "other"
        if kind == "other" or (kind == "title" and following is None and len(marks) == 1 and not value):
            continue
        if not value:
            useful = useful or kind
            asks = mark.group(kind) if following is None else asks
            continue
        read = _value(kind, value)
        if read is _UNFIT:
            return None
        useful = useful or kind
        if found.get(kind) is None:
            found[kind] = read
        if kind in ("source", "author") and (day := stamped_date.find(value)):
            found.setdefault("date", day)
            if edition := _EDITION.search(value):
                found.setdefault("edition", edition.group())
    if useful is None:
        return None
    head = head or Stamp(publisher=before)
    return Stamp(
        published=found.get("date") or head.published,
        publisher=found.get("source") or head.publisher,
        office=found.get("office"),
        author=found.get("author") or head.author,
        doc_number=found.get("number"),
        edition=found.get("edition") or head.edition,
        title=found.get("title"),
        asks=asks,
    )


_UNFIT = "\0"  # the value is no value of that field: the line is a sentence with a colon in it


def _value(kind: str, value: str) -> str | None:
    if kind == "date":
        return stamped_date.find(value) or _UNFIT
    if kind == "number":
        match = _NUMBER.search(value)
        return match.group() if match else None
    if kind == "record":
        return value if len(value) <= _RECORD and "," not in value else _UNFIT
    if kind == "edition":
        return value[:20]
    if kind == "title":
        return value
    if kind == "author":
        people = bylines.names(
            re.sub(r"^(?:[\u4e00-\u9fff]{2,10})?(?:记者|通讯员)[:/ ]*", "", value)
        ) or bylines.writers(value)
        if people:
            return "、".join(people)
        short = _CUT.split(value, maxsplit=1)[0].strip()
        return (
            None
            if outlets.means_itself(short) or not re.search(r"[\u4e00-\u9fffA-Za-z]", short)
            else short
            if len(short) <= 24
            else _UNFIT
        )
    if len(value) > 80:
        return _UNFIT
    day = stamped_date.DATE.search(value)
    value = _ISSUE.sub("", value)
    name = outlets.clean(_CUT.split(value[: day.start()] if day else value, maxsplit=1)[0].strip())
    if not name or outlets.means_itself(name):
        return None
    if len(name) > 30 or "," in name:
        return _UNFIT
    parts = outlets.joint(name)
    # 甲网-乙日报: the site took it from the paper
    return parts[-1] if len(parts) > 1 and re.search(r"[-—]", name) else name


def _shaped(line: str) -> Stamp | None:
    """A line without labels: a full date, an outlet, an edition, the buttons of a page, and nothing else."""
    number = _NUMBER.fullmatch(line)
    if number:
        return Stamp(doc_number=number.group())
    if edition := _EDITION.fullmatch(_TURN.sub("", line)):
        return Stamp(edition=edition.group())
    day = stamped_date.DATE.search(line)
    published = stamped_date.stamp(day) if day else None
    edition = _EDITION.search(line)
    if published is None or day is None:
        return None
    rest = line[: day.start()] + "  " + line[day.end() :]
    if edition:
        rest = rest.replace(edition.group(), "  ")
    original = "原创" in rest
    words = _NOISE.sub("  ", rest).split()
    joined = " ".join(words)
    if len(joined) > 40:
        return None
    publisher = author = None
    left = []
    for word in words:
        if publisher is None and outlets.is_outlet(word):
            publisher = word
        else:
            left.append(word)
    if left:
        people = bylines.writers(" ".join(left)) or (bylines.names(left[0]) if original or publisher else [])
        if people:
            author = "、".join(people)
            left = left[1:] if not bylines.writers(" ".join(left)) else []
        if (
            left
            and publisher is None
            and (original or len(left) == 1)
            and re.fullmatch(r"[\u4e00-\u9fffA-Za-z0-9]{2,16}", left[0])
        ):
            # 原创 甲 对口帮扶 2020-11-02: the account's name has no ending of its own
            publisher, left = left[0], left[1:]
        if [word for word in left if len(word) > 4]:
            return None
    return Stamp(
        published=published, publisher=publisher, author=author, edition=edition.group() if edition else None
    )


def answer(asks: str, line: str) -> Stamp | None:
    """What `line` states as the value that the line before asked for; None where it does not fit the label."""
    found = stamp(f"{asks}:{line}") if len(line) <= 60 else None
    if found is None or found.author or found.title:
        return None  # any short line could be a name or a title
    fits = found.published or found.doc_number or (found.office and outlets.is_public_body(found.office))
    return (
        found
        if fits or (found.publisher and (outlets.is_outlet(line) or outlets.is_public_body(line)))
        else None
    )


def is_bare_day(found: Stamp, line: str) -> bool:
    """`2021年3月10日` and nothing else: a stamp above an article, a signature below it."""
    return found == Stamp(published=found.published) and "年" in line and "T" not in (found.published or "")


def day_in_brackets(line: str) -> str | None:
    """The day of a line under the title such as `(2020年1月15日在某市第六届人民代表大会上)`."""
    match = re.match(r"[(—-]{0,2} ?(?=(?:19|20)\d\d)", line)
    if match and len(line) <= 100 and "。" not in line and re.match(stamped_date.DATE, line[match.end() :]):
        return stamped_date.find(line)
    return None
