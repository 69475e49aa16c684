"""The recipient stands first: 昭通、百色等深圳对口帮扶地区; 拉孜在上海帮助下; 由福州对口支援的定西."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_LISTED = re.compile(
    r"^等?(?:地区?|[省市州县区]+)?(?:这)?(?:[\d一二两三四五六七八九十]+个)?(?:是|作为|属于|,?均?为)?$"
)
_AREA = re.compile(
    "^[市省区县]?(?:的)?(?:主要)?(?:对口|结对|定点)(?:支援|帮扶|协作|援助)?[^,。;]{0,8}?(?:地区|地|县|市|州|对象|省|单位|点)"
)
_BY = re.compile("(?:由|得到|接受|获得|受|来自|得益于)$")
_WITH_HELP = re.compile(
    "^[市省区县]?(?:的|各界的?|人民的?)*(?:大力|鼎力|无私|倾情|对口)*(?:帮扶|支援|帮助|援助|支持|协作)下"
)
_HELPED = re.compile(
    "^[市省区县]?(?:等地?)?(?:的|各界的?|人民的?)*(?:大力|鼎力|无私|倾情|对口|结对|定点|全面|倾力)*(?:帮扶|支援|帮助|援助|支持|援建|捐建|投资建设|投资兴建|协作资金支持)(?:下|的|$|[,。;和与负建])"
)
_UNDER_HELP = re.compile(
    r"^[省市区县]?(?:各界|人民)?的?(?:大力|鼎力|无私|倾情|倾力|全力|真情|持续|对口|结对|定点)*"
    r"(?:帮扶|支援|帮助|援助|支持|协作)(?:协作)?(?:和[^,。;]{2,6})?下[,、]?(?:近年来|今年|去年|如今|\d{4}年)?[,、]?$"
)
_BY_WITHIN = re.compile(r"^[^。;]{0,16}$")


def find(scene: Scene) -> Iterator[Pairing]:
    """Rules `helped_listed`, `helped_by`, `helped_under` (在青岛市的帮扶下,定西市…)."""
    for i in range(len(scene.sides) - 1):
        recipient, donor = scene.sides[i], scene.sides[i + 1]
        if donor.span.start < recipient.span.end:
            continue
        between = scene.text[recipient.span.end : donor.span.start]
        if scene.before(i).endswith("在") and _UNDER_HELP.match(between):
            yield from scene.pairs(recipient, donor, "helped_under")
            continue
        after = scene.after(i + 1)
        if _LISTED.match(between) and _AREA.match(after):
            yield from scene.pairs(donor, recipient, "helped_listed")
        elif (_BY.search(between) and _BY_WITHIN.match(between) and _HELPED.match(after)) or (
            between.endswith("在") and _BY_WITHIN.match(between) and _WITH_HELP.match(after)
        ):
            yield from scene.pairs(donor, recipient, "helped_by")
