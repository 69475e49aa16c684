"""Waiting for what keys set off, without sleeping."""

from __future__ import annotations

from contextlib import suppress

from textual.worker import WorkerCancelled

from tui.app import DuikouApp


async def finished(app: DuikouApp) -> None:
    """Until no work is under way; work that a later choice overtook is cancelled, and that is no failure."""
    while under_way := [worker for worker in app.workers if not worker.is_finished]:
        with suppress(WorkerCancelled):
            await under_way[0].wait()
