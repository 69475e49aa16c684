"""The donor stands before the verb, the recipient after it: 深圳对口帮扶汕尾, 北京对口支援的和田."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.places import Side
from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_VERB = "对口支援和帮扶|对口支援|对口帮扶|对口援助|对口协作|结对帮扶|结对共建|结对支援|定点帮扶|组团式?帮扶|东西部?扶贫协作|东西部协作|帮扶|支援|援助|援建|帮扶协作|携手帮扶|对口|结对"
# Between verb and recipient: 的, a count, a direction; nothing that begins another sentence.
_HELPS = re.compile(
    rf"^(?P<link>[^。;!?]{{0,34}}?)(?:{_VERB})(?:和(?:合作交流|帮扶|支援|协作))?(?:了|着|过)?(?:的)?(?:[一二两三四五六七八九十\d]+[个对](?:[省市县区州旗地]+))?(?:是|为|:|在)?[“(]?(?:[一-鿿]{{2,4}}、)?$"
)
_BRIEFLY = re.compile("帮|结对帮|对口帮|帮扶")  # 天宁区帮旬阳县、武进区帮平利县
_GOES_ON = re.compile(
    rf"^(?:等?[地省市县区]*)?(?:工作)?[,、;](?:并|同时|其中|还|重点|推进|加强|做好|与|以及)*(?:{_VERB})$"
)
_OWN = re.compile(rf"(?:^|[,;:])(?:(?:我|全|本)?[省市区县])?[^,;:]{{0,14}}?(?:{_VERB}|与)$")
_COOPERATES = re.compile("^等?[^,。;]{0,6}?(?:协作|帮扶|支援|对口)")
_NEAR = re.compile("^[^。;]{0,3}$")
# 天津承担着甘肃、新疆和田等地的结对帮扶任务
_BEARS = re.compile("(?:市|省)?(?:还|共|先后|同时)?(?:承担|肩负|担负)(?:着|了|起)?(?:对|与)?")
_TASK = re.compile("[^,。;]{0,20}(?:帮扶|支援|协作|援[疆藏青])[^,。;]{0,4}(?:任务|工作)")
_PASSIVE = re.compile("接受|得到|获得|由|受(?!益)|来自|被")
_PLACE = re.compile("[在于]$")
_BUILT_BY = re.compile("^(?:援建|捐建|援助|对口支援|对口帮扶|帮扶)的$")
_NOT_SUBJECT = re.compile("^(?:以外|等地?的?干部|赴|到|来到|前往)")


def find(scene: Scene) -> Iterator[Pairing]:
    """Rules `helps`: a verb of helping directly before the recipient; `helps_on`: a second verb goes on with
    the same donor; `helps_subject`: nobody stands before the verb, and the article is one donor's own."""
    donor: Side | None = None
    if scene.sides and scene.owners and not {*scene.owners} & {*scene.sides[0].regions}:
        opening = scene.text[scene.sentence.start : scene.sides[0].span.start]
        found = _OWN.search(opening)
        mutual = found and found.group().endswith("与")
        if (
            found
            and not _PASSIVE.search(opening, max(0, found.start() - 4))
            and (not mutual or _COOPERATES.match(scene.after(0)))
        ):
            donor = Side(scene.owners, scene.sides[0].span)
            yield from scene.pairs(donor, scene.sides[0], "helps_subject")
    for i in range(len(scene.sides) - 1):
        one, recipient = scene.sides[i], scene.sides[i + 1]
        if recipient.span.start < one.span.end or one.joint or recipient.joint:
            continue
        between = scene.text[one.span.end : recipient.span.start]
        if donor and _GOES_ON.match(between):
            yield from scene.pairs(donor, recipient, "helps_on")
            continue
        found = _HELPS.match(between)
        if _BEARS.fullmatch(between) and _TASK.match(scene.after(i + 1)):
            yield from scene.pairs(one, recipient, "helps")
            continue
        if _BRIEFLY.fullmatch(between):
            donor = one
            yield from scene.pairs(one, recipient, "helps")
            continue
        if _PLACE.search(scene.before(i)) and not _BUILT_BY.match(between):
            continue  # 在广河县援建…: where, not who; but 在浙江援建的阿克苏…
        if (
            found
            and not _PASSIVE.search(found["link"])
            and not _NOT_SUBJECT.match(found["link"])
            and not _is_aside(scene, one, recipient, found["link"])
        ):
            donor = one
            yield from scene.pairs(donor, recipient, "helps")
        elif not _NEAR.match(between):
            donor = None


def _is_aside(scene: Scene, one: Side, recipient: Side, link: str) -> bool:
    """Whether `one` only stands before: no region of the west helps the east, and after a comma somebody else may
    be the subject (…帮扶甲县,某集团帮扶乙县), unless the two are known to be paired."""
    known = scene.knowledge
    if not any(map(known.is_western, one.regions)):
        return False
    return any(map(known.is_eastern, recipient.regions)) or (
        "," in link and not any(known.is_known(d, r) for d in one.regions for r in recipient.regions)
    )
