"""Noun and verb phrases beside a figure, from tagged words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from corpus.analysis.facts.word_classes import JOINTS, STOPS, WordClasses
from corpus.analysis.words import Word
from corpus.model import Span

_TOWARDS = {"到", "赴", "来", "在", "往", "去"}
_WRAPS = set("“”‘’\"'()（）《》【】[]")
_DOERS = re.compile("(?:户|人|员|生|师|民|企业|公司|商|者|众|工|社|线|村|县|校|院|馆|店)$")
_UNDERTAKING = re.compile(
    "班|会|活动|项目|基地|计划|工程|中心|协议|资金|岗位|合同|订单|意向书|机制|平台|点|率|量|额"
)
_LETS = {"让", "使", "令", "叫"}
_TOTALS = {"规模", "总量", "总额", "总数", "总值", "人数", "数量"}
_TRAILING = {"里", "上", "中", "内", "与", "和", "及", "、", "等"}
# What begins another phrase behind a noun: 学校显著提升…, 茶农户均增收1800元
_ADVERBS = {
    "显著",
    "明显",
    "有效",
    "大幅",
    "切实",
    "成功",
    "如期",
    "顺利",
    "共同",
    "先后",
    "分别",
    "统一",
    "正在",
    "全面",
    "全部",
    "历史性",
    "分批",
    "首次",
    "陆续",
    "相继",
    "率先",
    "各自",
}
_PER_HEAD = ("人均", "户均", "年人均", "年均", "月均", "亩均", "村均")
_LONGEST = 24


class Phrase(Struct, frozen=True):
    """span: the words that make it; kind: noun or verb; reached: a word such as 达 or 共 stood between."""

    span: Span
    kind: str
    reached: bool = False


class Grammar(WordClasses):
    """Phrase rules over one lexicon's report words."""

    def before(self, words: Sequence[Word]) -> Phrase | None:
        """The noun phrase that ends where `words` end (…帮扶资金 | 约95亿元), else the verb there (培训 | 1.8万人次)."""
        last = len(words) - 1
        reached = False
        while last >= 0:
            if words[last].text in ")）" and (opening := self._aside_start(words, last)) > 0:
                # 社会帮扶资金（含物资折款）: an aside is no label
                last = opening - 1
                continue
            between = self.is_reach(words[last]) or words[last].tag == "time" or words[last].text.isspace()
            if words[last].text == "的" and last and words[last - 1].tag == "time":
                between = True
            # 地区生产总值先后 | 突破1万亿元; 全市 | 2138户
            scope = self._words.is_a(words[last].text, "scope")
            if not scope and (not between or self._ends_noun(words, last)):
                break
            reached = True
            last -= 1
        if (
            last < 0
            or words[last].text in STOPS
            or words[last].text in _LETS
            or words[last].tag in ("figure", "time")
        ):
            return None
        if not (self.is_nominal(words[last]) or words[last].text in _WRAPS):
            if self._is_bare_verb(words[last]):
                return Phrase(Span(words[last].start, words[last].end), "verb", reached)
            return None
        first = self._noun_start(words, last)
        if first > last:
            return Phrase(Span(words[last].start, words[last].end), "verb", reached)
        while (
            first
            and words[last].end - words[first].start <= 2
            and len(words[last].text) == 1
            and self._joins(words[first - 1])
        ):
            # 外转率, 覆盖率: one character is no label
            first -= 1
        if (
            first < last
            and self._words.is_a(words[last].text, "verb")
            and (words[last].end - words[first].start > 6 or any(w.text in JOINTS for w in words[first:last]))
            and _DOERS.search(words[last - 1].text)
        ):
            # 社会各界和企业捐款 | 2300万元: who gave is not what is measured
            first = last
        kind = (
            "noun"
            if any(
                self.is_nominal(w) and not self._reads_as_verb(words, i)
                for i, w in enumerate(words[first : last + 1], first)
            )
            else "verb"
        )
        total = words[last + 1] if last + 1 < len(words) else None
        # 外出务工规模, 融资总量: part of the name where it follows at once
        if total is not None and total.text in _TOTALS:
            return Phrase(Span(words[first].start, total.end), "noun", reached)
        return Phrase(Span(words[first].start, words[last].end), kind, reached)

    def _aside_start(self, words: Sequence[Word], closing: int) -> int:
        """Index of the bracket that opens a short aside, or -1."""
        for at in range(closing - 1, max(-1, closing - 10), -1):
            if words[at].text in "(（":
                return at if at and self.is_nominal(words[at - 1]) else -1
        return -1

    def _ends_noun(self, words: Sequence[Word], at: int) -> bool:
        """规模, 数量, 总量 … are reach words only after the thing they are said of."""
        return words[at].tag in ("n", "vn") and (at == 0 or not self.is_nominal(words[at - 1]))

    def _reads_as_verb(self, words: Sequence[Word], at: int) -> bool:
        """A word that may be verb or noun (培训, 援建) is a verb where no noun modifies it from the left."""
        word = words[at]
        if not self._words.is_a(word.text, "verb"):
            return False
        before = words[at - 1] if at else None
        if (
            before is None
            or before.tag in ("region", "name", "time", "figure")
            or self.is_reach(before)
            or before.text in STOPS
        ):
            return True
        return not (self.is_nominal(before) or before.text in _WRAPS) or before.tag in ("f", "ad")

    def _noun_start(self, words: Sequence[Word], last: int) -> int:
        """Index of the first word of the noun phrase that ends at `last`."""
        at = last
        while at >= 0 and words[last].end - words[at].start <= _LONGEST:
            word = words[at]
            if word.text in STOPS or word.tag in ("figure", "time"):
                break
            if word.text in JOINTS or word.text == "的":
                left = words[at - 1] if at else None
                if (
                    left is None
                    or not (self.is_nominal(left) or left.text in _WRAPS)
                    or (at >= 1 and self._reads_as_verb(words, at - 1) and word.text != "的")
                ):
                    break
            elif word.text in _WRAPS:
                pass
            elif word.tag == "region":
                # 接待广东游客, but not the sentence's own subject: 汕尾贫困村
                left = words[at - 1] if at else None
                if left is not None and left.text in _TOWARDS and at < last:
                    # 农村劳动力到福建就业, 赴苏州就业: who goes where belongs to it
                    at -= 1
                    if at < 1 or not self.is_nominal(words[at - 1]):
                        at -= 1
                        break
                elif left is None or left.text in _TOWARDS or (not self.is_verb(left) and left.tag != "vn"):
                    break
            elif (
                (at < last and self._words.is_a(word.text, "scope"))
                or not self.is_nominal(word)
                or (at < last and self._reads_as_verb(words, at))
            ):
                break
            at -= 1
        at += 1
        while at < last and (
            words[at].text in JOINTS or words[at].text == "的" or words[at].text in "”’)）》"
        ):
            at += 1
        return at

    def after(self, words: Sequence[Word]) -> Phrase | None:
        """The noun phrase that begins where `words` begin (20家 | 主流媒体), else the verb phrase (216人 | 培育成带头人)."""
        first = 0
        if words and words[0].text == "的":
            first = 1
        if first >= len(words) or words[first].text in STOPS or words[first].tag in ("figure",):
            return None
        head = words[first]
        if (
            (self.is_nominal(head) or self._is_attribute(words, first))
            and not self._starts_verb_phrase(words, first)
        ) or head.text in "“《":
            last = self._noun_end(words, first)
            if last >= first:
                return Phrase(Span(words[first].start, words[last].end), "noun")
        if self.is_verb(head) or head.tag in ("v", "d", "p", "vn", "a", "ad", "b"):
            relative = self._relative(words, first)
            if relative is not None:
                return relative
            return Phrase(Span(words[first].start, self._clause_end(words, first)), "verb")
        return None

    def _is_attribute(self, words: Sequence[Word], at: int) -> bool:
        """深圳 of 12个深圳对口帮扶地区: a place that a noun follows."""
        return words[at].tag == "region" and at + 1 < len(words) and self.is_nominal(words[at + 1])

    def _starts_verb_phrase(self, words: Sequence[Word], at: int) -> bool:
        """培养 of 56名培养本科生 and 实现 of 1.7万人实现脱贫; not 扶贫 of 3期扶贫干部培训班."""
        word = words[at]
        if self._is_bare_verb(word):
            return True
        if not self._words.is_a(word.text, "verb"):
            return False
        following = words[at + 1] if at + 1 < len(words) else None
        return following is None or following.text in STOPS or not self.is_nominal(following)

    def _noun_end(self, words: Sequence[Word], first: int) -> int:
        """Index of the last word of the noun phrase that starts at `first`; below `first` where there is none."""
        at, last, depth = first, first - 1, 0
        while at < len(words) and words[at].end - words[first].start <= _LONGEST + 6:
            word = words[at]
            if word.text in "(（“《":
                depth += 1
            elif word.text in ")）”》":
                if depth == 0:
                    break
                depth -= 1
                last = at
            elif depth:
                pass
            elif word.text in STOPS or word.tag in ("figure", "time"):
                break
            elif word.text == "的":
                if not self._goes_on(words, at + 1):
                    break
            elif word.text in JOINTS:
                if not self._goes_on(words, at + 1) or (
                    word.text == "与" and at > first and _DOERS.search(words[at - 1].text)
                ):
                    break
            elif word.tag == "region":
                if at != first and words[at - 1].text != "的":
                    break
            elif (
                (at > first and (word.text in _ADVERBS or word.text.startswith(_PER_HEAD)))
                or self._is_bare_verb(word)
                or not self.is_nominal(word)
                or self._does(words, at, first)
            ):
                break
            else:
                last = at
            at += 1
        last = self._before_a_verb(words, first, last)
        while last >= first and self._trails(words, last):
            last -= 1
        while last > first and words[last].text in _TRAILING:
            last -= 1
        return last

    def owner(self, phrase: Phrase, words: Sequence[Word]) -> Phrase:
        """学生 of 可容纳4500名 | 学生的高级中学, 薄弱村 of 整合100个 | 薄弱村的资金: what a verb's object is counted."""
        for i, word in enumerate(words):
            if word.text == "的" and i and phrase.span.start < word.start < phrase.span.end:
                if words[i - 1].tag in ("n", "nz", "vn", "nr", "zg", "ng") and words[i - 1].end == word.start:
                    return replace(phrase, span=Span(phrase.span.start, word.start))
                break
        return phrase

    def before_verbs(self, words: Sequence[Word], end: int) -> list[Word]:
        """The words up to `end` without the verbs and adverbs that they end with."""
        kept = [w for w in words if w.end <= end]
        while kept and (self._is_bare_verb(kept[-1]) or kept[-1].tag == "d"):
            kept.pop()
        return kept

    def _does(self, words: Sequence[Word], at: int, first: int) -> bool:
        """发展 of 贫困户发展养殖, 入驻 of 企业入驻: what people or firms do ends their name, unless a noun for an
        undertaking follows (企业培训班)."""
        if (
            at <= first
            or not self._words.is_a(words[at].text, "verb")
            or not _DOERS.search(words[at - 1].text)
        ):
            return False
        ahead = "".join(w.text for w in words[at : at + 5])
        return _UNDERTAKING.search(ahead) is None

    def _before_a_verb(self, words: Sequence[Word], first: int, last: int) -> int:
        """5家 | 企业 of 5家企业捐赠物资300件: what may be a noun is a verb where its object is counted."""
        behind = last + 1
        while behind < len(words) and self.is_reach(words[behind]):
            behind += 1
        if behind < len(words) and words[behind].tag == "figure":
            for at in range(last - 1, first, -1):
                if words[at].text in ("和", "与", "及", "以及"):
                    # 8个东部省市和西部10个省区: behind the joint the next label begins
                    return at - 1
            for at in range(first + 1, last):
                if self._words.is_a(words[at].text, "verb"):
                    return at - 1
        return last

    def _trails(self, words: Sequence[Word], last: int) -> bool:
        """出列 of 100个贫困村出列, 分工 of 10大协作内容分工落实到…, 主动 of 两次主动…: not part of the noun."""
        word = words[last]
        if self._words.is_a(word.text, "scope"):
            return True
        if word.tag in ("a", "ad", "d", "b", "z", "i", "l", "f", "region") and not self._words.is_a(
            word.text, "noun"
        ):
            return True
        if self._words.is_a(word.text, "verb") and word.tag != "vn":
            return True
        following = words[last + 1] if last + 1 < len(words) else None
        if following is not None and following.tag == "region" and self._words.is_a(word.text, "noun"):
            # 16个区结对帮扶甘肃省…
            return True
        return word.text.endswith("均") or (
            word.tag == "vn" and following is not None and self.is_verb(following)
        )

    def _goes_on(self, words: Sequence[Word], at: int) -> bool:
        """Whether a noun phrase continues behind 的 or a joint; a place only as an attribute (组团的上海教师)."""
        if at < len(words) and words[at].tag == "region":
            return words[at - 1].text == "的" and self._is_attribute(words, at)
        return at < len(words) and self.is_nominal(words[at]) and not self._is_bare_verb(words[at])

    def _relative(self, words: Sequence[Word], first: int) -> Phrase | None:
        """适合…就业的岗位信息: the noun after 的 is what is counted."""
        for at in range(first, min(len(words), first + 16)):
            if words[at].text in STOPS or words[at].tag in ("figure", "d") or words[at].text in ("已", "了"):
                return None
            if words[at].text == "的" and self._goes_on(words, at + 1):
                last = self._noun_end(words, at + 1)
                if last > at:
                    start = first if words[last].end - words[first].start <= _LONGEST else at + 1
                    return Phrase(Span(words[start].start, words[last].end), "noun")
        return None

    def _clause_end(self, words: Sequence[Word], first: int) -> int:
        end = words[first].end
        for word in words[first:]:
            if word.text in STOPS or word.tag == "figure" or word.end - words[first].start > _LONGEST:
                break
            end = word.end
        return end

    def subject(self, words: Sequence[Word]) -> Phrase | None:
        """The first noun phrase before the first verb: 重点工作 of 粤桂扶贫协作重点工作涉及…."""
        for at, word in enumerate(words):
            if self._is_bare_verb(word) and at:
                return self.before(words[:at]) if self.is_nominal(words[at - 1]) else None
        return None
