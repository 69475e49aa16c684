"""Townships and villages after a county, in lists, and where they are named again. They have no code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from corpus.model import Region, RegionMention, Span

_HAN = "[一-鿿]"
_TOWNSHIP = re.compile(rf"({_HAN}{{1,6}}?)(镇|乡|街道|苏木)(?!村(?!民)|[镇亲土间长干领])")
_VILLAGE = re.compile(rf"({_HAN}{{1,6}}?)(村|社区|嘎查)(?![民级镇庄集企干支委内里])")
_LIST = re.compile(
    rf"({_HAN}{{2,5}}(?:村|社区|镇|乡|街道))(?:、{_HAN}{{2,6}}(?:村|社区|镇|乡|街道))+(?:(?:和|及|与|以及){_HAN}{{2,5}}(?:村|社区|镇|乡|街道))?"
)
# 某镇的在上村, 某镇有在下村
_OF = re.compile(r"(?:下辖的?|所辖的?|境内的|的|有)(?=[一-鿿])")
# the last of a list, and what stands before its first
_CUT = re.compile(r".*[有的是为括辖](?=.{2})")
_LAST = re.compile(rf"(.{{1,5}}?(?:村|社区|镇|乡|街道))(?:和|及|与|以及)({_HAN}+)")
# 捐建的文安驿镇希望小学, 支持甘宁镇建设
_BUILT = re.compile(
    rf"(?:{_HAN}{{0,3}}[建设办置]的|支持|帮助|帮扶|援建|捐建|资助|扶持|对口支援|结对帮扶)(?={_HAN}{{2,4}}(?:镇|乡|街道|苏木))"
)
_PEOPLE = re.compile(
    rf"(?<!{_HAN})({_HAN}{{2,4}}?)(镇|乡|街道|苏木)(?=(?:的)?(?:村民|居民|群众|农户|牧民|脱贫户|搬迁户|党委|政府|干部))"
)
# 在新惠镇,…; 走进小勐统镇…: where a clause takes the reader
_THERE = re.compile(
    rf"(?<![^\s,。;:、“])(?:(?:在|位于|家住)({_HAN}{{2,4}}?)(镇|乡|苏木)(?=[,、的]|{_HAN}{{2,4}}村|(?:联合)?建|新建|打造)"
    rf"|(?:走进|来到)({_HAN}{{2,4}}?)(镇|乡|苏木)(?![村镇亲土间]))"
)
_ITEM = re.compile(rf"{_HAN}+")
_GENERIC = re.compile(
    r"乡镇|村镇|城镇|小镇|乡村|农村|山村|新村|[个各该本每某多余几两所]|首批|首个|贫困|深度|行政|示范|重点|美丽|特色|帮扶|扶贫|搬迁|安置"
    r"|易地|[驻进到]|入村|下辖|第|自然|一线|基层|中心|经济|产业|旅游|文化|生态|试点|先进|文明|不少|许多|移民|富裕|致富|明星|样板|若干|不同|边境|偏远|传统|援建|[县市区省州]|\d"
)
_COMMON = re.compile("[农乡山]村$")
_EDGE = "的等和与及是有了为对把被将从向其辖在由之内下全"
_RANKED = ("county", "prefecture", "township", "zone")


def after(text: str, mentions: Sequence[RegionMention]) -> Iterator[RegionMention]:
    """九和镇, then 在上村, right behind a county's name."""
    for mention in mentions:
        if mention.region.level not in _RANKED or (
            mention.region.code is None and mention.region.level == "zone"
        ):
            continue
        at, level = mention.span.end, mention.region.level
        if level != "township":
            built = _BUILT.match(text, at)
            town = _TOWNSHIP.match(text, built.end() if built else at)
            if town and _is_name(town.group(1)):
                yield _mention(town, "township", "township_after_county")
                at, level = town.end(), "township"
        joint = _OF.match(text, at) if level == "township" else None
        village = _VILLAGE.match(text, joint.end() if joint else at)
        if joint and village and len(village.group(1)) < 2:
            continue  # 某镇的新村
        if village and _COMMON.search(village.group()):
            continue  # 隆化县则把农村污水…
        if village and (
            _is_name(village.group(1))
            or (level == "township" and len(village.group(1)) <= 3 and not _GENERIC.search(village.group(1)))
        ):
            yield _mention(village, "village", "village_after_township")


def listed(text: str, within: Span) -> Iterator[RegionMention]:
    """新山村、坡平村、欧田村: two and more that begin where a name may begin."""
    for match in _LIST.finditer(text, within.start, within.end):
        free = match.start() == within.start or not re.match(_HAN, text[match.start() - 1])
        for n, item in enumerate(_ITEM.finditer(text, match.start(), match.end())):
            start, name = item.start(), item.group()
            cut = _CUT.match(name) if n == 0 and (not free or len(name) > 3) else None
            if n == 0 and not free and cut is None:
                continue
            if cut:
                start, name = start + cut.end(), name[cut.end() :]
            last = _LAST.fullmatch(name)
            for offset, one in ((0, last[1]), (last.start(2), last[2])) if last else ((0, name),):
                if _is_name(one[:-1] if one[-1] in "村镇乡" else one[:-2]):
                    level = "village" if one.endswith(("村", "社区")) else "township"
                    span = Span(start + offset, start + offset + len(one))
                    yield RegionMention(span, Region(one, None, level), "village_list")


def of_people(text: str, within: Span) -> Iterator[RegionMention]:
    """好花红镇村民 at the start of a clause, where no county stands before it."""
    for match in _PEOPLE.finditer(text, within.start, within.end):
        if _is_name(match.group(1)):
            yield _mention(match, "township", "township_of_people")


def entered(text: str, within: Span) -> Iterator[RegionMention]:
    """在新惠镇, at the start of a clause, where no county stands before it."""
    for match in _THERE.finditer(text, max(0, within.start - 1), within.end):
        group = 1 if match.group(1) else 3
        if _is_name(match.group(group)):
            span = Span(match.start(group), match.end())
            yield RegionMention(span, Region(span.of(text), None, "township"), "township_entered")


def again(text: str, known: Sequence[RegionMention]) -> Iterator[RegionMention]:
    """Names of three characters and more that were found once are found wherever they stand."""
    names = {m.region.name: m.region for m in known if len(m.region.name) > 2}
    if not names:
        return
    for _, start, end in AhoCorasick(list(names)).find_matches_as_indexes(text):
        yield RegionMention(Span(start, end), names[text[start:end]], "said_before")


def _is_name(stem: str) -> bool:
    return not _GENERIC.search(stem) and stem[0] not in _EDGE


def _mention(match: re.Match[str], level: str, rule: str) -> RegionMention:
    return RegionMention(Span(match.start(), match.end()), Region(match.group(), None, level), rule)
