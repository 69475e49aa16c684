"""One writer a store. The lock is one that the operating system takes away when its holder dies, however it
dies: a transaction kept open in a small SQLite file beside the store, which works alike on every system.
A text file beside that says who holds it."""

from __future__ import annotations

import os
import socket
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from corpus.errors import StoreError


class Holder(msgspec.Struct, frozen=True):
    """Who is writing. since: local time, ISO 8601, to the second."""

    pid: int
    host: str
    since: str


class Busy(StoreError):
    """Another process is writing; holder says which, None where it has not said so yet."""

    def __init__(self, place: str, holder: Holder | None) -> None:
        self.holder = holder
        who = f"进程 {holder.pid}（{holder.host}，{holder.since} 起）" if holder else "另一个进程"
        super().__init__(place, f"{who}正在建立索引", "请等它结束，或先浏览已有的内容")


class Lock:
    """Held from `acquire` until `release`, the end of the with block, or the death of the process."""

    def __init__(self, store: Path, connection: sqlite3.Connection) -> None:
        self._store, self._connection = store, connection

    @classmethod
    def acquire(cls, store: Path) -> Self:
        """Busy where another holds it; StoreError where the folder cannot be written."""
        connection: sqlite3.Connection | None = None
        try:
            store.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(_beside(store, ".lock"), timeout=0, isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            _note_of(store).write_bytes(msgspec.json.encode(_myself()))
        except sqlite3.OperationalError as error:
            if connection is not None:
                connection.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise Busy(str(store), _noted(store)) from None
            raise _unwritable(store, str(error)) from error
        except OSError as error:
            if connection is not None:
                connection.close()
            raise _unwritable(store, error.strerror or type(error).__name__) from error
        return cls(store, connection)

    def release(self) -> None:
        _note_of(self._store).unlink(missing_ok=True)
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def holder(store: Path) -> Holder | None:
    """Who is writing into the store just now; None where nobody is."""
    if not _beside(store, ".lock").exists():
        return None
    with closing(sqlite3.connect(_beside(store, ".lock"), timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            return _noted(store) if error.sqlite_errorcode == sqlite3.SQLITE_BUSY else None
    return None


def _myself() -> Holder:
    return Holder(os.getpid(), socket.gethostname(), datetime.now().isoformat(timespec="seconds"))


def _noted(store: Path) -> Holder | None:
    try:
        return msgspec.json.decode(_note_of(store).read_bytes(), type=Holder)
    except (OSError, msgspec.DecodeError):
        return None  # its holder is just writing it


def _beside(store: Path, ending: str) -> Path:
    return store.with_name(store.name + ending)


def _note_of(store: Path) -> Path:
    return _beside(store, ".writer.json")


def _unwritable(store: Path, reason: str) -> StoreError:
    return StoreError(str(store), f"数据库所在文件夹不可写：{reason}", "请用 --store 另指一处")
