"""Annotated documents → what `duikou parse` makes of them → scores."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path

from corpus.export import contract
from corpus.parsing import parse_bytes
from tests.accuracy.perturb import perturb
from tests.accuracy.score import STRICT, Total, align, pair_up, right, same_value, score

ROOT = Path(__file__).resolve().parents[2]
# name → (annotations, texts): the reports are not part of the project, the accounts of them are
GOLD_FOLDERS = {
    "reports": (ROOT.parent / "shared" / "gold", ROOT.parent / "shared" / "seeds"),
    "accounts": (ROOT / "tests" / "gate" / "accounts", ROOT / "seeds"),
}


@dataclass(frozen=True)
class Annotated:
    """A document with what careful readers found in it."""

    gold: dict
    text: str

    def perturbed(self, seed: int) -> Annotated:
        return Annotated(*perturb(copy.deepcopy(self.gold), self.text, seed))


def annotated(gold_folder: Path, text_folder: Path) -> list[Annotated]:
    """The annotated documents of a folder, none where it is missing."""
    found = []
    for path in sorted(gold_folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        source = text_folder / str(gold.get("doc"))
        if "figures" in gold and source.is_file():
            found.append(Annotated(gold, source.read_bytes().decode("utf-8-sig")))
    return found


def measured(documents: list[Annotated]) -> tuple[dict, Total]:
    """The scores and the list of differences."""
    golds = {document.gold["doc"]: document.gold for document in documents}
    return score(golds, {document.gold["doc"]: predicted(document) for document in documents})


def predicted(document: Annotated) -> dict:
    """What `duikou parse --format jsonl` prints of it."""
    article = parse_bytes(document.text.encode(), name=document.gold["doc"])
    return json.loads(contract.line(contract.document(article)))


@dataclass
class Marked:
    """Facts with one mark of certainty, and how many of them are right in value and all attributes that matter."""

    count: int = 0
    right: int = 0


def certainty(documents: list[Annotated]) -> tuple[Marked, Marked]:
    """(high, low)"""
    marks = {"high": Marked(), "low": Marked()}
    for document in documents:
        gold, found = document.gold, predicted(document)["figures"]
        published = gold.get("published") or gold.get("published_inferred")
        pairs, _, _ = pair_up(gold["figures"], align(gold, found), same_value)
        for wanted, got in pairs:
            mark = marks[got["certainty"]]
            mark.count += 1
            mark.right += same_value(wanted, got) and all(
                right(name, wanted, got, published) for name in STRICT
            )
    return marks["high"], marks["low"]
