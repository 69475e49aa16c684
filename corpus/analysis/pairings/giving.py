"""Who gives and where it arrives, when no verb of helping stands between them: 来自…的医生, …的帮扶范围.

Nothing is said of regions that are not known to be paired, save in `scope`, which states it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.places import Side
from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_STAFF = "(?:医生|医师|医护|医疗队|医疗专家|教师|老师|支教团|专家|干部|工作队|工作组|技术员|志愿者)"
_FROM = re.compile("来自$")
_STAFF_OF = re.compile(rf"^的?[^,。;]{{0,8}}?{_STAFF}")
_STAFF_TO = re.compile(rf"^(?:的)?[^,。;]{{0,8}}?{_STAFF}[^,。;]{{0,10}}?(?:来到|走进|进驻|抵达|奔赴|赴|到)$")
_CLASS = re.compile('^班[”"]')  # 昭觉民族中学“宁波班”
_LABEL = re.compile(
    "[▶▲●■◆•·\\s]*(?:对口)?(?:支援|帮扶|援助|协作|结对|对口)(?:方|省市|省份|单位|城市|地区|省|市|区)?[:为]"
)
_HALF = re.compile("^(?:一边|一方|一侧|方面|这边|那边)")
_PAIRED = re.compile("结对|结成|对口|帮扶|协作")
_NEXT = 30
_MOST = 4
_SCOPE = re.compile(
    "^[省市区县]?的?(?:对口|结对|定点)?(?:支援|帮扶|援助|协作|合作)(?:和合作交流)?的?(?:范围|地区|地方|对象|地)"
    "(?:[^。;]{0,16}?(?:包括|涵盖|涉及|分布在|分布于|调整为|扩大到|扩大至|覆盖|为|有|是|由|从|:))$"
)
_CHANGED = re.compile("^等?[^,。;]{0,6}(?:调整为|调整到|扩大到|扩大至|扩展到|增加到)$")
_RECEIVES = re.compile(
    "^(?:[省市区县]|各级)?(?:的)?(?:财政|各级|社会|对口|无偿|下达|安排|东西部)*(?:援助|帮扶|协作|支援)(?:协作)?(?:的)?(?:资金|下)"
)
_SENDS = re.compile("^[省市]?[^,。;]{0,14}?(?:派出|选派|投入|援建|捐赠|捐资|拨付|安排|实施)")
_TRAINED = re.compile("^[省市区县]?[^,。;]{0,4}?(?:挂职|跟岗|跟班|进修)")
_SENT_TO = re.compile("(?:选派|派)[^。;,]{0,12}?(?:到|赴)$|(?:到|赴)$")
_FOCUS = re.compile("(?:在|为|向|给|对|聚焦|支持|帮助|助力|重点支援|赴|到)$")
_DONE = re.compile("援建|援助|捐建|捐资|捐赠|投入|安排|投资|建设|建成|新建|共建|实施|选派|派出|援藏|援疆")
_GIVES = re.compile(
    "^[省市区县]?[^,。;、]{0,14}?(?:投入|援建|援助|捐建|捐资|捐赠|捐款|拨付|出援建资金|出资|安排[^,。;]{0,4}资金)"
)


def find(scene: Scene) -> Iterator[Pairing]:
    """Rules `staff`, `scope`, `label_line`, `opposed`, `owner_gives`, `owner_receives`, `carried`."""
    for i in range(len(scene.sides) - 1):
        one, other = scene.sides[i], scene.sides[i + 1]
        if other.span.start < one.span.end or one.joint or other.joint:
            continue
        between = scene.text[one.span.end : other.span.start]
        if _FROM.search(between) and _STAFF_OF.match(scene.after(i + 1)):
            yield from scene.pairs(other, one, "staff", known_only=True)
        elif _STAFF_TO.match(between):
            yield from scene.pairs(one, other, "staff", known_only=True)
        elif _SCOPE.match(between):
            yield from _scope(scene, i)
        elif _CLASS.match(scene.after(i + 1)) and "。" not in between:
            yield from scene.toward(one, other, "staff")
    yield from _labelled(scene)
    yield from _opposed(scene)
    yield from _owner_gives(scene)
    yield from _owner_receives(scene)
    yield from _carried(scene)


def _scope(scene: Scene, i: int) -> Iterator[Pairing]:
    """天津的帮扶范围由甲、乙调整为丙、丁: each of them."""
    last = i + 1
    if last + 1 < len(scene.sides) and _CHANGED.match(
        scene.text[scene.sides[last].span.end : scene.sides[last + 1].span.start]
    ):
        last += 1
    for side in scene.sides[i + 1 : last + 1]:
        western = tuple(r for r in side.regions if scene.knowledge.is_western(r))
        yield from scene.pairs(scene.sides[i], Side(western, side.span), "scope")


def _labelled(scene: Scene) -> Iterator[Pairing]:
    """Under the heading 涪陵区, a line 支援方:浙江省."""
    if not scene.owners or not scene.sides:
        return
    first = scene.sides[0]
    if _LABEL.fullmatch(scene.text, scene.sentence.start, first.span.start):
        yield from scene.pairs(first, Side(scene.owners, first.span), "label_line")


def _opposed(scene: Scene) -> Iterator[Pairing]:
    """广东方面是甲市、乙市;广西方面是丙县、丁县: what stands left of the semicolon helps what stands right."""
    halves = [i for i in range(len(scene.sides)) if _HALF.match(scene.after(i))]
    if len(halves) != 2:
        return
    first, second = halves
    cut = scene.text.find(";", scene.sides[first].span.end, scene.sides[second].span.start)
    around = scene.text[cut : scene.sentence.end + _NEXT]
    if cut < 0 or not (_PAIRED.search(around) or _PAIRED.search(scene.text, scene.sentence.start, cut)):
        return
    left = scene.sides[first + 1 : second] or scene.sides[first : first + 1]
    right = scene.sides[second + 1 :] or scene.sides[second : second + 1]
    for one in left[:_MOST]:
        for other in right[:_MOST]:
            yield from scene.toward(one, other, "opposed")


def _owner_gives(scene: Scene) -> Iterator[Pairing]:
    """Under a donor's heading, or in its own report: 聚焦江孜、亚东等县,安排资金."""
    if not scene.owners:
        return
    owner = Side(scene.owners, scene.sentence)
    for i, side in enumerate(scene.sides):
        if any(scene.knowledge.is_eastern(r) for r in side.regions):
            return
        if _FOCUS.search(scene.before(i)) and _DONE.search(scene.after(i)):
            yield from scene.pairs(Side(owner.regions, side.span), side, "owner_gives", known_only=True)


