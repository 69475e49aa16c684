"""Text as the full-text index sees it: one token a character, so that Chinese words of any length are found.

Only letters and digits become tokens; punctuation and blanks are kept out. A character that the tokenizer of
SQLite may not know or would change stands as its code point, so that what is asked for is what is found.
"""

from __future__ import annotations

import re

import msgspec

from corpus.language.fold import fold

_PLAIN = re.compile(r"[0-9a-z\u3400-\u4db5\u4e00-\u9fcb]")
_QUOTED = re.compile(r"[\"“”「」]([^\"“”「」]*)[\"“”「」]|([^\s\"“”「」]+)")


def folded(text: str) -> str:
    """Half-width and lower case, character by character, so that places stay true."""
    lowered = (c.lower() for c in fold(text))
    return "".join(low if len(low) == 1 else c for low, c in zip(lowered, text, strict=True))


def tokens(text: str) -> str:
    """The row of the full-text index for `text`."""
    return " ".join(_token(c) for c in folded(text) if c.isalnum())


def _token(character: str) -> str:
    return character if _PLAIN.match(character) else f"u{ord(character):x}"


class Query(msgspec.Struct, frozen=True):
    """What to look for: words and quoted phrases, folded, blanks taken out; all must occur in a sentence."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Query:
        """Words are parted by blanks; "…", “…” and 「…」 quote a phrase."""
        parts = (quoted or word for quoted, word in _QUOTED.findall(text))
        squashed = ("".join(folded(part).split()) for part in parts)
        return cls(tuple(dict.fromkeys(word for word in squashed if word)))

    def match(self) -> str:
        """The condition for FTS5; empty where no word has a letter or digit."""
        phrases = (tokens(word) for word in self.words)
        return " AND ".join(f'"{phrase}"' for phrase in phrases if phrase)

    def places(self, sentence: str) -> list[tuple[int, int]] | None:
        """Where each word first stands in the sentence, punctuation included; None where one does not."""
        at = [i for i, c in enumerate(sentence) if not c.isspace()]
        squashed = folded("".join(sentence[i] for i in at))
        found = []
        for word in self.words:
            start = squashed.find(word)
            if start < 0:
                return None
            found.append((at[start], at[start + len(word) - 1] + 1))
        return found
