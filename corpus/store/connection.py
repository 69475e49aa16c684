"""Opens a store: read-write for the one writer, read-only for everybody else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import msgspec

from corpus.errors import StoreError
from corpus.store import schema

_PATIENCE = 10.0  # seconds to wait for a lock of the database; readers and the writer hardly ever wait (WAL)
_NO_STORE = "不是 duikou 的数据库"


class Reader(msgspec.Struct, frozen=True):
    """A read-only connection. notice: what the user should know of how it is open, or None.
    waiting: there is no store to read yet; the connection answers as an empty one."""

    connection: sqlite3.Connection
    notice: str | None = None
    waiting: bool = False


def open_writer(path: Path) -> sqlite3.Connection:
    """Read-write, made where it does not exist, made anew where another version wrote it. The caller holds
    the lock. StoreError where the file is something else or cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
        try:
            _make_ready(connection, path)
        except (sqlite3.Error, StoreError):
            connection.close()
            raise
    except sqlite3.OperationalError as error:
        raise StoreError(
            str(path), f"数据库无法写入：{error}", "请检查文件夹权限，或用 --store 另指一处"
        ) from error
    except sqlite3.DatabaseError as error:
        raise StoreError(str(path), _NO_STORE, "请删除该文件，或用 --store 另指一处") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise StoreError(str(path), f"数据库无法写入：{reason}", "请用 --store 另指一处") from error
    return connection


def _make_ready(connection: sqlite3.Connection, path: Path) -> None:
    if not schema.is_ours(connection) and not schema.is_empty(connection):
        raise StoreError(str(path), _NO_STORE, "请用 --store 另指一处")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # what is reported as done is on the disk
    connection.execute("PRAGMA foreign_keys = ON")
    if not schema.is_current(connection):
        schema.create(connection)


def open_reader(path: Path) -> Reader:
    """Read-only; a store that does not exist, or is another version's, answers as an empty one (`waiting`).
    StoreError where the file is something else."""
    if not path.exists():
        return Reader(_empty(), waiting=True)
    address = path.resolve().as_uri() + "?mode=ro"
    try:
        connection, notice = _connected(address), None
    except sqlite3.OperationalError:
        # WAL needs two files beside the store; where they cannot be made it is read as it stands.
        try:
            connection = _connected(address + "&immutable=1")
        except sqlite3.DatabaseError as error:
            raise StoreError(str(path), f"数据库无法打开：{error}") from error
        notice = f"{path.parent} 不可写，数据库按只读快照打开"
    except sqlite3.DatabaseError as error:
        raise StoreError(str(path), _NO_STORE, "请删除该文件，或用 --store 另指一处") from error
    if schema.is_current(connection):
        return Reader(connection, notice)
    foreign = not schema.is_ours(connection) and not schema.is_empty(connection)
    connection.close()
    if foreign:
        raise StoreError(str(path), _NO_STORE, "请用 --store 另指一处")
    return Reader(_empty(), notice, waiting=True)


def _connected(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    schema.create(connection)
    return connection
