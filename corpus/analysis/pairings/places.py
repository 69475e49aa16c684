"""Regions that stand together on one side: lists, and a region with those it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Region, RegionMention, Span

# 深圳市10个区和江门; 广东河源、汕尾; 云南昭通,广西百色; 和田地区的和田县、墨玉县
_LIST = re.compile(
    r"(?:等)?(?:\d+|[一二两三四五六七八九十]+)?个?(?:[省市区县州旗])?(?:党委、政府)?(?:以及|、|和|及|,|暨)(?:该[省市州])?$"
)
_WITHIN = re.compile(r"的?$|\($")

_PLACED = re.compile("(?:在|走进|来到|位于)$")  # 在喀什,广东援建…: the comma ends where it was


# What links a side to the one before it, and to the one after it.
_LINK = "与|同|和|跟|对口支援|对口帮扶|对口援建|对口协作|对口合作|结对帮扶|结对|帮扶|支援|援助|援建|对口|—{1,2}|-|→"
# 京津两市, 京津皖三省市: letters in a row that are one side
_ONE_SIDE = re.compile("[一-鿿]?(?:[两三四五六]|等)(?:省市|市)")
_LINKED_BEFORE = re.compile(f"(?:{_LINK})(?:的|了)?$")
_LINKED_AFTER = re.compile(f"^(?:共同|分别|则|等地?)?(?:{_LINK}|由)")


@dataclass(frozen=True, slots=True)
class Side:
    """Regions that play one part in a sentence, at the finest level stated. joint: written as one
    abbreviation with its neighbour (粤桂)."""

    regions: tuple[Region, ...]
    span: Span
    joint: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """A region of a list, and what separates it from the one before."""

    region: Region
    span: Span
    separator: str


def sides(text: str, sentence: Span, mentions: list[RegionMention], gazetteer: Gazetteer) -> Iterator[Side]:
    """The sides of a sentence in order. A region followed by one that lies in it gives way to it; a comma
    lists only before another region; a repeated region begins a new side. A援建B、C援建D is four sides."""
    lists = list(_lists(text, sentence, mentions, gazetteer))
    for i, (items, joint) in enumerate(lists):
        cut = 0
        if len(items) > 1 and 0 < i < len(lists) - 1:
            before = text[lists[i - 1][0][-1].span.end : items[0].span.start]
            after = text[items[-1].span.end : lists[i + 1][0][0].span.start]
            if _LINKED_BEFORE.search(before) and _LINKED_AFTER.match(after):
                cut = _cut(items)
        if cut:
            yield _side(items[:cut], False)
        yield _side(items[cut:], joint)


def _cut(items: list[_Item]) -> int:
    """Where the part that belongs to what follows begins: after the last comma, else the last 、."""
    for mark in (",", "、", ""):
        for i in range(len(items) - 1, 0, -1):
            if mark in items[i].separator:
                return i
    return 0


def _side(items: list[_Item], joint: bool) -> Side:
    regions = tuple(dict.fromkeys(item.region for item in items))
    return Side(regions, Span(items[0].span.start, max(item.span.end for item in items)), joint)


def _lists(
    text: str, sentence: Span, mentions: list[RegionMention], gazetteer: Gazetteer
) -> Iterator[tuple[list[_Item], bool]]:
    items: list[_Item] = []
    previous: RegionMention | None = None
    for mention in mentions:
        region = mention.region
        gap = text[previous.span.end : mention.span.start] if previous else ""
        if previous and _WITHIN.match(gap) and _lies_in(region, previous.region, gazetteer):
            start = previous.span.start
            separator = ""
            if items and items[-1].region == previous.region:
                wider = items.pop()
                start, separator = wider.span.start, wider.separator
            items.append(_Item(region, Span(start, mention.span.end), separator))
        elif previous and (
            mention.span == previous.span
            or (
                gap == ""
                and len(previous.span) == len(mention.span) == 1
                and _are_cities(text, mention.span.end)
            )
            or (
                gap
                and _LIST.fullmatch(gap)
                and (gap == "、" or all(region != item.region for item in items))
                and not (
                    "," in gap
                    and _PLACED.search(
                        text, max(sentence.start, items[0].span.start - 3), items[0].span.start
                    )
                )
            )
        ):
            items.append(_Item(region, mention.span, gap))
        else:
            if items:
                yield items, previous is not None and len(previous.span) == 1 and gap == ""
            items = [_Item(region, mention.span, "")]
        previous = mention
    if items:
        yield items, False


def _are_cities(text: str, at: int) -> bool:
    return _ONE_SIDE.match(text, at) is not None


def _lies_in(region: Region, wider: Region, gazetteer: Gazetteer) -> bool:
    return region != wider and gazetteer.is_within(region, wider)
