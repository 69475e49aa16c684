"""援疆, 援藏, 援青 and their donor: 深圳援疆工作, 上海援藏工作队."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.analysis.pairings.scene import Scene
from corpus.model import Pairing

_FAR = 30


def find(scene: Scene) -> Iterator[Pairing]:
    """Rule `aid_word`: the nearest region before 援X in the clause gives the aid."""
    for i in range(1, len(scene.sides)):
        aided = scene.sides[i]
        if len(aided.span) != 1 or scene.text[aided.span.start - 1 : aided.span.start] != "援":
            continue
        donor = scene.sides[i - 1]
        between = scene.text[donor.span.end : aided.span.start]
        if len(between) <= _FAR and not any(mark in between for mark in ",。;、!?"):
            yield from scene.pairs(donor, aided, "aid_word")
