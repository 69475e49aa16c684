"""Mentions of one thing as one programme, with its other names."""

from __future__ import annotations

import re

from corpus.analysis.page import Page
from corpus.analysis.programmes.sides import Surroundings
from corpus.model import OrganisationMention, Pairing, Programme, ProgrammeMention, RegionMention

MOST_ALIASES = 6
_QUOTES = re.compile('[“”"‘’「」『』《》\\s]')
_CORE = re.compile('“([^“”]{2,})”|"([^"]{2,})"|「([^「」]{2,})」')
_NOTE = re.compile(r"[((][^()()]*[))]$")
_CEREMONY = re.compile("(?:启动|揭牌|授牌|签约|开工|落成|首发|发车|交接|成立)(?:仪式|大会)$")
_YEAR = re.compile(r"(?:19|20)\d\d年?$")
_ORDINAL = re.compile(r"第[一二三四五六七八九十百\d]+[届次]|首届|\d{4}")
# Words that come and go in the middle of a name without naming another thing (深汕特别合作区, 深汕合作区).
_SORT = re.compile("(?:工程|行动|计划|活动)$")
_SHORT = 5
_OPTIONAL = re.compile("特别|经济|国家级|国家|省级|现代|示范|综合|高质量|工作|项目|全面|东西部|扶贫(?=协作)")


def fold(
    page: Page,
    mentions: tuple[ProgrammeMention, ...],
    regions: tuple[RegionMention, ...],
    organisations: tuple[OrganisationMention, ...],
    pairings: tuple[Pairing, ...],
) -> tuple[Programme, ...]:
    """One Programme for all mentions that share a name or a short form; the first mention names it, at most
    six aliases. Donor, recipient and actor where name or clause says them, else empty."""
    around = Surroundings.of(page, regions, organisations, pairings)
    groups: list[list[ProgrammeMention]] = []
    labels: dict[str, list[ProgrammeMention]] = {}
    for mention in mentions:
        own = _labels(mention, around)
        group = next((labels[label] for label in own if label in labels), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(mention)
        for label in own:
            labels.setdefault(label, group)
    return tuple(_programme(group, around) for group in groups)


def _plain(name: str) -> str:
    """Without words that come and go: 深汕特别合作区 and 深汕合作区, 山海协作工程 and 山海协作."""
    bare = _OPTIONAL.sub("", name)
    return _SORT.sub("", bare) if len(bare) > _SHORT else bare


def _squash(name: str) -> str:
    return _QUOTES.sub("", name)


def _labels(mention: ProgrammeMention, around: Surroundings) -> list[str]:
    """Forms under which two mentions are the same thing."""
    squashed = _squash(mention.name)
    if mention.rule == "cooperation_work" or mention.name.endswith("帮扶工作"):
        # 深圳对口帮扶汕尾工作 is 深汕帮扶工作.
        ends = sorted(r.code or r.name for r in around.places(mention.span))
        return [squashed, "=" + "|".join(ends)]
    labels = [squashed, *(_squash(a) for a in _aliases(mention, around)), "~" + _plain(squashed)]
    return list(dict.fromkeys(label for label in labels if len(label) > 1))


def _aliases(mention: ProgrammeMention, around: Surroundings) -> list[str]:
    """Other names of one mention: quoted core, without note, owner, place or ceremony."""
    name = mention.name
    found: list[str] = []
    cores = [core for groups in _CORE.findall(name) for core in groups if core]
    if cores and not re.fullmatch("[一二三四五六七八九十]+五", cores[0]):
        found.extend(cores)
        first = min(i for i in (name.find("“"), name.find('"'), name.find("「")) if i >= 0)
        if first > 0:
            found.append(name[first:])
            found.append(name[:first] + cores[0])
    for pattern in (_NOTE, _CEREMONY):
        if pattern.search(name):
            found.append(pattern.sub("", name))
    year = _YEAR.search(around.text, max(0, mention.span.start - 6), mention.span.start)
    if year and mention.kind in ("event", "policy"):
        found.append(year.group() + name)
    ordinal = _ORDINAL.search(name)
    if mention.kind == "event" and ordinal and ordinal.start() > 0:
        found.append(name[ordinal.start() :].rstrip('”"'))
    end = mention.span.start
    for place in around.regions.within(mention.span):
        if place.span.start != end:
            break
        if len(place.span) == 1:  # 融水县粤桂协作产业园 is the 粤桂协作产业园
            found.append(name[end - mention.span.start :])
            break
        end = place.span.end
    owner = next((r.span for r in around.regions.within(mention.span)), mention.span)
    if owner.start == mention.span.start and 1 < len(owner) < len(mention.span):
        rest = name[len(owner) :]
        if re.match(r"\d\+|[“\"]", rest):
            found.append(rest)
    return [a for a in dict.fromkeys(found) if len(a) > 1 and a != name]


def _programme(group: list[ProgrammeMention], around: Surroundings) -> Programme:
    first = group[0]
    others = dict.fromkeys(m.name for m in group)
    for mention in group:
        others |= dict.fromkeys(_aliases(mention, around))
    others.pop(first.name)
    donor, recipient = around.ends(group)
    return Programme(
        name=first.name,
        aliases=tuple(others)[:MOST_ALIASES],
        kind=first.kind,
        donor=donor,
        recipient=recipient,
        actor=around.actors(group),
        mentions=tuple(m.span for m in group),
        rule=first.rule,
    )
