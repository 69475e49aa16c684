"""Two sides that are linked, give or send, where order does not tell who helps: A与B结对, A为B提供, A选派干部赴B.

Who travels decides nothing: 广西选派干部赴广东 and 广东选派干部赴广西 both mean that 广东 helps 广西. Direction is
what is known of the two regions or those they lie in; nothing is said where it is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.places import Side
from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_WITH = re.compile(r"^[^,。;!?]{0,50}?(?:与|同|和|跟|及)$")
_PAIRED = re.compile(
    "结对|结成|建立[^,。;]{0,12}关系|对口(?:协作|合作|支援|帮扶)|携手奔小康|扶贫协作|东西部协作|帮扶协作|手拉手|牵手|协作关系|协作协议|帮扶协议|签(?:订|署)(?:了)?(?:年度|东西部|扶贫|结对|帮扶|协作)[^,。;]{0,8}协议|达成[^,。;]{0,40}意向|签(?:约|订|署)[^,。;]{0,10}(?:采购|产销|购销|供销)"
)
_MUTUAL = re.compile("^(?:与|和|同)?(?:对口合作|(?:携手|牵手|手牵手|结对)[^,。;]{0,2})$")
_BETWEEN = re.compile("^(?:与|和|同)$")
_RELATED = re.compile("共建|帮扶|协作|合作|支援|^之间|携手奔小康|“|共同")
_STATED = re.compile("对口(?:帮扶|支援)|结对帮扶|携手奔小康|帮扶协议|帮扶协作")
_SIGNED = re.compile(
    "^(?:两地|双方|正式|先后)?(?:签订|签署|建立|结成|结对|开展)[^,。;]{0,12}(?:协作|帮扶|支援|结对|合作)"
)
_GIVE = re.compile("(?:为|向|给|对|帮助|支持|助力|携手|联合)$")
_GIVEN = re.compile(
    "提供|捐|投入|安排|派|援|拨付|支持|赠|输送|帮扶|设立|建设|共建|建成|实施|发展|引进|转移|打造|开展|培训|销售|输转|扶持|采购"
)
_SENT = re.compile("(?:派|派驻|派往|选派|选送|输送|遴选)[^。;!?]{0,30}$")
_TO = re.compile("(?:到|赴|来|去|往|驻|至|在|奔赴)$")
_SENT_ONLY = re.compile("(?:派驻|派往)$")
_GOES = re.compile(r"^[^。;!?,]{0,12}?(?:深入|走进|前往|奔赴|赴|到|来到)$")
_HELPS_THERE = re.compile("^[^。;!?,]{0,16}(?:结对帮扶|对口帮扶|帮扶|支援|援建|支教|支医)")
_IN = re.compile(r"^[^。;!?]{0,30}?(?:在|落户|落地)$")
_BUILD = re.compile(
    "援建|援助|捐建|捐资|捐赠|帮扶|投入|支援|资助|建设|实施|建成|共建|建起|安装|开展|挂职|支教|支医|安排|新建|改建|捐款|扶持|实施"
)
_BUILDS = re.compile(
    r"^[^。;!?]{0,30}(?:援|捐|投资|投入|统筹资金|帮扶)[^。;!?,]{0,20}(?:建设|新建|援建|改造|修建|捐建)$"
)
_DASH = re.compile(r"^(?:—{1,2}|-{1,2}|~|→|←→|↔|/|·|\()$")
_DONATED = re.compile(
    r"(?:援[藏疆青]|援助|援建|帮扶|对口支援|支援|捐赠|捐助|投入|安排|拨付|下达|落实|累计投入)"
)


def find(scene: Scene) -> Iterator[Pairing]:
    """Rules `linked_with`, `linked_gives`, `linked_sends`, `linked_builds`, `linked_in`, `linked_and`, `linked_dash`, `linked_there`."""
    for i, side in enumerate(scene.sides):
        # 廉江市和融水县签订…: two regions in one list are two sides where one of them helps the other.
        if len(side.regions) == 2 and len(side.span) > 2 and _SIGNED.match(scene.after(i)):
            one, other = (Side((region,), side.span) for region in side.regions)
            yield from scene.toward(one, other, "linked_and", compass=True)
    for i in range(len(scene.sides) - 1):
        one, other = scene.sides[i], scene.sides[i + 1]
        if other.span.start < one.span.end or one.joint:
            continue
        between, after = scene.text[one.span.end : other.span.start], scene.after(i + 1)
        if _DASH.match(between):
            yield from scene.toward(one, other, "linked_dash")
        elif _SENT.search(between) and (_TO.search(between) or _SENT_ONLY.search(between)):
            yield from scene.toward(one, other, "linked_sends", compass=True)
        elif _WITH.match(between) and (
            _PAIRED.search(between)
            or _PAIRED.search(scene.rest(i + 1, 200 if _BETWEEN.match(between) else 60))
        ):
            found = list(scene.toward(one, other, "linked_with", compass=True))
            stated = _STATED.search(between) or _STATED.search(scene.rest(i + 1, 30))
            # Of two regions of one province the donor is named first where the text speaks of 帮扶 or 支援.
            yield from found or (scene.pairs(one, other, "linked_with") if stated else ())
        elif _MUTUAL.match(between):
            yield from scene.toward(one, other, "linked_with", compass=True)
        elif _BETWEEN.match(between) and _RELATED.search(scene.rest(i + 1)):
            yield from scene.toward(one, other, "linked_with")
        elif _GIVE.search(between) and _GIVEN.search(after):
            yield from scene.pairs(one, other, "linked_gives", known_only=True)
        elif _BUILDS.match(between):
            yield from scene.pairs(one, other, "linked_builds", known_only=True)
        elif (_GOES.match(between) and _HELPS_THERE.match(after)) or (
            _IN.match(between) and _BUILD.search(after)
        ):
            yield from scene.pairs(one, other, "linked_in", known_only=True)
        elif _there(scene, i, between, after):
            yield from scene.pairs(other, one, "linked_there", known_only=True)


def _there(scene: Scene, i: int, between: str, after: str) -> bool:
    """在新疆喀什,五年来上海投入…: the place first, then who gives."""
    before = scene.before(i)
    return bool(
        re.search("(?:在|到|对|面向)$", before)
        and re.match("^(?:等地?区?|[市县州]|各地)?(?:的[^,。;]{0,8})?,[^。;,]{0,12}$", between)
        and re.match("^[^,。;]{0,10}" + _DONATED.pattern, after)
    )
