"""The user's own lexicon entries: small, frozen, sent to workers with each task."""

from __future__ import annotations

from typing import Annotated

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


def _says(chinese: str, english: str) -> msgspec.Meta:
    return msgspec.Meta(description=f"{chinese}\n{english}")


class LexiconSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beyond the tables that come with the program."""

    regions: Annotated[
        tuple[RegionEntry, ...],
        _says(
            '地名及其行政区划代码，如 [{name: 深汕, code: "441521"}]。',
            'Region names and the codes they stand for, as in [{name: 深汕, code: "441521"}].',
        ),
    ] = ()
    programmes: Annotated[
        tuple[str, ...],
        _says("项目、工程等的名称。", "Names of programmes, projects, parks and the like."),
    ] = ()
    units: Annotated[
        tuple[UnitEntry, ...],
        _says(
            "量词及其类别和换算，如 [{unit: 标箱, kind: count}]。",
            "Measure words with kind and factor, as in [{unit: 标箱, kind: count}].",
        ),
    ] = ()
    fixed_terms: Annotated[
        tuple[str, ...],
        _says("含数字而不是数据的固定说法。", "Set phrases with a number in them that is no figure."),
    ] = ()
