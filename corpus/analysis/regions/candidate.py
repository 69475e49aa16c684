"""A stretch of text that may name a region, before the document has been asked what it means."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from msgspec import Struct


class Need(IntEnum):
    """How much the document must say for a candidate before it counts as a region."""

    NOTHING = 0  # 深圳市, 广西
    KIN = 1  # a county's bare name: what it lies in is named too, or no other region is
    SUPPORT = 2  # also an ordinary word (凤凰): parent before it, full name elsewhere, a list of regions
    NEIGHBOUR = 3  # nearly always an ordinary word (合作): its parent right before it, or a list of regions


class Rank(IntEnum):
    """Which candidate wins where two overlap; of equals the one further left, then the longer one."""

    ORDINARY_WORD = 1
    COUNTY = 2
    ABBREVIATION = 3
    INFORMAL = 4
    PREFECTURE = 5
    PROVINCE = 6
    LONG = 7
    FULL = 8
    NOT_ONE = 9


class Candidate(Struct, frozen=True):
    """senses: codes it may stand for, the likeliest first; empty for what has no code, which bears `title`
    and `level`. joint: it stands for all its senses at once."""

    start: int
    end: int
    rule: str
    rank: Rank
    senses: tuple[str, ...] = ()
    need: Need = Need.NOTHING
    title: str = ""
    level: str = ""
    joint: bool = False


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The winners, in the order of the text."""
    ordered = sorted(candidates, key=lambda c: (c.start, c.end))
    kept: list[Candidate] = []
    cluster: list[Candidate] = []
    reach = -1
    for candidate in ordered:
        if candidate.start >= reach and cluster:
            kept.extend(_winners(cluster))
            cluster = []
        cluster.append(candidate)
        reach = max(reach, candidate.end)
    kept.extend(_winners(cluster))
    return kept


def _winners(cluster: list[Candidate]) -> list[Candidate]:
    if len(cluster) < 2:
        return cluster
    chosen: list[Candidate] = []
    for candidate in sorted(cluster, key=lambda c: (-c.rank, c.start, -c.end)):
        if all(candidate.end <= c.start or c.end <= candidate.start for c in chosen):
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)
