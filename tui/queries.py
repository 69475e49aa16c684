"""The only module that asks the corpus: each question runs in a thread, so that the screen never waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from corpus.query import (
    ArticleView,
    Corpus,
    FactRow,
    FailureRow,
    Hit,
    Node,
    NodeKind,
    Selector,
    Totals,
    View,
)

_Answer = TypeVar("_Answer")
_FIND_STEP = 500  # rows looked through at once when finding in a long table


@dataclass(frozen=True, slots=True)
class TreeState:
    """A tree to show: its roots, the children of each open node, and the node to stand on."""

    roots: Sequence[Node]
    children: Mapping[str, Sequence[Node]]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class FactPage:
    """How many facts a node has, and the first of them."""

    count: int
    rows: Sequence[FactRow]


class Queries:
    """Awaitable questions. A question whose asker was cancelled before it began is not asked."""

    def __init__(self, open_corpus: Callable[[], Corpus]) -> None:
        # Two lanes: a slow search does not keep the tree waiting.
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="query")
        self._open_corpus = open_corpus
        self._corpus: Corpus | None = None

    @property
    def corpus(self) -> Corpus:
        """The corpus, opened at the first question; it may be asked from several threads. StoreError."""
        if self._corpus is None:
            self._corpus = self._open_corpus()
        return self._corpus

    def close(self) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)
        if self._corpus is not None:
            self._corpus.close()

    async def notice(self) -> str | None:
        return await self._ask(lambda: self.corpus.notice)

    async def state(self) -> tuple[int, Totals]:
        """The corpus's version and its totals."""
        return await self._ask(lambda: (self.corpus.version(), self.corpus.totals()))

    async def tree(self, view: View, open_keys: Sequence[str] = (), cursor: str | None = None) -> TreeState:
        """A view with these nodes opened, as far as they still exist."""

        def ask() -> TreeState:
            corpus = self.corpus
            children = {key: corpus.nodes(view, key) for key in open_keys}
            return TreeState(corpus.nodes(view), children, cursor)

        return await self._ask(ask)

    async def tree_at(self, view: View, open_keys: Sequence[str], key: str) -> TreeState:
        """A view opened so far that the node `key` is seen, and standing on it."""

        def ask() -> TreeState:
            corpus = self.corpus
            above = [node.key for node in corpus.path_to(key)[:-1]]
            wanted = dict.fromkeys([*open_keys, *above])
            return TreeState(corpus.nodes(view), {k: corpus.nodes(view, k) for k in wanted}, key)

        return await self._ask(ask)

    async def children(self, view: View, key: str) -> Sequence[Node]:
        return await self._ask(lambda: self.corpus.nodes(view, key))

    async def next_node(self, view: View, key: str | None, kind: NodeKind, step: int) -> Node | None:
        return await self._ask(lambda: self.corpus.next_node(view, key, kind, step))

    async def find_node(
        self, view: View, text: str, after: str | None, step: int, *, stay: bool
    ) -> str | None:
        """The key of the next node whose label holds `text`, opened or not, in the tree's order, wrapping.
        stay: the node `after` may be the answer itself."""

        def ask() -> str | None:
            corpus, wanted = self.corpus, text.casefold()
            keys: list[str] = []
            matching: list[int] = []
            waiting = list(reversed(corpus.nodes(view)))
            while waiting:
                node = waiting.pop()
                if wanted in node.label.casefold():
                    matching.append(len(keys))
                keys.append(node.key)
                if node.has_children:
                    waiting += reversed(corpus.nodes(view, node.key))
            here = keys.index(after) if after in keys else -1
            found = _next_of(matching, here, step, stay=stay)
            return None if found is None else keys[found]

        return await self._ask(ask)

    async def facts(self, selector: Selector, limit: int) -> FactPage:
        return await self._ask(
            lambda: FactPage(self.corpus.count(selector), self.corpus.facts(selector, 0, limit))
        )

    async def fact_rows(
        self, selector: Selector, offset: int = 0, limit: int | None = None
    ) -> Sequence[FactRow]:
        return await self._ask(lambda: self.corpus.facts(selector, offset, limit))

    async def fact(self, fact_id: str) -> FactRow | None:
        return await self._ask(lambda: self.corpus.fact(fact_id))

    async def find_fact(
        self, selector: Selector, text: str, after: int, step: int, *, stay: bool
    ) -> int | None:
        """The row of the next fact whose figure, indicator, regions, programme or sentence holds `text`."""

        def ask() -> int | None:
            wanted, matching, offset = text.casefold(), list[int](), 0
            while rows := self.corpus.facts(selector, offset, _FIND_STEP):
                matching += [offset + place for place, fact in enumerate(rows) if wanted in _haystack(fact)]
                offset += len(rows)
            return _next_of(matching, after, step, stay=stay)

        return await self._ask(ask)

    async def article(self, key: str) -> ArticleView | None:
        return await self._ask(lambda: self.corpus.article(key))

    async def failures(self) -> Sequence[FailureRow]:
        return await self._ask(self.corpus.failures)

    async def search(self, text: str, offset: int, limit: int) -> Sequence[Hit]:
        return await self._ask(lambda: list(islice(self.corpus.search(text, limit, offset), limit)))

    async def _ask(self, question: Callable[[], _Answer]) -> _Answer:
        return await asyncio.get_running_loop().run_in_executor(self._threads, question)


def _haystack(fact: FactRow) -> str:
    parts = (fact.text, fact.indicator, fact.programme, *fact.donor, *fact.recipient, *fact.place, fact.quote)
    return "\n".join(filter(None, parts)).casefold()


def _next_of(matching: Sequence[int], here: int, step: int, *, stay: bool) -> int | None:
    """The next of some sorted places after (step 1) or before (-1) `here`, wrapping."""
    if not matching:
        return None
    if step > 0:
        return next((place for place in matching if place > here or (stay and place == here)), matching[0])
    return next((place for place in reversed(matching) if place < here), matching[-1])
