"""Spans in order, so that what lies in or touches a stretch is found without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from corpus.model import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shelf(Generic[T]):
    """Things by the start of their spans; longest: of all spans, in characters."""

    things: tuple[T, ...]
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    longest: int

    @classmethod
    def of(cls, things: Iterable[T], span: Callable[[T], Span]) -> Shelf[T]:
        ordered = tuple(sorted(things, key=lambda thing: span(thing).start))
        spans = tuple(map(span, ordered))
        return cls(ordered, spans, tuple(s.start for s in spans), max(map(len, spans), default=0))

    def at(self, pos: int) -> T:
        """The last one that starts at `pos` or before, else the first. Raises IndexError where there is none."""
        return self.things[max(bisect_right(self.starts, pos) - 1, 0)]

    def starting_in(self, stretch: Span) -> tuple[T, ...]:
        """What starts in `stretch`, in order."""
        low = bisect_left(self.starts, stretch.start)
        return self.things[low : bisect_left(self.starts, stretch.end, low)]

    def covering(self, span: Span) -> T | None:
        """The first thing that holds all of `span`; None where nothing does."""
        i = bisect_right(self.starts, span.start) - 1
        floor = span.end - self.longest
        found = None
        while i >= 0 and self.starts[i] >= floor:
            if self.spans[i].end >= span.end:
                found = self.things[i]
            i -= 1
        return found

    def within(self, stretch: Span) -> Iterator[T]:
        """What lies in `stretch`, in order."""
        for i in range(bisect_left(self.starts, stretch.start), len(self.starts)):
            if self.starts[i] >= stretch.end:
                break
            if self.spans[i].end <= stretch.end:
                yield self.things[i]

    def touching(self, stretch: Span) -> Iterator[T]:
        """What shares a character with `stretch`, in order."""
        for i in range(bisect_left(self.starts, stretch.start - self.longest), len(self.starts)):
            if self.starts[i] >= stretch.end:
                break
            if self.spans[i].end > stretch.start:
                yield self.things[i]
