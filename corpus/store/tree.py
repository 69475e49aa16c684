"""Reads the tree: children, ancestors, and the way from node to node."""

from __future__ import annotations

import sqlite3

import msgspec

from corpus.store.keys import UNCODED

_COLUMNS = """
SELECT n.id, n.key, n.view, n.kind, n.label, n.note, p.key, n.facts, n.articles,
  EXISTS (SELECT 1 FROM node c WHERE c.parent = n.id), n.donor, n.recipient, n.rank, n.sort
FROM node n LEFT JOIN node p ON p.id = n.parent
"""
# The endings that a short name leaves out, plain ones first; longer ones (自治州 of 海南藏族自治州) come after.
_ENDINGS = ("省", "市", "县", "区", "自治区", "地区", "盟", "旗", "州", "自治州", "自治县", "特别行政区")
_AUTONOMOUS = ("壮族自治区", "回族自治区", "维吾尔自治区")


class NodeRow(msgspec.Struct, frozen=True):
    """parent: its key. donor, recipient: of a pairing, code or name. rank, sort: place in the view's order."""

    id: int
    key: str
    view: str
    kind: str
    label: str
    note: str
    parent: str | None
    facts: int
    articles: int
    children: int  # 1 where there are any, else 0
    donor: str | None
    recipient: str | None
    rank: int
    sort: str

    @property
    def reference(self) -> str:
        """Of a region: its code, or its name where it has none."""
        return self.key.rpartition("/")[2] if not self.key.startswith(UNCODED) else self.label


def children(
    sql: sqlite3.Connection, view: str, parent: str | None, offset: int, limit: int | None
) -> list[NodeRow]:
    """In the tree's order; of an unknown parent none."""
    above = None
    if parent is not None:
        row = sql.execute("SELECT id FROM node WHERE key = ?", (parent,)).fetchone()
        if row is None:
            return []
        above = row[0]
    return _rows(
        sql,
        "WHERE n.view = ? AND n.parent IS ? ORDER BY n.rank, n.sort LIMIT ? OFFSET ?",
        view,
        above,
        -1 if limit is None else limit,
        offset,
    )


def by_key(sql: sqlite3.Connection, key: str) -> NodeRow | None:
    return _first(_rows(sql, "WHERE n.key = ?", key))


def ancestors(sql: sqlite3.Connection, node: NodeRow) -> list[NodeRow]:
    """From the root down to the node itself."""
    path = [node]
    while path[0].parent is not None:
        above = by_key(sql, path[0].parent)
        if above is None:
            break
        path.insert(0, above)
    return path


def after(sql: sqlite3.Connection, view: str, kind: str, node: NodeRow | None, step: int) -> NodeRow | None:
    """The next (step > 0) or previous node of that kind in the unfolded tree's order, wrapping."""
    forward = step > 0
    order = "ORDER BY n.rank, n.sort" if forward else "ORDER BY n.rank DESC, n.sort DESC"
    if node is not None and node.view == view:
        beyond = ">" if forward else "<"
        found = _rows(
            sql,
            f"WHERE n.view = ? AND n.kind = ? AND (n.rank, n.sort) {beyond} (?, ?) {order} LIMIT 1",
            view,
            kind,
            node.rank,
            node.sort,
        )
        if found:
            return found[0]
    return _first(_rows(sql, f"WHERE n.view = ? AND n.kind = ? {order} LIMIT 1", view, kind))


def donors(sql: sqlite3.Connection, recipient: str) -> list[str]:
    """Names of the regions that help this one (code or name), those with most facts first."""
    found = sql.execute(
        "SELECT d.label FROM node n JOIN node d ON d.id = n.parent WHERE n.recipient = ? "
        "ORDER BY n.facts DESC, n.sort",
        (recipient,),
    )
    return [label for (label,) in found]


def regions(sql: sqlite3.Connection, name: str) -> list[NodeRow]:
    """The regions that a reader means by a code, a full name, a short one, or its beginning: the best reading
    only (海南 is the province, not the prefecture)."""
    if not name:
        return []
    if name.isascii() and name.isdigit():
        return _rows(sql, "WHERE n.view = 'region' AND (n.key = ?1 OR n.key LIKE '%/' || ?1)", name)
    starting = _rows(
        sql, "WHERE n.view = 'region' AND n.kind = 'region' AND substr(n.label, 1, length(?1)) = ?1", name
    )
    rests = [(row, row.label[len(name) :]) for row in starting]
    for allowed in (("",), (*_ENDINGS, *_AUTONOMOUS)):
        exact = [row for row, rest in rests if rest in allowed]
        if exact:
            return exact
    return starting


def programmes(sql: sqlite3.Connection, part: str) -> list[int]:
    """Ids of the programme nodes whose name or alias holds `part`."""
    found = sql.execute(
        "SELECT n.id FROM node n WHERE n.view = 'programme' AND (instr(n.label, ?1) OR EXISTS "
        "(SELECT 1 FROM jump j WHERE j.node = n.id AND instr(j.name, ?1)))",
        (part,),
    )
    return [node for (node,) in found]


def _rows(sql: sqlite3.Connection, rest: str, *parameters: object) -> list[NodeRow]:
    return [NodeRow(*row) for row in sql.execute(_COLUMNS + rest, parameters)]


def _first(rows: list[NodeRow]) -> NodeRow | None:
    return rows[0] if rows else None
