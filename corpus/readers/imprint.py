"""Date, outlet and author of a page, gathered from every place that may state them, the surest first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.model import FurnitureKind, Head
from corpus.readers import bylines, outlets
from corpus.readers.datelines import Dateline, dateline
from corpus.readers.page import Page
from corpus.readers.signature import is_office
from corpus.readers.stamps import Stamp, day_in_brackets

_SITE = re.compile(r"(?:位置(?:是)? ?[:>»›] ?)([\u4e00-\u9fffA-Za-z0-9]{2,20}?)(?:首页)? ?[>»›]")
_LONGEST = 160
_LAST_LINES = 4


@dataclass(slots=True)
class Imprint:
    """Candidates in the order of the page; `head` chooses among them."""

    stamps: list[Stamp] = field(default_factory=list)
    datelines: list[Dateline] = field(default_factory=list)
    bylines: list[list[str]] = field(default_factory=list)
    tails: list[list[str]] = field(default_factory=list)
    staff: list[list[str]] = field(default_factory=list)
    outlet_lines: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    bracketed_days: list[str] = field(default_factory=list)
    signed_days: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    signed_offices: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, page: Page) -> Imprint:
        """Everything that the lines of `page` state."""
        imprint = cls(stamps=list(page.stamps.values()))
        signed = [stated for _, stated in sorted(page.signed.items())]
        imprint.signed_days = [stated.published for stated in reversed(signed) if stated.published]
        imprint.signed_offices = [stated.office for stated in signed if stated.office]
        for i, line in enumerate(page.lines):
            kind = page.kinds[i]
            if kind is None:
                if found := dateline(line.text):
                    imprint.datelines.append(found)
                if people := bylines.at_end(line.text):
                    imprint.tails.append(people)
            elif i not in page.stamps and i not in page.signed and len(line) <= _LONGEST:
                imprint._read_furniture(line.text, kind)
        last = page.texts()[-_LAST_LINES:]
        if last and (people := bylines.signed(page.lines[last[-1]].text)):
            imprint.tails.append(people)
        return imprint

    def _read_furniture(self, text: str, kind: FurnitureKind) -> None:
        if kind is FurnitureKind.DATELINE:
            if people := bylines.byline(text):
                self.bylines.append(people)
            elif outlets.is_outlet(text):
                self.outlet_lines.append(outlets.clean(text))
            elif is_office(text):
                self.offices.append(text)
        elif kind is FurnitureKind.STAFF:
            if people := bylines.writers(text):
                self.staff.append(people)
        elif kind is FurnitureKind.NAVIGATION and (site := _SITE.search(text)):
            self.sites.append(site[1].removesuffix("首页"))
        elif kind is FurnitureKind.HEADLINE and (day := day_in_brackets(text)):
            self.bracketed_days.append(day)

    def head(self, title: str | None) -> Head:
        """The surest statement of each; None where the page is silent."""
        return Head(
            title=title or next((s.title for s in self.stamps if s.title), None),
            published=self._published(),
            publisher=self._publisher(),
            author=self._author(),
            edition=next((s.edition for s in self.stamps if s.edition), None),
            doc_number=next((s.doc_number for s in self.stamps if s.doc_number), None),
        )

    def _published(self) -> str | None:
        stamped = [s.published for s in self.stamps if s.published]
        timed = [day for day in stamped if "T" in day and day[:10] == stamped[0][:10]]
        lined = [d.published for d in self.datelines if d.published]
        return next(iter([*timed, *stamped, *lined, *self.bracketed_days, *self.signed_days]), None)

    def _publisher(self) -> str | None:
        for stamp in self.stamps:
            if stamp.publisher:
                return stamp.publisher
        site = next(iter(self.sites), None)
        for line in self.datelines:
            if line.outlets:
                return site if site in line.outlets else line.outlets[-1]
        offices = [s.office for s in self.stamps if s.office]
        named = [s for s in self.sites if outlets.is_outlet(s)]
        return next(iter([*self.outlet_lines, *offices, *named, *self.offices, *self.signed_offices]), None)

    def _author(self) -> str | None:
        for stamp in self.stamps:
            if stamp.author:
                return stamp.author
        lined = [list(d.authors) for d in self.datelines if d.authors]
        people = next(iter([*self.bylines, *lined, *self.tails, *self.staff]), None)
        return "、".join(people) if people else None
