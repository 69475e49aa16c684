"""Reads the full text: sentences that hold every word of a query, with the exact places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from corpus.model import Span
from corpus.store import articles
from corpus.store.articles import StoredArticle
from corpus.store.words import Query


class Match(msgspec.Struct, frozen=True):
    """row: the sentence's number; places: where each word first stands, in the article's text."""

    row: int
    article: StoredArticle
    sentence: Span
    quote: str
    places: tuple[Span, ...]


def matches(sql: sqlite3.Connection, query: Query) -> Iterator[Match]:
    """In the order of the articles and of their text; found as they are asked for. A query without letter or
    digit finds nothing."""
    wanted = query.match()
    if not wanted:
        return
    article: StoredArticle | None = None
    text, sentences = "", list[Span]()
    for (row,) in sql.execute("SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid", (wanted,)):
        if article is None or not article.number <= row < article.number + len(sentences):
            article = articles.holding(sql, row)
            if article is None:
                continue
            text, sentences = articles.text(sql, article.number), articles.sentences(sql, article.number)
        sentence = sentences[row - article.number]
        quote = sentence.of(text)
        places = query.places(quote)
        if places is not None:
            spans = tuple(Span(sentence.start + start, sentence.start + end) for start, end in places)
            yield Match(row, article, sentence, quote, spans)
