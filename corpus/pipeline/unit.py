"""The unit of work: one file in, its rows or a reason out. Runs in any process; needs nothing but its arguments."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from corpus.config import LexiconSettings
from corpus.errors import ReadError
from corpus.model import Article, Region
from corpus.store.record import Record, record


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file holds: one article today, several where formats hold several."""

    records: tuple[Record, ...]

    @property
    def facts(self) -> int:
        return sum(len(one.facts) for one in self.records)


@dataclass(frozen=True, slots=True)
class Failure:
    """lasting: it will fail again until the file changes; else it is tried again next time."""

    reason: str
    lasting: bool


def parse_file(path: str, settings: LexiconSettings) -> Parsed | Failure:
    """Never raises for what a file holds, nor for what the system says of it."""
    from corpus.parsing import parse

    try:
        article = parse(Path(path), settings=settings)
    except ReadError as error:
        reason = error.reason + (f"（{error.remedy}）" if error.remedy else "")
        return Failure(reason, lasting=os.access(path, os.R_OK))
    except OSError as error:
        return Failure(error.strerror or type(error).__name__, lasting=False)
    return Parsed((recorded(article, settings),))


def recorded(article: Article, settings: LexiconSettings) -> Record:
    """The article's rows, with its regions under those that hold them and its names spelt in pinyin."""
    from corpus.lexicon import load

    gazetteer = load(settings).gazetteer

    def lineage(region: Region) -> tuple[Region, ...]:
        if region.code is None:
            return (region,)
        try:
            own = gazetteer.region(region.code)
        except KeyError:
            return (region,)
        return (*reversed(gazetteer.ancestors(own)), own)

    return record(article, lineage, spell)


@lru_cache(maxsize=20_000)
def spell(name: str) -> tuple[str, str]:
    """Full pinyin without blanks, and initials; what is not Chinese stays, in lower case."""
    from pypinyin import lazy_pinyin

    syllables = [syllable.lower() for syllable in lazy_pinyin(name)]
    return "".join(syllables), "".join(syllable[:1] for syllable in syllables)
