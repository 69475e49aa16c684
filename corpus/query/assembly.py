"""Rows of the store as rows to be shown."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import cast

from corpus.model import Span
from corpus.query.rows import (
    ArticleRow,
    ArticleView,
    FactRow,
    Mark,
    MarkKind,
    Node,
    NodeKind,
    PairingRow,
    ProgrammeRow,
)
from corpus.store import articles
from corpus.store.articles import StoredArticle, StoredPairing, StoredProgramme
from corpus.store.codec import Ends, Layout
from corpus.store.facts import StoredFact
from corpus.store.tree import NodeRow

_NAMED = 3  # donors named in a node's note; the number of all follows
_KEPT = 64  # texts that a shelf keeps unpacked: a page of facts seldom comes from more articles


def node(row: NodeRow, donors: Sequence[str]) -> Node:
    """donors: of a region, those who help it, the first named in its note."""
    note = row.note
    if donors:
        more = f" 等{len(donors)}地" if len(donors) > _NAMED else ""
        note = f"援方 {'、'.join(donors[:_NAMED])}{more}"
    return Node(
        row.key,
        cast(NodeKind, row.kind),
        row.label,
        note,
        row.facts,
        row.articles,
        bool(row.children),
        row.parent,
    )


def article(stored: StoredArticle) -> ArticleRow:
    return ArticleRow(
        stored.key,
        stored.path,
        stored.head,
        stored.reference_date,
        stored.facts,
        stored.unclaimed,
        stored.warnings,
    )


class Shelf:
    """Articles and texts that the facts of one page share."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql
        self._held: dict[int, tuple[ArticleRow, str]] = {}

    def fact(self, stored: StoredFact) -> FactRow:
        row, text = self._article(stored.article)
        return fact(stored, row, text)

    def _article(self, number: int) -> tuple[ArticleRow, str]:
        if number not in self._held:
            found = articles.by_number(self._sql, number)
            assert found is not None  # a fact goes with its article, in one transaction
            if len(self._held) >= _KEPT:
                self._held.pop(next(iter(self._held)))
            self._held[number] = article(found), articles.text(self._sql, number)
        return self._held[number]


def fact(stored: StoredFact, row: ArticleRow, text: str) -> FactRow:
    (donor, recipient, place), actor, rules = stored.lists()
    sentence = Span(stored.sentence_start, stored.sentence_end)
    return FactRow(
        id=stored.id,
        article=row,
        span=Span(stored.start, stored.stop),
        text=stored.text,
        number=text[stored.number_start : stored.number_end],
        value=Decimal(stored.value),
        value_max=None if stored.value_max is None else Decimal(stored.value_max),
        unit=stored.unit,
        kind=stored.kind,
        bound=stored.bound,
        indicator=stored.indicator,
        measure=stored.measure,
        status=stored.status,
        aggregation=stored.aggregation,
        since=stored.since,
        until=stored.until,
        donor=tuple(donor),
        recipient=tuple(recipient),
        place=tuple(place),
        actor=tuple(actor),
        programme=stored.programme,
        theme=stored.theme,
        certainty=stored.certainty,
        sentence=sentence,
        quote=sentence.of(text),
        paragraph=stored.paragraph,
        rules=rules,
    )


def view(stored: StoredArticle, text: str, layout: Layout, facts: Iterable[StoredFact]) -> ArticleView:
    """A figure is lit where the text still reads as the fact says; else the fact is a mismatch."""
    marks = [Mark(Span(m.start, m.end), cast(MarkKind, m.kind), m.ref) for m in layout.marks]
    mismatch = []
    for found in facts:
        if text[found.start : found.stop] == found.text:
            marks.append(Mark(Span(found.start, found.stop), "figure", found.id))
        else:
            mismatch.append(found.id)
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end, mark.kind, mark.ref))
    return ArticleView(
        row=article(stored),
        text=text,
        body=_spans(layout.body),
        furniture=tuple((Span(start, end), kind) for start, end, kind in layout.furniture),
        headings=_spans(layout.headings),
        marks=tuple(marks),
        unclaimed=_spans(layout.unclaimed),
        mismatch=tuple(mismatch),
    )


def programme(stored: StoredProgramme) -> ProgrammeRow:
    """What the articles say, joined; of the kinds the one that most of them give."""
    details = [detail for _, detail in stored.said]
    kinds = Counter(kind for kind, _ in stored.said)
    return ProgrammeRow(
        node=stored.node,
        name=stored.name,
        aliases=_joined(detail.aliases for detail in details),
        kind=kinds.most_common(1)[0][0] if kinds else "programme",
        donor=_joined(detail.donor for detail in details),
        recipient=_joined(detail.recipient for detail in details),
        actor=_joined(detail.actor for detail in details),
        facts=stored.facts,
        articles=stored.articles,
    )


def pairing(stored: StoredPairing) -> PairingRow:
    return PairingRow(
        stored.node,
        stored.donor,
        stored.recipient,
        stored.since,
        bool(stored.stated),
        stored.facts,
        stored.articles,
    )


def _joined(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _spans(ends: Ends) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in ends)
