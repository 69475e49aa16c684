"""Known paired assistance: who helps whom, from when to when. It settles ambiguous names, never adds a fact."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from corpus.lexicon.table import rows


@dataclass(frozen=True, slots=True)
class KnownPairing:
    """donor and recipient: codes in force; since and until: years, 9999 for an open end."""

    donor: str
    recipient: str
    since: int
    until: int
    scheme: str
    sure: bool

    def holds(self, year: int | None) -> bool:
        """Whether it was in force in `year`, one year of grace on either side; None: at any time."""
        return year is None or self.since - 1 <= year <= self.until + 1


@dataclass(frozen=True, slots=True)
class PairWord:
    """Two abbreviations in one word (粤桂): the code that each character stands for. A word that is not
    `sure` is formed on the usual pattern and read only where the text supports it."""

    word: str
    first: str
    second: str
    sure: bool


@cache
def pairings() -> tuple[KnownPairing, ...]:
    return tuple(
        KnownPairing(
            row["donor_code"],
            row["recipient_code"],
            int(row["since"] or 0),
            int(row["until"] or 9999),
            row["scheme"],
            row["certainty"] == "sure",
        )
        for row in rows("pairings")
    )


@cache
def pairwords() -> tuple[PairWord, ...]:
    return tuple(
        PairWord(row["word"], row["first_code"], row["second_code"], row["certainty"] == "sure")
        for row in rows("pairwords")
    )
