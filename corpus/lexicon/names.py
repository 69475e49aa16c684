"""How names of organisations and programmes are built, and the well-known ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from corpus.lexicon.table import rows
from corpus.model import Span


@dataclass(frozen=True, slots=True)
class Terms:
    """A look-up of words, each with one label."""

    labels: Mapping[str, str]
    automaton: AhoCorasick
    words: tuple[str, ...]

    @classmethod
    def of(cls, labels: Mapping[str, str]) -> Terms:
        words = tuple(labels)
        return cls(labels, AhoCorasick(words, matchkind=MatchKind.LeftmostLongest), words)

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Leftmost longest words of `text` with their labels, not overlapping."""
        for index, start, end in self.automaton.find_matches_as_indexes(text):
            yield Span(start, end), self.labels[self.words[index]]


@dataclass(frozen=True, slots=True)
class Names:
    """suffixes: end of an organisation's name → its class; organisations: known without such an end; policies:
    known under a fixed name → kind; heads: last word of a programme's name → its use (event, park, …); tails: the
    same and what may follow a quoted name; kinds: that word → kind; generic: words that say only what sort of
    thing it is; cuts: words that no name reaches over to the left; concepts: quoted for effect, names of nothing."""

    suffixes: Terms
    organisations: Terms
    policies: Terms
    heads: Terms
    tails: Terms
    kinds: Mapping[str, str]
    generic: re.Pattern[str]
    cuts: re.Pattern[str]
    concepts: frozenset[str]

    @classmethod
    def load(cls, programmes: Sequence[str] = ()) -> Names:
        """The tables, and `programmes`, the user's own, as programmes known under a fixed name."""
        heads = list(rows("programme_heads"))
        words: dict[str, list[str]] = {"generic": [], "cut": [], "concept": []}
        for row in rows("programme_words"):
            words[row["use"]].append(row["word"])
        return cls(
            suffixes=Terms.of({row["suffix"]: row["class"] for row in rows("organisation_suffixes")}),
            organisations=Terms.of({row["name"]: row["class"] for row in rows("organisations")}),
            policies=Terms.of(
                {row["name"]: row["kind"] for row in rows("policies")}
                | dict.fromkeys(programmes, "programme")
            ),
            heads=Terms.of({row["head"]: row["use"] for row in heads if row["use"] != "tail"}),
            tails=Terms.of({row["head"]: row["use"] for row in heads}),
            kinds={row["head"]: row["kind"] for row in heads},
            generic=any_of(words["generic"]),
            cuts=any_of(words["cut"]),
            concepts=frozenset(words["concept"]),
        )


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of `words`, the longest first. Raises ValueError for none: it would match everywhere."""
    if not words:
        raise ValueError("a pattern of no words matches everywhere")
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))
