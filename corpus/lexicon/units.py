"""Measure words and units: which kind of figure each makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from corpus.config import UnitEntry
from corpus.lexicon.table import rows
from corpus.model import Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """factor converts to the base unit of the kind (yuan, person, square metre, metre, kilogram, day)."""

    name: str
    kind: Kind
    factor: Decimal


@dataclass(frozen=True, slots=True)
class Units:
    """Look-up of the longest unit at a place."""

    by_name: Mapping[str, Unit]
    longest: int

    @classmethod
    def load(cls, entries: Sequence[UnitEntry] = ()) -> Units:
        table = {r["unit"]: Unit(r["unit"], Kind(r["kind"]), Decimal(r["factor"])) for r in rows("units")}
        for entry in entries:
            table[entry.unit] = Unit(entry.unit, Kind(entry.kind), Decimal(entry.factor))
        return cls(table, max(map(len, table)))

    def at(self, text: str, pos: int) -> Unit | None:
        """The longest unit that starts at `pos`; one in Latin letters must end where the word does."""
        for length in range(min(self.longest, len(text) - pos), 0, -1):
            name = text[pos : pos + length]
            unit = self.by_name.get(name)
            if unit is not None and not (
                _is_latin(name[-1]) and _is_latin(text[pos + length : pos + length + 1])
            ):
                return unit
        return None


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
