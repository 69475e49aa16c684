"""Characters a second that the analysis reads, beside those that jieba cuts."""

from __future__ import annotations

import time
from collections.abc import Callable

import jieba

from corpus.parsing import parse_text

_TIME = 3.0  # seconds for each measurement


def analysis(texts: list[str]) -> float:
    """Characters a second through readers and analysis."""
    return _rate(lambda text: parse_text(text, published="2020-06-15"), texts)


def words(texts: list[str]) -> float:
    """Characters a second through `jieba.lcut`."""
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return _rate(tokenizer.lcut, texts)


def _rate(read: Callable[[str], object], texts: list[str]) -> float:
    read(texts[0])  # what is loaded once is not counted
    begun, characters = time.perf_counter(), 0
    while time.perf_counter() - begun < _TIME:
        for text in texts:
            read(text)
            characters += len(text)
    return characters / (time.perf_counter() - begun)
