"""The administrative divisions as a tree, with the names they bore in the years since 1996."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from corpus.lexicon.table import rows

_ALWAYS = (0, 9999)


@dataclass(frozen=True, slots=True)
class Division:
    """A division in force. since: the first year of its name, 0 for before 1980."""

    code: str
    name: str
    level: str
    parent: str | None
    since: int


@dataclass(frozen=True, slots=True)
class Former:
    """A name that a division in force, or the division it came from, bore until `until`."""

    name: str
    level: str
    since: int
    until: int
    became_parts: bool  # merged into another division or split: the name is not an earlier name of its heir


@dataclass(frozen=True, slots=True)
class Divisions:
    """by_code: in force. former: code in force → its former names, the latest last. codes: full name, in use
    or not → codes in force, those that bear the name today first. children: code → codes one level down."""

    by_code: dict[str, Division]
    former: dict[str, tuple[Former, ...]]
    codes: dict[str, tuple[str, ...]]
    children: dict[str, tuple[str, ...]]

    def named(self, code: str, year: int | None) -> tuple[str, str]:
        """Name and level that the division of `code` had in `year` (None: today). In the year of a change
        the new name is taken."""
        division = self.by_code[code]
        if year is not None and year < division.since:
            for former in self.former.get(code, ()):
                if not former.became_parts and former.since <= year <= former.until:
                    return former.name, former.level
        return division.name, division.level

    def bears(self, code: str, name: str, year: int) -> bool:
        """Whether the division of `code`, or one that became part of it, was called `name` in `year`."""
        division = self.by_code[code]
        return (division.name == name and division.since <= year) or any(
            former.name == name and former.since <= year <= former.until
            for former in self.former.get(code, ())
        )


@cache
def load() -> Divisions:
    """The tree of divisions.tsv."""
    by_code: dict[str, Division] = {}
    former: dict[str, list[Former]] = {}
    today: dict[str, list[str]] = {}
    once: dict[str, list[str]] = {}
    children: dict[str, list[str]] = {}
    for row in rows("divisions"):
        since = int(row["since"] or _ALWAYS[0])
        if not row["successor"]:
            division = Division(row["code"], row["name"], row["level"], row["parent"] or None, since)
            by_code[division.code] = division
            today.setdefault(division.name, []).append(division.code)
            if division.parent:
                children.setdefault(division.parent, []).append(division.code)
            continue
        heirs = row["successor"].split(",")
        parts = len(heirs) > 1 or row["change"] not in ("retyped", "renamed", "recoded")
        name = Former(row["name"], row["level"], since, int(row["until"] or _ALWAYS[1]), parts)
        for heir in heirs:
            former.setdefault(heir, []).append(name)
            once.setdefault(row["name"], []).append(heir)
    for name_, codes in once.items():
        today.setdefault(name_, []).extend(code for code in codes if code not in today.get(name_, ()))
    return Divisions(
        by_code=by_code,
        former={code: tuple(sorted(names, key=lambda n: n.until)) for code, names in former.items()},
        codes={name_: tuple(dict.fromkeys(codes)) for name_, codes in today.items()},
        children={code: tuple(codes) for code, codes in children.items()},
    )
