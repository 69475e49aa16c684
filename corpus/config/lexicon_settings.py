"""The user's own lexicon entries: small, frozen, sent to workers with each task."""

from __future__ import annotations

import msgspec


class RegionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A region name to add: `name` as it stands in texts, `code` the GB/T 2260 code it stands for."""

    name: str
    code: str


class UnitEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A measure word to add: `kind` as in the annotated documents (count, people, money …), `factor` to the base unit."""

    unit: str
    kind: str = "count"
    factor: str = "1"


class LexiconSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beyond the tables that come with the program."""

    regions: tuple[RegionEntry, ...] = ()
    programmes: tuple[str, ...] = ()
    units: tuple[UnitEntry, ...] = ()
    fixed_terms: tuple[str, ...] = ()
