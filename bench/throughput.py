"""Characters a second that readers and analysis read, beside those that jieba cuts of the same text."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import jieba

from bench import running_text
from corpus import lexicon
from corpus.parsing import parse_text

_ROUNDS, _ARTICLES = 9, 15


class Throughput(NamedTuple):
    """analysis and words: medians, characters a second; ratio: the median of the rounds' ratios."""

    analysis: float
    words: float
    ratio: float


def measure(seeds: Path) -> Throughput:
    """In turns, over text of which no sentence occurs twice; what is loaded once is not counted."""
    stream = running_text.articles(running_text.bodies(seeds), lexicon.load())
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    parse: Callable[[str], object] = lambda text: parse_text(text, published="2020-06-15")  # noqa: E731
    parse(next(stream))
    rounds = [_round(stream, parse, tokenizer.lcut) for _ in range(_ROUNDS)]
    return Throughput(
        statistics.median(a for a, _ in rounds),
        statistics.median(w for _, w in rounds),
        statistics.median(a / w for a, w in rounds),
    )


def _round(
    stream: Iterator[str], parse: Callable[[str], object], cut: Callable[[str], object]
) -> tuple[float, float]:
    texts = list(islice(stream, _ARTICLES))
    return _rate(parse, texts), _rate(cut, texts)


def _rate(read: Callable[[str], object], texts: list[str]) -> float:
    begun = time.perf_counter()
    for text in texts:
        read(text)
    return sum(map(len, texts)) / (time.perf_counter() - begun)
