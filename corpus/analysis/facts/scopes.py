"""The places named near a figure, by growing distance, and which of them can be a side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.analysis.facts.scene import REACH, Scene
from corpus.analysis.facts.sides import Named
from corpus.model import Figure, Region, RegionMention, Span

_BETWEEN = re.compile(r"[、和及与,\s]*$")
# 新华社兰州10月16日电: where it was written is neither side
_DATELINE = re.compile(r"\d{1,2}(?:月\d{1,2})?日(?:电|讯|消息)")
# 座谈会在北京闭幕: where it was held
_HELD = re.compile("[^,。;]{0,4}(?:召开|闭幕|开幕|落幕)")
# a fund named for a city is the city's: “广州助学金” but not “利川红”
_NAMED_FUND = re.compile('[^“”"]{0,12}(?:[金班队团村林]|计划|工程|行动|协作|帮扶)[”"]')
_EXAMPLES = re.compile("[:：][^,。;:]{2,8}(?:帮|—|→|对口|结对)")
_FOR = re.compile("(?:重点)?(?:在|帮助|为|向|用于|支持|援建|助力?|扶持)")
# 北京游客, 上海市场: who comes or buys gives nothing
_CUSTOMERS = re.compile("市?(?:游客|市场|门店|直营店|体验店|市民|消费者|客商|籍|户籍)")
# 含市级项目8个、嘉定区区级项目3个: an aside that counts for itself
_ASIDE = re.compile(r"\([^()]*\d[^()]*\)")
_EXCLUDED = re.compile("(?:不含|不包括|不包含|除了?|扣除)$")
_TOLD = re.compile("(?:获悉|了解到|介绍|透露|表示|发布会[^,。;]{0,4}|说),$")
_GOAL = re.compile("[到赴来在往]$")
_ITEM_ENDS = ("、", "和", "及")
_OPENING = tuple('“"《‘')
_CLOSING = tuple('”"》’')
_ATTACHED = re.compile(r"(?:等)?(?:市|区|县|省|两市|两省|两县|各地)?(?:的|共|有)?$")


def scopes(scene: Scene, clause: Span, figure: Figure) -> Iterator[tuple[str, str, Named]]:
    """(rule, scope, mentions) by growing distance: the clause, the clauses of the sentence before it, places inside
    names (喀什师范学校, 德保静脉产业园) in the sentence so far, the sentences before, the heading."""
    sentence = scene.sentence(clause.start)
    here = _with_list(scene, clause, sentence)
    # 10个区县一一结对:甲市帮乙县: what the colon opens is one example after another
    listed = _EXAMPLES.search(scene.text, figure.span.end, max(here.end, figure.span.end))
    if item := _item(scene, clause, figure):
        yield "party-named", "clause", _named(scene, item)
    yield "party-named", "clause", _named(scene, Span(here.start, listed.start()) if listed else here)
    ahead = _ahead(scene, clause, sentence)
    if ahead and _begins_anew(scene, clause, sentence):
        yield _looking_ahead(scene, ahead)
    at = here.start
    while at > clause.start - REACH and (previous := scene.clause_before(at, sentence)):
        earlier = _with_list(scene, previous, sentence)
        yield "party-named", "sentence", _named(scene, earlier)
        at = earlier.start
    so_far = Span(max(sentence.start, clause.start - REACH), clause.end)
    inside = [
        m
        for m in usable(scene, so_far)
        if m.inside
        and len(m.span) > 1
        and not _is_quoted(scene, m)
        and not _TOLD.search(scene.clause(m.span.start).of(scene.text))
    ]
    donors, recipients = scene.sides.split(inside)
    subject = scene.sides.subject[1]
    if (
        len(recipients) > 1
        and subject
        and all(any(scene.lexicon.gazetteer.is_within(r, s) for s in subject) for r in recipients)
    ):
        # 海丰城东卫生院、陆丰康复中心等设施: what is spread over places of the receiver is the receiver's
        recipients = ()
    donors = () if _holds_subject(scene, donors, 0) else donors
    recipients = () if _holds_subject(scene, recipients, 1) else recipients
    yield "party-in-name", "sentence", (inside, donors, recipients)
    if ahead:
        yield _looking_ahead(scene, ahead)
    for before in scene.sentences_before(sentence.start):
        mentions, donors, recipients = _named(scene, before)
        # further away, a list may be of something else
        yield (
            "party-named",
            "paragraph",
            (mentions, donors if len(donors) == 1 else (), recipients if len(recipients) == 1 else ()),
        )
    if heading := scene.heading(clause.start):
        # 就业援疆 says less than the county that the report is about
        mentions = [m for m in usable(scene, heading) if len(m.span) > 1]
        yield "party-of-heading", "section", (mentions, *scene.sides.split(mentions))
        block = scene.block(clause.start)
        if mentions and heading.end < block.start:
            # under 涪陵区: 支援方:浙江省
            above, donors, recipients = _named(scene, Span(heading.end, block.start))
            yield (
                "party-of-section",
                "section",
                (above, donors if len(donors) == 1 else (), recipients if len(recipients) == 1 else ()),
            )


def _holds_subject(scene: Scene, named: tuple[Region, ...], side: int) -> bool:
    """疏勒县山东物流园 in a report on what 东营 gives: a name says less than the subject that lies in it."""
    subject = scene.sides.subject[side]
    return bool(named) and all(
        any(r != s and scene.lexicon.gazetteer.is_within(s, r) for s in subject) for r in named
    )


def _item(scene: Scene, clause: Span, figure: Figure) -> Span | None:
    """福建省级资金5150万元、福清市配套资金1800万元: of a list whose items name their own places, the figure's item."""
    text, figures, at = scene.text, scene.figures, scene.index_of(figure)
    if figure.span.start < clause.start:
        return None
    low = high = at
    while (
        low
        and figures[low - 1].span.start >= clause.start
        and text.startswith(_ITEM_ENDS, figures[low - 1].span.end)
    ):
        low -= 1
    while (
        high + 1 < len(figures)
        and figures[high + 1].span.start < clause.end
        and text.startswith(_ITEM_ENDS, figures[high].span.end)
    ):
        high += 1
    if low == high or len({f.unit for f in figures[low : high + 1]}) > 1:
        return None
    starts = [max(clause.start, figures[i - 1].span.end if i else 0) for i in range(low, high + 1)]
    items = [Span(start, f.span.end) for start, f in zip(starts, figures[low : high + 1], strict=True)]
    return items[at - low] if all(scene.regions_in(item) for item in items) else None


