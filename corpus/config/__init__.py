"""config.yaml as typed values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.config.lexicon_settings import LexiconSettings, RegionEntry, UnitEntry
from corpus.config.settings import Colours, CopySettings, Settings

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "Colours",
    "CopySettings",
    "LexiconSettings",
    "RegionEntry",
    "Settings",
    "UnitEntry",
    "load_settings",
]


def load_settings(path: Path | None = None) -> Settings:
    """As `corpus.config.loading.load_settings`, which is imported when it is called for: workers and library
    users need the types only, not YAML."""
    from corpus.config import loading

    return loading.load_settings(path)
