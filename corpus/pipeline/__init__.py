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
    """Brings the store up to date with the files under `paths`."""
    raise NotImplementedError
