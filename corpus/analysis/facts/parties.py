"""Who gives and who receives. Roles follow who helps whom, as pairings and known schemes say, not who travels.

Scope goes clause → sentence → paragraph → the article's subject; in each the finest regions named count
(广西百色、河池两市 is 百色 and 河池).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpus.analysis.facts.scene import REACH, Scene
from corpus.analysis.facts.sides import Named
from corpus.language.numerals import chinese_value
from corpus.model import Evidence, Figure, Kind, Region, RegionMention, Span

_BETWEEN = re.compile(r"[、和及与,\s]*$")
# 新华社兰州10月16日电: where it was written is neither side
_DATELINE = re.compile(r"\d{1,2}(?:月\d{1,2})?日(?:电|讯|消息)")
_ANY_DONOR = re.compile(
    r"援(?:疆|藏|青)省市|(?:支援|帮扶|协作)(?:省市|省份|省区市)|东部(?:\d+个)?(?:省市|省份|地区|协作)|各(?:支援|帮扶|援)|\d+个(?:对口)?[援支东][^,。;]{0,6}(?:省市|省份)"
)
_BOTH = re.compile(r"两(?:省|市|地|区|县|广|州)|双方|两省区市?|两省市")
_GIVERS = re.compile(
    r"(?<![一-鿿]省)(?P<count>[二两三四五六七八九十]{1,2}|\d{1,2})?个?(?:援[疆藏青]|对口支援|支援|帮扶|协作)?(?P<what>省市|省区市|省份)"
)
_MOST_GIVERS = 6
# 北京游客, 上海市场: who comes or buys gives nothing
# 座谈会在北京闭幕: where it was held
_HELD = re.compile("[^,。;]{0,4}(?:召开|闭幕|开幕|落幕)")
# Of what lies somewhere nobody is the giver: 下辖10个县区, 流域面积, 海拔
_YEARLY_REPORT = re.compile("政府工作报告|行署工作报告|国民经济和社会发展")
_OURS = re.compile("我([省市州县区旗盟])")
_AID_FUNDS = re.compile("协作资金|援[疆藏青]|(?:东西部?|对口)[^,。;]{0,4}(?:协作|支援|帮扶)|东西协作")
_AID = re.compile("对口|帮扶|协作|援|结对|受援|鲁[甘渝]|苏[陕铜]|闽宁|粤[桂黔]|浙[川]|沪滇|京蒙|津甘")
# 自己只掏了1万元, 以前住的是木板房
_OWN = re.compile("我家|我们家|自己只?掏|自家|以前住|过去住|家里")
_CENTRAL = re.compile(
    "^(?:中国|国家|三峡|中交|中铁|中建|中粮|中化|中广核|中核|中远|中信|中石|中海油|华润|招商局|宝武|宝钢|国投|国电|华能|大唐|鞍钢|东风|一汽|兵器|航天|航空|电信|移动|联通|南航|东航|国航|五矿|光大|保利|农业银行|工商银行|建设银行|交通银行|开发银行|国开行|清华|北京大学|复旦|浙江大学|中央)"
)
_GEOGRAPHY = re.compile(
    "下辖|地处|所辖|流域|国境线|边境线|直线距离|相距|户籍人口|总人口|常住人口|国土|还有[^,。;]{0,12}贫困|尚有|仍有|未出列|未脱贫|国土面积|行政区域|总面积"
)
# A park's output is its own, a fund named for a city is the city's: “广州助学金” but not “利川红”
_PARK = re.compile("园区|产业园|工业园|试验区|合作区|示范园")
_NAMED_FUND = re.compile('[^“”"]{0,12}(?:[金班队团村林]|计划|工程|行动|协作|帮扶)[”"]')
_EXAMPLES = re.compile("[:：][^,。;:]{2,8}(?:帮|—|→|对口|结对)")
_TAKERS = re.compile(
    r"[向对在到为给助帮](?P<count>[二两三四五六七八九十]|\d{1,2})个?县(?:旗|[市区](?![一-鿿]))?(?![级域])"
)
_FOR = re.compile("(?:重点)?(?:在|帮助|为|向|用于|支持|援建|助力?|扶持)")
_CUSTOMERS = re.compile("市?(?:游客|市场|门店|直营店|体验店|市民|消费者|客商|籍|户籍)")
# 含市级项目8个、嘉定区区级项目3个: an aside that counts for itself
_ASIDE = re.compile(r"\([^()]*\d[^()]*\)")
_EXCLUDED = re.compile("(?:不含|不包括|不包含|除了?|扣除)$")
_TOLD = re.compile("(?:获悉|了解到|介绍|透露|表示|发布会[^,。;]{0,4}|说),$")
_GOAL = re.compile("[到赴来在往]$")
_OPENING = tuple('“"《‘')
_CLOSING = tuple('”"》’')
_ATTACHED = re.compile(r"(?:等)?(?:市|区|县|省|两市|两省|两县|各地)?(?:的|共|有)?$")


Side = tuple[tuple[Region, ...], Evidence]


class Parties(Struct, frozen=True):
    donor: tuple[Region, ...]
    recipient: tuple[Region, ...]
    donor_why: Evidence
    recipient_why: Evidence


def parties(scene: Scene, figure: Figure, label: str | None = None) -> Parties:
    """Who gives and who receives what the figure counts; a rank is no aid, and a published statistic (label) is
    one only where its own sentence says so."""
    if figure.kind is Kind.RANK:
        none = Evidence("rank-is-no-aid")
        return Parties((), (), none, none)
    clause = scene.clause(figure.span.start)
    donor: Side = ((), Evidence("party-unsaid", (), "article"))
    recipient: Side = ((), Evidence("party-unsaid", (), "article"))
    ours = _ours(scene, clause)
    if ours and scene.sides.side(ours) == "recipient":
        recipient = (ours,), Evidence("party-ours")
    for rule, scope, (mentions, donors, recipients) in _scopes(scene, clause, figure):
        if (
            scope == "paragraph"
            and _BOTH.search(scene.text, scene.so_far(clause.end).start, clause.end)
            and all(scene.sides.subject)
        ):
            # 两省区, 双方: the two that the article is about, whatever the sentence before named
            break
        if scope == "sentence" and rule == "party-named":
            donor = _refined(scene, donor, donors, mentions)
            recipient = _refined(scene, recipient, recipients, mentions)
        if donors and not donor[0]:
            one_by_one = scope == "sentence" and len(donors) > 1 and len(recipients) > 1
            giving = _all_of_one(scene, donors, clause) if one_by_one else donors
            donor = giving, Evidence(rule, _spans(mentions, giving), scope)
        # of a place's own report: what the sentence before was about does not carry
        carries = scope != "paragraph" or not scene.sides.reports_home
        if recipients and carries and not recipient[0]:
            recipient = recipients, Evidence(rule, _spans(mentions, recipients), scope)
        if donor[0] and recipient[0]:
            break
        if (
            scope == "sentence"
            and rule == "party-in-name"
            and _ANY_DONOR.search(scene.text, scene.so_far(clause.end).start, clause.end)
        ):
            # 援疆省市, 东部8省市: all of them, not the one of the sentence before
            if not donor[0]:
                donor = _counted_givers(scene, clause) or donor
            return Parties(
                donor[0],
                recipient[0] or scene.sides.subject[1] or _letters(scene, clause)[1],
                donor[1],
                recipient[1],
            )
    if _is_another_actor(scene, clause) and donor[1].scope != "clause":
        donor = (), Evidence("party-is-no-region", (), "sentence")
        stopped = True
    else:
        stopped = False
    if (
        label
        and scene.lexicon.compounds.is_statistic(label)
        and not _PARK.search(scene.so_far(clause.end).of(scene.text))
    ):
        return _of_a_statistic(scene, donor, recipient)
    if _GEOGRAPHY.search(scene.text, clause.start, clause.end) and donor[1].scope != "clause":
        return _of_a_statistic(scene, ((), donor[1]), recipient)
    if not donor[0] and (givers := _counted_givers(scene, clause)):
        donor = givers
    attached = _attached(scene, figure, clause)
    own, _ = scene.sides.split(attached)
    if own:
        # 深圳市10个区和江门…的16个县: what is counted lies in the regions right before the number
        donor = own, Evidence("party-attached", _spans(attached, own))
    donors, recipients = _letters(scene, clause)
    if _speaks_of_itself(scene, figure):
        return Parties(donor[0], recipient[0], donor[1], recipient[1])
    if not stopped and not donor[0] and not _acts_alone(scene, figure, clause):
        donor = _or_subject(donor, scene.sides.subject[0], donors)
    if recipient[1].scope != "clause" and (takers := _counted_takers(scene, clause)):
        recipient = takers
    recipient = _or_subject(recipient, scene.sides.subject[1], recipients)
    if not donor[0] and not stopped and _AID_FUNDS.search(scene.so_far(clause.end).of(scene.text)):
        donor = scene.sides.main_givers, Evidence("party-of-aid", (), "article")
    donor, recipient = (_respective(scene, figure, side) for side in (donor, recipient))
    return Parties(donor[0], recipient[0], donor[1], recipient[1])


def _speaks_of_itself(scene: Scene, figure: Figure) -> bool:
    """A yearly report of a government is about aid only where its paragraph says so."""
    block = scene.block(figure.span.start)
    return (
        _YEARLY_REPORT.search(scene.title) is not None
        and _AID.search(scene.text, block.start, block.end) is None
        and not (
            (heading := scene.heading(figure.span.start))
            and _AID.search(scene.text, heading.start, heading.end)
        )
    )


def _acts_alone(scene: Scene, figure: Figure, clause: Span) -> bool:
    """Whether a body that is no region's, a central enterprise or university, is the first that the sentence
    names, or a villager speaks of what is his own."""
    sentence = scene.sentence(clause.start)
    if _OWN.search(scene.text, sentence.start, clause.end):
        return True
    bodies = scene.organisations_in(Span(sentence.start, max(figure.span.start, sentence.start + 1)))
    return bool(bodies) and bodies[0].home is None and _CENTRAL.search(bodies[0].name) is not None


def _all_of_one(scene: Scene, donors: tuple[Region, ...], clause: Span) -> tuple[Region, ...]:
    """济南市…历下区与临夏市、天桥区与永靖县结对,落实资金: what follows the list is of the city that they are of."""
    within = scene.lexicon.gazetteer.is_within
    so_far = scene.so_far(clause.start)
    for m in scene.regions_in(so_far):
        if m.region.code and m.region not in donors and all(within(d, m.region) for d in donors):
            return (m.region,)
    return donors


def _ours(scene: Scene, clause: Span) -> Region | None:
    """我州, 我市 of a clause: the region that speaks, where its rank fits."""
    home = scene.sides.home
    if home is None:
        return None
    found = _OURS.search(scene.text, clause.start, clause.end)
    return home if found and found.group(1) == home.name[-1] else None


def _of_a_statistic(scene: Scene, donor: Side, recipient: Side) -> Parties:
    """GDP, income or a poverty rate is no aid, unless its sentence says whose."""
    unsaid: Side = ((), Evidence("statistic-of-a-place", (), "lexicon"))
    near = ("clause",) if _YEARLY_REPORT.search(scene.title) else ("clause", "sentence")
    giver = donor if donor[1].scope in near else unsaid
    taker = recipient if recipient[1].scope in near else unsaid
    return Parties(giver[0], taker[0], giver[1], taker[1])


def _is_another_actor(scene: Scene, clause: Span) -> bool:
    """Whether the part of the sentence between semicolons begins with a body that is no region's: 宝钢集团援建…."""
    sentence = scene.sentence(clause.start)
    cut = scene.text.rfind(";", sentence.start, clause.start)
    if cut < 0:
        return False
    opening = scene.organisations_in(Span(cut + 1, cut + 4))
    return bool(opening) and all(o.home is None for o in opening)


