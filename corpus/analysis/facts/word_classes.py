"""What a word can do beside a figure: continue a noun phrase, start a verb phrase, stand between a label and its
number (资金达95亿元). Words that the segmenter's tags mislead on stand in the lexicon's table of report words.
"""

from __future__ import annotations

from corpus.analysis.words import Word
from corpus.lexicon.report_words import ReportWords

_NOUN_TAGS = {
    "n",
    "nr",
    "ns",
    "nt",
    "nz",
    "ng",
    "nrt",
    "nrfg",
    "vn",
    "an",
    "s",
    "j",
    "l",
    "i",
    "b",
    "eng",
    "g",
    "nx",
    "x_latin",
    "name",
    "zg",
    "q",
}
_MODIFIER_TAGS = {"a", "ad", "ag", "z", "b", "f", "h", "k", "mq", "r"}
_MODIFIER_PRONOUNS = {
    "各",
    "各级",
    "各类",
    "各种",
    "各项",
    "全",
    "全部",
    "本",
    "有关",
    "所有",
    "该",
    "各族",
    "各界",
    "多个",
    "全体",
}
_NUMERALS = set("0123456789一二三四五六七八九十百千万亿两几数多余半")
JOINTS = {"和", "及", "与", "或", "、", "以及", "暨", "·", "—", "-"}
STOPS = set(",;:。!?，；：！？")


class WordClasses:
    """The segmenter's tags, corrected by one lexicon's report words."""

    def __init__(self, words: ReportWords) -> None:
        self._words = words

    def is_reach(self, word: Word) -> bool:
        return (
            self._words.is_a(word.text, "reach")
            or word.tag in ("d", "y", "uz", "ul")
            or word.text in ("了", "着", "过")
        )

    def is_nominal(self, word: Word) -> bool:
        """Can stand inside a noun phrase."""
        if self._words.is_a(word.text, "noun"):
            return True
        if self._words.is_a(word.text, "verb") or self._words.is_a(word.text, "reach"):
            return False
        if word.tag in _NOUN_TAGS:
            return word.text not in JOINTS
        if word.tag in _MODIFIER_TAGS:
            return word.tag != "r" or word.text in _MODIFIER_PRONOUNS
        return word.tag == "m" and (word.text[0] not in _NUMERALS or word.text.endswith("级"))

    def is_verb(self, word: Word) -> bool:
        return self._words.is_a(word.text, "verb") or word.tag in ("v", "vg", "vi", "vd")

    def _is_bare_verb(self, word: Word) -> bool:
        """A verb that does not stand inside noun phrases."""
        return self.is_verb(word) and not self._words.is_a(word.text, "noun") and word.tag != "vn"

    def names_a_thing(self, text: str) -> bool:
        """投资, 就业: a verb by its look that reports also use as a noun."""
        return self._words.is_a(text, "noun")

    def _joins(self, word: Word) -> bool:
        return (
            word.text not in STOPS
            and word.text not in JOINTS
            and word.tag not in ("figure", "time", "p", "d")
        )
