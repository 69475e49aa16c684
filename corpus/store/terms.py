"""Short texts that come back all the time, kept once and known by a number."""

from __future__ import annotations

import sqlite3


class Terms:
    """Both directions, remembered for the life of the connection: a term never changes nor goes away."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: dict[int, str] = {}
        self._ids: dict[str, int] = {}

    def text(self, term: int) -> str:
        if term not in self._texts:
            row = self._connection.execute("SELECT text FROM term WHERE id = ?", (term,)).fetchone()
            self._texts[term] = row[0]
        return self._texts[term]

    def id(self, text: str) -> int | None:
        """None where the store has no such term."""
        row = self._connection.execute("SELECT id FROM term WHERE text = ?", (text,)).fetchone()
        return None if row is None else int(row[0])

    def keep(self, text: str) -> int:
        """The term's number, made where it is new; only for the writer."""
        known = self._ids.get(text) or self.id(text)
        if known is None:
            known = self._connection.execute("INSERT INTO term (text) VALUES (?)", (text,)).lastrowid
            assert known is not None
        if len(self._ids) >= _REMEMBERED:
            self._ids.clear()
        self._ids[text] = known
        return known

    def forget(self) -> None:
        """After a rollback: numbers given since may be given again."""
        self._ids.clear()


_REMEMBERED = 50_000  # bounds the writer's memory however many programme names a corpus has
