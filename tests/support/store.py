"""Stores made for a test, and what a store says as one comparable value."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from corpus.model import Article
from corpus.query import VIEWS, Corpus, Node
from corpus.store.record import record
from corpus.store.writer import FileState, Writer
from tests.support.articles import lineage


def filled(store: Path, articles: Iterable[tuple[str, Article]]) -> Path:
    """A store with these articles, path and article."""
    with Writer(store) as writer:
        for path, article in articles:
            writer.write(FileState(path, 1, 1, "test"), [record(article, lineage, spelt)])
        writer.commit()
    return store


def spelt(name: str) -> tuple[str, str]:
    """Stands in for pinyin."""
    return f"full-{name}", f"initials-{name}"


def state(store: Path, words: Iterable[str] = ()) -> dict[str, object]:
    """Everything that can be asked, without numbers that depend on the order of writing."""
    with Corpus.open(store) as corpus:
        rows = corpus.articles()
        return {
            "totals": corpus.totals(),
            "articles": [(row, corpus.article(row.key)) for row in rows],
            "facts": sorted((fact.article.path, fact.span, fact.id, repr(fact)) for fact in corpus.facts()),
            "nodes": [
                (view, node, _under(corpus, node)) for view in VIEWS for node in every_node(corpus, view)
            ],
            "programmes": corpus.programmes(),
            "pairings": corpus.pairings(),
            "failures": corpus.failures(),
            "hits": {word: sorted(map(repr, corpus.search(word))) for word in words},
        }


def every_node(corpus: Corpus, view: str) -> list[Node]:
    """The unfolded tree, in its order."""

    def unfolded(parent: str | None) -> Iterable[Node]:
        for node in corpus.nodes(view, parent):  # type: ignore[arg-type]
            yield node
            yield from unfolded(node.key)

    return list(unfolded(None))


def _under(corpus: Corpus, node: Node) -> list[str]:
    from corpus.query import Selector

    return sorted(fact.id for fact in corpus.facts(Selector(node=node.key)))
