"""A selector as what the store understands: the node that facts stand under, and conditions on them."""

from __future__ import annotations

import sqlite3

import msgspec

from corpus.query.selector import Selector
from corpus.store import articles, facts, keys, tree
from corpus.store.facts import Condition
from corpus.store.keys import DONOR, RECIPIENT
from corpus.store.terms import Terms


class Selection(msgspec.Struct, frozen=True):
    """node: id, None where the selector names none; known: how many facts there are, where that is kept."""

    node: int | None
    conditions: tuple[Condition, ...]
    known: int | None


def resolved(sql: sqlite3.Connection, terms: Terms, selector: Selector) -> Selection:
    """What does not exist in the corpus selects nothing."""
    conditions: list[Condition] = []
    node = known = None
    if selector.node is not None:
        row = tree.by_key(sql, selector.node)
        if row is None:
            conditions.append(facts.NEVER)
        elif row.kind == "article":
            conditions.append(_article(sql, row.key.removeprefix("article/")))
        else:
            node, known = row.id, row.facts
    for name, roles in ((selector.region, 0), (selector.donor, DONOR), (selector.recipient, RECIPIENT)):
        if name is not None:
            conditions.append(facts.under([region.id for region in tree.regions(sql, name)], roles))
    if selector.programme is not None:
        conditions.append(facts.under(tree.programmes(sql, selector.programme)))
    for column in ("kind", "status", "theme"):
        term = getattr(selector, column)
        if term is not None:
            conditions.append(facts.is_term(column, terms.id(term)))
    if selector.since is not None:
        conditions.append(facts.since(selector.since))
    if selector.until is not None:
        conditions.append(facts.until(selector.until))
    if selector.article is not None:
        conditions.append(_article(sql, keys.escaped(selector.article)))
    if selector.text is not None:
        conditions.append(facts.in_text(selector.text))
    conditions += [facts.has_word(word) for word in selector.words if word.strip()]
    return Selection(node, tuple(conditions), None if conditions else known)


def _article(sql: sqlite3.Connection, key: str) -> Condition:
    found = articles.by_key(sql, key.replace("%2F", "/").replace("%25", "%"))
    return facts.NEVER if found is None else facts.of_article(found.number)
