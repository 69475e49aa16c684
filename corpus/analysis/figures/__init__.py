"""Figures: quantities with their bound words and units."""

from corpus.analysis.figures.find import find

__all__ = ["find"]
