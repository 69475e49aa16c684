"""All look-ups of one set of tables and settings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

import msgspec

from corpus.config import LexiconSettings
from corpus.lexicon.compounds import Compounds
from corpus.lexicon.fixed_terms import FixedTerms
from corpus.lexicon.gazetteer import Gazetteer
from corpus.lexicon.names import Names
from corpus.lexicon.report_words import ReportWords
from corpus.lexicon.table import tables_digest
from corpus.lexicon.themes import Themes
from corpus.lexicon.units import Units


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Immutable; `digest` is part of every article's fingerprint."""

    settings: LexiconSettings
    digest: str
    gazetteer: Gazetteer
    units: Units
    fixed_terms: FixedTerms
    themes: Themes
    names: Names
    report_words: ReportWords
    compounds: Compounds


def digest(settings: LexiconSettings) -> str:
    """Sixteen hexadecimal digits over the tables and the user's entries; loads no look-up."""
    return blake2b(tables_digest().encode() + msgspec.json.encode(settings), digest_size=8).hexdigest()


@lru_cache(maxsize=4)
def load(settings: LexiconSettings = LexiconSettings()) -> Lexicon:
    """The lexicon for these settings; loading takes a fraction of a second, a second call nothing."""
    return Lexicon(
        settings=settings,
        digest=digest(settings),
        gazetteer=Gazetteer.load(settings.regions),
        units=Units.load(settings.units),
        fixed_terms=FixedTerms.load(settings.fixed_terms),
        themes=Themes.load(),
        names=Names.load(settings.programmes),
        report_words=ReportWords.load(),
        compounds=Compounds.load(),
    )
