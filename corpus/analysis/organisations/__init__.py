"""Organisations: government bodies, companies, foundations, schools, hospitals, stations, media."""

from __future__ import annotations

from corpus.analysis.organisations.finder import find

__all__ = ["find"]
