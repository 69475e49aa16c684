"""Words that stay whole when text is segmented, and those among them that name a published statistic."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.lexicon.names import any_of
from corpus.lexicon.table import rows


@dataclass(frozen=True, slots=True)
class Compounds:
    """words: all of them; statistic: finds one at the end of a label (农村居民人均可支配收入)."""

    words: tuple[str, ...]
    statistic: re.Pattern[str]

    @classmethod
    def load(cls) -> Compounds:
        table = list(rows("compounds"))
        statistics = any_of([row["word"] for row in table if row["kind"] == "statistic"])
        return cls(
            tuple(row["word"] for row in table), re.compile(f"(?:{statistics.pattern})(?:增[速幅长]|总量)?$")
        )

    def is_statistic(self, label: str) -> bool:
        """Whether what a label measures is published of any place: GDP, budget, income, poverty rate."""
        return self.statistic.search(label) is not None
