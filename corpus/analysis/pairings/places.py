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


@dataclass(frozen=True, slots=True)
class Side:
    """Regions that play one part in a sentence, at the finest level stated. joint: written as one
    abbreviation with its neighbour (粤桂)."""

    regions: tuple[Region, ...]
    span: Span
    joint: bool = False


def sides(text: str, sentence: Span, mentions: list[RegionMention], gazetteer: Gazetteer) -> Iterator[Side]:
    """The sides of a sentence in order. A region followed by one that lies in it gives way to it; a comma
    lists only before another region; a repeated region begins a new side."""
    current: list[Region] = []
    start = end = sentence.start
    previous: RegionMention | None = None
    for mention in mentions:
        region = mention.region
        if previous is None:
            current, start = [region], mention.span.start
        else:
            gap = text[end : mention.span.start] if mention.span.start >= end else ""
            if (
                _WITHIN.match(gap)
                and region != previous.region
                and gazetteer.is_within(region, previous.region)
            ):
                if current and current[-1] == previous.region:
                    current.pop()
                current.append(region)
            elif mention.span == previous.span or (gap and _LIST.fullmatch(gap) and region not in current):
                current.append(region)
            else:
                yield Side(tuple(current), Span(start, end), _is_letter(previous) and gap == "")
                current, start = [region], mention.span.start
        end = max(end, mention.span.end) if previous else mention.span.end
        previous = mention
    if current:
        yield Side(tuple(dict.fromkeys(current)), Span(start, end))


def _is_letter(mention: RegionMention) -> bool:
    return len(mention.span) == 1
