"""Two rules: a name known as it is (腾讯), and a name that ends as organisations' names do (…慈善基金会)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from msgspec.structs import replace

from corpus.analysis.outline import ABBREVIATION, PLACE, Outline
from corpus.analysis.page import Page
from corpus.model import OrganisationMention, Span

# 广西区党委、政府; 深圳、汕尾市委、市政府: the second body stands without its region.
_SECOND_BODY = re.compile(r"、?(?:[省市县区州]|自治区)?(?:人民)?政府(?![部门])")
_PREFIX = re.compile(r"(?:中共|共青团|中国|国家|全国|国网|南方电网|中国人民政治协商会议)$")
_NATIONAL = re.compile(r"^(?:国务院|中央|全国|教育部|财政部|民政部|农业农村部|水利部|商务部|国家发展改革委)")
_RANKS = "省市县区州"
_AIDED = ("援", "驻")  # 援宁工作队, 驻五华县工作组
_WORD_GOES_ON = re.compile(r"[生员]|部门|化(?!工)")


def find(page: Page, outline: Outline) -> tuple[OrganisationMention, ...]:
    """Organisations of the analysed blocks, in order, not overlapping; the longer of two names wins."""
    found = chain.from_iterable(
        chain(_known(outline, block), _suffixed(outline, block)) for block in page.blocks
    )
    kept: list[OrganisationMention] = []
    for mention in sorted(found, key=lambda m: (m.span.start, -m.span.end)):
        if kept and kept[-1].span.overlaps(mention.span):
            if len(mention.span) > len(kept[-1].span):
                kept[-1] = mention
            continue
        kept.append(mention)
    text = page.document.text
    return tuple(replace(m, name=m.span.of(text)) for m in kept)


def _known(outline: Outline, block: Span) -> Iterator[OrganisationMention]:
    for span, _ in outline.names.organisations.find(outline.text[block.start : block.end]):
        at = span.shifted(block.start)
        if not outline.placed(at.start, at.end):  # 京东 in 北京东城区
            yield _mention(outline, at, "organisation_known")


def _suffixed(outline: Outline, block: Span) -> Iterator[OrganisationMention]:
    text = outline.text[block.start : block.end]
    known = [span.shifted(block.start) for span, _ in outline.names.organisations.find(text)]
    for suffix, sort in outline.names.suffixes.find(text):
        head, end = suffix.start + block.start, suffix.end + block.start
        if outline.masked[head] == PLACE and outline.text[head] in _RANKS:  # 陕西省委: 省 is the region's
            head += 1
        if (
            PLACE in outline.masked[head:end]
            or ABBREVIATION in outline.masked[head:end]
            or _WORD_GOES_ON.match(outline.text, end, block.end)
        ):
            continue
        reached = outline.reach(head, block.start)
        if reached is None:
            continue
        start = _anchored(outline, reached, head)
        if outline.text[start - 1 : start] in _AIDED:
            continue
        branded = [k.start for k in known if k.start <= start <= k.end <= head]
        start = min([start, *branded])
        if not (branded or _NATIONAL.match(outline.text, start, end) or _is_name(outline, sort, start, head)):
            continue
        second = _SECOND_BODY.match(outline.text, end, block.end)
        if second and outline.text[head:end].endswith("委"):
            end = second.end()
        yield _mention(outline, Span(start, end), "organisation_suffix")


def _anchored(outline: Outline, start: int, head: int) -> int:
    """A region begins the name, unless what stands before it belongs to it too (中国银行深圳市分行)."""
    inside = outline.regions_in(start, head)
    if not inside:
        return start
    first = inside[0].span.start
    for later in inside[1:]:
        between = outline.text[first : later.span.start]
        ends = [span.end for span, _ in outline.names.suffixes.find(between)]
        if ends and ends[-1] < len(between):  # 拉萨市人民医院接收青岛大学的…: two names
            first = start = later.span.start
    before = outline.text[start:first]
    prefix = _PREFIX.search(before)
    if prefix:
        return start + prefix.start()
    ends = [span.end for span, _ in outline.names.suffixes.find(before)]
    return start if ends and ends[-1] == len(before) else first


def _is_name(outline: Outline, sort: str, start: int, head: int) -> bool:
    """公司 alone or 贫困县县级医院 names nobody; a government body needs its place."""
    residue = outline.residue(start, head)
    if not outline.placed(start, head):
        return sort != "government" and len(residue) >= 2
    rest = outline.masked[start:head].replace(PLACE, "").replace(ABBREVIATION, "")
    return not rest or bool(residue) or sort not in ("hospital", "school")


def _mention(outline: Outline, span: Span, rule: str) -> OrganisationMention:
    inside = outline.regions_in(span.start, span.end)
    joint = len(inside) > 1 and inside[0].span.end >= inside[1].span.start and len(inside[0].span) == 1
    home = inside[0].region if inside and not joint and inside[0].span.start == span.start else None
    return OrganisationMention(span, span.of(outline.text), rule, home)
