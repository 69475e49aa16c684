"""Programmes: whatever is named that a reader would want to jump to; and the names of one thing folded into one."""

from __future__ import annotations

from corpus.analysis.programmes.finder import find
from corpus.analysis.programmes.folding import fold

__all__ = ["find", "fold"]
