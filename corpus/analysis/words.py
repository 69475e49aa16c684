"""Words of a clause with their parts of speech, for what a figure measures. Loaded only where text is analysed.

jieba's dictionary gives both the segmentation and the tags; its statistical tagger, ten times slower, is not used.
"""

from __future__ import annotations

import logging
import marshal
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import jieba
import platformdirs
from msgspec import Struct

from corpus.lexicon import Lexicon
from corpus.model import Span

# Stretches of at most so many characters are remembered, so many of them: some 5 MB.
_SHORT, _MOST_SHORT = 6, 20_000


class Word(Struct, frozen=True):
    text: str
    tag: str  # jieba's part of speech; `region`, `name`, `time`, `figure` for what other finders read
    start: int
    end: int


class Segmenter:
    """Cuts stretches of text into tagged words; what is already understood stays whole."""

    def __init__(self, tokenizer: jieba.Tokenizer, tags: Mapping[str, str]) -> None:
        self._tokenizer = tokenizer
        self._tags = tags
        self._short: dict[str, tuple[tuple[str, str], ...]] = {}

    def words(self, text: str, within: Span, atoms: Sequence[tuple[Span, str]]) -> list[Word]:
        """The words of text[within]. atoms: sorted, not overlapping, each becomes one word with its label as tag."""
        out: list[Word] = []
        at = within.start
        for span, label in atoms:
            if span.end <= within.start or span.start >= within.end or span.start < at:
                continue
            self._cut(text, at, span.start, out)
            out.append(Word(span.of(text), label, span.start, min(span.end, within.end)))
            at = span.end
        self._cut(text, at, within.end, out)
        return out

    def _cut(self, text: str, start: int, end: int, out: list[Word]) -> None:
        if start >= end:
            return
        for word, tag in self._cut_words(text[start:end]):
            stop = start + len(word)
            out.append(Word(word, tag, start, stop))
            start = stop

    def _cut_words(self, text: str) -> tuple[tuple[str, str], ...]:
        """Words with tags; the short stretches between names and figures (,其中) come again and again."""
        known = self._short.get(text)
        if known is not None:
            return known
        tags = self._tags
        cut = tuple((w, tags.get(w) or _unknown(w)) for w in self._tokenizer.cut(text, HMM=False))
        if len(text) <= _SHORT and len(self._short) < _MOST_SHORT:
            self._short[text] = cut
        return cut


def _unknown(word: str) -> str:
    if not word[0].isalnum():
        return "x"
    return "m" if word[0].isdigit() else "n"


def segmenter(lexicon: Lexicon) -> Segmenter:
    """The one segmenter for this lexicon; the first call takes about a second, later ones nothing."""
    return _segmenter(lexicon.digest, lexicon.compounds.words, tuple(lexicon.settings.programmes))


@lru_cache(maxsize=2)
def _segmenter(digest: str, compounds: tuple[str, ...], names: tuple[str, ...]) -> Segmenter:
    jieba.setLogLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    cache = _cache_folder()
    if cache is not None:
        # The cache file in the shared temporary folder may be another user's.
        tokenizer.tmp_dir = str(cache)
    tokenizer.initialize()
    tags = _tags(tokenizer, cache)
    for word in (*compounds, *names):
        tokenizer.add_word(word)
    return Segmenter(tokenizer, tags)


def _tags(tokenizer: jieba.Tokenizer, cache: Path | None) -> Mapping[str, str]:
    """word → tag of jieba's dictionary, plain nouns left out; kept in a file, as reading takes half a second."""
    stored = cache / f"tags-{jieba.__version__}.marshal" if cache else None
    if stored is not None:
        try:
            loaded = marshal.loads(stored.read_bytes())
            if isinstance(loaded, dict):
                return loaded
        except (OSError, ValueError, EOFError, TypeError):
            pass
    tags: dict[str, str] = {}
    with tokenizer.get_dict_file() as lines:
        for line in lines:
            word, _, tag = line.decode("utf-8").strip().split(" ")
            if tag not in ("n", "nr", "nz", "nt", "nrt", "nrfg"):
                tags[word] = tag
    if stored is not None:
        partial = stored.with_suffix(f".{id(tags):x}")
        try:
            partial.write_bytes(marshal.dumps(tags))
            partial.replace(stored)
        except OSError:
            partial.unlink(missing_ok=True)
    return tags


def _cache_folder() -> Path | None:
    folder = Path(platformdirs.user_cache_dir("duikou", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return folder
