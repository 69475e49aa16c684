"""The one writer of a store. What one file says goes in as a whole or not at all; transactions are batches,
and nothing counts as done before `commit` has returned."""

from __future__ import annotations

import sqlite3
from base64 import b32encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from corpus.errors import StoreError
from corpus.store import keys
from corpus.store.codec import unpack_spans, unpack_text
from corpus.store.connection import open_writer
from corpus.store.record import FactRecord, Record
from corpus.store.terms import Terms
from corpus.store.words import tokens

_FACT_COLUMNS = [field.name for field in fields(FactRecord)]
_COLUMNS_OF = attrgetter(*_FACT_COLUMNS)  # astuple would copy every value deeply
_FIRST_TERM = _FACT_COLUMNS.index("unit")
_SENTENCE = _FACT_COLUMNS.index("sentence")
_INSERT_FACT = (
    f"INSERT INTO fact (number, article, {', '.join(_FACT_COLUMNS)}) "
    f"VALUES ({', '.join('?' * (len(_FACT_COLUMNS) + 2))})"
)
_SAME_KEY = "FROM article a JOIN file f ON f.id = a.file WHERE a.key = ? AND NOT a.hidden"
_PAGE = 1000  # rows of the file table read at a time, so that a huge corpus needs no huge list


class KnownFile(msgspec.Struct, frozen=True):
    """What the store knows of a file; reason: why it could not be read, or None."""

    id: int
    path: str
    size: int | None
    mtime_ns: int | None
    fingerprint: str
    reason: str | None
    gone: bool


class FileState(msgspec.Struct, frozen=True):
    """A file as it was before it was read; mtime_ns None: try again next time whatever it says."""

    path: str
    size: int | None
    mtime_ns: int | None
    fingerprint: str


