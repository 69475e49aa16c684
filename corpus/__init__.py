"""Chinese reports on paired assistance as sections and facts; knows no screen.

`parse(path)` and `parse_text(text)` give the typed Article that everything else uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.parsing import parse, parse_text

__all__ = ["parse", "parse_text"]


def __getattr__(name: str) -> object:
    # Browsing imports corpus.query; the analysis behind these two is loaded only when they are called for.
    if name in __all__:
        from corpus import parsing

        return getattr(parsing, name)
    raise AttributeError(name)
