"""Annotated documents → what `duikou parse` makes of them → scores."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path

from corpus.export import contract
from corpus.parsing import parse_bytes
from tests.accuracy.perturb import perturb
from tests.accuracy.score import Total, score

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
    predictions = {}
    for document in documents:
        name = document.gold["doc"]
        article = parse_bytes(document.text.encode(), name=name)
        predictions[name] = json.loads(contract.line(contract.document(article)))
    return score(golds, predictions)
