"""Times: what the text says about when, resolved against the date it was published or shows."""

from __future__ import annotations

from corpus.analysis.times.find import find, role
from corpus.analysis.times.reference import Reference, reference

__all__ = ["Reference", "find", "reference", "role"]
