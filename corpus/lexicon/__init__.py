"""Words: tables that a linguist can edit, and the frozen look-ups made from them.

`load(settings)` gives one immutable Lexicon per digest of tables and settings.
"""

from __future__ import annotations

from corpus.lexicon.lexicon import Lexicon, load

__all__ = ["Lexicon", "load"]
