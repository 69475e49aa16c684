"""Facts and nodes in a few cells: cut to a width, in words, and harmless for a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len, get_character_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from corpus.language.width import visible_line
from corpus.query import FactRow
from tui.words import Words

ELLIPSIS = "…"
_PLAIN = Style()
Piece = tuple[str, Style]


def clipped(text: str, width: int) -> str:
    """`text` made harmless and cut to at most `width` cells; a cut shows as …"""
    text = visible_line(text)
    if cell_len(text) <= width:
        return text
    room, kept = width - 1, 0
    for character in text:
        room -= get_character_cell_size(character)
        if room < 0:
            break
        kept += 1
    return text[:kept] + ELLIPSIS if width > 0 else ""


def fitted(text: str, width: int, *, right: bool = False) -> str:
    """`clipped`, padded with blanks to exactly `width` cells."""
    text = clipped(text, width)
    padding = " " * (width - cell_len(text))
    return padding + text if right else text + padding


def strip(pieces: Iterable[Piece], width: int, background: Style, over: Style = _PLAIN) -> Strip:
    """One line of the screen, `width` cells wide; the texts must be harmless already. `over` wins against the
    pieces' own styles, whose colours may not be seen on its ground."""
    segments = [Segment(text, background + style + over) for text, style in pieces if text]
    return Strip(segments).adjust_cell_length(width, background + over)


def period(fact: FactRow, words: Words) -> str:
    """2018, 2016~2020, 至2019-06, 2021起; empty where the fact has no time."""
    if fact.since and fact.until:
        return fact.since if fact.since == fact.until else f"{fact.since}~{fact.until}"
    if fact.until:
        return words.until.format(date=fact.until)
    return words.since.format(date=fact.since) if fact.since else ""


def pair(fact: FactRow) -> str:
    """援方→受方 by their names without 省, 市, 自治区; empty where neither is known."""
    donor, recipient = names(fact.donor), names(fact.recipient)
    return f"{donor}→{recipient}" if donor or recipient else ""


def names(regions: Sequence[str]) -> str:
    return "、".join(map(short_name, regions))


_ENDS = ("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "省", "市")


def short_name(region: str) -> str:
    """A province's or city's name as tables write it: 广西, 深圳; counties keep their ending."""
    for end in _ENDS:
        if region.endswith(end) and len(region) - len(end) >= 2:
            return region.removesuffix(end)
    return region


def measure(fact: FactRow, words: Words) -> str:
    """累计·增减, or an empty string for a plain level."""
    parts = (words.aggregation.get(fact.aggregation or "", ""), words.measure.get(fact.measure, ""))
    return "·".join(filter(None, parts))
