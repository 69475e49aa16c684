"""When a figure holds: the time of its clause, else of its sentence, else what an earlier sentence of the paragraph set."""

from __future__ import annotations

import re

from corpus.analysis.facts.scene import REACH, Scene
from corpus.analysis.times import role
from corpus.model import Evidence, Figure, Kind, Period, Span, TimeMention

# A year that only names something: 2018年备忘录, 《…规划(2016—2020年)》, 比2015年
_NAMING_AFTER = re.compile(r"(?:度)?[^,。;\d]{0,14}(?:规划|方案|备忘录|协议|纲要|计划|要点|意见|办法|目录)")
# A yearly report is about its year: 2024年对口工作总结
_REPORT_YEAR = re.compile(
    r"(?P<year>20\d\d)年?(?:度|上半年|全年)?[^\d]{0,24}(?:总结|报告|情况|成效|综述|公报|盘点|回顾|要点|计划|方案|打算)"
)
_COMPARED = re.compile(r"(?:比|较|与|同|相比)[^,。;]{0,2}$")
_CUMULATED = re.compile(r"累计|先后|共|总计|合计")


def period(scene: Scene, figure: Figure) -> tuple[Period | None, Evidence]:
    """The period or as-of date, and where it was read; None where the text says nothing."""
    sentence, clause = scene.sentence(figure.span.start), scene.clause(figure.span.start)
    near = Span(scene.so_far(figure.span.start).start, max(clause.end, figure.span.end))
    times = [
        t for t in scene.times_in(near) if not t.span.overlaps(figure.span) and not _only_names(scene, t)
    ]
    before = [t for t in times if t.span.start < figure.span.start]
    if figure.kind is Kind.DURATION:
        own = [t for t in scene.times_in(near) if t.span.overlaps(figure.span)]
        if own:
            return own[0].period, Evidence(own[0].rule, (own[0].span,))
    if before:
        chosen = before[-1]
        held = _with_start(chosen, before[:-1])
        scope = "clause" if chosen.span.start >= clause.start else "sentence"
        return held, Evidence("time-before", (chosen.span,), scope)
    behind = [t for t in times if t.span.start < clause.end]
    if behind and role(behind[0].rule) in ("period", "day", "since", "as_of"):
        return behind[0].period, Evidence("time-behind", (behind[0].span,))
    return _carried(scene, figure, sentence)


def _with_start(chosen: TimeMention, earlier: list[TimeMention]) -> Period:
    """2014年以来…截至2020年底: the as-of date ends what an earlier word began."""
    if role(chosen.rule) == "as_of" and chosen.period.since is None:
        for time in reversed(earlier):
            if (
                role(time.rule) == "since"
                and time.period.since
                and (time.period.since[:4] <= (chosen.period.until or "9")[:4])
            ):
                return Period(time.period.since, chosen.period.until)
    return chosen.period


def _only_names(scene: Scene, time: TimeMention) -> bool:
    text = scene.text
    if _COMPARED.search(text, max(0, time.span.start - 4), time.span.start):
        return True
    inside = scene.programme_at(time.span) is not None
    return (
        inside
        and role(time.rule) in ("period", "since", "day")
        and _NAMING_AFTER.match(text, time.span.end) is None
        and text[time.span.start - 1] in "(（《"
    )


def _carried(scene: Scene, figure: Figure, sentence: Span) -> tuple[Period | None, Evidence]:
    block = scene.block(figure.span.start)
    if sentence.start > block.start:
        start = max(block.start, sentence.start - 4 * REACH)
        earlier = [t for t in scene.times_in(Span(start, sentence.start)) if not _only_names(scene, t)]
        if earlier:
            # the last sentence that said when; its first word sets the frame
            last = scene.sentence(earlier[-1].span.start)
            frame = next(t for t in earlier if last.start <= t.span.start)
            return frame.period, Evidence("time-carried", (frame.span,), "paragraph")
    heading = scene.heading(figure.span.start)
    if heading and (said := scene.times_in(heading)):
        return said[0].period, Evidence("time-of-heading", (said[0].span,), "section")
    clause = scene.clause(figure.span.start)
    if _CUMULATED.search(scene.text, clause.start, figure.span.start):
        section = scene.section(figure.span.start)
        if section.start < block.start:
            spans = [
                t
                for t in scene.times_in(Span(section.start, block.start))
                if t.period.since and role(t.rule) in ("period", "since", "duration")
            ]
            if spans and spans[-1].rule in ("years-until-now",):
                return spans[-1].period, Evidence("time-of-section", (spans[-1].span,), "section")
    if found := _REPORT_YEAR.search(scene.page.document.head.title or ""):
        return Period(found["year"], found["year"]), Evidence("time-of-title", (), "article")
    return None, Evidence("time-unsaid", (), "article")
