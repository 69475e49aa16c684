"""What a query answers with: frozen rows, ready to be shown. They hold no screen and no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

import msgspec

from corpus.model import Head, Span

NodeKind = Literal["region", "programme", "pairing", "article", "group"]
View = Literal["region", "programme", "pairing", "article"]
VIEWS: tuple[View, ...] = ("region", "programme", "pairing", "article")
MarkKind = Literal["figure", "region", "programme", "time", "organisation"]


class Node(msgspec.Struct, frozen=True):
    """A node of the tree. key is stable over sessions and re-indexing and says which facts it stands for;
    facts and articles count what stands under it, descendants included."""

    key: str
    kind: NodeKind
    label: str
    note: str  # e.g. the donors of a region; empty where there is nothing to say
    facts: int
    articles: int
    has_children: bool
    parent: str | None


class ArticleRow(msgspec.Struct, frozen=True):
    key: str
    path: str  # as it was given, or of the file inside an archive
    head: Head
    reference_date: str | None
    facts: int
    unclaimed: int
    warnings: tuple[str, ...] = ()


class FactRow(msgspec.Struct, frozen=True):
    """One fact with what is needed to show, copy and export it."""

    id: str
    article: ArticleRow
    span: Span  # figure in the article's text
    text: str  # the figure as written
    number: str
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    kind: str
    bound: str
    indicator: str | None
    measure: str
    status: str
    aggregation: str | None
    since: str | None
    until: str | None
    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    place: tuple[str, ...]
    actor: tuple[str, ...]
    programme: str | None
    theme: str
    certainty: str
    sentence: Span
    quote: str  # the sentence
    paragraph: int  # 1-based, in the body
    rules: Mapping[str, str] = {}


class Mark(msgspec.Struct, frozen=True):
    """A lit stretch of the source. ref: fact id, region code or name, programme name."""

    span: Span
    kind: MarkKind
    ref: str


class ArticleView(msgspec.Struct, frozen=True):
    """Everything the reading pane draws. mismatch: facts whose figure no longer stands where the store says
    (shown as 出处失配, never highlighted)."""

    row: ArticleRow
    text: str
    body: tuple[Span, ...]
    furniture: tuple[tuple[Span, str], ...]
    headings: tuple[Span, ...]
    marks: tuple[Mark, ...]
    unclaimed: tuple[Span, ...]
    mismatch: tuple[str, ...] = ()


class Hit(msgspec.Struct, frozen=True):
    """A full-text hit: the sentence and the place of the match in the article's text. words: where each word
    of the query first stands in it; span is the first of them."""

    article: ArticleRow
    sentence: Span
    span: Span
    quote: str  # the sentence
    facts: int  # facts in that sentence
    words: tuple[Span, ...] = ()


class Totals(msgspec.Struct, frozen=True):
    """failed: files that could not be read; unclaimed: numerals that no fact, time or name covers."""

    articles: int
    facts: int
    failed: int
    unclaimed: int


class ProgrammeRow(msgspec.Struct, frozen=True):
    """A programme over the whole corpus: what its articles say of it, joined."""

    node: str  # key of its node
    name: str
    aliases: tuple[str, ...]
    kind: str
    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    actor: tuple[str, ...]
    facts: int
    articles: int


class PairingRow(msgspec.Struct, frozen=True):
    """Who helps whom over the whole corpus. since: the earliest year stated, or None. stated: an article says
    so in words; else it follows from facts that have this donor and this recipient."""

    node: str
    donor: str
    recipient: str
    since: str | None
    stated: bool
    facts: int
    articles: int


class FailureRow(msgspec.Struct, frozen=True):
    """A file that could not be read, and why in one line."""

    path: str
    reason: str
