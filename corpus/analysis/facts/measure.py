"""How a figure measures: a level, a change, a rate of change, a share, a rank; and over what it is summed."""

from __future__ import annotations

import re

from corpus.analysis.facts.scene import Scene
from corpus.model import Aggregation, Evidence, Figure, Kind, Measure, Period, Span

_DIRECTION = "增长|增加|提高|提升|上升|下降|减少|降低|缩小|扩大|增|减|降|升|涨|回升|回落|攀升|下滑|增收|缩短|压缩|压减|高出|多|少"
_CHANGE = re.compile(rf"(?:{_DIRECTION})了?(?:近|约|超过?|逾|不足|至少)?$")
_REACHED = re.compile(rf"(?:{_DIRECTION})(?:到|至|为)(?:了)?(?:近|约|超过?|逾|不足)?$")
_COMPARED = re.compile(r"同比|环比|比|较|增[速幅长]|年均|降幅|涨幅|比上年|净")
_RATE_NOUN = re.compile(r"(?:增速|增幅|降幅|涨幅|增长率|增速为|增速达)[^,。;]{0,4}$")
# 完成年度目标的132%, 完成率达104%
_TARGET = re.compile(
    r"(?:完成|占|达到?|为|是)[^,。;\d]{0,12}(?:目标|任务|计划|指标|协议)[^,。;\d]{0,6}$|完成率[^,。;\d]{0,6}$"
)
_NEW = re.compile(r"新增(?!帮扶|财政|资金|投资|就业|城镇|学位)[^,。;]{0,8}$")
# 按8%递增, and verbs that change what is measured in whatever unit: 缩短35分钟
_RATE_BEHIND = re.compile("(?:的(?:速度|幅度))?(?:逐年)?(?:递增|增长)")
_SHORTENED = re.compile("缩短|压缩|压减|高出")
_AVERAGE = re.compile(r"人均|户均|平均|年均|月均|日均|亩均|村均")
_CUMULATIVE = re.compile(
    r"累计|先后|共(?!同|建|享|产|和|识|赢)|总计|合计|一共|历年|以来|年来|至今|目前已|截至"
)
_ANNUAL = re.compile(r"每年|年产|年供|年均|年度|全年|当年|去年|今年|上年")


def measure(scene: Scene, figure: Figure) -> tuple[Measure, Evidence]:
    """As the first of its row does: 分别增长5.5%和8%."""
    row = scene.row(figure, scene.clause(figure.span.start).start)
    return _measured(scene, row[0] if figure.kind is Kind.PERCENT else figure)


def _measured(scene: Scene, figure: Figure) -> tuple[Measure, Evidence]:
    text, clause = scene.text, scene.clause(figure.span.start)
    before = text[clause.start : figure.span.start]
    if figure.kind is Kind.RANK:
        return Measure.RANK, Evidence("rank", (figure.span,))
    if _REACHED.search(before):
        return (Measure.SHARE if figure.kind is Kind.PERCENT else Measure.LEVEL), Evidence("reached")
    changed = _CHANGE.search(before)
    compared = _COMPARED.search(before)
    if figure.kind is Kind.PERCENT:
        if figure.unit and "百分点" in figure.unit:
            return Measure.CHANGE, Evidence("points", (figure.span,))
        if found := _TARGET.search(before):
            return Measure.TARGET_SHARE, Evidence("of-target", (_at(clause, found),))
        if changed or _RATE_NOUN.search(before):
            found = changed or _RATE_NOUN.search(before)
            assert found is not None
            return Measure.RATE, Evidence("rate", (_at(clause, found),))
        if _RATE_BEHIND.match(text, figure.span.end):
            return Measure.RATE, Evidence("rate", (figure.span,))
        return Measure.SHARE, Evidence("share", (figure.span,))
    if figure.rule == "fraction":
        if changed:
            return Measure.RATE, Evidence("rate", (_at(clause, changed),))
        return Measure.SHARE, Evidence("share", (figure.span,))
    if figure.kind is Kind.RATIO and (changed or figure.unit == "番"):
        return Measure.RATE, Evidence("multiplied")
    if (
        changed
        and (
            compared
            or figure.kind in (Kind.MONEY, Kind.PER_CAPITA_MONEY)
            or _SHORTENED.search(changed.group())
        )
        and not before.endswith("新增")
    ):
        return Measure.CHANGE, Evidence("change", (_at(clause, changed),))
    if figure.kind is Kind.PEOPLE and (new := _NEW.search(before)):
        return Measure.CHANGE, Evidence("new", (_at(clause, new),))
    return Measure.LEVEL, Evidence("level")


def aggregation(scene: Scene, figure: Figure, time: Period | None) -> tuple[Aggregation | None, Evidence]:
    text, clause, sentence = scene.text, scene.clause(figure.span.start), scene.so_far(figure.span.start)
    before = text[clause.start : figure.span.start]
    if figure.kind is Kind.PER_CAPITA_MONEY:
        return Aggregation.ANNUAL, Evidence("per-head")
    if found := _AVERAGE.search(before):
        return Aggregation.AVERAGE, Evidence("average", (_at(clause, found),))
    if found := _CUMULATIVE.search(before) or _CUMULATIVE.search(text[sentence.start : figure.span.start]):
        return Aggregation.CUMULATIVE, Evidence("cumulative")
    if found := _ANNUAL.search(before):
        return Aggregation.ANNUAL, Evidence("annual", (_at(clause, found),))
    if time and time.since and time.until and len(time.since) == 4 and time.since == time.until:
        return Aggregation.ANNUAL, Evidence("one-year")
    if time and time.since:
        return Aggregation.CUMULATIVE, Evidence("since")
    return Aggregation.POINT, Evidence("point")


def _at(clause: Span, found: re.Match[str]) -> Span:
    return Span(clause.start + found.start(), clause.start + max(found.end(), found.start() + 1))
