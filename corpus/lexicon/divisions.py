"""The administrative divisions as a tree, with the names they bore in the years since 1996."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from corpus.lexicon.table import rows

NEVER = 9999
_ENDED = frozenset(("merged", "split", "abolished"))


@dataclass(frozen=True, slots=True)
class Division:
    """since, until: the years of its name, 0 for before 1980 and 9999 for in force. heirs: the codes in force
    of the territory of a division that was merged into others or split."""

    code: str
    name: str
    level: str
    parent: str | None
    since: int
    until: int = NEVER
    heirs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Former:
    """A name that a division in force bore until `until`, renamed or retyped since (县 to 市), with the code
    that went with it."""

    code: str
    name: str
    level: str
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Divisions:
    """by_code: in force, and those that were merged or split, which keep their own codes. former: code → its
    earlier names. codes: full name, in use or not → codes, in force first. children: in force only."""

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
                if former.since <= year <= former.until:
                    return former.name, former.level
        return division.name, division.level

    def code_then(self, code: str, year: int | None) -> str:
        """The code that the division of `code` had in `year` (None: today): 靖西市 451081 was 451025."""
        if year is not None and year < self.by_code[code].since:
            for former in self.former.get(code, ()):
                if former.since <= year <= former.until:
                    return former.code
        return code

    def bears(self, code: str, name: str, year: int) -> bool:
        """Whether the division of `code` was called `name` in `year`."""
        division = self.by_code[code]
        return (division.name == name and division.since <= year <= division.until) or any(
            former.name == name and former.since <= year <= former.until
            for former in self.former.get(code, ())
        )

    def in_force(self, code: str, year: int | None) -> tuple[str, ...]:
        """The code itself where its division lived in `year` (None: whenever its name is used), else its heirs."""
        division = self.by_code[code]
        return (code,) if year is None or year <= division.until else division.heirs


@cache
def load() -> Divisions:
    """The tree of divisions.tsv."""
    table = list(rows("divisions"))
    by_code = {
        row["code"]: Division(
            row["code"], row["name"], row["level"], row["parent"] or None, int(row["since"] or 0)
        )
        for row in table
        if not row["successor"]
    }
    codes: dict[str, list[str]] = {}
    children: dict[str, list[str]] = {}
    for division in by_code.values():
        codes.setdefault(division.name, []).append(division.code)
        if division.parent:
            children.setdefault(division.parent, []).append(division.code)
    former: dict[str, list[Former]] = {}
    for row in table:
        if not row["successor"]:
            continue
        name, heirs = row["name"], tuple(row["successor"].split(","))
        since, until = int(row["since"] or 0), int(row["until"] or NEVER)
        known = by_code.get(row["code"])
        if row["change"] in _ENDED and (known is None or known.heirs):
            by_code[row["code"]] = Division(
                row["code"], name, row["level"], row["parent"] or None, since, until, heirs
            )
            codes.setdefault(name, []).append(row["code"])
            continue
        for heir in heirs:
            former.setdefault(heir, []).append(Former(row["code"], name, row["level"], since, until))
            codes.setdefault(name, []).append(heir)
    return Divisions(
        by_code=by_code,
        former={code: tuple(names) for code, names in former.items()},
        codes={name: tuple(dict.fromkeys(found)) for name, found in codes.items()},
        children={code: tuple(found) for code, found in children.items()},
    )
