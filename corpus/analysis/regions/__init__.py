"""Administrative regions in a text: names, letters, pairs, lists, townships; the document settles what is meant."""

from __future__ import annotations

from corpus.analysis.regions.find import both, find, headline

__all__ = ["both", "find", "headline"]