def _looking_ahead(scene: Scene, ahead: Span) -> tuple[str, str, Named]:
    mentions, _, recipients = _named(scene, ahead)
    return "party-ahead", "sentence", (mentions, (), recipients)


def _begins_anew(scene: Scene, clause: Span, sentence: Span) -> bool:
    """Whether a clause behind a semicolon names who gives: 福建省派…;湖北省投入1.2亿元,在博州…."""
    return (
        clause.start > sentence.start
        and scene.text[clause.start - 1] == ";"
        and bool(_named(scene, clause)[1])
    )


def _ahead(scene: Scene, clause: Span, sentence: Span) -> Span | None:
    """The clause behind, where it says whom an amount is for: 选派医生156名,帮助策勒、于田两县…."""
    if clause.end >= sentence.end or scene.text[clause.end - 1] != ",":
        return None
    behind = scene.clause(clause.end)
    return behind if _FOR.match(scene.text, behind.start) else None


def _named(scene: Scene, within: Span) -> Named:
    """The places that the stretch names and their sides; asked again for every figure near it."""
    memo = scene.sides.named_in
    if within not in memo:
        mentions = _full(scene, within)
        memo[within] = (mentions, *scene.sides.split(mentions))
    return memo[within]


def _full(scene: Scene, within: Span) -> list[RegionMention]:
    """Places that the stretch names by more than a letter, outside names of other things. A body acts for its
    place (上海市合作交流办), so it counts as a donor's name."""
    found = []
    for m in usable(scene, within):
        if (
            (len(m.span) == 1 and not _is_of_two(scene, m))
            or _is_wider_goal(scene, m)
            or _CUSTOMERS.match(scene.text, m.span.end)
        ):
            continue
        if scene.text.startswith("在", max(0, m.span.start - 1)) and _HELD.match(scene.text, m.span.end):
            continue
        if (
            m.inside is None
            and _is_quoted(scene, m)
            and not scene.text.startswith(_CLOSING, m.span.end)
            and not _NAMED_FUND.match(scene.text, m.span.end)
        ):
            continue
        if m.inside == "organisation" and _within_subject(scene, m):
            continue
        if (
            m.inside is None
            or _names_a_scheme(scene, m)
            or (m.inside == "organisation" and scene.sides.side(m.region) == "donor")
        ):
            found.append(m)
    return found


