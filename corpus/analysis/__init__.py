"""From a document to what it says: mentions are found one kind after the other, then joined into facts."""

from __future__ import annotations

from corpus.analysis.analyse import analyse

# Part of every article's fingerprint: raise it when the same text is read differently.
ANALYSIS_VERSION = "2"

__all__ = ["ANALYSIS_VERSION", "analyse"]