class Writer:
    """Needs the store's lock; `close` drops what was not committed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._sql = open_writer(path)
        self._terms = Terms(self._sql)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def known(self, root: str, separator: str) -> Iterator[KnownFile]:
        """The files at or under `root` in the order of their paths; writing meanwhile is fine."""
        first, last = (
            root.removesuffix(separator) + separator,
            root.removesuffix(separator) + chr(ord(separator) + 1),
        )
        columns = "id, path, size, mtime_ns, fingerprint, reason, gone FROM file"
        yield from self._files(f"SELECT {columns} WHERE path = ?", (root,))
        while True:
            page = self._files(
                f"SELECT {columns} WHERE path >= ? AND path < ? ORDER BY path LIMIT {_PAGE}", (first, last)
            )
            yield from page
            if len(page) < _PAGE:
                return
            first = page[-1].path + "\0"

    def _files(self, query: str, parameters: Sequence[object]) -> list[KnownFile]:
        return [
            KnownFile(number, path, size, mtime_ns, fingerprint, reason, bool(gone))
            for number, path, size, mtime_ns, fingerprint, reason, gone in self._sql.execute(
                query, parameters
            )
        ]

    # What happens to a file
    def write(self, state: FileState, records: Iterable[Record]) -> None:
        """The file was read: these are its articles, instead of those it had."""
        with self._whole():
            file = self._file(state, None)
            for article, width in self._articles_of(file):
                self._forget(article, width)
            for part, record in enumerate(records):
                self._insert(file, state.path, part, record)

    def fail(self, state: FileState, reason: str) -> None:
        """The file could not be read; what was known of it goes."""
        with self._whole():
            file = self._file(state, reason)
            for article, width in self._articles_of(file):
                self._forget(article, width)

    def hide(self, file: int) -> None:
        """The file is gone: its articles are kept, but shown nowhere."""
        with self._whole():
            self._count_failure(file, -1)
            self._sql.execute("UPDATE file SET gone = 1 WHERE id = ?", (file,))
            for article, width in self._articles_of(file):
                self._withdraw(article, width)

    def prune(self, file: int) -> None:
        """The file is gone, and so is all that was known of it."""
        with self._whole():
            self._count_failure(file, -1)
            for article, width in self._articles_of(file):
                self._forget(article, width)
            self._sql.execute("DELETE FROM file WHERE id = ?", (file,))

    def commit(self) -> None:
        """On return, all that was written is on the disk. StoreError where it is full; what earlier commits
        wrote stays."""
        if self._sql.in_transaction:
            with self._told():
                self._sql.execute("UPDATE meta SET value = value + 1 WHERE name = 'changes'")
                self._sql.execute("COMMIT")

    def close(self) -> None:
        if self._sql.in_transaction:
            self._sql.execute("ROLLBACK")
        with suppress(sqlite3.OperationalError):  # readers or a full disk; the next opening does it
            self._sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._sql.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the database cannot do, as an error that the user can act on."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise StoreError(str(self._path), f"数据库写入失败：{error}", "请检查磁盘空间") from error

    # One file
    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Everything inside is written, or none of it. StoreError where the database cannot."""
        with self._told():
            if not self._sql.in_transaction:
                self._sql.execute("BEGIN IMMEDIATE")
            self._sql.execute("SAVEPOINT file")
            try:
                yield
            except BaseException:
                if self._sql.in_transaction:  # a full disk may have ended it
                    self._sql.execute("ROLLBACK TO file")
                    self._sql.execute("RELEASE file")
                self._terms.forget()
                raise
            self._sql.execute("RELEASE file")

    def _file(self, state: FileState, reason: str | None) -> int:
        old = self._sql.execute("SELECT id FROM file WHERE path = ?", (state.path,)).fetchone()
        if old:
            self._count_failure(old[0], -1)
        (file,) = self._sql.execute(
            "INSERT INTO file (path, size, mtime_ns, fingerprint, reason) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns, "
            "fingerprint = excluded.fingerprint, reason = excluded.reason, gone = 0 RETURNING id",
            (state.path, state.size, state.mtime_ns, state.fingerprint, reason),
        ).fetchone()
        self._count_failure(file, 1)
        return int(file)

    def _count_failure(self, file: int, by: int) -> None:
        self._sql.execute(
            "UPDATE meta SET value = value + ? WHERE name = 'failed' AND EXISTS "
            "(SELECT 1 FROM file WHERE id = ? AND reason IS NOT NULL AND NOT gone)",
            (by, file),
        )

    def _articles_of(self, file: int) -> list[tuple[int, int]]:
        return self._sql.execute("SELECT id, width FROM article WHERE file = ?", (file,)).fetchall()

    # One article
    def _insert(self, file: int, path: str, part: int, record: Record) -> None:
        article = self._next_number()
        self._sql.execute(
            "INSERT INTO article (id, width, file, part, key, suffix, head, reference_date, facts, unclaimed, warnings) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (article, record.width, file, part, record.key, _suffix(path, part), record.head, record.reference_date,
             len(record.facts), record.unclaimed, record.warnings),
        )  # fmt: skip
        self._sql.execute(
            "INSERT INTO page VALUES (?, ?, ?, ?)", (article, record.text, record.sentences, record.layout)
        )
        self._sql.executemany(
            _INSERT_FACT, (self._fact_row(article, i, f) for i, f in enumerate(record.facts))
        )
        self._sql.executemany(
            "INSERT INTO fulltext (rowid, words) VALUES (?, ?)",
            ((article + i, words) for i, words in enumerate(record.words)),
        )
        nodes = self._stand(article, record, _suffix(path, part))
        self._sql.executemany(
            "INSERT OR IGNORE INTO programme VALUES (?, ?, ?, ?)",
            ((nodes[key], article, kind, detail) for key, kind, detail in record.programmes),
        )
        self._sql.executemany(
            "INSERT OR IGNORE INTO pairing VALUES (?, ?, ?, ?, ?, ?)",
            ((nodes[key], article, *row) for key, *row in record.pairings),
        )
        self._total(1, len(record.facts), record.unclaimed)
        self._claim(article, record.key, (path, part))

    def _next_number(self) -> int:
        row = self._sql.execute("SELECT id + width FROM article ORDER BY id DESC LIMIT 1").fetchone()
        return int(row[0]) if row else 1

    def _fact_row(self, article: int, index: int, fact: FactRecord) -> tuple[object, ...]:
        row: list[object] = list(_COLUMNS_OF(fact))
        if fact.sentence is not None:
            row[_SENTENCE] = article + fact.sentence
        for column in range(_FIRST_TERM, len(row)):
            text = row[column]
            if isinstance(text, str):
                row[column] = self._terms.keep(text)
        return (article + index, article, *row)

    def _stand(self, article: int, record: Record, suffix: str) -> dict[str, int]:
        """Puts the article into the tree; ids of its nodes by key."""
        own = keys.article_key(record.key + suffix)
        numbers = {own: self._node(own, "article", "article", record.label, record.note, None,
                                   f"{record.label} {own}", record.day, None, None, len(record.facts))}  # fmt: skip
        stands = dict(record.stands)
        for seed in record.seeds:
            parent = None if seed.parent is None else numbers[seed.parent]
            numbers[seed.key] = self._node(seed.key, seed.view, seed.kind, seed.label, seed.note, parent,
                                           seed.sort, seed.day, seed.donor, seed.recipient,
                                           len(stands[seed.key]))  # fmt: skip
        self._sql.executemany(
            "INSERT INTO node_article VALUES (?, ?, ?)",
            (
                (article, node, len(stands[key]) if key != own else len(record.facts))
                for key, node in numbers.items()
            ),
        )
        self._sql.executemany(
            "INSERT INTO node_fact VALUES (?, ?, ?)",
            ((numbers[key], article + i, roles) for key, facts in record.stands for i, roles in facts),
        )
        self._sql.executemany(
            "INSERT OR IGNORE INTO jump VALUES (?, ?, ?, ?)",
            ((numbers[key], name, pinyin, initials) for key, name, pinyin, initials in record.spellings),
        )
        return numbers

    def _node(self, *columns: object) -> int:
        (node,) = self._sql.execute(
            "INSERT INTO node (key, view, kind, label, note, parent, sort, day, donor, recipient, facts, articles) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET "
            "facts = facts + excluded.facts, articles = articles + 1 RETURNING id",
            columns,
        ).fetchone()
        return int(node)

    def _forget(self, article: int, width: int) -> None:
        self._withdraw(article, width)
        self._sql.execute("DELETE FROM article WHERE id = ?", (article,))

    def _withdraw(self, article: int, width: int) -> None:
        """Takes the article out of tree, full text and totals; its own rows stay."""
        key, suffix, facts, unclaimed, hidden = self._sql.execute(
            "SELECT key, suffix, facts, unclaimed, hidden FROM article WHERE id = ?", (article,)
        ).fetchone()
        if hidden:
            return
        last = article + width - 1
        nodes = [
            n for (n,) in self._sql.execute("SELECT node FROM node_article WHERE article = ?", (article,))
        ]
        self._sql.executemany(
            "DELETE FROM node_fact WHERE node = ? AND fact BETWEEN ? AND ?",
            ((n, article, last) for n in nodes),
        )
        self._sql.execute(
            "UPDATE node SET facts = node.facts - gone.facts, articles = articles - 1 "
            "FROM node_article gone WHERE gone.node = node.id AND gone.article = ?",
            (article,),
        )
        for table in ("programme", "pairing"):
            self._sql.executemany(
                f"DELETE FROM {table} WHERE node = ? AND article = ?", ((n, article) for n in nodes)
            )
        self._sql.execute("DELETE FROM node_article WHERE article = ?", (article,))
        # Children were planted after their parents and never outlive them, so the youngest go first.
        self._sql.executemany(
            "DELETE FROM node WHERE id = ? AND articles = 0", ((n,) for n in sorted(nodes, reverse=True))
        )
        self._withdraw_words(article)
        self._total(-1, -facts, -unclaimed)
        self._sql.execute("UPDATE article SET hidden = 1 WHERE id = ?", (article,))
        if not suffix:
            self._bequeath(key)

    def _withdraw_words(self, article: int) -> None:
        text, packed = self._sql.execute(
            "SELECT text, sentences FROM page WHERE article = ?", (article,)
        ).fetchone()
        text, sentences = unpack_text(text), unpack_spans(packed)
        self._sql.executemany(
            "INSERT INTO fulltext (fulltext, rowid, words) VALUES ('delete', ?, ?)",
            ((article + i, tokens(span.of(text))) for i, span in enumerate(sentences)),
        )

    def _claim(self, article: int, key: str, place: tuple[str, int]) -> None:
        """Of the articles with one key (reprints), that of the first path goes by the bare key."""
        bare = self._sql.execute(
            f"SELECT a.id, f.path, a.part {_SAME_KEY} AND a.suffix = ''", (key,)
        ).fetchone()
        if bare is not None and bare[1:] < place:
            return
        if bare is not None:
            self._rename(bare[0], key, "", _suffix(*bare[1:]))
        self._rename(article, key, _suffix(*place), "")

    def _bequeath(self, key: str) -> None:
        """The article that had the bare key is gone: the next one takes it."""
        heir = self._sql.execute(
            f"SELECT a.id, a.suffix {_SAME_KEY} ORDER BY f.path, a.part LIMIT 1", (key,)
        ).fetchone()
        if heir is not None:
            self._rename(heir[0], key, heir[1], "")

    def _rename(self, article: int, key: str, old: str, new: str) -> None:
        self._sql.execute("UPDATE article SET suffix = ? WHERE id = ?", (new, article))
        before, after = keys.article_key(key + old), keys.article_key(key + new)
        self._sql.execute(
            "UPDATE node SET key = ?1, sort = label || ' ' || ?1 WHERE key = ?2", (after, before)
        )

    def _total(self, articles: int, facts: int, unclaimed: int) -> None:
        self._sql.executemany(
            "UPDATE meta SET value = value + ? WHERE name = ?",
            ((articles, "articles"), (facts, "facts"), (unclaimed, "unclaimed")),
        )


def _suffix(path: str, part: int) -> str:
    """Parts an article from others of its key; depends on nothing but where it stands."""
    digest = blake2b(f"{path}\0{part}".encode("utf-8", "surrogatepass"), digest_size=5).digest()
    return "~" + b32encode(digest).decode().lower()
