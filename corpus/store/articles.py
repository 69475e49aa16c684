"""Reads articles, their pages, what they say of programmes and pairings, totals and failures."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from corpus.model import Head, Span
from corpus.store import codec

_SAID = 200  # articles heard on one programme: more add hardly a name, and some programmes are everywhere
_COLUMNS = """
SELECT a.id, a.key || a.suffix, f.path, a.head, a.reference_date, a.facts, a.unclaimed, a.warnings
FROM article a JOIN file f ON f.id = a.file
"""


class StoredArticle(msgspec.Struct, frozen=True):
    """number: what its rows are known by; key: with the suffix that parts reprints."""

    number: int
    key: str
    path: str
    head: Head
    reference_date: str | None
    facts: int
    unclaimed: int
    warnings: tuple[str, ...]


class StoredProgramme(msgspec.Struct, frozen=True):
    """A programme's node and what each article says of it."""

    node: str
    name: str
    facts: int
    articles: int
    said: tuple[tuple[str, codec.ProgrammeDetail], ...]  # kind, detail


class StoredPairing(msgspec.Struct, frozen=True):
    """since: the earliest year stated."""

    node: str
    donor: str
    recipient: str
    since: str | None
    stated: int  # 1 where an article says so, else 0
    facts: int
    articles: int


def by_number(sql: sqlite3.Connection, number: int) -> StoredArticle | None:
    return _article(sql.execute(f"{_COLUMNS} WHERE a.id = ? AND NOT a.hidden", (number,)).fetchone())


def by_key(sql: sqlite3.Connection, key: str) -> StoredArticle | None:
    bare, tilde, suffix = key.partition("~")
    found = sql.execute(
        f"{_COLUMNS} WHERE a.key = ? AND a.suffix = ? AND NOT a.hidden", (bare, tilde + suffix)
    )
    return _article(found.fetchone())


def holding(sql: sqlite3.Connection, number: int) -> StoredArticle | None:
    """The article that owns the row with that number."""
    found = sql.execute(f"{_COLUMNS} WHERE a.id <= ? AND NOT a.hidden ORDER BY a.id DESC LIMIT 1", (number,))
    return _article(found.fetchone())


def page(sql: sqlite3.Connection, offset: int, limit: int | None) -> list[StoredArticle]:
    """By path."""
    found = sql.execute(
        f"{_COLUMNS} WHERE NOT a.hidden ORDER BY f.path, a.part LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    )
    return [article for row in found if (article := _article(row)) is not None]


def text(sql: sqlite3.Connection, number: int) -> str:
    return codec.unpack_text(sql.execute("SELECT text FROM page WHERE article = ?", (number,)).fetchone()[0])


def sentences(sql: sqlite3.Connection, number: int) -> list[Span]:
    """The full-text rows of an article, in order."""
    packed = sql.execute("SELECT sentences FROM page WHERE article = ?", (number,)).fetchone()[0]
    return codec.unpack_spans(packed)


def layout(sql: sqlite3.Connection, number: int) -> codec.Layout:
    packed = sql.execute("SELECT layout FROM page WHERE article = ?", (number,)).fetchone()[0]
    return codec.unpack_layout(packed)


def totals(sql: sqlite3.Connection) -> dict[str, int]:
    """articles, facts, failed, unclaimed, changes."""
    return dict(sql.execute("SELECT name, value FROM meta").fetchall())


def changes(sql: sqlite3.Connection) -> int:
    """Grows with every transaction of the writer."""
    return int(sql.execute("SELECT value FROM meta WHERE name = 'changes'").fetchone()[0])


def failures(sql: sqlite3.Connection) -> list[tuple[str, str]]:
    return sql.execute(
        "SELECT path, reason FROM file WHERE reason IS NOT NULL AND NOT gone ORDER BY path"
    ).fetchall()


def programmes(sql: sqlite3.Connection, offset: int, limit: int | None) -> list[StoredProgramme]:
    """Those with most facts first."""
    nodes = sql.execute(
        "SELECT id, key, label, facts, articles FROM node WHERE view = 'programme' AND kind = 'programme' "
        "ORDER BY rank, sort LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    ).fetchall()
    return [
        StoredProgramme(key, name, facts, held, tuple(_said(sql, node)))
        for node, key, name, facts, held in nodes
    ]


def pairings(sql: sqlite3.Connection, offset: int, limit: int | None) -> list[StoredPairing]:
    """By donor, then by recipient."""
    found = sql.execute(
        "SELECT n.key, d.label, n.label, (SELECT min(since) FROM pairing WHERE node = n.id), "
        "EXISTS (SELECT 1 FROM pairing WHERE node = n.id), n.facts, n.articles "
        "FROM node n JOIN node d ON d.id = n.parent "
        "WHERE n.view = 'pairing' AND n.kind = 'pairing' ORDER BY n.rank, n.sort LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    )
    return [StoredPairing(*row) for row in found]


def _said(sql: sqlite3.Connection, node: int) -> Iterator[tuple[str, codec.ProgrammeDetail]]:
    found = sql.execute(
        "SELECT kind, detail FROM programme WHERE node = ? ORDER BY article LIMIT ?", (node, _SAID)
    )
    for kind, detail in found:
        yield kind, msgspec.json.decode(detail, type=codec.ProgrammeDetail)


def _article(row: tuple[int, str, str, str, str | None, int, int, str] | None) -> StoredArticle | None:
    if row is None:
        return None
    number, key, path, head, reference_date, facts, unclaimed, warnings = row
    return StoredArticle(
        number,
        key,
        path,
        msgspec.json.decode(head, type=Head),
        reference_date,
        facts,
        unclaimed,
        msgspec.json.decode(warnings, type=tuple[str, ...]),
    )
