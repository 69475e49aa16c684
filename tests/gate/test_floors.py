"""Quality has a floor: the annotated documents, as they are and with other numbers and places."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from tests.accuracy.measure import GOLD_FOLDERS, annotated, measured

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
SEEDS = (1, 2)
GOLD = [folders for folders in GOLD_FOLDERS if folders[0].is_dir()]

pytestmark = pytest.mark.skipif(not GOLD, reason="the annotated documents are not here")


@cache
def scores(folder: int, seed: int | None) -> dict[str, float]:
    """Name → share between 0 and 1."""
    documents = annotated(*GOLD[folder])
    result, _ = measured(documents if seed is None else [document.perturbed(seed) for document in documents])
    assert not result["missing"]
    shares = {key: value["f1"] for key, value in result["found"].items()}
    return shares | {"strict facts": result["strict_facts"]["share"]}


@pytest.mark.xdist_group("accuracy")
@pytest.mark.parametrize("name", FLOORS["scores"])
@pytest.mark.parametrize(
    "folder", range(len(GOLD)), ids=[f"{gold.parent.name}-{gold.name}" for gold, _ in GOLD]
)
def test_scores_hold(folder: int, name: str) -> None:
    assert scores(folder, None)[name] >= FLOORS["scores"][name]


@pytest.mark.xdist_group("accuracy")
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", FLOORS["scores"])
@pytest.mark.parametrize(
    "folder", range(len(GOLD)), ids=[f"{gold.parent.name}-{gold.name}" for gold, _ in GOLD]
)
def test_other_numbers_and_places_cost_little(folder: int, name: str, seed: int) -> None:
    assert (
        scores(folder, seed)[name]
        >= scores(folder, None)[name] - FLOORS["most_lost_to_other_numbers_and_places"]
    )
