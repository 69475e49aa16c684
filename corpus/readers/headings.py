"""Headings inside the body: short lines that stand alone between paragraphs, and numbered ones."""

from __future__ import annotations

import re

from corpus.readers.datelines import dateline
from corpus.readers.lines import Line, squash

_LONGEST = 42
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3} ?[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}(?:章|节|部分|篇|编)|[①-⑩]|\d{1,2} ?[、.](?!\d)|\(\d{1,2}\)|[★■●◆▲▍]) ?(?=.)"
)
_CLOSED = re.compile(r"[。;,、:…]$|[。!?][”’」』)）\"】》]+$")
_CAPTION = re.compile(
    r"^(?:图[为:片]|上图|下图|左图|右图|资料图|制图|▲|△|↑|↓|视频[:丨|])|(?:摄影?|供图|资料图|资料图片|图片)[)\]】]?$|(?:现场|合影|合影留念|留影|留念|发言|致辞|一角|掠影|全景|外景|效果图|示意图|图[一二三四五六七八九十\d])$"
)
_FIELD = re.compile(
    r"^[\u4e00-\u9fff]{0,8}(?:单位|部门|人|时间|地点|时限|电话|地址|邮箱|来源|作者|记者|编辑|日期|领导|网址) ?:"
)
_SENTENCE_END = re.compile(r"[。!?…:;][”’」』)\"】》]*$")
_ITEM = re.compile(r"[▶▲●■◆•·►]|[\u4e00-\u9fff]{2,6}:")
_LABEL, _MANY = 8, 3
_TABLE = re.compile(r"\t|\||丨| {2,}\S+ {2,}|^[\d.,%\s:/-]+$")


def is_prose(text: str) -> bool:
    """Whether a line (folded) is a sentence or more: what an article is made of and a headline is not."""
    length = len(text)
    if length >= 100 or (length >= 60 and text.count(",") >= 2):
        return True
    if "。" in text:
        return length >= 8 or text.endswith("。")
    return length >= 40 and _SENTENCE_END.search(text) is not None


def is_numbered(text: str) -> bool:
    return _NUMBERED.match(text) is not None


def headings(body: list[Line]) -> list[int]:
    """The indices of the lines of `body` that are headings. Where the format marks its headings, those alone."""
    marked = [i for i, line in enumerate(body) if line.level]
    if marked:
        return marked
    found: list[int] = []
    labels = _labels(body)
    for i, line in enumerate(body):
        if i in labels:
            found.append(i)
            continue
        if i - 1 in labels and _ITEM.match(line.text):
            continue
        following = body[i + 1] if i + 1 < len(body) else None
        if following is None or not could_be_heading(line.text):
            continue
        before = body[i - 1] if i else None
        numbered = is_numbered(line.text)
        opened = (
            before is None or line.gap or (i - 1 in found) or _SENTENCE_END.search(before.text) is not None
        )
        # a paragraph follows, or a heading of the next level; a run of short lines is a list, a verse or a table
        leads = is_prose(following.text) or (
            numbered and could_be_heading(following.text) and _kind(following.text) != _kind(line.text)
        )
        if opened and leads and not (before is not None and i - 1 not in found and _is_short_run(body, i)):
            found.append(i)
    return found


def _labels(body: list[Line]) -> set[int]:
    """Short lines behind a gap, over a labelled or pointed line (支援方:…, ▶…), where three or more stand so."""
    found = {
        i
        for i, line in enumerate(body[:-1])
        if line.gap
        and len(line.text) <= _LABEL
        and could_be_heading(line.text)
        and _ITEM.match(body[i + 1].text)
    }
    return found if len(found) >= _MANY else set()


def is_caption(text: str) -> bool:
    """Whether a line (folded) says what a picture shows or who took it."""
    return _CAPTION.search(text) is not None


def could_be_heading(text: str) -> bool:
    """Whether the shape of a line (folded) allows it: short, no end of a sentence, no caption, no field of a form."""
    if len(text) > _LONGEST or len(squash(text)) < 2 or not re.search(r"[\u4e00-\u9fff]", text):
        return False
    if dateline(text) is not None or _CAPTION.search(text) or _FIELD.search(text) or _TABLE.search(text):
        return False
    if is_numbered(text):
        inner = text.rstrip("。")
        return (
            _CLOSED.search(inner) is None
            and "。" not in inner
            and (text == inner or (len(text) <= 24 and "," not in text))
        )
    return _CLOSED.search(text) is None and "。" not in text


def _kind(text: str) -> str:
    """一、 and （一） are two kinds of number."""
    match = _NUMBERED.match(text)
    return re.sub(r"[一二三四五六七八九十\d]+", "1", match.group().strip()) if match else ""


def _is_short_run(body: list[Line], i: int) -> bool:
    """Whether the line before is itself a short line that ends no sentence: the end of a list or a verse."""
    before = body[i - 1].text
    return (
        not is_prose(before)
        and len(before) <= _LONGEST
        and _SENTENCE_END.search(before) is None
        and not is_numbered(body[i].text)
    )
