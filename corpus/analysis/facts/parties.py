"""Who gives and who receives. Roles follow who helps whom, as pairings and known schemes say, not who travels.

Scope goes clause → sentence → paragraph → the article's subject; in each the finest regions named count
(广西百色、河池两市 is 百色 and 河池).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from corpus.analysis.facts.counted import Side, counted_givers, counted_takers, respective
from corpus.analysis.facts.scene import Scene
from corpus.analysis.facts.scopes import attached, scopes, spans_of, usable
from corpus.analysis.genre import YEARLY_REPORT
from corpus.model import Evidence, Figure, Kind, Region, RegionMention, Span

_ANY_DONOR = re.compile(
    r"援(?:疆|藏|青)省市|(?:支援|帮扶|协作)(?:省市|省份|省区市)|东部(?:\d+个)?(?:省市|省份|地区|协作)|各(?:支援|帮扶|援)|\d+个(?:对口)?[援支东][^,。;]{0,6}(?:省市|省份)"
)
_BOTH = re.compile(r"两(?:省|市|地|区|县|广|州)|双方|两省区市?|两省市")
_OURS = re.compile("我([省市州县区旗盟])")
_AID_FUNDS = re.compile("协作资金|援[疆藏青]|(?:东西部?|对口)[^,。;]{0,4}(?:协作|支援|帮扶)|东西协作")
_AID = re.compile("对口|帮扶|协作|援|结对|受援|鲁[甘渝]|苏[陕铜]|闽宁|粤[桂黔]|浙[川]|沪滇|京蒙|津甘")
# 自己只掏了1万元, 以前住的是木板房
_OWN = re.compile("我家|我们家|自己只?掏|自家|以前住|过去住|家里")
_CENTRAL = re.compile(
    "^(?:中国|国家|三峡|中交|中铁|中建|中粮|中化|中广核|中核|中远|中信|中石|中海油|华润|招商局|宝武|宝钢|国投|国电|华能|大唐|鞍钢|东风|一汽|兵器|航天|航空|电信|移动|联通|南航|东航|国航|五矿|光大|保利|农业银行|工商银行|建设银行|交通银行|开发银行|国开行|清华|北京大学|复旦|浙江大学|中央)"
)
_RANKS = ("市", "州", "县", "旗")
_WHOLE = re.compile("(?<![安健完周齐])全([省市区州县])(?![域面])")
_SPEAKER = re.compile(r"(?:主持人)?[一-鿿·]{2,8}\((?P<post>[^()]{2,24})\):")
_SCHOOL = re.compile("(?:小学|中学|学校|幼儿园|医院|卫生院)$")
# 集团直接投入3800万元, behind a sentence that names it
_THE_GROUP = re.compile("(?:(?<![一-鿿])|(?<=[年月来起]))(?:该)?(?:集团|公司)(?![一-鿿]{0,2}(?:、|和|与))")
_HERE = re.compile(r"\s*(?:在|走进|来到|位于)(?:[^,。;]{0,6}[省州市盟区])?")
# Of what lies somewhere nobody is the giver: 下辖10个县区, 流域面积
_GEOGRAPHY = re.compile(
    "下辖|地处|平均海拔|所辖|流域|国境线|边境线|直线距离|相距|户籍人口|总人口|常住人口|国土|还有[^,。;]{0,12}贫困|尚有|仍有|未出列|未脱贫|国土面积|行政区域|总面积"
)
# A park's output is its own.
_PARK = re.compile("园区|产业园|工业园|试验区|合作区|示范园")


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
    so_far = scene.up_to(clause).of(scene.text)
    donor, recipient, all_givers = _said_near(scene, clause, figure)
    if all_givers:
        recipient = _or_subject(recipient, scene.sides.subject[1], _letters(scene, clause)[1])
        return Parties(donor[0], recipient[0], donor[1], recipient[1])
    another = donor[1].scope != "clause" and _is_another_actor(scene, clause)
    if another:
        donor = (), Evidence("party-is-no-region", (), "sentence")
    if label and scene.lexicon.compounds.is_statistic(label) and not _PARK.search(so_far):
        return _of_a_statistic(scene, donor, recipient)
    if _GEOGRAPHY.search(scene.text, clause.start, clause.end) and donor[1].scope != "clause":
        return _of_a_statistic(scene, ((), donor[1]), recipient)
    if not donor[0] and (givers := counted_givers(scene, clause)):
        donor = givers
    before = attached(scene, figure, clause)
    own, _ = scene.sides.split(before)
    if own:
        # 深圳市10个区和江门…的16个县: what is counted lies in the regions right before the number
        donor = own, Evidence("party-attached", spans_of(before, own))
    if _speaks_of_itself(scene, figure):
        return Parties(donor[0], recipient[0], donor[1], recipient[1])
    donors, recipients = _letters(scene, clause)
    if not another and not donor[0] and not _acts_alone(scene, figure, clause):
        donor = _or_subject(donor, scene.sides.subject[0], donors)
    if recipient[1].scope != "clause" and (takers := counted_takers(scene, clause)):
        recipient = takers
    recipient = _or_subject(recipient, scene.sides.subject[1], recipients)
    if not donor[0] and not another and _AID_FUNDS.search(so_far):
        donor = scene.sides.main_givers, Evidence("party-of-aid", (), "article")
    donor, recipient = (respective(scene, figure, side) for side in (donor, recipient))
    return Parties(donor[0], recipient[0], donor[1], recipient[1])


def _said_near(scene: Scene, clause: Span, figure: Figure) -> tuple[Side, Side, bool]:
    """(donor, recipient, whether the clause speaks of all givers together): the nearest that are named."""
    unsaid: Side = ((), Evidence("party-unsaid", (), "article"))
    donor, recipient = unsaid, unsaid
    so_far = scene.up_to(clause).of(scene.text)
    speaker = _speaker(scene, figure)
    ours = _ours(scene, clause, speaker)
    if ours and scene.sides.side(ours) == "recipient":
        recipient = (ours,), Evidence("party-ours")
    for rule, scope, (mentions, donors, recipients) in scopes(scene, clause, figure):
        if scope == "paragraph" and _BOTH.search(so_far) and _are_both(scene, so_far):
            # 两省区, 双方: the two that the article is about, whatever the sentence before named
            break
        if scope == "sentence" and rule == "party-named":
            donor = _refined(scene, donor, donors, mentions)
            recipient = _refined(scene, recipient, recipients, mentions)
        of_all = scope == "paragraph" and _is_of_the_whole(so_far, recipients)
        if donors and not donor[0] and not of_all:
            one_by_one = scope == "sentence" and len(donors) > 1 and len(recipients) > 1
            giving = _all_of_one(scene, donors, clause) if one_by_one else donors
            donor = giving, Evidence(rule, spans_of(mentions, giving), scope)
        # of a place's own report: what the sentence before was about does not carry
        elsewhere = (
            scope == "paragraph"
            and recipients != (speaker,)
            and (of_all or (scene.sides.reports_home and not _are_framed(scene, clause, mentions)))
        )
        if recipients and not elsewhere and not recipient[0]:
            recipient = recipients, Evidence(rule, spans_of(mentions, recipients), scope)
        if donor[0] and recipient[0]:
            break
        if rule == "party-in-name" and _ANY_DONOR.search(so_far):
            # 援疆省市, 东部8省市: all of them, not the one of the sentence before
            return donor if donor[0] else counted_givers(scene, clause) or donor, recipient, True
    return donor, recipient, False


def _are_framed(scene: Scene, clause: Span, mentions: Sequence[RegionMention]) -> bool:
    """在甘德县柯曲镇,…: the paragraph opens with a place, and is about it."""
    return any(
        _HERE.fullmatch(scene.text, scene.sentence(m.span.start).start, m.span.start)
        for m in mentions
        if len(m.span) > 2
    )


def _are_both(scene: Scene, so_far: str) -> bool:
    """Whether 两省, 两市, 双方 can be the two that the article is about."""
    subject, said = scene.sides.subject, _BOTH.search(so_far)
    rank = said.group()[1] if said else ""
    return all(subject) and (rank not in _RANKS or all(r.name[-1] == rank for side in subject for r in side))


def _is_of_the_whole(so_far: str, carried: tuple[Region, ...]) -> bool:
    """全区将有12个贫困县摘帽 behind a sentence on one county: not of that county."""
    said = _WHOLE.search(so_far)
    return said is not None and not any(r.name[-1] == said.group(1) for r in carried)


def _speaks_of_itself(scene: Scene, figure: Figure) -> bool:
    """A yearly report of a government is about aid only where its paragraph says so."""
    block = scene.block(figure.span.start)
    return (
        YEARLY_REPORT.search(scene.title) is not None
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
    if _THE_GROUP.search(scene.text, scene.up_to(clause).start, clause.end):
        block = scene.block(clause.start)
        before = scene.organisations_in(Span(block.start, max(sentence.start, block.start + 1)))
        return any(o.home is None and _CENTRAL.search(o.name) for o in before)
    bodies = scene.organisations_in(Span(sentence.start, max(figure.span.start, sentence.start + 1)))
    return (
        bool(bodies)
        and bodies[0].home is None
        and _CENTRAL.search(bodies[0].name) is not None
        and not _SCHOOL.search(bodies[0].name)
    )


def _all_of_one(scene: Scene, donors: tuple[Region, ...], clause: Span) -> tuple[Region, ...]:
    """济南市…历下区与临夏市、天桥区与永靖县结对,落实资金: what follows the list is of the city that they are of."""
    within = scene.lexicon.gazetteer.is_within
    so_far = scene.so_far(clause.start)
    for m in scene.regions_in(so_far):
        if m.region.code and m.region not in donors and all(within(d, m.region) for d in donors):
            return (m.region,)
    return donors


def _ours(scene: Scene, clause: Span, speaker: Region | None) -> Region | None:
    """我州, 我市 of a clause: the region that speaks, where its rank fits."""
    found = _OURS.search(scene.text, clause.start, clause.end)
    if not found:
        return None
    return next((r for r in (speaker, scene.sides.home) if r and r.name[-1] == found.group(1)), None)


def _speaker(scene: Scene, figure: Figure) -> Region | None:
    """王建军(商南县副县长):…: the place whose official answers in the figure's paragraph."""
    block = scene.block(figure.span.start)
    post = _SPEAKER.match(scene.text, block.start, block.end)
    named = scene.regions_in(Span(*post.span("post"))) if post else ()
    return named[-1].region if named else None


def _of_a_statistic(scene: Scene, donor: Side, recipient: Side) -> Parties:
    """GDP, income or a poverty rate is no aid, unless its sentence says whose."""
    unsaid: Side = ((), Evidence("statistic-of-a-place", (), "lexicon"))
    near = ("clause",) if YEARLY_REPORT.search(scene.title) else ("clause", "sentence")
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
    return bool(opening) and all(o.home is None and not _SCHOOL.search(o.name) for o in opening)


def _refined(scene: Scene, found: Side, finer: tuple[Region, ...], mentions: Sequence[RegionMention]) -> Side:
    """南沙区 … 广东省协作资金: a finer place that the sentence named before stands for the wider one."""
    if (
        len(found[0]) == 1
        and finer
        and all(r != found[0][0] and scene.lexicon.gazetteer.is_within(r, found[0][0]) for r in finer)
    ):
        return finer, Evidence("party-refined", spans_of(mentions, finer), "sentence")
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
    return scene.sides.split([m for m in usable(scene, scene.up_to(clause)) if len(m.span) == 1])
