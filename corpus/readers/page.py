"""What each line of a page is: first by itself, then by where it stands. Only layout.py makes spans of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.model import FurnitureKind
from corpus.readers import headline as at_top
from corpus.readers import stamps
from corpus.readers.bylines import byline, is_speaker
from corpus.readers.copies import copies
from corpus.readers.cues import Cue, cue
from corpus.readers.headings import is_prose
from corpus.readers.lines import Line, squash
from corpus.readers.outlets import is_outlet
from corpus.readers.signature import is_office, signatures
from corpus.readers.stamps import Stamp, day_in_brackets

_NOTICE = 80  # characters: a sentence above the headline that is longer is the article's
_BYLINE = 90
_HEAD = 8  # lines of a page without sentences that may be its head


@dataclass(slots=True)
class Page:
    """The lines of one page with what is known of each so far.

    kinds: why a line is furniture, None while it may be text. cues: what its words suggest. stamps: what the
    line states about the page. prose: sentences that are still taken for text. title: set by `headline`.
    signed: what the lines state that the article is signed with.
    """

    text: str
    lines: list[Line]
    kinds: list[FurnitureKind | None]
    cues: list[Cue | None]
    stamps: dict[int, Stamp]
    prose: list[bool]
    title: str | None = None
    signed: dict[int, Stamp] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, lines: list[Line], stated_title: str | None = None) -> Page:
        """Every line with its kind. stated_title: what a YAML head gives; it is looked for, no other is sought."""
        size = len(lines)
        page = cls(text, lines, [None] * size, [None] * size, {}, [False] * size)
        page._read_lines()
        page._keep_table_cells()
        for i in copies(lines, [kind is None for kind in page.kinds]):
            page._set(i, FurnitureKind.COPY)
        page._drop_notices()
        page._find_headline(stated_title)
        page._trim_edges()
        page._find_signatures()
        return page

    def texts(self) -> list[int]:
        """The lines that are the article."""
        return [i for i, kind in enumerate(self.kinds) if kind is None]

    def _set(self, i: int, kind: FurnitureKind) -> None:
        self.kinds[i] = kind
        self.prose[i] = False

    def _first_prose(self) -> int:
        return next((i for i, yes in enumerate(self.prose) if yes), len(self.lines))

    def _read_lines(self) -> None:
        """Each line by itself and the label before it."""
        begun = False
        for i, line in enumerate(self.lines):
            if line.given:
                self._set(i, FurnitureKind.LEFTOVER)
                continue
            if line.level:
                continue
            found = stamps.stamp(line.text) if "今天是" not in line.text[:8] else None
            if found is None and i - 1 in self.stamps and (asks := self.stamps[i - 1].asks):
                found = stamps.answer(asks, line.text)
            if found is not None and not (begun and stamps.is_bare_day(found, line.text)):
                self.stamps[i] = found
                self._set(i, FurnitureKind.DATELINE)
                continue
            hint = self.cues[i] = cue(line.text)
            if hint is not None and hint.strong:
                self._set(i, hint.kind)
            elif len(line) <= _BYLINE and byline(line.text):
                self._set(i, FurnitureKind.DATELINE)
            else:
                self.prose[i] = is_prose(line.text)
                begun = begun or self.prose[i]

    def _keep_table_cells(self) -> None:
        """A lone number is a counter only beside a sentence or furniture; among short lines it is a cell of a table."""
        numbers = [i for i, line in enumerate(self.lines) if self.cues[i] is not None and line.text.isdigit()]
        cells = [i for i in numbers if not all(self._is_explained(j) for j in (i - 1, i + 1))]
        for i in cells:
            self.cues[i] = None

    def _is_explained(self, i: int) -> bool:
        if not 0 <= i < len(self.lines):
            return True
        return (
            self.prose[i]
            or self.kinds[i] is not None
            or (self.cues[i] is not None and not self.lines[i].text.isdigit())
        )

    def _drop_notices(self) -> None:
        """A short sentence above the headline is the site's, not the article's: it stands before all that can be the
        headline of the date line below it."""
        at = next((i for i, found in self.stamps.items() if found.published or found.publisher), None)
        if at is None or not any(self.prose[at:]):
            return
        above = [i for i in range(at) if self.kinds[i] is None]
        title = next((i for i in above if at_top.could_be_headline(self.lines[i].text)), -1)
        for i in above:
            if i < title and self.prose[i] and len(self.lines[i]) <= _NOTICE:
                self._set(i, FurnitureKind.NAVIGATION)

    def _find_headline(self, stated: str | None) -> None:
        """Marks the headline, and what stands above the article as furniture."""
        lines = self.lines
        first = self._first_prose()
        # a page without a sentence is a table or a list: a source far below its head is its foot
        above = [i for i in self.stamps if i < (first if first < len(lines) else _HEAD)]
        free = [i for i in range(first) if self.kinds[i] is None and (lines[i].level or self.cues[i] is None)]
        wanted = squash(
            stated or next((self.stamps[i].title for i in above if self.stamps[i].title), None) or ""
        )
        chosen = [i for i in free if wanted and squash(lines[i].text) == wanted][:1]
        if stated is None and not chosen:
            chosen = [i for i in free if lines[i].level == 1][:1]
        if stated is None and not chosen and (above or first < len(lines)):
            chosen = at_top.headline(lines, [i for i in free if not lines[i].level], self._date_line(above))
        if chosen:
            self.title = at_top.joined([self.text[lines[i].start : lines[i].end] for i in chosen])
        key = squash(self.title or stated or "")
        for i in range(first):
            if i in chosen or (key and self.kinds[i] is None and self._repeats(i, key)):
                self._set(i, FurnitureKind.HEADLINE)
        if above or chosen:
            self._explain_top(first if first < len(lines) else max([*above, *chosen]) + 1)
        for i in range(len(lines)):
            if (
                key
                and self.kinds[i] in (None, FurnitureKind.COPY)
                and not self.prose[i]
                and self._repeats(i, key)
            ):
                self._set(i, FurnitureKind.HEADLINE)

    def _date_line(self, above: list[int]) -> int | None:
        """The line that dates the article or names its outlet, not the number or the class that it is filed under."""
        said = (i for i in above if self.stamps[i].published or self.stamps[i].publisher)
        return next(said, above[0] if above else None)

    def _repeats(self, i: int, key: str) -> bool:
        """Whether a line is the title again, with its tags or without."""
        text = self.lines[i].text
        return squash(text) == key or squash(at_top.without_tag(text)) == key

    def _explain_top(self, first: int) -> None:
        """What stands above or between headline and date line, and right below them by its shape, is no text."""
        known = (i for i in range(first) if i in self.stamps or self.kinds[i] is FurnitureKind.HEADLINE)
        last = max(known, default=-1)
        if last < 0:
            return
        while last + 1 < first and (
            self.kinds[last + 1] is not None or self.cues[last + 1] or self._beside(last + 1)
        ):
            last += 1
        for i in range(last + 1):
            if self.kinds[i] is None:
                hint = self.cues[i]
                self._set(i, hint.kind if hint else self._beside(i) or FurnitureKind.NAVIGATION)

    def _beside(self, i: int) -> FurnitureKind | None:
        """What a line next to the title is by its shape: an occasion, a speaker, an outlet, or nothing known."""
        text = self.lines[i].text
        if self.lines[i].level:
            return None
        if at_top.is_bracketed(text) or day_in_brackets(text) is not None:
            return FurnitureKind.HEADLINE
        return FurnitureKind.DATELINE if is_outlet(text) or is_speaker(text) or is_office(text) else None

    def _trim_edges(self) -> None:
        """Weak cues count where the article has not begun or has ended; what stands below the first of them is no
        text, and neither are the titles in a list of other articles."""
        first = self._first_prose()
        if first == len(self.lines):
            return
        final = max(i for i, yes in enumerate(self.prose) if yes)
        listing = closed = False
        for i, line in enumerate(self.lines):
            hint = self.cues[i]
            if self.prose[i]:
                listing = False
            listing = listing or (hint is not None and hint.opens)
            if i > final:
                closed = closed or hint is not None or self.kinds[i] in _CLOSING
            if self.kinds[i] is not None or self.prose[i]:
                continue
            if hint is not None and not first < i < final and not line.level:
                self._set(i, hint.kind)
            elif (listing or closed) and not line.level:
                self._set(i, FurnitureKind.NAVIGATION)

    def _find_signatures(self) -> None:
        """Who issued a document and when, below its text: furniture, once there is text above."""
        first = self._first_prose()
        texts = [i for i in self.texts() if i >= first]
        for at, stated in signatures([self.lines[i].text for i in texts]).items():
            self.signed[texts[at]] = stated
            self._set(texts[at], FurnitureKind.DATELINE)


_CLOSING = (FurnitureKind.COPY, FurnitureKind.STAFF, FurnitureKind.HEADLINE)
