"""config.yaml as typed values."""

from corpus.config.lexicon_settings import LexiconSettings, RegionEntry, UnitEntry
from corpus.config.settings import Colours, CopySettings, Settings

__all__ = ["Colours", "CopySettings", "LexiconSettings", "RegionEntry", "Settings", "UnitEntry"]
