"""What a candidate means, and whether it is a region at all, by what the document says elsewhere.

Each sense collects points: for the parent right before it, for a full name elsewhere, for the list that it
stands in, for what was named before in the sentence and the document, for a known pairing with a region of the
document. The best sense wins; a candidate that needs support and has too little is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from corpus.analysis.regions.candidate import Candidate, Need
from corpus.analysis.regions.runs import Run, runs
from corpus.lexicon.gazetteer import Gazetteer
from corpus.model import Region, RegionMention, Span

PARENT_BEFORE, SKIPS_A_LEVEL, CHILD_AFTER, FULL_NAME, SAID_BEFORE = 12.0, 7.0, 10.0, 6.0, 5.0
LIST_KIN, LIST_LEVEL, SHARED_RANK, WRONG_RANK, LISTED = 4.0, 1.5, 3.0, -2.0, 1.0
SENTENCE_KIN, DOCUMENT_KIN, PAIRED_NEAR, PAIRED = 3.0, 1.0, 2.0, 1.0
OWN_RANK = 8.0  # 我州, 全州: whose text this is, and so what 临夏 means in it
NAMED, A_PROVINCE, A_NAMED_PROVINCE = 4.0, 3.0, 12.0
LOOK_BACK = 40
_BEFORE_A_PLACE = "的和与及在到赴往于从向对为由省市州盟是"
_PRIOR = {"province": 0.9, "prefecture": 0.6, "county": 0.3}
_A_PROVINCES_NAME = 6.0  # 河北 is no district of 天津, unless 天津 stands right before it
_ENOUGH = {Need.NOTHING: float("-inf"), Need.KIN: 1.0, Need.SUPPORT: 4.0, Need.NEIGHBOUR: 7.0}


@dataclass(slots=True)
class Scene:
    """What is known of the document while its candidates are settled in order."""

    text: str
    gazetteer: Gazetteer
    when: str | None
    sentences: Sequence[int]  # where they start
    full: frozenset[str]  # codes that a full name stands for somewhere
    kin: frozenset[str]  # codes named by more than one letter, and all that they lie in
    provinces: int  # how many provinces the document names
    partners: Mapping[str, frozenset[str]]
    own_ranks: frozenset[str] = frozenset()  # 州 of 我州, 全州
    settled: list[tuple[int, int, str]] = field(default_factory=list)  # start, end, code
    said: dict[str, str] = field(default_factory=dict)  # name → the code it was settled on


def named_codes(candidates: Sequence[Candidate]) -> frozenset[str]:
    """What the document surely names in full or by an unmistakable short name."""
    return frozenset(
        code for c in candidates if c.need is Need.NOTHING for code in (c.senses if c.joint else c.senses[:1])
    )


def full_codes(candidates: Sequence[Candidate]) -> frozenset[str]:
    """Codes of the full names that leave no choice."""
    return frozenset(c.senses[0] for c in candidates if c.rule == "full_name" and len(c.senses) == 1)


def settle(candidates: Sequence[Candidate], scene: Scene) -> list[RegionMention]:
    """The mentions, in the order of the text."""
    lists = runs(scene.text, candidates)
    mentions: list[RegionMention] = []
    for n in range(len(candidates)):
        mentions.extend(_settle(n, candidates, lists[n], scene))
    return mentions


def _settle(n: int, candidates: Sequence[Candidate], run: Run | None, scene: Scene) -> list[RegionMention]:
    c, gazetteer = candidates[n], scene.gazetteer
    span = Span(c.start, c.end)
    if not c.senses:
        return [RegionMention(span, Region(c.title, None, c.level), c.rule)] if c.title else []
    if c.joint:
        for code in c.senses:
            scene.settled.append((c.start, c.end, code))
        return [RegionMention(span, gazetteer.region(code, scene.when), c.rule) for code in c.senses]
    if run and run.below and c.rule == "short_name":
        return []
    if len(c.senses) == 1 and c.need is Need.NOTHING:
        scene.settled.append((c.start, c.end, c.senses[0]))
        return [RegionMention(span, gazetteer.region(c.senses[0], scene.when), c.rule)]
    name = scene.text[c.start : c.end]
    senses = c.senses
    points = {code: _points(code, n, candidates, run, scene, name) for code in senses}
    levels = {gazetteer.tree.by_code[code].level for code in senses}
    if c.rule == "short_name" and levels == {"province", "county"}:
        points[senses[0]] += _A_PROVINCES_NAME
    best = max(senses, key=lambda code: points[code] + _prior(code, senses, gazetteer))
    if points[best] < _ENOUGH[c.need] and not (c.need is Need.KIN and not scene.provinces):
        return []
    if c.need is Need.NEIGHBOUR and (
        _runs_on(scene.text, c.end) or (_runs_in(scene.text, c.start) and not _touches(c.start, scene))
    ):
        return []
    scene.settled.append((c.start, c.end, best))
    rival = points[best] - 1.0
    others = tuple(
        gazetteer.region(code, scene.when) for code in senses if code != best and points[code] >= rival
    )
    if points[best] >= SAID_BEFORE:
        scene.said[name] = best
    rule = c.rule
    if run and run.ranks and c.rule == "short_name" and len(senses) > 1:
        rule = "list_suffix"
    return [RegionMention(span, gazetteer.region(best, scene.when), rule, None, others)]


def _runs_on(text: str, at: int) -> bool:
    """Whether a word goes on here: no punctuation, no word that may follow a place."""
    return at < len(text) and "一" <= text[at] <= "鿿" and text[at] not in "的两等和与及三四五县市区"


def _runs_in(text: str, at: int) -> bool:
    """Whether a word runs into what stands here (产业合作): a character that is none that may stand before a place."""
    return at > 0 and "一" <= text[at - 1] <= "鿿" and text[at - 1] not in _BEFORE_A_PLACE


def _touches(start: int, scene: Scene) -> bool:
    """Whether a region ends right here: 甘南合作."""
    return bool(scene.settled) and scene.settled[-1][1] == start


def _prior(code: str, senses: Sequence[str], gazetteer: Gazetteer) -> float:
    return _PRIOR[gazetteer.tree.by_code[code].level] - 0.01 * senses.index(code)


def _points(
    code: str, n: int, candidates: Sequence[Candidate], run: Run | None, scene: Scene, name: str
) -> float:
    c, gazetteer, lineage = candidates[n], scene.gazetteer, scene.gazetteer.lineage
    above = lineage[code]
    level = gazetteer.tree.by_code[code].level
    total = 0.0
    last = scene.settled[-1] if scene.settled else None
    touching = last is not None and last[1] == c.start
    if touching and last is not None and last[2] in above and last[1] - last[0] > 1:
        # 湖南长沙 is the city, for all that 长沙县 lies in 湖南 as well
        skips = last[2] != above[0] and above[0] in c.senses
        total += PARENT_BEFORE - (SKIPS_A_LEVEL if skips else 0.0)
    following = candidates[n + 1] if n + 1 < len(candidates) else None
    if following and following.start == c.end and any(code in lineage[s] for s in following.senses):
        total += CHILD_AFTER
    letter = c.end - c.start == 1
    if not letter and c.rule != "full_name" and code in scene.full:
        total += FULL_NAME
    if not letter and c.rule == "short_name" and len(c.senses) > 1:
        total += OWN_RANK if gazetteer.tree.by_code[code].name[-1] in scene.own_ranks else 0.0
    if letter:
        if not above:
            return total + (A_NAMED_PROVINCE if code in scene.kin else A_PROVINCE)
        total += NAMED if code in scene.kin else 0.0
    if scene.said.get(name) == code:
        total += SAID_BEFORE
    province = above[-1] if above else code
    if run and not letter:
        if not touching and last is not None and _in_run(last, run, candidates):
            other = lineage[last[2]]
            if above and (other[-1] if other else last[2]) == province:
                total += LIST_KIN
            if gazetteer.tree.by_code[last[2]].level == level:
                total += LIST_LEVEL
        total += LISTED if run.last > run.first else 0.0
        total += _next_in_run(code, province, level, n, run, candidates, gazetteer)
        if run.ranks:
            full = gazetteer.tree.by_code[code].name
            total += SHARED_RANK if any(full.endswith(rank) for rank in run.ranks) else WRONG_RANK
    if above:
        total += _kin(above, c.start, scene)
    return total + _paired(code, above, c.start, scene)


def _in_run(last: tuple[int, int, str], run: Run, candidates: Sequence[Candidate]) -> bool:
    return last[0] >= candidates[run.first].start


def _next_in_run(
    code: str,
    province: str,
    level: str,
    n: int,
    run: Run,
    candidates: Sequence[Candidate],
    gazetteer: Gazetteer,
) -> float:
    """A list that goes on with a sure name of the same province."""
    if n >= run.last:
        return 0.0
    following = candidates[n + 1]
    if following.need > Need.KIN or len(following.senses) != 1 or following.end - following.start == 1:
        return 0.0
    other = following.senses[0]
    above = gazetteer.lineage[other]
    points = LIST_KIN if above and above[-1] == province and code != province else 0.0
    return points + (LIST_LEVEL if gazetteer.tree.by_code[other].level == level else 0.0)


def _kin(above: tuple[str, ...], start: int, scene: Scene) -> float:
    """What it lies in was named in the sentence, or anywhere in the document."""
    lineage = scene.gazetteer.lineage
    if any(code in above or above[-1] in lineage[code] for code in _before(start, scene)):
        return SENTENCE_KIN
    return DOCUMENT_KIN if any(code in scene.kin for code in above) else 0.0


def _paired(code: str, above: tuple[str, ...], start: int, scene: Scene) -> float:
    """A known pairing of it, or of what it lies in, with a region that the document names."""
    wanted = scene.partners.get(code, frozenset())
    for outer in above[:-1]:
        wanted |= scene.partners.get(outer, frozenset())
    if not wanted:
        return 0.0
    if any(other in wanted for other in _before(start, scene)):
        return PAIRED_NEAR
    return PAIRED if wanted & scene.kin else 0.0


def _before(start: int, scene: Scene) -> Iterator[str]:
    """What was settled before in the same sentence, the nearest first, not endlessly far back."""
    index = bisect_right(scene.sentences, start) - 1
    begin = scene.sentences[index] if index >= 0 else 0
    for at, _, code in islice(reversed(scene.settled), LOOK_BACK):
        if at < begin:
            break
        yield code