def _owner_receives(scene: Scene) -> Iterator[Pairing]:
    """In the report of who is helped: 到位青岛市财政援助资金; 选派干部到青岛挂职."""
    if scene.owners and not any(map(scene.knowledge.is_eastern, scene.owners)):
        # 【宁夏】福建先后派出183名干部
        for i, side in enumerate(scene.sides):
            if all(map(scene.knowledge.is_eastern, side.regions)) and _SENDS.match(scene.after(i)):
                yield from scene.pairs(side, Side(scene.owners, side.span), "owner_receives", known_only=True)
    if scene.home is None or scene.knowledge.is_eastern(scene.home):
        return
    for i, side in enumerate(scene.sides):
        after = scene.after(i)
        if _RECEIVES.match(after) or (_SENT_TO.search(scene.before(i)) and _TRAINED.match(after)):
            yield from scene.pairs(side, Side((scene.home,), side.span), "owner_receives", known_only=True)


def _carried(scene: Scene) -> Iterator[Pairing]:
    """云南的文山、普洱种上了石斛。上海投入…: nobody is named whom it goes to, but in the sentence before."""
    for i, side in enumerate(scene.sides):
        if not _GIVES.match(scene.after(i)) or not all(map(scene.knowledge.is_eastern, side.regions)):
            continue
        if any(map(scene.knowledge.is_western, (r for s in scene.sides for r in s.regions))):
            return
        if any(
            map(
                scene.knowledge.is_eastern,
                (r for s in scene.earlier for r in s.regions if r not in side.regions),
            )
        ):
            return  # another donor's work was told of
        helped = [
            s
            for s in scene.earlier
            if all(scene.knowledge.is_known(d, r) for d in side.regions for r in s.regions)
        ]
        if len(helped) == 1:
            yield from scene.pairs(side, Side(helped[0].regions, side.span), "carried", known_only=True)
        return
