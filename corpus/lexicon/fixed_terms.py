"""Names and set phrases that hold a numeral: 两不愁三保障, 第一书记, 进一步."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from corpus.lexicon.table import rows
from corpus.model import Span


@dataclass(frozen=True, slots=True)
class FixedTerms:
    """treatment by term: `skip` is no figure, `ordinal` counts in a row, `count` is also a true count."""

    treatment: Mapping[str, str]
    automaton: AhoCorasick
    terms: tuple[str, ...]

    @classmethod
    def load(cls, entries: Sequence[str] = ()) -> FixedTerms:
        treatment = {r["term"]: r["treatment"] for r in rows("fixed_terms")} | dict.fromkeys(entries, "skip")
        terms = tuple(treatment)
        return cls(treatment, AhoCorasick(terms, matchkind=MatchKind.LeftmostLongest), terms)

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Leftmost longest terms of `text` with their treatment, not overlapping."""
        for index, start, end in self.automaton.find_matches_as_indexes(text):
            yield Span(start, end), self.treatment[self.terms[index]]
