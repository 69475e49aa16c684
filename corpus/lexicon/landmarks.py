"""Events that reports count years from, by the words that name them."""

from __future__ import annotations

from functools import lru_cache

from corpus.lexicon.table import rows


@lru_cache(maxsize=1)
def landmarks() -> tuple[tuple[str, str], ...]:
    """(name, date) pairs, the longest name first; a date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""
    table = {row["name"]: row["date"] for row in rows("landmarks")}
    return tuple(sorted(table.items(), key=lambda item: (-len(item[0]), item[0])))


def landmark_in(words: str) -> tuple[int, int, str] | None:
    """(start, end, date) of the landmark in `words` that ends last, the longest of those; None where there is none."""
    found = [
        (at + len(name), len(name), date) for name, date in landmarks() if (at := words.rfind(name)) >= 0
    ]
    if not found:
        return None
    end, length, date = max(found)
    return end - length, end, date