def _counted_givers(scene: Scene, clause: Span) -> Side | None:
    """四省市, 援青省市: all that the article names as givers, where they are as many, or few enough to be meant."""
    givers = scene.sides.givers
    start = scene.so_far(clause.end).start
    said = list(_GIVERS.finditer(scene.text, start, clause.end))
    if not said or not 1 < len(givers) <= _MOST_GIVERS:
        return None
    # 援藏省市 without a number: where they are counted elsewhere
    counts = [f for f in (said if said[-1]["count"] else _GIVERS.finditer(scene.text)) if f["count"]]
    if not counts or _number(counts[-1]["count"]) != len(givers):
        return None
    found = said[-1]
    return givers, Evidence("party-counted", (Span(found.start(), found.end()),), "article")


def _counted_takers(scene: Scene, clause: Span) -> Side | None:
    """向四县捐赠, 到4县挂职: the counties that the article names, where they are as many."""
    found = _TAKERS.search(scene.text, scene.so_far(clause.end).start, clause.end)
    if found is None:
        return None
    takers = tuple(r for r in scene.sides.takers if r.level == "county")
    if len(takers) != _number(found["count"]):
        return None
    return takers, Evidence("party-counted", (Span(found.start(), found.end()),), "article")


def _number(written: str) -> int:
    return int(written if written.isdigit() else chinese_value(written) or 0)


