"""What a fact is about, by its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from corpus.lexicon.table import rows


@dataclass(frozen=True, slots=True)
class Themes:
    cues: Mapping[str, tuple[str, bool]]
    automaton: AhoCorasick
    words: tuple[str, ...]

    @classmethod
    def load(cls) -> Themes:
        cues: dict[str, tuple[str, bool]] = {}
        for row in rows("themes"):
            cues.setdefault(row["cue"], (row["theme"], row["strength"] == "strong"))
        words = tuple(cues)
        return cls(cues, AhoCorasick(words, matchkind=MatchKind.LeftmostLongest), words)

    def find(self, text: str) -> list[tuple[int, int, str, bool]]:
        """(start, end, theme, strong) of every cue in `text`, leftmost longest."""
        return [
            (start, end, *self.cues[self.words[i]])
            for i, start, end in self.automaton.find_matches_as_indexes(text)
        ]
