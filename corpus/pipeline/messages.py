"""What the indexer says while it works: to a callback in the process, as lines of JSON out of the child."""

from __future__ import annotations

import msgspec

from corpus.config import LexiconSettings


class Job(msgspec.Struct, frozen=True):
    """What the child process is asked to do; one line of JSON on its standard input."""

    paths: tuple[str, ...]
    store: str
    lexicon: LexiconSettings = LexiconSettings()
    workers: int = 1
    prune: bool = False


class Progress(msgspec.Struct, frozen=True, tag="progress", tag_field="event"):
    """A file is done and on the disk. done and total count the files that had to be read; path is the file,
    empty in the first message, which tells the total; reason: why it could not be read, or None."""

    done: int
    total: int
    path: str = ""
    facts: int = 0
    reason: str | None = None


class Summary(msgspec.Struct, frozen=True, tag="done", tag_field="event"):
    """read, unchanged, gone count files; failed: (file, reason), those of earlier runs included.
    cancelled: stopped on request, what was reported as done is kept."""

    read: int = 0
    unchanged: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    gone: int = 0
    cancelled: bool = False


class Locked(msgspec.Struct, frozen=True, tag="locked", tag_field="event"):
    """Another process is indexing into this store. since: ISO 8601 local time."""

    pid: int
    host: str
    since: str


class Failed(msgspec.Struct, frozen=True, tag="failed", tag_field="event"):
    """Nothing could be indexed: place, reason and remedy as in DuikouError."""

    place: str
    reason: str
    remedy: str = ""


Message = Progress | Summary | Locked | Failed


def encode(message: Message) -> bytes:
    """One line, newline included."""
    return msgspec.json.encode(message) + b"\n"


def decode(line: bytes) -> Message:
    """msgspec.DecodeError where the line is no message."""
    message: Message = msgspec.json.decode(line, type=Message)
    return message
