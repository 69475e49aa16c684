"""Where a line of Chinese may end (避头尾): after UAX #14, with number and unit kept together.

A text is cut into unbreakable pieces by one pattern that runs in linear time; lines are filled with them one
after the other, on demand: a caller that wants the first screen of a very long line pays for that screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from corpus.language.width import character_cells
from corpus.model import Span

# No line starts with one of these …
CLOSING: Final = "，。、；：！？）》」』】〕〉〗〙〛｝］”’…—·‥～々ー％‰℃°,.;:!?)]}%｡｣､"
# … and none ends with one of those.
OPENING: Final = "“‘（《「『【〔〈〖〘〚｛［([{￥¥$#"

_CLOSING = f"[{re.escape(CLOSING)}]"
_OPENING = f"[{re.escape(OPENING)}]"
_MARKS = "[\u0300-\u036f\u3099\u309a\u20d0-\u20ff]"  # combine with the character before
_DIGIT = "[0-9０-９]"
# Letters and digits of scripts that part words by blanks: \w without Han, kana and their like.
_LETTER = r"[^\W\u2e80-\u9fff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff]"
_JOINER = (
    r"[.\-/@:&=?#%+~'’,．]{1,3}"
    rf"|(?<={_DIGIT})，(?={_DIGIT}{{3}}(?!{_DIGIT}))"  # １，３８６
    rf"|(?<={_DIGIT})[—－～至到](?={_DIGIT})"  # 30—50, 3至5
)
_WORD = f"{_LETTER}+(?:(?:{_JOINER}){_LETTER}+)*"
_BOUND = "(?:超过|不足|不到|不少于|不低于|至少|突破|约|近|逾|超|达|共|第)"
_LONG_UNIT = (
    "平方公里|平方千米|平方米|立方米|人民币|美元|港元|欧元|人次|人份|户次|车次|班次|公里|千米|厘米|毫米|公斤|千克|公顷"
    "|小时|分钟|周年|千瓦时|千瓦|兆瓦|个百分点|百分点|个多?月|个多?小时"
)
_SHORT_UNIT = "元人户个名家亩吨年月日天时分秒倍成项条所座村县市省镇乡批次件万亿位支只头株棵岁期届轮类种张套辆台间处米升度号"
_TIMES = "[多余几]?[十百千万亿]*[多余]?"  # 余万, 万多, 千万
_NUMBER = (
    rf"{_BOUND}?[+\-−]?(?={_DIGIT}){_WORD}"
    rf"(?:(?<={_DIGIT})(?:[%％‰℃°]|{_TIMES}(?:{_LONG_UNIT}|[\u4e00-\u9fff])?))?"
)
_CHINESE_NUMBER = (
    rf"{_BOUND}?[一二三四五六七八九十百千万亿两零〇]{{2,16}}[多余]?(?:{_LONG_UNIT}|[{_SHORT_UNIT}])"
)
_PIECE = re.compile(
    rf"{_OPENING}*(?:{_NUMBER}|{_CHINESE_NUMBER}|{_WORD}|.){_MARKS}*{_CLOSING}*[ ]?", re.DOTALL
)


def pieces(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The unbreakable pieces of `text[start:end]` as (start, end): they tile it, and a line may end after each.
    Opening marks go with what follows, closing marks and one blank with what stands before."""
    for match in _PIECE.finditer(text, start, len(text) if end is None else end):
        yield match.span()


def lines(
    text: str,
    width: int,
    start: int = 0,
    end: int | None = None,
    *,
    glued: Sequence[Span] = (),
    measure: Callable[[str], int] = character_cells,
) -> Iterator[tuple[int, int]]:
    """The lines of one paragraph, `text[start:end]`, for a column of `width` cells, as (start, end).

    They tile the paragraph. No line is wider than `width`, but for one blank at its end; a piece that is wider
    than a whole line is cut where it must be. `glued`: sorted spans that stay in one piece besides, such as
    figures; `measure` gives the cells of one character. Lazy: a line is made when it is asked for.
    """
    if width < 2:
        raise ValueError(f"no room for a character of two cells: {width}")
    line, room = start, width
    parts = pieces(text, start, end)
    for piece, piece_end in _with_glue(parts, glued) if glued else parts:
        needed = _cells(text, piece, piece_end, measure)
        blank = 1 if text[piece_end - 1] == " " and piece_end - piece > 1 else 0
        if needed - blank > room:
            if piece > line:
                yield line, piece
            line, room = piece, width
            while needed - blank > width:
                cut = _cut(text, line, piece_end, width, measure)
                yield line, cut
                needed -= _cells(text, line, cut, measure)
                line = cut
        room -= needed
    if line < (len(text) if end is None else end):
        yield line, (len(text) if end is None else end)


def _with_glue(parts: Iterator[tuple[int, int]], glued: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Pieces joined where a glued span reaches over their border."""
    spans = iter(glued)
    glue = next(spans, None)
    held: tuple[int, int] | None = None
    for start, end in parts:
        while glue is not None and glue.end <= start:
            glue = next(spans, None)
        if held is not None:
            if glue is not None and glue.start < start:
                held = held[0], end
                continue
            yield held
        held = start, end
    if held is not None:
        yield held


def _cut(text: str, start: int, end: int, width: int, measure: Callable[[str], int]) -> int:
    """Where a piece that fills more than a line is cut: as late as fits, before no closing mark if possible."""
    at, room = start, width
    while at < end and (room := room - measure(text[at])) >= 0:
        at += 1
    latest = at = max(at, start + 1)
    while at > start + 1 and (text[at : at + 1] in CLOSING or text[at - 1] in OPENING):
        at -= 1
    good = at > start + 1 or not (text[at : at + 1] in CLOSING or text[at - 1] in OPENING)
    return at if good and at < end else latest


def _cells(text: str, start: int, end: int, measure: Callable[[str], int]) -> int:
    if end - start == 1:
        return measure(text[start])
    part = text[start:end]
    return len(part) if part.isascii() and part.isprintable() else sum(map(measure, part))
