"""From folders to a store: what changed, in parallel; progress and cancelling by callback."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.pipeline.messages import Progress, Summary

if TYPE_CHECKING:
    from corpus.config import Settings

__all__ = ["Progress", "Summary", "index"]


def index(
    paths: Sequence[Path],
    store_path: Path,
    settings: Settings,
    *,
    workers: int = 1,
    prune: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Summary:
    """Brings the store up to date with the files at and under `paths`.

    Only what is new or changed is read (size, time of change, and the version of reader, analysis and lexicon
    tell). What is gone is hidden, with `prune` deleted. `progress` hears of a file once it is on the disk;
    `cancelled` is asked between files, and what is done is kept. Killed at any moment, the next run goes on
    from there. A source that is missing, or has lost more than half of its files, is named in
    `Summary.failed` and loses nothing; ReadError where no source is left, Busy (corpus.store.lock) where
    another process indexes, StoreError where the store cannot be written.
    """
    from corpus.analysis import ANALYSIS_VERSION
    from corpus.lexicon.lexicon import digest
    from corpus.pipeline.indexing import Indexing
    from corpus.readers import READER_VERSION, SUFFIXES

    run = Indexing(
        paths,
        settings.lexicon,
        suffixes=frozenset(suffix.lower() for suffix in SUFFIXES),
        fingerprint=f"{READER_VERSION}.{ANALYSIS_VERSION}.{digest(settings.lexicon)}",
        workers=workers,
        prune=prune,
        progress=progress,
        cancelled=cancelled,
    )
    return run.run(store_path)
