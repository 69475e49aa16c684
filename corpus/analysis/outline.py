"""A page's text with its regions masked, so that patterns see where names may begin and end.

Names in these reports are written without blanks: `深圳市组建汕尾产业发展基金`. What ends the walk to the left is a
word that no name holds (组建), punctuation, or a counted noun (一批, 135场); a region's own characters (和平区,
共和县) never do, because they are masked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from corpus.lexicon.names import Names
from corpus.model import RegionMention

PLACE = "\ue000"
ABBREVIATION = "\ue001"
NAME_CHARACTER = rf"[一-鿿㐀-䶿\w{PLACE}{ABBREVIATION}+·]"

# One-character words that end a name's left side, and the words of which they are a part.
_SINGLE = re.compile(
    "在(?![线校岗建])|为(?![村民老])|(?<!共)和(?![谐平美睦善])|同(?![心舟步行城济创德梦学乐文仁])|与(?!会)|以(?!工代赈)"
    "|(?<![拥])有(?![机限色])|(?<![高平中])等(?![级高])|(?<!自)由|(?<![天大])使|(?<![供自])给|(?<!交)往|向(?![阳导日])|至(?!善)"
    "|到(?![户村])|(?<![古首])都|(?<!项)目前|不(?!锈)|就(?![业医学地诊餐近])|[的了将把被让于从是并而且或也又还只每某其该此这那我他她它及跟赴但称]"
    "|(?<![社机协学委])会(?=[上前后])|(?<![主承协合举创兴开公筹督帮])办(?![公法事理学])"
)
_JOINED = re.compile(rf"{PLACE}{{2,8}}(?:—{{1,2}}|[-·~])$")  # 即墨—临洮花卉产业园
_TOGETHER = re.compile(
    rf"{ABBREVIATION}{{2}}(?:省区|两省|两地)?(?:共建|合建|携手)$"
)  # 粤黔共建食品加工产业园
_COUNTED = re.compile(
    r"(?:[\d.]+|[一二两三四五六七八九十百千]+)[万亿]?[余多]?(?:个|家|场|次|项|批|期|所|座|名|位|处|条|届次|种|类|支|对|户|亩|元|平方米|公里|米|年|月|日|时|分|%)(?:以上|左右)?"
)
_EDGE = re.compile(rf"[^一-鿿㐀-䶿\w{PLACE}{ABBREVIATION}+·]")
_BRACKETED = re.compile(rf"\({PLACE}{{2,8}}[一-鿿]{{0,4}}\)")  # 对口支援新疆(喀什)社会工作站
_LONGEST = 26


@dataclass(frozen=True, slots=True)
class Outline:
    """text: the folded page; masked: the same with region characters as PLACE, or ABBREVIATION where one
    character stands for a region; regions in order of appearance."""

    text: str
    masked: str
    regions: tuple[RegionMention, ...]
    starts: tuple[int, ...]
    names: Names

    @classmethod
    def of(cls, text: str, regions: tuple[RegionMention, ...], names: Names) -> Outline:
        # A village is a name like any other here: 拉萨朗热酒村项目.
        divisions = [m for m in regions if m.region.level not in ("village", "township")]
        ordered = tuple(sorted(divisions, key=lambda m: (m.span.start, -m.span.end)))
        letters = list(text)
        for mention in ordered:
            length = len(mention.span)
            letters[mention.span.start : mention.span.end] = (PLACE if length > 1 else ABBREVIATION) * length
        masked = _BRACKETED.sub(lambda m: PLACE * len(m.group()), "".join(letters))
        return cls(text, masked, ordered, tuple(m.span.start for m in ordered), names)

    def regions_in(self, start: int, end: int) -> tuple[RegionMention, ...]:
        """Mentions that lie within `text[start:end]`."""
        found: list[RegionMention] = []
        for i in range(bisect_left(self.starts, start), len(self.regions)):
            if self.starts[i] >= end:
                break
            if self.regions[i].span.end <= end:
                found.append(self.regions[i])
        return tuple(found)

    def reach(self, head: int, floor: int) -> int | None:
        """Where the name that ends with the word at `head` begins, not before `floor`; None where no boundary
        stands within some 26 characters."""
        low = max(floor, head - _LONGEST)
        window = self.masked[low:head]
        start = 0
        for pattern in (_EDGE, _SINGLE, _COUNTED, self.names.cuts):
            for found in pattern.finditer(window, start):
                start = max(start, found.end())
        if start == 0 and low > floor:
            inside = self.regions_in(low, head)
            return inside[0].span.start if inside else None
        if self.masked[low + start : low + start + 1] == PLACE:
            joined = _JOINED.search(self.masked, max(floor, low + start - 10), low + start)
            return joined.start() if joined else low + start
        together = _TOGETHER.search(self.masked, max(floor, low + start - 6), low + start)
        return together.start() if together and low + start < head else low + start

    def owned(self, at: int) -> bool:
        """Whether 的 with a region before it stands before `at`: 甘州的…."""
        return self.text[at - 1 : at] == "的" and self.masked[at - 2 : at - 1] == PLACE

    def region_before(self, at: int, floor: int) -> int:
        """Where the region that ends at `at` begins; `at` where none does."""
        while at > floor and self.masked[at - 1] == PLACE:
            at -= 1
        return at

    def residue(self, start: int, end: int) -> str:
        """What is left of `text[start:end]` without regions and without words that only say what sort of
        thing it is: empty for 扶贫产业, 静脉 for 德保静脉产业."""
        bare = self.masked[start:end].replace(PLACE, "").replace(ABBREVIATION, "")
        return self.names.generic.sub("", bare)

    def abbreviated(self, start: int, end: int) -> bool:
        """Whether one-character regions stand in `text[start:end]`."""
        return ABBREVIATION in self.masked[start:end]

    def placed(self, start: int, end: int) -> bool:
        """Whether any region stands in `text[start:end]`."""
        stretch = self.masked[start:end]
        return PLACE in stretch or ABBREVIATION in stretch

    def clause_start(self, at: int, floor: int) -> int:
        """The place after the last comma, semicolon, colon or full stop before `at`, not before `floor`."""
        cuts = [self.text.rfind(mark, floor, at) for mark in ",;。:!?\n"]
        return max(floor, max(cuts) + 1)
