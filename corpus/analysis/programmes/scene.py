"""What the rules of programmes look at: one block of the page, its outline, quotations and organisations."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.analysis.outline import Outline
from corpus.lexicon.names import Names
from corpus.model import OrganisationMention, ProgrammeMention, Span

_QUOTED = re.compile(r"“([^“”\n]{1,40})”|\"([^\"\n]{1,40})\"|「([^「」\n]{1,40})」|‘([^‘’\n]{2,40})’")


@dataclass(frozen=True, slots=True)
class Quotation:
    """span holds the marks, inner what stands between them."""

    span: Span
    inner: Span


@dataclass(frozen=True, slots=True)
class Scene:
    outline: Outline
    block: Span
    quotations: tuple[Quotation, ...]
    organisations: tuple[OrganisationMention, ...]

    @classmethod
    def of(cls, outline: Outline, block: Span, organisations: tuple[OrganisationMention, ...]) -> Scene:
        quotations = tuple(
            Quotation(Span(q.start(), q.end()), Span(q.start() + 1, q.end() - 1))
            for q in _QUOTED.finditer(outline.text, block.start, block.end)
        )
        return cls(outline, block, quotations, organisations)

    @property
    def text(self) -> str:
        return self.outline.text

    @property
    def names(self) -> Names:
        return self.outline.names

    def clause(self, at: int) -> tuple[int, int]:
        """Start and end of the clause that holds `at`: between commas, semicolons, colons and full stops."""
        start = self.outline.clause_start(at, self.block.start)
        ends = [e for e in (self.text.find(mark, at, self.block.end) for mark in ",;。:!?") if e >= 0]
        return start, min(ends, default=self.block.end)

    def mention(self, start: int, end: int, kind: str, rule: str) -> ProgrammeMention:
        span = Span(start, end)
        return ProgrammeMention(span, span.of(self.text), kind, rule)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether some of `text[start:end]` stands between quotation marks."""
        return any(q.inner.start < end and start < q.inner.end for q in self.quotations)
