"""Part of a province by the province's letter and a direction: 粤东, 滇西, 皖北, 桂西北."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.regions.candidate import Candidate, Rank
from corpus.analysis.regions.letters import PROVINCE_CODES
from corpus.analysis.regions.names import part_of_province
from corpus.lexicon.gazetteer import Gazetteer

_PART = re.compile(
    rf"[{''.join(PROVINCE_CODES)}](?:东南|东北|西南|西北|中南|[东西南北中])(?!语|话|剧|菜|大学|(?<=东)西部)"
)


def candidates(text: str, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """They have no code; where it is a division's name as well (渝北, 黔东南), the division wins."""
    for match in _PART.finditer(text):
        known = gazetteer.names.get(match.group())
        if known and any(part_of_province(known.text, code) for code in known.senses):
            continue
        yield Candidate(
            match.start(),
            match.end(),
            "part_of_province",
            Rank.INFORMAL,
            title=match.group(),
            level="informal",
        )
