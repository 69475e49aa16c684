"""Names of Chinese administrative regions: full, short, one-character, informal, in use and out of use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from ahocorasick_rs import AhoCorasick

from corpus.config.lexicon_settings import RegionEntry
from corpus.errors import ConfigError
from corpus.lexicon import divisions
from corpus.lexicon.divisions import NEVER, Divisions
from corpus.lexicon.pairings import KnownPairing, PairWord, pairings, pairwords
from corpus.lexicon.table import rows
from corpus.model import Region

_LEVELS = ("province", "prefecture", "county")


class NameKind(StrEnum):
    """How a name stands for its region."""

    FULL = "full"  # 汕尾市, also out of use: 靖西县
    SHORT = "short"  # 汕尾, 文山州
    PAIR = "pair"  # 粤桂, one region per character
    JOINT = "joint"  # 两广, regions over one span
    REGION = "region"  # 粤东, informal, with members
    ZONE = "zone"  # 深汕合作区, no code of its own
    NICKNAME = "nickname"  # 八桂
    NOT = "not"  # 中山大学: holds a region's name and is none


@dataclass(frozen=True, slots=True)
class Name:
    """A written form. senses: codes it may stand for, or of PAIR and JOINT all of them in order; members: of
    an informal region. everyday: the bare form is also an ordinary word. title: the name to be given to an
    informal region or zone."""

    text: str
    kind: NameKind
    senses: tuple[str, ...]
    everyday: bool = False
    members: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """`name` stands at text[start:end]."""

    start: int
    end: int
    name: Name


def year_of(when: str | None) -> int | None:
    """The year of a `YYYY[-MM[-DD]]` date."""
    return int(when[:4]) if when and when[:4].isdigit() else None


@dataclass(frozen=True)
class Gazetteer:
    """Immutable look-ups over the tables and the user's own entries. Dates are `YYYY[-MM[-DD]]` or None for
    today; codes are GB/T 2260 codes in force."""

    names: dict[str, Name]
    abbreviations: dict[str, tuple[str, ...]]
    pairs: tuple[KnownPairing, ...]
    pair_words: tuple[PairWord, ...]
    common_words: frozenset[str]
    tree: Divisions = field(repr=False)

    @classmethod
    def load(cls, entries: tuple[RegionEntry, ...] = ()) -> Gazetteer:
        """All tables, then `entries`, whose names win. Raises ConfigError for a code that is not in force."""
        tree = divisions.load()
        names = _names(tree)
        for entry in entries:
            if entry.code not in tree.by_code:
                raise ConfigError(
                    f"lexicon.regions: {entry.name}", f"no division in force has code {entry.code}"
                )
            names[entry.name] = Name(entry.name, NameKind.FULL, (entry.code,))
        return cls(names, _abbreviations(), pairings(), pairwords(), _common_words(), tree)

    # --- divisions -----------------------------------------------------------------------------------------

    def region(self, code: str, when: str | None = None) -> Region:
        """The division of `code`, with the name valid at `when`. Raises KeyError for an unknown code."""
        name, level = self.tree.named(code, year_of(when))
        return Region(name, code, level)

    def code_then(self, region: Region, when: str | None) -> str | None:
        """The code that went with the region's name at `when`; `region.code` itself is today's."""
        return self.tree.code_then(region.code, year_of(when)) if region.code else None

    def senses(self, name: str, when: str | None = None) -> tuple[Region, ...]:
        """Every division that `name` (full, short or one character) may stand for, higher levels first."""
        known = self.names.get(name)
        codes = self.meant(known, when) if known else self.abbreviations.get(name, ())
        return tuple(self.region(code, when) for code in codes)

    def meant(self, name: Name, when: str | None = None) -> tuple[str, ...]:
        """The codes that a written form may stand for at `when`: of a full name those that bore it then, if
        any did; of a division that is no more its heirs."""
        senses = name.senses
        if len(senses) == 1 and senses[0] in self._lasting:
            return senses
        year = year_of(when)
        if name.kind is NameKind.FULL and len(senses) > 1:
            then = NEVER - 1 if year is None else year
            senses = tuple(code for code in senses if self.tree.bears(code, name.text, then)) or senses
        if all(code in self._lasting for code in senses):
            return senses
        return tuple(dict.fromkeys(c for code in senses for c in self.tree.in_force(code, year)))

    @cached_property
    def _lasting(self) -> frozenset[str]:
        return frozenset(code for code, division in self.tree.by_code.items() if not division.heirs)

    def parent(self, region: Region) -> Region | None:
        """The division one level up; None for provinces and for what has no code."""
        division = self.tree.by_code.get(region.code or "")
        return self.region(division.parent) if division and division.parent else None

    def ancestors(self, region: Region) -> tuple[Region, ...]:
        """Parent, grandparent …, nearest first."""
        return tuple(self.region(code) for code in self.ancestor_codes(region.code))

    def children(self, region: Region) -> tuple[Region, ...]:
        return tuple(self.region(code) for code in self.tree.children.get(region.code or "", ()))

    def ancestor_codes(self, code: str | None) -> tuple[str, ...]:
        """Codes of parent, grandparent …, nearest first."""
        return self.lineage.get(code or "", ())

    @cached_property
    def lineage(self) -> dict[str, tuple[str, ...]]:
        """Code → codes of parent, grandparent …, nearest first."""
        return {code: tuple(self._upwards(code)) for code in self.tree.by_code}

    def _upwards(self, code: str) -> Iterator[str]:
        parent = self.tree.by_code[code].parent
        while parent:
            yield parent
            parent = self.tree.by_code[parent].parent

    def is_within(self, inner: Region, outer: Region) -> bool:
        """Whether `inner` is `outer` or lies in it; an informal region lies where all its members do."""
        if inner == outer:
            return True
        if inner.code and outer.code:
            return inner.code == outer.code or outer.code in self.ancestor_codes(inner.code)
        if inner.code:
            members = self.members(outer)
            return any(inner.code == m or m in self.ancestor_codes(inner.code) for m in members)
        members = self.members(inner)
        return bool(members) and all(self.is_within(self.region(m), outer) for m in members)

    def province_of(self, region: Region) -> Region | None:
        """The province that `region` lies in or is; None where it has no code or spans several."""
        if region.code:
            return self.region((region.code, *self.ancestor_codes(region.code))[-1])
        provinces = {self.province_of(self.region(m)) for m in self.members(region)}
        return provinces.pop() if len(provinces) == 1 else None

    def members(self, region: Region) -> tuple[str, ...]:
        """Codes that an informal region or zone stands for; of a division its own."""
        if region.code:
            return (region.code,)
        known = self.names.get(region.name)
        return known.members if known else ()

    def display(self, region: Region) -> str:
        """The short name that people use: 深圳, 广西, 文山, 叶城."""
        return self._short.get(region.code or "", region.name)

    # --- pairings ------------------------------------------------------------------------------------------

    def known_pairs(self, when: str | None = None) -> frozenset[tuple[str, str]]:
        """(donor, recipient) codes of the pairings in force at `when`, a year of grace on either side."""
        return frozenset((p.donor, p.recipient) for p in self.pairs if p.holds(year_of(when)))

    @cached_property
    def ever_paired(self) -> frozenset[tuple[str, str]]:
        """(donor, recipient) codes of all pairings that ever were."""
        return self.known_pairs(None)

    @cached_property
    def ever_paired_around(self) -> frozenset[tuple[str, str]]:
        """`ever_paired`, and each donor with what its recipient lies in: who helps a county helps the prefecture."""
        around = {(d, a) for d, r in self.ever_paired for a in self.ancestor_codes(r)}
        return self.ever_paired | around

    def partners(self, when: str | None = None) -> Mapping[str, frozenset[str]]:
        """Code → codes that it helps or is helped by at `when`; a county's partners are its prefecture's too."""
        year = year_of(when)
        if year not in self._partners:
            found: dict[str, set[str]] = {}
            for pair in self.pairs:
                if pair.holds(year):
                    for donor in (pair.donor, *self.lineage[pair.donor][:-1]):
                        for recipient in (pair.recipient, *self.lineage[pair.recipient][:-1]):
                            found.setdefault(donor, set()).add(recipient)
                            found.setdefault(recipient, set()).add(donor)
            self._partners[year] = {code: frozenset(others) for code, others in found.items()}
        return self._partners[year]

    @cached_property
    def _partners(self) -> dict[int | None, dict[str, frozenset[str]]]:
        return {}

    # --- text ----------------------------------------------------------------------------------------------

    def scan(self, text: str) -> Iterator[Hit]:
        """Every name in `text`, overlapping ones too, in one pass, by end; one-character names are not sought."""
        automaton, names = self._automaton
        for index, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
            yield Hit(start, end, names[index])

    @cached_property
    def _automaton(self) -> tuple[AhoCorasick, tuple[Name, ...]]:
        names = tuple(self.names.values())
        return AhoCorasick([name.text for name in names]), names

    @cached_property
    def _short(self) -> dict[str, str]:
        short: dict[str, str] = {}
        for name in self.names.values():
            if name.kind is NameKind.SHORT:
                for code in name.senses:
                    if self.tree.by_code[code].name.startswith(name.text) and (
                        code not in short or len(name.text) < len(short[code])
                    ):
                        short[code] = name.text
        return short


def _level(tree: Divisions, code: str) -> int:
    return _LEVELS.index(tree.by_code[code].level)


def _names(tree: Divisions) -> dict[str, Name]:
    """Every written form of two characters and more; where two kinds share a form, a division wins over an
    informal region and a full name over a short one."""
    short: dict[str, list[str]] = {}
    everyday: set[str] = set()
    names: dict[str, Name] = {}
    late: list[Name] = []
    for row in rows("aliases"):
        text, kind, codes = row["alias"], row["kind"], tuple(row["code"].split(","))
        if row["word"]:
            everyday.add(text)
        if kind in ("short", "historic_short"):
            short.setdefault(text, []).extend(codes)
        elif kind == "region":
            late.append(Name(text, NameKind.REGION, (), bool(row["word"]), codes, row["title"] or text))
        elif kind == "functional":
            late.append(Name(text, NameKind.ZONE, (), False, codes, row["title"] or text))
        elif kind == "joint":
            late.append(Name(text, NameKind.JOINT, codes))
        elif kind == "nickname":
            late.append(Name(text, NameKind.NICKNAME, codes, True))
        elif kind == "not":
            late.append(Name(text, NameKind.NOT, ()))
    for word in pairwords():
        names[word.word] = Name(word.word, NameKind.PAIR, (word.first, word.second), not word.sure)
    names |= {name.text: name for name in late}
    for text, found in short.items():
        senses = tuple(sorted(dict.fromkeys(found), key=lambda code: _level(tree, code)))
        names[text] = Name(text, NameKind.SHORT, senses, text in everyday)
    for text, full in tree.codes.items():
        # 东乡县 was a county of 江西 and is what people call 东乡族自治县
        senses = tuple(dict.fromkeys((*full, *names[text].senses))) if text in short else full
        names[text] = Name(text, NameKind.FULL, senses, text in everyday)
    return names


def _common_words() -> frozenset[str]:
    return frozenset(row["alias"] for row in rows("aliases") if row["word"] == "common")


def _abbreviations() -> dict[str, tuple[str, ...]]:
    """One character → codes, provinces first."""
    found: dict[str, list[str]] = {}
    for kind in ("abbr", "city_abbr"):
        for row in rows("aliases"):
            if row["kind"] == kind:
                found.setdefault(row["alias"], []).append(row["code"])
    return {character: tuple(dict.fromkeys(codes)) for character, codes in found.items()}
