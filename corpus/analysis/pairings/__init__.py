"""Pairings: who helps whom, as the text states it."""

from __future__ import annotations

from corpus.analysis.pairings.finder import find, home_of

__all__ = ["find", "home_of"]
