"""Reads facts: conditions that can be joined, pages in an order, counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

import msgspec

from corpus.store.terms import Terms
from corpus.store.words import Query

_ALL = "FROM fact f JOIN article a ON a.id = f.article AND NOT a.hidden"
# CROSS JOIN keeps the order of the loops: the node's list leads, so a page costs a page, not the node.
_UNDER = "FROM ({0}) s CROSS JOIN fact f ON f.number = s.fact JOIN article a ON a.id = f.article"
_STANDING = "SELECT fact FROM node_fact WHERE node = ? ORDER BY fact"
_COLUMNS = """
SELECT f.id || a.suffix, f.article, f.start, f.stop, f.number_start, f.number_end, f.text, f.value, f.value_max,
  f.indicator, f.since, f.until, f.sentence_start, f.sentence_end, f.paragraph, f.unit, f.kind, f.bound,
  f.measure, f.status, f.aggregation, f.programme, f.theme, f.certainty, f.regions, f.actors, f.rules
"""
_FIRST_TERM = 15
_ORDERS = {
    "document": "f.number",
    "value": "CAST(f.value AS REAL) {0}, f.number",
    "time": "coalesce(f.until, f.since) {0} NULLS LAST, f.number",
    "indicator": "f.indicator {0} NULLS LAST, f.number",
}
# Dates are written to the year, month or day: `~` sorts behind them all, so a year ends after its months.
_STARTS, _ENDS = "coalesce(f.since, f.until)", "coalesce(f.until, '9999') || '~'"


class Condition(msgspec.Struct, frozen=True):
    """A part of WHERE over `fact f`, with its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


NEVER = Condition("0")


class StoredFact(msgspec.Struct, frozen=True):
    """Columns of a fact with its terms as text. id: with the suffix of its article."""

    id: str
    article: int
    start: int
    stop: int
    number_start: int
    number_end: int
    text: str
    value: str
    value_max: str | None
    indicator: str | None
    since: str | None
    until: str | None
    sentence_start: int
    sentence_end: int
    paragraph: int
    unit: str | None
    kind: str
    bound: str
    measure: str
    status: str
    aggregation: str | None
    programme: str | None
    theme: str
    certainty: str
    regions: str
    actors: str
    rules: str

    def lists(self) -> tuple[list[list[str]], list[str], dict[str, str]]:
        """[donors, recipients, places], actors, attribute → rule."""
        return (
            msgspec.json.decode(self.regions, type=list[list[str]]),
            msgspec.json.decode(self.actors, type=list[str]),
            msgspec.json.decode(self.rules, type=dict[str, str]),
        )


def under(nodes: Sequence[int], roles: int = 0) -> Condition:
    """Facts that stand under one of the nodes; roles: in one of these roles, 0 in any or none."""
    if not nodes:
        return NEVER
    marks = ", ".join("?" * len(nodes))
    role = f" AND roles & {roles:d}" if roles else ""
    return Condition(f"f.number IN (SELECT fact FROM node_fact WHERE node IN ({marks}){role})", tuple(nodes))


def of_article(number: int) -> Condition:
    return Condition("f.article = ?", (number,))


def is_term(column: str, term: int | None) -> Condition:
    """column: kind, status or theme; None: the store has no such term, so no such fact."""
    return NEVER if term is None else Condition(f"f.{column} = ?", (term,))


def since(date: str) -> Condition:
    return Condition(f"{_STARTS} IS NOT NULL AND {_ENDS} >= ?", (date,))


def until(date: str) -> Condition:
    return Condition(f"{_STARTS} <= ?", (date + "~",))


def in_text(text: str) -> Condition:
    """The fact's sentence holds every word of the query (letters and digits; punctuation does not count)."""
    match = Query.of(text).match()
    if not match:
        return NEVER
    return Condition("f.sentence IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)", (match,))


def has_word(word: str) -> Condition:
    """In the fact's sentence, indicator, programme or region names."""
    phrase = Condition("0")
    quoted = Query.of(f'"{word}"')
    if quoted.match():
        phrase = in_text(f'"{word}"')
    term = "(SELECT instr(text, ?) FROM term WHERE id = {0})"
    return Condition(
        f"({phrase.sql} OR instr(f.indicator, ?) OR {term.format('f.programme')} OR {term.format('f.regions')})",
        (*phrase.parameters, word, word, word),
    )


def page(
    sql: sqlite3.Connection,
    terms: Terms,
    conditions: Sequence[Condition],
    node: int | None,
    order: str,
    descending: bool,
    offset: int,
    limit: int | None,
) -> list[StoredFact]:
    """node: id of the node they stand under, None for all facts. order: a key of `_ORDERS`; facts alike in it
    keep the order of their documents."""
    direction = "DESC" if descending else "ASC"
    ordered = f"{_ORDERS[order].format(direction)} {direction if order == 'document' else ''}"
    where, parameters = _where(conditions)
    cut = (-1 if limit is None else limit, offset)
    if node is None:
        rows = sql.execute(
            f"{_COLUMNS} {_ALL} {where} ORDER BY {ordered} LIMIT ? OFFSET ?", (*parameters, *cut)
        )
    elif order == "document" and not conditions:
        standing = _UNDER.format(f"{_STANDING} {direction} LIMIT ? OFFSET ?")
        rows = sql.execute(f"{_COLUMNS} {standing} ORDER BY s.fact {direction}", (node, *cut))
    else:
        ordered = ordered.replace("f.number", "s.fact")
        rows = sql.execute(
            f"{_COLUMNS} {_UNDER.format(_STANDING)} {where} ORDER BY {ordered} LIMIT ? OFFSET ?",
            (node, *parameters, *cut),
        )
    return [_fact(terms, row) for row in rows]


def count(sql: sqlite3.Connection, conditions: Sequence[Condition], node: int | None) -> int:
    """node: as for `page`."""
    where, parameters = _where(conditions)
    if node is None:
        found = sql.execute(f"SELECT count(*) {_ALL} {where}", parameters)
    else:
        found = sql.execute(f"SELECT count(*) {_UNDER.format(_STANDING)} {where}", (node, *parameters))
    return int(found.fetchone()[0])


def by_id(sql: sqlite3.Connection, terms: Terms, fact_id: str) -> StoredFact | None:
    """fact_id: with the suffix of its article, where that has one."""
    bare, tilde, suffix = fact_id.partition("~")
    row = sql.execute(
        f"{_COLUMNS} {_ALL} WHERE f.id = ? AND a.suffix = ? ORDER BY f.number LIMIT 1",
        (bare, tilde + suffix),
    ).fetchone()
    return None if row is None else _fact(terms, row)


def count_in_sentence(sql: sqlite3.Connection, row: int) -> int:
    """Facts of the sentence with that number in the full text."""
    return int(sql.execute("SELECT count(*) FROM fact WHERE sentence = ?", (row,)).fetchone()[0])


def _where(conditions: Sequence[Condition]) -> tuple[str, tuple[object, ...]]:
    if not conditions:
        return "", ()
    return (
        "WHERE " + " AND ".join(f"({condition.sql})" for condition in conditions),
        tuple(parameter for condition in conditions for parameter in condition.parameters),
    )


def _fact(terms: Terms, row: tuple[Any, ...]) -> StoredFact:
    named = (None if term is None else terms.text(term) for term in row[_FIRST_TERM:])
    return StoredFact(*row[:_FIRST_TERM], *named)
