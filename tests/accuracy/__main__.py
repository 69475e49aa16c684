"""`make accuracy`: the score table, as annotated and with other numbers and places."""

from __future__ import annotations

import argparse
import sys

from tests.accuracy.measure import GOLD_FOLDERS, annotated, measured
from tests.accuracy.score import show


def main() -> int:
    parser = argparse.ArgumentParser(prog="make accuracy", description=__doc__)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print the first N differences")
    parser.add_argument("--seed", type=int, default=1, help="which other numbers (default 1)")
    options = parser.parse_args()
    seen = 0
    for name, (gold_folder, text_folder) in GOLD_FOLDERS.items():
        documents = annotated(gold_folder, text_folder)
        if not documents:
            continue
        seen += len(documents)
        others = [document.perturbed(options.seed) for document in documents]
        for title, group in (("as annotated", documents), ("other numbers and places", others)):
            print(f"\n{name}, {title}:")
            result, total = measured(group)
            show(result)
            for line in total.errors[: options.errors]:
                print("  -", line)
    if not seen:
        print("no annotated documents are here", file=sys.stderr)
    return 0 if seen else 1


if __name__ == "__main__":
    sys.exit(main())
