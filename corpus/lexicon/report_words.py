"""How words behave around a figure, and the words that the segmenter must know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.lexicon.table import rows


@dataclass(frozen=True, slots=True)
class ReportWords:
    """classes by word: noun, verb, reach, scope (see the table's head)."""

    classes: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls) -> ReportWords:
        return cls({row["word"]: frozenset(row["classes"].split(",")) for row in rows("report_words")})

    def is_a(self, word: str, label: str) -> bool:
        return label in self.classes.get(word, ())