def _respective(scene: Scene, figure: Figure, side: Side) -> Side:
    """甲、乙分别投入3亿元、2亿元: the first gives the first amount, the second the second."""
    regions, why = side
    if len(regions) < 2 or why.scope not in ("clause", "sentence"):
        return side
    sentence = scene.sentence(figure.span.start)
    said = scene.text.rfind("分别", max(sentence.start, figure.span.start - REACH), figure.span.start)
    if said < 0 or ";" in scene.text[said : figure.span.start]:
        return side
    run = scene.row(figure, said)
    if len(run) != len(regions):
        return side
    own = regions[run.index(figure)]
    return (own,), Evidence("party-respective", tuple(s for s in why.spans), why.scope)


def _refined(scene: Scene, found: Side, finer: tuple[Region, ...], mentions: Sequence[RegionMention]) -> Side:
    """南沙区 … 广东省协作资金: a finer place that the sentence named before stands for the wider one."""
    if (
        len(found[0]) == 1
        and finer
        and all(r != found[0][0] and scene.lexicon.gazetteer.is_within(r, found[0][0]) for r in finer)
    ):
        return finer, Evidence("party-refined", _spans(mentions, finer), "sentence")
    return found


def _or_subject(found: Side, subject: tuple[Region, ...], letters: tuple[Region, ...]) -> Side:
    if found[0]:
        return found
    if subject:
        return subject, Evidence("party-of-article", (), "article")
    if letters:
        return letters, Evidence("party-by-letter", (), "sentence")
    return found


