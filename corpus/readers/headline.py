"""Which lines are the headline: by their place before the date line, by being repeated, by standing first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from corpus.readers import bylines, outlets
from corpus.readers.headings import could_be_heading, is_caption, is_numbered, is_prose
from corpus.readers.lines import Line, squash
from corpus.readers.signature import is_office
from corpus.readers.stamps import day_in_brackets

_LONGEST = 100
_MOST_LINES = 3
_NOT_A_TITLE = re.compile(r"[。;,、:]$|^[\d\W]+$")
_BRACKETED = re.compile(r"[(\[【][^()\[\]【】]{1,60}[)\]】]")
_TAG = re.compile(
    r"^ *(?:(?:[\[［【][^\[\]［］【】]{1,10}[\]］】]|[(（](?:组?图|图文|视频|多图|独家|原创|转载)[)）]) *){1,3}"
)
_TAG_BEHIND = re.compile(r" *[(（\[【](?:组图|图|图文|视频|多图|附图)[)）\]】]$")
_SHORTEST = 4  # characters of a title
_WEEKDAY = re.compile(r"^(?!.*\d:\d).*(?:星期|周)[一二三四五六日天]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SUBTITLE = re.compile(r"[—–-]{1,3}|——")
_SITE_MARK = re.compile(r" ?(?:_+|(?<=[^—–-])[-|](?=[^—–-])) ?")


def could_be_headline(text: str) -> bool:
    """Whether the shape of a line (folded) allows it."""
    return (
        4 <= len(text) <= _LONGEST
        and not is_prose(text)
        and not is_numbered(text)
        and _NOT_A_TITLE.search(text) is None
        and len(_HAN.findall(text)) >= 3
        and not is_caption(text)
        and not bylines.is_speaker(text)
        and not (outlets.is_outlet(text) and len(text) <= 16)
        and not (text.endswith("文件") and len(text) <= 20)  # the letterhead of a public document
        and not bylines.byline(text)
    )


def is_bracketed(text: str) -> bool:
    """`(媒体通稿)`, `(2020年1月15日在…会议上)`: belongs to the headline, is no part of the title."""
    return _BRACKETED.fullmatch(text) is not None


def headline(page: Sequence[Line], free: Sequence[int], stamp: int | None) -> list[int]:
    """The indices of the title's lines among `free`, the unexplained lines that stand before the first
    paragraph, in order; `stamp` is the date line's index. Empty where nothing has the shape."""
    candidates = [
        i
        for i in free
        if could_be_headline(page[i].text)
        and not is_bracketed(page[i].text)
        and not day_in_brackets(page[i].text)
    ]
    plain = {page[i].text for i in candidates}
    candidates = [
        i for i in candidates if (bare := without_site(page[i].text)) == page[i].text or bare not in plain
    ]
    if not candidates:
        return []
    if stamp is not None:
        above = _without_offices(page, [i for i in candidates if i < stamp])
        below = _without_offices(page, [i for i in candidates if i > stamp])
        # the head of a newspaper's page carries the weekday and no time of day; its headlines stand below
        if above and not (below and _WEEKDAY.search(page[stamp].text)):
            return _upwards(page, above)
        return _downwards(page, below)
    keys = [squash(page[i].text) for i in candidates]
    times = Counter(keys)
    for i, key in zip(candidates, keys, strict=True):
        if times[key] > 1 and len(key) >= 8:
            return [i]
    long = [i for i in candidates if len(squash(page[i].text)) >= 8]
    return _downwards(page, candidates[candidates.index(long[0]) :] if long else candidates)


def _without_offices(page: Sequence[Line], candidates: list[int]) -> list[int]:
    """Without the authority whose page it is or who signs below the title: no part of the title, unless that goes on
    with 关于 in the next line, or nothing else could be it."""
    kept = [
        i
        for i in candidates
        if not is_office(page[i].text) or (i + 1 < len(page) and page[i + 1].text.startswith("关于"))
    ]
    return kept or candidates


def _upwards(page: Sequence[Line], above: list[int]) -> list[int]:
    """The block of lines that ends right above the date line."""
    taken = [above[-1]]
    for i in reversed(above[:-1]):
        if len(taken) == _MOST_LINES:
            break
        below = page[taken[0]]
        joined = _SUBTITLE.match(below.text) is not None or (
            not below.gap and taken[0] - i == 1 and len(page[i]) >= 6
        )
        if not joined or squash(page[i].text) == squash(below.text):
            break
        taken.insert(0, i)
    return taken


def _downwards(page: Sequence[Line], candidates: list[int]) -> list[int]:
    """The block of lines that starts at the first candidate; a subtitle may stand below a blank line. In a text that has
    headings further down, a line below a blank line, or with none before the text, is the first of them."""
    if not candidates:
        return []
    taken = candidates[:1]
    first = next((i for i in range(candidates[0] + 1, len(page)) if is_prose(page[i].text)), len(page))
    has_headings = first < len(page) and _has_headings(page[first:])
    for i in candidates[1:]:
        if len(taken) == _MOST_LINES:
            break
        line = page[i]
        if _SUBTITLE.match(line.text) is None and (
            i - taken[-1] != 1 or (has_headings and (line.gap or not page[first].gap))
        ):
            break
        if squash(line.text) == squash(page[taken[-1]].text):
            break
        taken.append(i)
    return taken


def _has_headings(page: Sequence[Line]) -> bool:
    return any(
        could_be_heading(a.text) and not is_prose(a.text) and is_prose(b.text) for a, b in pairwise(page)
    )


def joined(lines: Sequence[str]) -> str:
    """The title as one line: its lines with one space between them, none before a dash; blanks squeezed."""
    text = ""
    for line in (" ".join(line.split()) for line in lines):
        text += line if not text or line.startswith(("—", "–", "-")) else f" {line}"
    return without_tag(without_site(text))


def without_tag(title: str) -> str:
    """The title without the tags of a page before and behind it: [视频]甲, 【时政】甲, (图)甲, 甲(组图)."""
    bare = _TAG_BEHIND.sub("", _TAG.sub("", title, count=1))
    return bare if len(squash(bare)) >= _SHORTEST else title


def without_site(title: str) -> str:
    """The title of a browser's window without the section and the site behind it: 甲_要闻_乙网, 甲-乙日报."""
    head, *rest = _SITE_MARK.split(title)
    if len(squash(head)) >= 6 and rest and ("_" in title or outlets.is_outlet(rest[-1].strip())):
        return head.strip()
    return title
