"""Quality has a floor, for every attribute: the annotated documents, as they are and with other numbers and places.

A floor may only rise. What is measured is what `make accuracy` prints.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from tests.accuracy.measure import GOLD_FOLDERS, annotated, certainty, measured

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
SEEDS = (1, 2)
CASES = [(group, name) for group, floors in FLOORS["scores"].items() for name in floors]


@cache
def scores(group: str, seed: int | None) -> dict[str, float]:
    """Name → share between 0 and 1."""
    documents = annotated(*GOLD_FOLDERS[group])
    if not documents:
        pytest.skip("these annotated documents are not here")
    result, _ = measured(documents if seed is None else [document.perturbed(seed) for document in documents])
    assert not result["missing"]
    shares = {key: value["f1"] for key, value in result["found"].items()}
    shares |= {key: value["share"] for key, value in result["attributes_of_found_figures"].items()}
    return shares | {"strict facts": result["strict_facts"]["share"]}


@pytest.mark.xdist_group("accuracy")
@pytest.mark.parametrize(("group", "name"), CASES)
def test_scores_hold(group: str, name: str) -> None:
    assert scores(group, None)[name] >= FLOORS["scores"][group][name]


@pytest.mark.xdist_group("accuracy")
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("group", "name"), CASES)
def test_other_numbers_and_places_cost_little(group: str, name: str, seed: int) -> None:
    lost = scores(group, None)[name] - scores(group, seed)[name]
    assert lost <= FLOORS["most_lost_to_other_numbers_and_places"]


@pytest.mark.xdist_group("accuracy")
@pytest.mark.parametrize("group", FLOORS["certainty"])
def test_certainty_says_something(group: str) -> None:
    """Facts marked `high` are most of all, and right far more often than those marked `low`."""
    documents = annotated(*GOLD_FOLDERS[group])
    if not documents:
        pytest.skip("these annotated documents are not here")
    floors = FLOORS["certainty"][group]
    high, low = certainty(documents)
    assert high.count / (high.count + low.count) >= floors["share of high"]
    assert high.right / high.count - low.right / low.count >= floors["high above low"]
