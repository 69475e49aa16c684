"""The donor stands before the verb, the recipient after it: 深圳对口帮扶汕尾, 北京对口支援的和田."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_VERB = "对口支援和帮扶|对口支援|对口帮扶|对口援助|对口协作|结对帮扶|结对共建|结对支援|定点帮扶|组团式?帮扶|东西部?扶贫协作|东西部协作|帮扶|支援|援助|援建|帮扶协作|携手帮扶"
# Between verb and recipient: 的, a count, a direction; nothing that begins another sentence.
_HELPS = re.compile(
    rf"^(?P<link>[^。;!?]{{0,34}}?)(?:{_VERB})(?:和(?:合作交流|帮扶|支援|协作))?(?:了|着|过)?(?:的)?(?:[一二两三四五六七八九十\d]+[个对](?:[省市县区州旗地]+))?(?:是|为|:|在)?[“(]?$"
)
_PASSIVE = re.compile("接受|得到|获得|由|受(?!益)|来自|被")
_NOT_SUBJECT = re.compile("^(?:以外|等地?的?干部|赴|到|来到|前往)")


def find(scene: Scene) -> Iterator[Pairing]:
    """Rule `helps`: a verb of helping directly before the recipient."""
    for i in range(len(scene.sides) - 1):
        donor, recipient = scene.sides[i], scene.sides[i + 1]
        between = (
            scene.text[donor.span.end : recipient.span.start]
            if recipient.span.start >= donor.span.end
            else ""
        )
        found = _HELPS.match(between)
        if not found or _PASSIVE.search(found["link"]) or _NOT_SUBJECT.match(found["link"]):
            continue
        if donor.joint:
            continue
        yield from scene.pairs(donor, recipient, "helps")
