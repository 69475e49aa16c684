"""Brings a store up to date with its sources: what is new or changed is read, what is gone is hidden."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from corpus.config import LexiconSettings
from corpus.errors import ReadError
from corpus.pipeline.crew import Crew
from corpus.pipeline.discovery import Found, files, roots
from corpus.pipeline.messages import Progress, Summary
from corpus.pipeline.unit import Failure, Parsed, parse_file
from corpus.store.lock import Lock
from corpus.store.writer import FileState, KnownFile, Writer

Work = Callable[[str, LexiconSettings], Parsed | Failure]
_BATCH = 0.3  # seconds between transactions: each waits for the disk, and the browser shows what they hold
_MISSING = "文件夹或文件不存在，原有内容保留"


class _Pair(NamedTuple):
    """A path as it is now and as the store knows it; one of the two may be missing."""

    now: Found | None
    known: KnownFile | None


@dataclass(slots=True)
class _Survey:
    """What a first look found. to_read counts files; gone holds ids of the store."""

    to_read: int = 0
    unchanged: int = 0
    failed: int = 0
    known: int = 0
    gone: list[int] | None = None


class Indexing:
    """One run over the sources. All writing happens in the calling thread; `work` runs wherever the crew is."""

    def __init__(
        self,
        paths: Sequence[Path],
        settings: LexiconSettings,
        *,
        suffixes: frozenset[str],
        fingerprint: str,
        work: Work = parse_file,
        workers: int = 1,
        prune: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._roots, self._settings, self._suffixes = roots(paths), settings, suffixes
        self._fingerprint, self._work, self._workers, self._prune = fingerprint, work, workers, prune
        self._progress, self._cancelled = progress, cancelled
        self._failed: list[tuple[str, str]] = []
        self._done = self._read = 0

    def run(self, store_path: Path) -> Summary:
        """Busy where another process indexes; ReadError where no source is left to read."""
        present = [root for root in self._roots if root.exists()]
        self._failed += [(str(root), _MISSING) for root in self._roots if root not in present]
        if not present:
            raise ReadError("、".join(map(str, self._roots)), _MISSING)
        with Lock.acquire(store_path), Writer(store_path) as writer:
            surveys = [self._survey(writer, root) for root in present]
            total = sum(survey.to_read for survey in surveys)
            self._progress(Progress(0, total))
            stopped = self._bring_up_to_date(writer, present, total) if total else False
            gone = 0
            if not stopped:
                for root, survey in zip(present, surveys, strict=True):
                    gone += self._clear(writer, root, survey)
            writer.commit()
        unchanged = sum(survey.unchanged for survey in surveys)
        return Summary(self._read, unchanged, tuple(sorted(self._failed)), gone, stopped)

    def _survey(self, writer: Writer, root: Path) -> _Survey:
        found = _Survey(gone=[])
        for pair in self._pairs(writer, root):
            if pair.known is not None and not pair.known.gone:
                found.known += 1
            if pair.now is None:
                assert pair.known is not None and found.gone is not None
                if not pair.known.gone or self._prune:
                    found.gone.append(pair.known.id)
            elif self._is_unchanged(pair.now, pair.known):
                if pair.known is not None and pair.known.reason is not None:
                    self._failed.append((pair.now.path, pair.known.reason))
                else:
                    found.unchanged += 1
            else:
                found.to_read += 1
        return found

    def _pairs(self, writer: Writer, root: Path) -> Iterator[_Pair]:
        """Both sides come in the order of their paths, so one walk along them is enough."""
        known = writer.known(str(root), os.sep)
        stored = next(known, None)
        for now in files(root, self._suffixes):
            while stored is not None and stored.path < now.path:
                yield _Pair(None, stored)
                stored = next(known, None)
            if stored is not None and stored.path == now.path:
                yield _Pair(now, stored)
                stored = next(known, None)
            else:
                yield _Pair(now, None)
        while stored is not None:
            yield _Pair(None, stored)
            stored = next(known, None)

    def _is_unchanged(self, now: Found, known: KnownFile | None) -> bool:
        return (
            known is not None
            and not known.gone
            and (now.reason is None or now.reason == known.reason)
            and (known.mtime_ns is not None or now.reason is not None)
            and (known.size, known.mtime_ns) == (now.size, now.mtime_ns)
            and known.fingerprint == self._fingerprint
        )

    def _bring_up_to_date(self, writer: Writer, present: Sequence[Path], total: int) -> bool:
        """Reads what must be read; True where it was stopped on request."""
        pending: list[Progress] = []
        committed = time.monotonic()
        with Crew(partial(_worked, work=self._work, settings=self._settings), self._workers) as crew:
            for now, answer in crew.answers(self._changed(writer, present)):
                pending.append(self._written(writer, now, answer, total))
                if time.monotonic() - committed >= _BATCH or self._cancelled():
                    self._commit(writer, pending)
                    committed = time.monotonic()
                    if self._cancelled():
                        return True
            self._commit(writer, pending)
        return False

    def _changed(self, writer: Writer, present: Sequence[Path]) -> Iterator[Found]:
        for root in present:
            for pair in self._pairs(writer, root):
                if pair.now is not None and not self._is_unchanged(pair.now, pair.known):
                    yield pair.now

    def _written(
        self, writer: Writer, now: Found, answer: Parsed | Failure | BaseException, total: int
    ) -> Progress:
        self._done += 1
        match answer:
            case Parsed(records=records):
                writer.write(FileState(now.path, now.size, now.mtime_ns, self._fingerprint), records)
                self._read += 1
                return Progress(self._done, total, now.path, answer.facts)
            case Failure(reason=reason, lasting=lasting):
                pass
            case _:
                reason, lasting = _mishap(answer)
        reason = " ".join("".join(c if c.isprintable() else " " for c in reason).split())
        again = None if not lasting else now.mtime_ns
        writer.fail(FileState(now.path, now.size, again, self._fingerprint), reason)
        self._failed.append((now.path, reason))
        return Progress(self._done, total, now.path, 0, reason)

    def _commit(self, writer: Writer, pending: list[Progress]) -> None:
        """Only what is on the disk is reported as done."""
        writer.commit()
        for message in pending:
            self._progress(message)
        pending.clear()

    def _clear(self, writer: Writer, root: Path, survey: _Survey) -> int:
        """Hides or prunes what is gone, unless so much is gone that the source itself must be damaged."""
        gone = survey.gone or []
        if len(gone) * 2 > survey.known and not self._prune:
            reason = f"{survey.known} 个文件中有 {len(gone)} 个不见了，原有内容保留（确已删除请用 --prune）"
            self._failed.append((str(root), reason))
            return 0
        for file in gone:
            (writer.prune if self._prune else writer.hide)(file)
        return len(gone)


def _worked(now: Found, *, work: Work, settings: LexiconSettings) -> Parsed | Failure:
    if now.reason is not None:
        return Failure(now.reason, lasting=False)
    return work(now.path, settings)


def _mishap(error: BaseException) -> tuple[str, bool]:
    """A fault of ours, which the next version may not have, or a file that ends every process that reads it."""
    if isinstance(error, BrokenExecutor):
        return "读取此文件时进程意外终止", True
    return f"读取时程序出错：{type(error).__name__} {error}", False
