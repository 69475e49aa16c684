"""config.yaml as typed values."""

from corpus.config.lexicon_settings import LexiconSettings, RegionEntry, UnitEntry

__all__ = ["LexiconSettings", "RegionEntry", "UnitEntry"]
