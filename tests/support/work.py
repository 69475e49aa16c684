"""Work for an indexer under test: importable by worker processes, free of analysis."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from corpus.config import LexiconSettings
from corpus.errors import ReadError
from corpus.pipeline import indexing
from corpus.pipeline.unit import Failure, Parsed
from corpus.store.record import record
from tests.support.articles import lineage, parsed


def read(path: str, settings: LexiconSettings) -> Parsed | Failure:
    """As `corpus.pipeline.unit.parse_file`, of made-up notes. A file that says so ends its process, or makes
    the reader fail."""
    if Path(path).read_bytes().startswith(b"deadly"):
        os._exit(9)
    if Path(path).read_bytes().startswith(b"faulty"):
        raise ValueError("a fault\n\x1b[31mof ours")
    try:
        return Parsed((record(parsed(Path(path)), lineage),))
    except ReadError as error:
        return Failure(error.reason, lasting=True)


def run(
    folder: Path, store: Path, workers: int = 1, batch: float = 0.0, **options: object
) -> indexing.Summary:
    """Indexes a folder with `read`."""
    indexing._BATCH = batch
    job = indexing.Indexing(
        [folder],
        LexiconSettings(),
        suffixes=frozenset({".txt", ".md"}),
        fingerprint=str(options.pop("fingerprint", "1")),
        work=read,
        workers=workers,
        **options,  # type: ignore[arg-type]
    )
    return job.run(store)


if __name__ == "__main__":  # folder, store, workers, batch: a line for each file that is on the disk
    run(
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        int(sys.argv[3]),
        float(sys.argv[4]),
        progress=lambda message: (sys.stdout.write(message.path + "\n"), sys.stdout.flush()),
    )
