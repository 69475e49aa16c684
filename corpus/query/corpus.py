"""A corpus as it is browsed: every question that a face asks of the store, answered read-only."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from corpus.query import assembly
from corpus.query.rows import (
    ArticleRow,
    ArticleView,
    FactRow,
    FailureRow,
    Hit,
    Node,
    NodeKind,
    PairingRow,
    ProgrammeRow,
    Totals,
    View,
)
from corpus.query.selection import resolved
from corpus.query.selector import EVERYTHING, FactOrder, Selector
from corpus.store import articles, facts, fulltext, tree
from corpus.store.connection import Reader, open_reader
from corpus.store.terms import Terms
from corpus.store.words import Query


@dataclass(slots=True)
class _Session:
    """One thread's connection and what it may remember."""

    reader: Reader
    terms: Terms = field(init=False)

    def __post_init__(self) -> None:
        self.terms = Terms(self.reader.connection)

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Everything asked inside is answered from one state of the store, whatever is written meanwhile."""
        self.reader.connection.execute("BEGIN")
        try:
            yield self.reader.connection
        finally:
            self.reader.connection.execute("COMMIT")


class Corpus:
    """Open with `Corpus.open(path)`; usable from several threads at once (each has its own connection).

    A store that does not exist yet, or was made by another version, answers as an empty corpus and fills as
    soon as the indexer has written to it; `version()` tells when to ask again.
    """

    def __init__(self, store_path: Path) -> None:
        self._path = store_path
        self._own = threading.local()
        self._sessions: list[_Session] = []
        self._guard = threading.Lock()
        self._notice = self._session().reader.notice

    @classmethod
    def open(cls, store_path: Path) -> Self:
        """StoreError where the file is no store."""
        return cls(store_path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections of all threads; nothing may be asked any more."""
        with self._guard:
            for session in self._sessions:
                session.reader.connection.close()
            self._sessions.clear()

    @property
    def notice(self) -> str | None:
        """What the user should know of how the store is open (folder cannot be written …), or None."""
        return self._notice

    def version(self) -> int:
        """Another number means that the store has changed; costs microseconds. 0: there is no store yet."""
        session = self._session()
        return 0 if session.reader.waiting else articles.changes(session.reader.connection)

    def totals(self) -> Totals:
        kept = articles.totals(self._sql)
        return Totals(kept["articles"], kept["facts"], kept["failed"], kept["unclaimed"])

    # The tree
    def nodes(
        self, view: View, parent: str | None = None, offset: int = 0, limit: int | None = None
    ) -> list[Node]:
        """The children of `parent` (a node key), or the roots of the view, in the tree's order."""
        return [self._node(row) for row in tree.children(self._sql, view, parent, offset, limit)]

    def node(self, key: str) -> Node | None:
        """None where the corpus has no such node (any more)."""
        row = tree.by_key(self._sql, key)
        return None if row is None else self._node(row)

    def path_to(self, key: str) -> list[Node]:
        """The node's ancestors from the root down, the node itself last; empty where it is unknown."""
        row = tree.by_key(self._sql, key)
        return [] if row is None else [self._node(above) for above in tree.ancestors(self._sql, row)]

    def next_node(self, view: View, key: str | None, kind: NodeKind, step: int) -> Node | None:
        """The next (step 1) or previous (step -1) node of that kind after `key` in the tree's order, wrapping.

        From a key that is None or not of that view, the first or last. None where the view has no such node.
        """
        here = None if key is None else tree.by_key(self._sql, key)
        row = tree.after(self._sql, view, kind, here, step)
        return None if row is None else self._node(row)

    def find_region(self, name: str) -> list[Node]:
        """The regions that a code, a full or a short name stands for; the best reading only."""
        return [self._node(row) for row in tree.regions(self._sql, name)]

    def _node(self, row: tree.NodeRow) -> Node:
        helped_by = tree.donors(self._sql, row.reference) if row.view == "region" else []
        return assembly.node(row, helped_by)

    # Facts
    def facts(
        self,
        selector: Selector = EVERYTHING,
        offset: int = 0,
        limit: int | None = None,
        order: FactOrder = "document",
        descending: bool = False,
    ) -> list[FactRow]:
        session = self._session()
        with session.snapshot() as sql:
            chosen = resolved(sql, session.terms, selector)
            found = facts.page(
                sql, session.terms, chosen.conditions, chosen.node, order, descending, offset, limit
            )
            shelf = assembly.Shelf(sql)
            return [shelf.fact(stored) for stored in found]

    def count(self, selector: Selector = EVERYTHING) -> int:
        if selector == EVERYTHING:
            return self.totals().facts
        session = self._session()
        with session.snapshot() as sql:
            chosen = resolved(sql, session.terms, selector)
            if chosen.known is not None:
                return chosen.known
            return facts.count(sql, chosen.conditions, chosen.node)

    def fact(self, fact_id: str) -> FactRow | None:
        session = self._session()
        with session.snapshot() as sql:
            stored = facts.by_id(sql, session.terms, fact_id)
            return None if stored is None else assembly.Shelf(sql).fact(stored)

    # Articles and lists
    def article(self, key: str) -> ArticleView | None:
        """Its text and what is drawn over it; facts that do not stand where the store says are named, not lit."""
        session = self._session()
        with session.snapshot() as sql:
            stored = articles.by_key(sql, key)
            if stored is None:
                return None
            conditions = [facts.of_article(stored.number)]
            found = facts.page(sql, session.terms, conditions, None, "document", False, 0, None)
            text = articles.text(sql, stored.number)
            return assembly.view(stored, text, articles.layout(sql, stored.number), found)

    def articles(self, offset: int = 0, limit: int | None = None) -> list[ArticleRow]:
        """By path."""
        return [assembly.article(stored) for stored in articles.page(self._sql, offset, limit)]

    def programmes(self, offset: int = 0, limit: int | None = None) -> list[ProgrammeRow]:
        """Those with most facts first."""
        return [assembly.programme(stored) for stored in articles.programmes(self._sql, offset, limit)]

    def pairings(self, offset: int = 0, limit: int | None = None) -> list[PairingRow]:
        """By donor, then by recipient."""
        return [assembly.pairing(stored) for stored in articles.pairings(self._sql, offset, limit)]

    def failures(self) -> list[FailureRow]:
        """By path."""
        return [FailureRow(path, reason) for path, reason in articles.failures(self._sql)]

    # Full text
    def search(self, text: str, limit: int | None = None, offset: int = 0) -> Iterator[Hit]:
        """Sentences that hold every word of `text`; words are parted by blanks, "…" or “…” quotes a phrase.

        One hit a sentence, placed at the first word's first occurrence; hits stream in the corpus's order, so
        a caller that has enough just stops asking.
        """
        sql = self._sql
        found = fulltext.matches(sql, Query.of(text))
        for match in islice(found, offset, None if limit is None else offset + limit):
            yield Hit(
                article=assembly.article(match.article),
                sentence=match.sentence,
                span=match.places[0],
                quote=match.quote,
                facts=facts.count_in_sentence(sql, match.row),
                words=match.places,
            )

    # Connections
    @property
    def _sql(self) -> sqlite3.Connection:
        return self._session().reader.connection

    def _session(self) -> _Session:
        """This thread's connection; one that had nothing to read yet is tried again."""
        known: _Session | None = getattr(self._own, "session", None)
        if known is not None and not (known.reader.waiting and self._path.exists()):
            return known
        fresh = _Session(open_reader(self._path))
        with self._guard:
            if known is not None:
                known.reader.connection.close()
                self._sessions.remove(known)
            self._sessions.append(fresh)
        self._own.session = fresh
        return fresh
