"""All rules over all sentences; one Pairing for each donor and recipient, the first that states it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from corpus.analysis.genre import YEARLY_REPORT
from corpus.analysis.page import Page
from corpus.analysis.pairings import aid_word, giving, helped, helping, joint, linked, together
from corpus.analysis.pairings.knowledge import Knowledge
from corpus.analysis.pairings.places import Side, sides
from corpus.analysis.pairings.scene import Scene
from corpus.lexicon.gazetteer import Gazetteer, NameKind
from corpus.model import Pairing, Region, RegionMention, Span

_RULES = (helping.find, helped.find, joint.find, aid_word.find, linked.find, giving.find, together.find)
# These state a pairing in passing; a finer one of the same donor says more.
_COARSE = frozenset({"joint", "aid_word"})
# So do these where the recipient is a whole province: 引导企业落地甘肃.
_INFERRED = frozenset({"together", "together_led"})
_COARSE_PROVINCE = frozenset(
    {"linked_gives", "linked_sends", "linked_in", "linked_builds", "linked_there", *_INFERRED}
)
# 二、天津市。 or a line that is 天津市: what follows is about it.
_HEADING = re.compile(r"[\s(]*(?:[一二三四五六七八九十\d]{1,3}[、.)]*)?[◆●■▲【\s]*")
_BETWEEN = re.compile("[、和与]?")
_COLON = re.compile(r"(?:\([^()]{1,12}\))?(?:[:】]| (?=\S))")
_CONGRESS = re.compile("第[一二三四五六七八九十]{1,3}届(?:人民代表大会|人大)")
_LINES = 600  # characters
_END = re.compile(r"(?:对口)?(?:援[藏疆青])?(?:工作)?[】\s]*[。:]?")
_CAMPUS = re.compile("[一-鿿]{0,2}(?:大学|医学院|学院|银行|航空)")  # 天津大学定点帮扶…: not the city
_OURS = re.compile("我([省市区县州])")
_REPORT = re.compile("报告|总结|要点|计划|方案|情况|通报|纪实|综述")
_SINCE = re.compile(r"(\d{4})年(?:\d{1,2}月)?(?:开始|起|以来|至今|伊始)")


def find(
    page: Page,
    regions: tuple[RegionMention, ...],
    gazetteer: Gazetteer,
    title: Sequence[Region] = (),
) -> tuple[Pairing, ...]:
    """Pairings in order of appearance. A region may stand inside an organisation's name: its body helps for it.
    title: the regions of the headline."""
    knowledge = Knowledge.of(gazetteer)
    home = home_of(page, gazetteer)
    ordered = sorted(
        [
            *(
                replace(m, region=_divided(m.region, gazetteer))
                for m in regions
                if not (_CAMPUS.match(page.folded, m.span.end) and knowledge.is_eastern(m.region))
            ),
            *_ours(page, home),
        ],
        key=lambda m: (m.span.start, -m.span.end),
    )
    own = _owner(page.document.head.title or "", gazetteer)
    if own is None and YEARLY_REPORT.search(page.document.head.title or ""):
        own = home
    owners: tuple[Region, ...] = (own,) if own else ()
    headings = {section.span.start for section in page.document.sections}
    blocks = iter(page.blocks)
    block_start = block_end = 0
    speaking: tuple[Region, ...] = ()
    earlier: tuple[Side, ...] = ()
    found: dict[tuple[Region, Region], Pairing] = {}
    at = 0
    for sentence in page.sentences:
        mentions: list[RegionMention] = []
        while at < len(ordered) and ordered[at].span.start < sentence.end:
            if ordered[at].span.start >= sentence.start:
                mentions.append(ordered[at])
            at += 1
        if sentence.start >= block_end:
            block = next((b for b in blocks if sentence.start < b.end), sentence)
            block_start, block_end = sentence.start, block.end
            earlier, speaking = (), ()
        if not mentions:
            continue
        owners = _headed(page.folded, sentence, mentions) or owners
        if sentence.start == block_start:
            speaking = _led(page.folded, sentence, mentions)
            if speaking and sentence.start in headings:
                owners = speaking
        here = speaking or owners
        stated = tuple(sides(page.folded, sentence, mentions, gazetteer))
        scene = Scene(page.folded, sentence, stated, knowledge, here, own, earlier)
        if any(knowledge.is_western(r) for s in stated for r in s.regions):
            earlier = stated
        # 援藏 in 山东援藏工作队在日喀则 is a word of its own to every rule but one.
        plain = scene.without_aid_words()
        # One region alone gives only to what speaks for it: a heading, a title, the sentence before.
        alone = len({m.region for m in mentions}) < 2 and not here
        for rule in (giving.find, together.find) if alone else _RULES:
            view = scene if rule is aid_word.find else plain
            for found_pair in rule(view):
                pairing = _narrowed(found_pair, title, gazetteer)
                key = (pairing.donor, pairing.recipient)
                since = _since(page.folded, sentence, pairing.evidence)
                if key not in found:
                    found[key] = replace(pairing, since=since)
                elif (_in_passing(found[key]) and not _in_passing(pairing)) or (
                    found[key].rule in _INFERRED and pairing.rule not in _INFERRED
                ):
                    found[key] = replace(pairing, since=found[key].since or since)
                elif since and not found[key].since:
                    found[key] = replace(found[key], since=since)
    surely = [p for p in found.values() if p.rule not in _INFERRED and p.rule != "aid_word"]
    return tuple(
        p
        for p in found.values()
        if not _is_coarse(p, found.values() if p.rule == "aid_word" else surely, gazetteer)
        and not (
            p.rule in _INFERRED
            and not (knowledge.is_exact(p.donor, p.recipient) and p.recipient.level == "county")
            and (
                any(_are_kin(p, other, gazetteer) for other in surely)
                or any(
                    o.donor == p.donor
                    and o.recipient != p.recipient
                    and gazetteer.is_within(o.recipient, p.recipient)
                    for o in found.values()
                )
            )
        )
    )


def _headed(text: str, sentence: Span, mentions: list[RegionMention]) -> tuple[Region, ...]:
    """The regions of a sentence that is a heading and names nothing else: 湖南省、湖北省."""
    if not _END.fullmatch(text, mentions[-1].span.end, sentence.end) or not _HEADING.fullmatch(
        text, sentence.start, mentions[0].span.start
    ):
        return ()
    if any(not _BETWEEN.fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(mentions)):
        return ()
    return tuple(dict.fromkeys(m.region for m in mentions))


def _led(text: str, sentence: Span, mentions: list[RegionMention]) -> tuple[Region, ...]:
    """The regions that a paragraph opens with, up to a colon, as a list by province does: 安徽省、江西省:…."""
    led: list[RegionMention] = []
    for mention in mentions:
        gap = text[(led[-1].span.end if led else sentence.start) : mention.span.start]
        if not (_BETWEEN if led else _HEADING).fullmatch(gap):
            break
        led.append(mention)
    if not led or not _COLON.match(text, led[-1].span.end, sentence.end):
        return ()
    return tuple(dict.fromkeys(m.region for m in led))


def _narrowed(pairing: Pairing, title: Sequence[Region], gazetteer: Gazetteer) -> Pairing:
    """援藏 in a report that is headed by 日喀则 is aid for 日喀则."""
    if pairing.rule not in ("aid_word", "joint"):
        return pairing
    finer = {
        r for r in title if r != pairing.recipient and r.code and gazetteer.is_within(r, pairing.recipient)
    }
    finest = {r for r in finer if not any(o != r and gazetteer.is_within(o, r) for o in finer)}
    return replace(pairing, recipient=finest.pop()) if len(finest) == 1 else pairing


def _owner(title: str, gazetteer: Gazetteer) -> Region | None:
    """The one region that a local report is named for (…市政府工作报告); None where the title names others too."""
    if not _REPORT.search(title):
        return None
    hits = [h for h in gazetteer.scan(title) if h.name.kind is NameKind.FULL and len(h.name.senses) == 1]
    regions = [gazetteer.region(h.name.senses[0]) for h in hits]
    finest = {r for r in regions if not any(o != r and gazetteer.is_within(o, r) for o in regions)}
    return finest.pop() if len(finest) == 1 else None


def home_of(page: Page, gazetteer: Gazetteer) -> Region | None:
    """The one region that the outlet's name begins with (贵州日报), else that of a local report's title, or of the
    congress that it was read to."""
    head = page.document.head
    for hit in gazetteer.scan(head.publisher or ""):
        if hit.start == 0 and hit.name.kind in (NameKind.FULL, NameKind.SHORT) and len(hit.name.senses) == 1:
            return gazetteer.region(hit.name.senses[0])
    return _owner(head.title or "", gazetteer) or _congress(page, gazetteer)


def _congress(page: Page, gazetteer: Gazetteer) -> Region | None:
    """在临夏回族自治州第十六届人民代表大会第一次会议上."""
    lines = page.folded[:_LINES]
    for found in _CONGRESS.finditer(lines):
        hits = [
            h
            for h in gazetteer.scan(lines[max(0, found.start() - 12) : found.start()])
            if h.name.kind is NameKind.FULL and len(h.name.senses) == 1
        ]
        if hits and hits[-1].end == min(12, found.start()):
            return gazetteer.region(hits[-1].name.senses[0])
    return None


def _ours(page: Page, home: Region | None) -> Iterator[RegionMention]:
    """我省, 我市 as mentions of the region that speaks, where its rank fits."""
    if home is None:
        return
    for found in _OURS.finditer(page.folded):
        if found.group(1) == home.name[-1]:
            yield RegionMention(Span(found.start(), found.end()), home, "ours")


def _divided(region: Region, gazetteer: Gazetteer) -> Region:
    """An informal region that is one division (赣南: 赣州市) pairs as that division."""
    members = gazetteer.members(region) if region.code is None else ()
    return gazetteer.region(members[0]) if len(members) == 1 else region


def _since(text: str, sentence: Span, evidence: Span) -> str | None:
    """The year that the sentence opens with: 2013年开始,深圳对口帮扶汕尾."""
    years = list(_SINCE.finditer(text, sentence.start, evidence.start))
    return years[-1].group(1) if years else None


def _are_kin(inferred: Pairing, stated: Pairing, gazetteer: Gazetteer) -> bool:
    """Whether a stated pairing is of the same two, of what they lie in or hold, or of neighbours under one parent:
    what only stands together says less."""
    return all(
        gazetteer.is_within(one, other)
        or gazetteer.is_within(other, one)
        or ((parent := gazetteer.parent(one)) is not None and parent == gazetteer.parent(other))
        for one, other in ((inferred.donor, stated.donor), (inferred.recipient, stated.recipient))
    )


def _in_passing(pairing: Pairing) -> bool:
    return pairing.rule in _COARSE or (
        pairing.rule in _COARSE_PROVINCE and pairing.recipient.level == "province"
    )


def _is_coarse(pairing: Pairing, others: Iterable[Pairing], gazetteer: Gazetteer) -> bool:
    return _in_passing(pairing) and any(
        o.donor == pairing.donor
        and o.recipient != pairing.recipient
        and gazetteer.is_within(o.recipient, pairing.recipient)
        for o in others
    )