def _is_of_two(scene: Scene, mention: RegionMention) -> bool:
    """甬凉两地, 津甘两省: the letters of both sides."""
    beside = scene.regions_in(Span(max(0, mention.span.start - 1), mention.span.end + 1))
    return (
        len(beside) == 2
        and all(len(m.span) == 1 for m in beside)
        and scene.text.startswith(("两地", "两市", "两省"), beside[-1].span.end)
    )


def _is_wider_goal(scene: Scene, mention: RegionMention) -> bool:
    """到广东就业 in a report on what 广州市南沙区 gives: where people go, wider than who helps them."""
    gazetteer, subject = scene.lexicon.gazetteer, scene.sides.subject
    return _GOAL.search(scene.text, max(0, mention.span.start - 2), mention.span.start) is not None and any(
        r != mention.region and gazetteer.is_within(r, mention.region) for r in (*subject[0], *subject[1])
    )


def _within_subject(scene: Scene, mention: RegionMention) -> bool:
    """A hospital or school of a city acts for the province that the article is about."""
    return any(
        r != mention.region and scene.lexicon.gazetteer.is_within(mention.region, r)
        for r in scene.sides.subject[0]
    )


def _is_quoted(scene: Scene, mention: RegionMention) -> bool:
    return scene.text[mention.span.start - 1 : mention.span.start] in _OPENING


def _names_a_scheme(scene: Scene, mention: RegionMention) -> bool:
    """深圳援疆工作, 粤桂扶贫协作: the name of a scheme says who helps whom; a park or an event is only somewhere."""
    programme = scene.programme_at(mention.span) if mention.inside == "programme" else None
    return programme is not None and programme.kind == "programme" and not _is_quoted(scene, mention)


def usable(scene: Scene, within: Span) -> list[RegionMention]:
    mentions = [m for m in scene.regions_in(within) if _counts(scene, m)]
    if not mentions or scene.text.find("(", within.start, within.end) < 0:
        return mentions
    asides = [a.span() for a in _ASIDE.finditer(scene.text, within.start, within.end)]
    return [m for m in mentions if not any(start < m.span.start < end for start, end in asides)]


def _counts(scene: Scene, mention: RegionMention) -> bool:
    """Whether a mention can be a side at all; asked again for every figure near it."""
    memo, at = scene.sides.counts, mention.span.start
    if at not in memo:
        memo[at] = bool(
            (mention.region.code or mention.region.level == "informal")
            and not _DATELINE.match(scene.text, mention.span.end)
            and not _EXCLUDED.search(scene.text, max(0, at - 3), at)
        )
    return memo[at]


def _with_list(scene: Scene, clause: Span, sentence: Span) -> Span:
    """A list of regions that commas separate (云南昭通,广西百色,…等12个地区) is one stretch."""
    start = clause.start
    while start > clause.start - REACH and (before := scene.clause_before(start, sentence)):
        first = scene.regions_in(Span(start, start + 1))
        last = scene.regions_in(before)
        if not first or not last or scene.text[last[-1].span.end : before.end].strip(",、等和地区 "):
            break
        start = before.start
    return Span(start, clause.end)


def attached(scene: Scene, figure: Figure, clause: Span) -> list[RegionMention]:
    """The list of regions that ends right before the number."""
    found: list[RegionMention] = []
    edge = figure.span.start
    for mention in reversed(scene.regions_in(Span(clause.start, max(figure.span.start, clause.start + 1)))):
        between = scene.text[mention.span.end : edge]
        if mention.span.end > edge or not (
            _BETWEEN.fullmatch(between) if found else _ATTACHED.fullmatch(between)
        ):
            break
        found.append(mention)
        edge = mention.span.start
    return found


def spans_of(mentions: Sequence[RegionMention], regions: Sequence[Region]) -> tuple[Span, ...]:
    return tuple(m.span for m in mentions if m.region in regions)