def _letters(scene: Scene, clause: Span) -> tuple[tuple[Region, ...], tuple[Region, ...]]:
    """Sides of the one-character names in the sentence so far: 援疆资金, 沪滇协作. They name schemes, and say
    less than a place that is named in full."""
    return scene.sides.split([m for m in _usable(scene, scene.so_far(clause.end)) if len(m.span) == 1])


def _scopes(scene: Scene, clause: Span, figure: Figure) -> Iterator[tuple[str, str, Named]]:
    """(rule, scope, mentions) by growing distance: the clause, the clauses of the sentence before it, places inside
    names (喀什师范学校, 德保静脉产业园) in the sentence so far, the sentences before, the heading."""
    sentence = scene.sentence(clause.start)
    here = _with_list(scene, clause, sentence)
    # 10个区县一一结对:甲市帮乙县: what the colon opens is one example after another
    listed = _EXAMPLES.search(scene.text, figure.span.end, max(here.end, figure.span.end))
    yield "party-named", "clause", _named(scene, Span(here.start, listed.start()) if listed else here)
    at = here.start
    while at > max(sentence.start, clause.start - REACH):
        earlier = _with_list(scene, scene.clause(at - 1), sentence)
        yield "party-named", "sentence", _named(scene, earlier)
        at = earlier.start
    so_far = Span(max(sentence.start, clause.start - REACH), clause.end)
    inside = [
        m
        for m in _usable(scene, so_far)
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
    if ahead := _ahead(scene, clause, sentence):
        mentions, _, recipients = _named(scene, ahead)
        yield "party-ahead", "sentence", (mentions, (), recipients)
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
        mentions = [m for m in _usable(scene, heading) if len(m.span) > 1]
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
    for m in _usable(scene, within):
        if len(m.span) == 1 or _is_wider_goal(scene, m) or _CUSTOMERS.match(scene.text, m.span.end):
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


def _usable(scene: Scene, within: Span) -> list[RegionMention]:
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
    while start > max(sentence.start, clause.start - REACH):
        before = scene.clause(start - 1)
        first = scene.regions_in(Span(start, start + 1))
        last = scene.regions_in(before)
        if not first or not last or scene.text[last[-1].span.end : before.end].strip(",、等和地区 "):
            break
        start = before.start
    return Span(start, clause.end)


def _attached(scene: Scene, figure: Figure, clause: Span) -> list[RegionMention]:
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


def _spans(mentions: Sequence[RegionMention], regions: Sequence[Region]) -> tuple[Span, ...]:
    return tuple(m.span for m in mentions if m.region in regions)
