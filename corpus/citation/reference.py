"""One reference from an article's head, after GB/T 7714—2025 or —2015.

What the head lacks is left out of the reference and named; nothing is invented. An account written for this
project cites itself as 据《report》（outlet，date）编写, so that no outlet is quoted with words that are not its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from corpus.export.safety import one_line
from corpus.model import BasedOn, Head

Standard = Literal["2025", "2015"]

_LABELS = {
    "title": ("题名", "title"),
    "publisher": ("来源", "outlet"),
    "published": ("日期", "date"),
    "edition": ("版次", "edition"),
    "url": ("网址", "address"),
    "accessed": ("引用日期", "access date"),
}
# An outlet's name that ends so is a newspaper's, unless an address says that a web page was read.
_NEWSPAPER = re.compile(r"(?<!公)(?<!电)(?<!海)报(?:[（(][^（()）]*[)）])?$")
_ROLE = re.compile(
    r"(?:本报|本刊|本网)?(?:特约|见习|实习|全媒体)?(?:记者|通讯员)[:：/]?|(?:作者|文|图)\s*[:：/]"
)
_CHINESE_NAMES = re.compile(r"[、，,;；\s]+")
_OTHER_NAMES = re.compile(r"[、，,;；]\s*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_EDITION = re.compile(r"^第?\s*0*(.+?)\s*版?$")


@dataclass(frozen=True, slots=True)
class Reference:
    """text ends with a full stop; missing holds names of Head's fields."""

    text: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Marks:
    """The 2025 standard writes these full-width; stop, square brackets and slash stay half-width in both."""

    comma: str
    colon: str
    opening: str
    closing: str


_MARKS: dict[Standard, _Marks] = {
    "2025": _Marks("，", "：", "（", "）"),
    "2015": _Marks(", ", ": ", "(", ")"),
}


def cite(head: Head, standard: Standard = "2025") -> Reference:
    """The reference of the article with this head.

    A newspaper is cited by edition, a page with an address as [EB/OL] unless its edition is known, a government
    document by its number. Forms and punctuation follow the rendered samples of the zotero-chinese styles.
    """
    marks = _MARKS[standard]
    if head.based_on is not None:
        return _account(head, head.based_on)
    if head.doc_number:
        return _government(head, marks, "EB/OL" if standard == "2025" else "A/OL")
    if head.edition or (not head.url and head.publisher and _NEWSPAPER.search(head.publisher)):
        return _newspaper(head, marks, with_access_date=standard == "2015")
    return _web_page(head, marks)


def labels(missing: tuple[str, ...], language: str = "zh") -> tuple[str, ...]:
    """The names of missing fields as a user reads them, `zh` or `en`."""
    return tuple(_LABELS[field][language == "en"] for field in missing)


def _newspaper(head: Head, marks: _Marks, *, with_access_date: bool) -> Reference:
    edition = _EDITION.sub(r"\1", one_line(head.edition or ""))
    date = _day(head.published) + (f"{marks.opening}{edition}{marks.closing}" if edition else "")
    accessed = _accessed(head) if head.url and with_access_date else ""
    place = marks.comma.join(filter(None, [one_line(head.publisher or ""), date])) + accessed
    kind = "N/OL" if head.url else "N"
    wanted = ["title", "publisher", "published", "edition", "url"]
    if head.url and with_access_date:
        wanted.append("accessed")
    return _reference(head, _titled(head, marks, kind), place, wanted)


def _web_page(head: Head, marks: _Marks) -> Reference:
    wanted = ["title", "publisher", "published", "url", "accessed"]
    return _reference(
        head, _titled(head, marks, "EB/OL"), one_line(head.publisher or "") + _dated(head, marks), wanted
    )


def _government(head: Head, marks: _Marks, kind: str) -> Reference:
    """The issuing body answers for the document; the number stands after the title."""
    title = one_line(head.title or "") + marks.colon + one_line(head.doc_number or "")
    issuer = _names(head.author, marks) or one_line(head.publisher or "")
    titled = _sentence(issuer, f"{title.removeprefix(marks.colon)}[{kind}]")
    return _reference(head, titled, _dated(head, marks), ["title", "published", "url", "accessed"])


def _account(head: Head, report: BasedOn) -> Reference:
    """[Z], the standard's mark for what has no type of its own."""
    title = one_line(report.title or "").replace("《", "〈").replace("》", "〉")
    source = "，".join(filter(None, [one_line(report.publisher or ""), _day(report.published)]))
    based = f"据《{title}》" if title else "据原报道"
    based += f"（{source}）编写" if source else "编写"
    written_by = one_line(head.written_by or "")
    text = _sentence(written_by, f"{one_line(head.title or '') or title}[Z]", based)
    original = Head(
        report.title, report.published, report.publisher, report.author, url=head.url, edition=head.edition
    )
    return Reference(f"{text}.", cite(original).missing)


def _reference(head: Head, titled: str, place: str, wanted: list[str]) -> Reference:
    text = _sentence(titled, place, one_line(head.url or ""))
    return Reference(f"{text}.", tuple(field for field in wanted if not getattr(head, field)))


def _titled(head: Head, marks: _Marks, kind: str) -> str:
    return _sentence(_names(head.author, marks), f"{one_line(head.title or '')}[{kind}]")


def _dated(head: Head, marks: _Marks) -> str:
    day = _day(head.published)
    return (f"{marks.opening}{day}{marks.closing}" if day else "") + _accessed(head)


def _accessed(head: Head) -> str:
    day = _day(head.accessed)
    return f"[{day}]" if day else ""


def _day(stamp: str | None) -> str:
    return one_line(stamp or "")[:10]


def _names(author: str | None, marks: _Marks) -> str:
    """At most three names, roles such as 记者 taken off; the rest is 等."""
    text = _ROLE.sub(" ", one_line(author or "")).strip()
    parts = [part for part in (_CHINESE_NAMES if _HAN.search(text) else _OTHER_NAMES).split(text) if part]
    names: list[str] = []
    for part in parts:
        if names and len(names[-1]) == 1 == len(part):  # 涂 胜 is one name set apart
            names[-1] += part
        else:
            names.append(part)
    return marks.comma.join(names[:3] + ["等"] * (len(names) > 3))


def _sentence(*parts: str) -> str:
    return ". ".join(part for part in parts if part)
