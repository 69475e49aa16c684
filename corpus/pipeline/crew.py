"""Work spread over processes through `concurrent.futures.Executor`, answered in the order it was given."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from types import TracebackType
from typing import Generic, Self, TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")

_AHEAD = 8  # tasks in hand for each worker: enough to keep them busy, few enough to keep memory bounded


class Crew(Generic[Task, Answer]):
    """Does `work` for tasks. With one worker all happens in this process; with more, in as many others.

    A worker that dies takes its whole pool with it, so the crew makes a new pool and does the tasks that were
    in hand again, one by one: the one that kills its worker twice is answered with the exception.
    """

    def __init__(self, work: Callable[[Task], Answer], workers: int) -> None:
        self._work, self._workers = work, workers
        self._executor = self._new()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def answers(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Answer | BaseException]]:
        """Each task with its answer, or with what was raised; tasks are taken as they are needed."""
        waiting: deque[tuple[Task, Future[Answer]]] = deque()
        for task in tasks:
            waiting.append((task, self._submitted(task)))
            if len(waiting) >= self._workers * _AHEAD:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(self, waiting: deque[tuple[Task, Future[Answer]]]) -> tuple[Task, Answer | BaseException]:
        task, future = waiting.popleft()
        if not _lost(future):
            error = future.exception()
            return task, future.result() if error is None else error
        answer = self._alone(task)
        # Whatever was in hand went with the old pool.
        for place, (other, old) in enumerate(waiting):
            if not old.done() or _lost(old):
                waiting[place] = other, self._submitted(other)
        return task, answer

    def _submitted(self, task: Task) -> Future[Answer]:
        try:
            return self._executor.submit(self._work, task)
        except BrokenProcessPool:
            self._renew()
            return self._executor.submit(self._work, task)

    def _alone(self, task: Task) -> Answer | BaseException:
        """In a new pool that has nothing else to do, so that it can take nobody with it."""
        self._renew()
        future = self._executor.submit(self._work, task)
        error = future.exception()
        if isinstance(error, BrokenProcessPool):
            self._renew()
        return future.result() if error is None else error

    def _renew(self) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = self._new()

    def _new(self) -> Executor:
        if self._workers == 1:
            return ThreadPoolExecutor(1, "reader")
        return ProcessPoolExecutor(self._workers, get_context("spawn"), _start_worker)


def _lost(future: Future[Answer]) -> bool:
    """Waits for the future; whether its pool broke before it was done."""
    try:
        return isinstance(future.exception(), BrokenProcessPool)
    except CancelledError:
        return True


def _start_worker() -> None:
    """Ctrl-C is for the process that gives out the work; and when that one dies, its workers end too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    above = parent_process()
    if above is not None:

        def follow() -> None:
            above.join()
            os._exit(1)

        threading.Thread(target=follow, name="follow", daemon=True).start()
