"""What a figure measures, as it stands in the text: the shortest label that still says it.

Before the number (财政帮扶资金 | 超过419亿元), after it (20家 | 主流媒体负责人), shared with the figure before
(减贫16354户 | 70021人; 比帮扶前增加 | 11522元; 其中来源于深圳 | 154个), or the unit itself (33个贫困 | 县).
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from corpus.analysis.facts.phrases import Grammar, Phrase
from corpus.analysis.facts.said import said
from corpus.analysis.facts.scene import Scene
from corpus.analysis.facts.trimming import trimmed
from corpus.analysis.words import Word
from corpus.model import Evidence, Figure, Kind, Span

# Units that are nouns themselves: 12个县, but 12县.
_PLACES = "省 县 市 区 州 乡 镇 村 国 街道 社区 省份 省区 省市 省区市 县市 县区 区县 市县 市州 地州 地州市 乡镇 户 国家 部门"
_NOUN_UNITS = frozenset(_PLACES.split())
_SELF_EVIDENT = frozenset({"人", "人次", "户", "户次"})
_LOOK_BACK = 12  # figures
_LABEL_NEXT = re.compile(r"\s*(?:、|和|及)?\s*$")
_CHANGE_VERB = re.compile(
    r"(?:同比|环比|比[^,。;]{1,12}|较[^,。;]{1,12}|年均|平均|分别|累计|净|实际|又|再|新|同口径|按可比(?:价|口径)格?(?:计算)?)*(?:高出|增长|增加|提高|提升|上升|下降|减少|降低|增|减|降|升|多|少|涨|翻)(?:了|到|至)?(?:近|约|超过?|逾)?$"
)
_RISES = re.compile(
    "[,，]?(?:同比|比上年)?分别(?:同比|比上年|比[^,。;]{1,6}|较[^,。;]{1,6})?(?:增长|增加|提高|上升|下降|减少|降低|增|降)了?"
)
_AMONG = re.compile(r"^其中,?[^,。;]{0,10}$")
_THRESHOLD = re.compile(
    r"(?:(?:超过?|逾|不足|投资)\d[\d.]*[万亿]*(?:元|亩|吨|人|户)(?:的)?|\d[\d.]*[万亿]*(?:元|亩|吨|人|户)(?:以上|以下|以内)(?:的)?|\d[\d.]*[万亿]+元(?:级|的)?)$"
)
_PER_HEAD_BEFORE = re.compile(r"(?:人均|户均|县均|村均|亩均|劳均|平均)年?$")
_PAYS = frozenset({"出资", "耗资", "斥资", "捐资", "筹资", "注资", "集资", "投资"})
_PAREN = re.compile(r"\([^()]{1,14}\)")
# 由2014年的16.27%, 从最初的七八种: where something rose or fell from
_START = re.compile(
    r"(?:(?<![自理])由(?!于)|从(?![业事])|自(?![给主动治筹愿然有我家建来行身驾贸发信费产用]))[^,。;]{0,10}$"
)
_END = re.compile(
    r"^(?:左右|以上|余)?[^,。;\d]{0,6}?(?:增|提|升|扩|缩|降|减|下|上|涨|跌|发展|变|跃|攀|拓|压)[^,。;\d]{0,6}(?:到|至|为|成)了?[^,。;]{0,12}$"
)
# 总量居全国城市第17位: where it stands says not what ranks
_STANDING = re.compile(
    r"(?:连续[^,。;]{1,6}年)?(?:稳|跃|并|仍)*(?:位?居于?(?!民)|位列|名列|排名?|列|跃升至?|跻身)"
    r"在?(?:全[国省市区县州疆]|[^,。;居]{1,4}[省市县区州]|中?西部|国内|同类)[^,。;]{0,6}$"
)
# 人均预期寿命提高到72岁, 家庭旅馆发展到520家
_RISEN_TO = re.compile(
    r"(?:已|逐步|稳步|平均|年均|累计)*(?:增加?|增长|提高|提升|上升|扩大|缩短|缩小|下降|降低?|减少|发展|达到|攀升|跃升|增补|扩展|压缩)(?:到|至|为)了?(?:目前的|现在的|近|约|超过?)*$"
)
_OUTCOME_BEHIND = re.compile("(?:全部|均|如期)?(?:出列|摘帽|脱贫|退出|达标|覆盖|清零)")
_FUNDS = re.compile("(?:资金|经费|款|物资|投资|贷款|产值|收入|额)$")
# Verbs that say all: 脱贫6.9万人, 招生400名, 发车80趟
_OUTCOME = re.compile(
    r"(?:脱贫|减贫|就业|务工|返贫|出列|摘帽|受益|招生|发车|出资|开班|招工|用工|扩面|减排|搬迁|入学|上岗|返岗|参训|结业|到手)$"
)


class Label(Struct, frozen=True):
    text: str | None
    why: Evidence
    kind: Kind | None = None  # of the figure whose label is shared


class Indicators:
    """Labels one article's figures in order; a figure may share the label of the one before it."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._grammar = Grammar(scene.lexicon.report_words)
        self._labels: dict[int, Label] = {}

    def label(self, index: int) -> Label:
        if index not in self._labels:
            self._labels[index] = self._read(index)
        return self._labels[index]

    def _read(self, index: int) -> Label:
        scene, figure = self._scene, self._scene.figures[index]
        sentence = scene.sentence(figure.span.start)
        left = self._left(index, sentence)
        before_text = scene.text[left : figure.span.start]
        previous = self._previous(index, sentence)
        behind = self._behind(index)
        words_after = scene.words(behind) if behind else []
        edge = self._edge(figure, left, before_text)
        words_before = scene.words(Span(left, edge)) if left < edge else []
        if words_before and words_before[-1].text == "等" and figure.kind is not Kind.COUNT:
            words_before = words_before[:-1]  # 销售苹果、红枣等 | 31.5万吨, but not 涉及教育、医疗等 | 8大类
        after = self._grammar.after(words_after)
        before = self._grammar.before(words_before)

        if figure.unit in _NOUN_UNITS and (after is None or after.kind != "noun"):
            return self._noun_unit(figure, before)
        if figure.kind is Kind.RATIO and "相当于" in before_text:
            before = self._grammar.before([w for w in words_before if w.text not in ("相当于", "相当", "于")])
            if before:
                return self._from(before, "label-before")
        if index and _END.match(before_text) and self._starts(index - 1, sentence):
            return self._shared(index - 1, "label-from-to")
        if spoken := said(before_text):
            rule, (start, end) = spoken
            span = Span(left + start, left + end)
            return Label(span.of(scene.page.document.text), Evidence(rule, (span,)))
        if (rise := _RISEN_TO.search(before_text)) and rise.start():
            risen = self._grammar.before(scene.words(Span(left, left + rise.start())))
            if risen and risen.kind == "noun":
                return self._from(risen, "label-from-to")
        if (earlier := self._respective(index, sentence)) is not None:
            return self._shared(earlier, "label-changed-before")
        if changed := self._changed(index, figure, before_text, left):
            return changed
        if (
            index
            and previous is not None
            and before is None
            and self._scene.figures[index - 1].span.start >= sentence.start
            and (after is None or after.kind != "noun")
            and not (after and not before_text and left > scene.figures[index - 1].span.end)
            and _LABEL_NEXT.fullmatch(before_text)
        ):
            return self._shared(self._alike(index), "label-shared")
        if edge < figure.span.start and before and before.kind == "noun" and figure.kind is not Kind.RANK:
            return self._from(before, "label-from-to")
        if figure.kind is Kind.PERCENT and after and _OUTCOME_BEHIND.match(scene.text, figure.span.end):
            return self._from(after, "label-after")
        if figure.kind is Kind.PERCENT or figure.kind is Kind.RATIO:
            chosen = before if before and before.kind == "noun" and before.reached else None
            chosen = (
                chosen
                or (before if before and before.kind == "noun" and not after else None)
                or after
                or before
            )
            if (
                chosen
                and chosen.kind == "noun"
                and chosen is before
                and chosen.span.of(scene.text).endswith("率")
            ):
                return self._from(chosen, "label-before")
            if chosen is not None and chosen is after and chosen.kind == "verb":
                return self._from(chosen, "label-verb-after")
            if chosen is not None:
                return self._from(chosen, "label-after" if chosen is after else "label-before")
        elif paid := self._paid(figure, left):
            return self._from(paid, "label-verb")
        elif self._spends(figure, before, words_after) and before:
            return self._from(before, "label-verb")
        elif after and after.kind == "noun" and self._prefers_after(figure, before):
            return self._from(self._grammar.owner(after, words_after), "label-after")
        if before and before.kind == "noun":
            if _AMONG.match(before_text) and "来" in before_text and previous is not None:
                return self._shared(previous, "label-among")
            return self._from(before, "label-before")
        if after and after.kind == "noun":
            return self._from(after, "label-after")
        if previous is not None and _AMONG.match(before_text):
            return self._shared(previous, "label-among")
        return self._last_resort(index, figure, before, after, words_before, previous)

    def _edge(self, figure: Figure, left: int, before_text: str) -> int:
        """Where the words that may label the figure from the left end."""
        found = _STANDING.search(before_text) if figure.kind is Kind.RANK else _START.search(before_text)
        return left + found.start() if found else figure.span.start

    def _starts(self, index: int, sentence: Span) -> bool:
        """Whether the figure is where something rose or fell from."""
        figure = self._scene.figures[index]
        return (
            figure.span.start >= sentence.start
            and _START.search(self._scene.text, self._left(index, sentence), figure.span.start) is not None
        )

    def _alike(self, index: int) -> int:
        """The figure whose label the one behind 、 takes: 45亿元、1582个…38亿元、1355个: that with the same unit."""
        figures = self._scene.figures
        if figures[index - 1].unit == figures[index].unit:
            return index - 1
        previous = self._previous(index, self._scene.sentence(figures[index].span.start))
        return (
            previous if previous is not None and figures[previous].unit == figures[index].unit else index - 1
        )

    def _last_resort(
        self,
        index: int,
        figure: Figure,
        before: Phrase | None,
        after: Phrase | None,
        words_before: list[Word],
        previous: int | None,
    ) -> Label:
        if (
            after
            and after.kind == "verb"
            and (figure.unit in _SELF_EVIDENT or figure.kind in (Kind.PEOPLE, Kind.COUNT, Kind.HOUSEHOLDS))
            and not (before and before.reached)
        ):
            return self._from(after, "label-verb-after")
        subject = self._grammar.subject(words_before)
        if before and before.kind == "verb" and _OUTCOME.search(before.span.of(self._scene.text)):
            return self._from(before, "label-verb")
        if before and before.kind == "verb":
            # 培训班办了4场: what is counted stands before the verb
            fronted = self._grammar.before(self._grammar.before_verbs(words_before, before.span.start))
            if fronted and fronted.kind == "noun":
                counted = figure.kind in (Kind.COUNT, Kind.PEOPLE, Kind.HOUSEHOLDS)
                if counted or _FUNDS.search(fronted.span.of(self._scene.text)):
                    return self._from(fronted, "label-fronted")
        if before and before.kind == "verb":
            word = before.span.of(self._scene.text)
            if subject and word in ("涉及", "包括", "涵盖", "有", "为", "达", "达到", "是", "共有"):
                return self._from(subject, "label-subject")
            return self._from(before, "label-verb")
        if subject:
            return self._from(subject, "label-subject")
        if after:
            return self._from(after, "label-verb-after")
        if previous is not None:
            return self._shared(previous, "label-shared")
        if figure.unit in _NOUN_UNITS or figure.unit in _SELF_EVIDENT:
            return Label(figure.unit, Evidence("label-unit", (figure.span,)))
        return Label(None, Evidence("label-missing"))

    def _left(self, index: int, sentence: Span) -> int:
        """Where the words that may label the figure begin: after the last comma or figure."""
        start = sentence.start
        if index:
            end = self._scene.figures[index - 1].span.end
            if start < end <= self._scene.figures[index].span.start:
                start = end
        clause = self._scene.clause(self._scene.figures[index].span.start)
        return max(start, clause.start)

    def _behind(self, index: int) -> Span | None:
        """The words that may label the figure from behind: up to the end of its clause, or the next figure."""
        figures = self._scene.figures
        figure = figures[index]
        start, end = figure.span.end, self._scene.clause(figure.span.end - 1).end
        if index + 1 < len(figures) and start <= figures[index + 1].span.start < end:
            if figures[index + 1].span.start == start and not self._stands_alone(figures[index + 1]):
                # 5类28个…项目: both numbers count the noun behind the second
                return self._behind(index + 1)
            end = figures[index + 1].span.start
        return Span(start, end) if start < end else None

    def _stands_alone(self, figure: Figure) -> bool:
        """70021人 of 16354户70021人 needs no noun behind it."""
        return figure.unit in _SELF_EVIDENT or figure.kind in (Kind.MONEY, Kind.PERCENT)

    def _previous(self, index: int, sentence: Span) -> int | None:
        """The figure before it in the sentence, rather one with the same unit: 237个…1136.8亿元,其中…154个."""
        first = max(0, index - _LOOK_BACK)
        earlier = [i for i in range(first, index) if self._scene.figures[i].span.start >= sentence.start]
        alike = [i for i in earlier if self._scene.figures[i].unit == self._scene.figures[index].unit]
        return next(iter(reversed(alike or earlier)), None)

    def _prefers_after(self, figure: Figure, before: Phrase | None) -> bool:
        """A measure word is followed by its noun; an amount of money or land follows it."""
        if figure.rule.startswith("implied"):
            return True
        if figure.kind in (Kind.COUNT, Kind.RANK, Kind.LENGTH) or figure.unit in ("名", "位", "口"):
            return True
        return (
            before is None
            or before.kind != "noun"
            or (
                not before.reached
                and figure.kind not in (Kind.MONEY, Kind.PEOPLE, Kind.AREA, Kind.LENGTH, Kind.MASS)
            )
        )

    def _spends(self, figure: Figure, before: Phrase | None, words_after: list[Word]) -> bool:
        """投入 | 1.2亿元 | 建设…园: what the money was put into is not what was measured."""
        return (
            figure.kind is Kind.MONEY
            and before is not None
            and before.kind == "verb"
            and bool(words_after)
            and self._grammar.is_verb(words_after[0])
        )

    def _paid(self, figure: Figure, left: int) -> Phrase | None:
        """出资 of 由某区出资2600万元援建的…, 投资 of 投资1.2亿元的…园: who pays says what the money is."""
        if figure.kind is not Kind.MONEY or left >= figure.span.start:
            return None
        last = self._scene.words(Span(left, figure.span.start))[-1]
        return Phrase(Span(last.start, last.end), "verb") if last.text in _PAYS else None

    def _respective(self, index: int, sentence: Span) -> int | None:
        """Of 甲收入3亿元,乙收入2亿元,分别增长5%、8% the rise of each is of the figure as many places before."""
        figures, text = self._scene.figures, self._scene.text
        if text.rfind("分别", sentence.start, figures[index].span.start) < 0:
            return None
        row = self._scene.row(figures[index], sentence.start)
        first = self._scene.index_of(row[0])
        named = figures[max(0, first - len(row)) : first]
        if len(row) < 2 or len(named) < len(row) or named[0].span.start < sentence.start:
            return None
        rises = _RISES.fullmatch(text, named[-1].span.end, row[0].span.start)
        return index - len(row) if rises else None

    def _changed(self, index: int, figure: Figure, before_text: str, left: int) -> Label | None:
        """A change or a rate is of the thing named before the verb, or of what the clause before measured."""
        verb = _CHANGE_VERB.search(before_text)
        if not verb or (
            figure.kind not in (Kind.PERCENT, Kind.MONEY, Kind.PER_CAPITA_MONEY, Kind.RATIO)
            and not re.search(r"同比|环比|比|较", verb.group())
        ):
            return None
        at = left + verb.start()
        subject = self._grammar.before(self._scene.words(Span(left, at))) if at > left else None
        if subject and (
            subject.kind == "noun" or self._grammar.names_a_thing(subject.span.of(self._scene.text))
        ):
            return self._from(subject, "label-changed")
        if (
            index
            and self._scene.figures[index - 1].span.start >= self._scene.sentence(figure.span.start).start
        ):
            return self._shared(index - 1, "label-changed-before")
        clause = self._scene.clause(figure.span.start)
        sentence = self._scene.sentence(figure.span.start)
        if clause.start > sentence.start:
            earlier = self._grammar.before(
                [
                    w
                    for w in self._scene.words(Span(sentence.start, clause.start))
                    if w.tag != "x" or w.text not in ",，"
                ]
            )
            if earlier and earlier.kind == "noun":
                return self._from(earlier, "label-changed-before", "sentence")
        return None

    def _noun_unit(self, figure: Figure, before: Phrase | None) -> Label:
        """10省(自治区、直辖市): the unit is the noun. 全国9省: what is before it says of what."""
        text = self._scene.text
        end = figure.span.end
        paren = _PAREN.match(text, end)
        if figure.unit == "户" and before:
            return self._from(before, "label-before")
        start = figure.span.end - len(figure.unit or "")
        if not text.startswith(figure.unit or "", start):
            start = min(figure.number.end, end - 1)
        return Label(
            text[start : paren.end() if paren else end],
            Evidence("label-unit", (Span(start, paren.end() if paren else end),)),
        )

    def _from(self, phrase: Phrase, rule: str, scope: str = "clause") -> Label:
        threshold = _THRESHOLD.search(self._scene.text, max(0, phrase.span.start - 14), phrase.span.start)
        if (
            threshold
            and rule == "label-before"
            and not self._scene.figures_in(Span(threshold.start(), phrase.span.start))
        ):
            # 超10亿元项目24个: the threshold is part of what is counted
            phrase = replace(phrase, span=Span(threshold.start(), phrase.span.end))
        if head := _PER_HEAD_BEFORE.search(
            self._scene.text, max(0, phrase.span.start - 6), phrase.span.start
        ):
            # 户均年增收: per whom is part of what is measured
            phrase = replace(phrase, span=Span(head.start(), phrase.span.end))
        label = trimmed(phrase.span.of(self._scene.page.document.text))
        return Label(label or None, Evidence(rule, (phrase.span,), scope))

    def _shared(self, previous: int, rule: str) -> Label:
        label = self.label(previous)
        return Label(
            label.text, Evidence(rule, label.why.spans, "sentence"), self._scene.figures[previous].kind
        )
