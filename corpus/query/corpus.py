"""A corpus as it is browsed: every question that a face asks of the store, answered read-only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

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
from corpus.query.selector import EVERYTHING, FactOrder, Selector


class Corpus:
    """Open with `Corpus.open(path)`; usable from several threads at once (each has its own connection).

    A store that does not exist yet, or was made by another version, answers as an empty corpus and fills as
    soon as the indexer has written to it; `version()` tells when to ask again.
    """

    @classmethod
    def open(cls, store_path: Path) -> Self:
        """StoreError where the file is no store."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections of all threads."""

    @property
    def notice(self) -> str | None:
        """What the user should know of how the store is open (folder cannot be written …), or None."""
        raise NotImplementedError

    def version(self) -> int:
        """Another number means that the store has changed; costs microseconds."""
        raise NotImplementedError

    def totals(self) -> Totals:
        raise NotImplementedError

    # The tree
    def nodes(
        self, view: View, parent: str | None = None, offset: int = 0, limit: int | None = None
    ) -> list[Node]:
        """The children of `parent` (a node key), or the roots of the view, in the tree's order."""
        raise NotImplementedError

    def node(self, key: str) -> Node | None:
        """None where the corpus has no such node (any more)."""
        raise NotImplementedError

    def path_to(self, key: str) -> list[Node]:
        """The node's ancestors from the root down, the node itself last; empty where it is unknown."""
        raise NotImplementedError

    def next_node(self, view: View, key: str | None, kind: NodeKind, step: int) -> Node | None:
        """The next (step 1) or previous (step -1) node of that kind after `key` in the tree's order, wrapping.

        From a key that is None or not of that view, the first or last. None where the view has no such node.
        """
        raise NotImplementedError

    # Facts
    def facts(
        self,
        selector: Selector = EVERYTHING,
        offset: int = 0,
        limit: int | None = None,
        order: FactOrder = "document",
        descending: bool = False,
    ) -> list[FactRow]:
        raise NotImplementedError

    def count(self, selector: Selector = EVERYTHING) -> int:
        raise NotImplementedError

    def fact(self, fact_id: str) -> FactRow | None:
        raise NotImplementedError

    # Articles and lists
    def article(self, key: str) -> ArticleView | None:
        raise NotImplementedError

    def articles(self, offset: int = 0, limit: int | None = None) -> list[ArticleRow]:
        raise NotImplementedError

    def programmes(self, offset: int = 0, limit: int | None = None) -> list[ProgrammeRow]:
        raise NotImplementedError

    def pairings(self, offset: int = 0, limit: int | None = None) -> list[PairingRow]:
        raise NotImplementedError

    def failures(self) -> list[FailureRow]:
        raise NotImplementedError

    # Full text
    def search(self, text: str, limit: int | None = None, offset: int = 0) -> Iterator[Hit]:
        """Sentences that hold every word of `text`; words are parted by blanks, "…" or “…” quotes a phrase.

        One hit a sentence, placed at the first word's first occurrence; hits stream in the corpus's order.
        """
        raise NotImplementedError
