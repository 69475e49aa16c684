"""When a figure holds: the time of its clause, else of its sentence, else what an earlier sentence of the paragraph set."""

from __future__ import annotations

import re

from corpus.analysis.facts.scene import REACH, Scene
from corpus.analysis.facts.status import status
from corpus.analysis.genre import YEARLY_REPORT
from corpus.analysis.times import plans, role
from corpus.model import Evidence, Figure, Kind, Period, Span, Status, TimeMention

# A year that only names something: 2018年备忘录, 《…规划(2016—2020年)》, 比2015年
_NAMING_AFTER = re.compile(r"(?:度)?[^,。;\d]{0,14}(?:规划|方案|备忘录|协议|纲要|计划|要点|意见|办法|目录)")
# A yearly report is about its year: 2024年对口工作总结
_REPORT_YEAR = re.compile(
    r"(?P<year>20\d\d)年?(?:度|上半年|全年)?[^\d]{0,24}(?:总结|报告|情况|成效|综述|公报|盘点|回顾|要点|计划|方案|打算)"
)
# … and a report on a five-year plan about the plan
_PLAN = re.compile(r"[“\"]?(?P<plan>十[一二三四五六]五)[”\"]?(?!开局|规划)")
_REACHED = re.compile(
    r"(?:增|提|升|扩|缩|降|减|下|上|涨|跌|发展|变|跃|攀|拓|压)[^,。;\d]{0,4}(?:至|到|为)了?(?:约|近|超过?|逾)?$"
)
_FROM = re.compile(r"(?:由|从|自)(?:原来|过去)?$")
_RANGE = re.compile(r"(?P<first>(?:19|20)\d\d)年?\s?(?:[-—~至]{1,2})\s?(?P<last>20\d\d)")
_YEAR = re.compile(r"(?<!\d)20\d\d(?=年)")
_LEAD = 160  # characters
# 2020年建成的科技小院是…: the time tells of the noun, it frames nothing
_ATTRIBUTE = re.compile(r"[^,。;的]{0,8}的(?!是)")
_FRAME_AT = 6  # characters
_CONNECTIVE = re.compile(r"同时|此外|另外|其中|并|还|与此同时|同期|期间|截至|目前|累计|通过|仅")
_COMPARED = re.compile(r"(?:(?<![占对])比|较|与|同|相比)[^,。;]{0,2}$")
_OF = re.compile("(?:同期)?[^,。;]{0,6}的(?:近|约|超过?|逾)?")
# 比“十三五”同期
_COMPARED_TERM = re.compile("(?:比|较|与)[^,。;]{1,8}$")
_CUMULATED = re.compile(r"累计|先后|共|总计|合计")


def period(scene: Scene, figure: Figure) -> tuple[Period | None, Evidence]:
    """The period or as-of date, and where it was read; None where the text says nothing."""
    sentence, clause = scene.sentence(figure.span.start), scene.clause(figure.span.start)
    near = Span(scene.so_far(figure.span.start).start, max(clause.end, figure.span.end))
    times = [
        t for t in scene.times_in(near) if not t.span.overlaps(figure.span) and not _only_names(scene, t)
    ]
    before = [
        t
        for t in times
        if t.span.start < figure.span.start and _reaches(scene, t, figure) and not _is_base(scene, t, figure)
    ]
    if figure.kind is Kind.DURATION:
        own = [t for t in scene.times_in(near) if t.span.overlaps(figure.span)]
        if own:
            return own[0].period, Evidence(own[0].rule, (own[0].span,))
    if rising := _risen_from(scene, figure, times):
        return rising.period, Evidence("time-risen-from", (rising.span,), "sentence")
    if before:
        chosen = before[-1]
        held = _with_start(chosen, before[:-1])
        scope = "clause" if chosen.span.start >= clause.start else "sentence"
        return held, Evidence("time-before", (chosen.span,), scope)
    behind = [t for t in times if figure.span.end <= t.span.start < clause.end]
    if behind and role(behind[0].rule) in ("period", "day", "since", "as_of"):
        return behind[0].period, Evidence("time-behind", (behind[0].span,))
    return _carried(scene, figure, sentence)


def _reaches(scene: Scene, time: TimeMention, figure: Figure) -> bool:
    """Whether a time said before a figure still holds for it: not from where something rose or fell (由2017年的7.4%
    降至3.7%), and across a semicolon only where it opened the sentence."""
    between = scene.text[time.span.end : figure.span.start]
    if time.span.end < scene.clause(figure.span.start).start and (
        _is_aside(scene, time) or scene.text.startswith("年均", time.span.end)
    ):
        return False
    if _REACHED.search(between) and _FROM.search(scene.text, max(0, time.span.start - 3), time.span.start):
        return False
    return ";" not in between or _opens(scene, time)


def _is_base(scene: Scene, time: TimeMention, figure: Figure) -> bool:
    """去年 of 是去年的3.2倍: what a multiple is of, not when it holds."""
    between = scene.text[time.span.end : figure.span.start]
    return figure.kind is Kind.RATIO and _OF.fullmatch(between) is not None


def _is_attribute(scene: Scene, time: TimeMention) -> bool:
    """2020年建成的科技小院: a written year that tells of the noun behind it."""
    return time.span.of(scene.text)[0].isdigit() and _ATTRIBUTE.match(scene.text, time.span.end) is not None


def _is_aside(scene: Scene, time: TimeMention) -> bool:
    """其中2020年8.31亿元: a time of what 其中 sets aside holds for nothing behind it."""
    return scene.text.startswith("其中", scene.clause(time.span.start).start)


def _risen_from(scene: Scene, figure: Figure, times: list[TimeMention]) -> TimeMention | None:
    """The start of a rise that names no time (从579元提高到9225元) is that of the rise before it in the sentence."""
    if not _FROM.search(scene.text, max(0, figure.span.start - 4), figure.span.start):
        return None
    starts = [
        t
        for t in times
        if t.span.end <= figure.span.start
        and _FROM.search(scene.text, max(0, t.span.start - 3), t.span.start)
    ]
    return starts[-1] if starts else None


def _opens(scene: Scene, time: TimeMention) -> bool:
    """Whether a time frames its sentence: it stands at its start, or between commas."""
    start = scene.sentence(time.span.start).start
    before = scene.text[start : time.span.start]
    return len(before) <= _FRAME_AT or (
        before[-1] in ",;:" and scene.text.startswith((",", ":"), time.span.end)
    )


def _goes_on(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence speaks on of what the one before did: not where it turns to another place or body."""
    if _CONNECTIVE.match(scene.text, sentence.start):
        return True
    head = Span(sentence.start, sentence.start + 3)
    opening = [m for m in scene.regions_in(head) if m.span.start - sentence.start <= 1]
    if any(m.inside == "organisation" for m in opening):
        return False
    return not opening or all(
        m.region in (*scene.sides.subject[0], *scene.sides.subject[1]) or m.region.level == "province"
        for m in opening
    )


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
    if time.rule == "same-term" and _COMPARED_TERM.search(
        text, max(0, time.span.start - 10), time.span.start
    ):
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
        # the last sentence that was framed by a time
        frame = next(
            (t for t in reversed(earlier) if _opens(scene, t) and not _is_attribute(scene, t)),
            None,
        )
        if frame and _goes_on(scene, sentence):
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
    if titled := _titled(scene):
        return titled, Evidence("time-of-title", (), "article")
    if (led := _led(scene)) and status(scene, figure, None)[0] is Status.ACTUAL:
        return led.period, Evidence("time-of-lead", (led.span,), "article")
    return None, Evidence("time-unsaid", (), "article")


def _titled(scene: Scene) -> Period | None:
    """The year or years that the headline is about."""
    title = scene.title
    if found := _RANGE.search(title):
        return Period(found["first"], found["last"])
    if found := _REPORT_YEAR.search(title):
        return Period(found["year"], found["year"])
    if found := _PLAN.search(title):
        first, last = plans.years(found["plan"])
        return Period(str(first), str(last))
    reference = scene.reference.date or ""
    years = set(_YEAR.findall(title))
    if len(years) == 1 and reference and 0 <= int(reference[:4]) - int(year := years.pop()) <= 1:
        return Period(year, year)
    if YEARLY_REPORT.search(title) and "01" <= reference[5:7] <= "03":
        year = str(int(reference[:4]) - 1)
        return Period(year, year)
    return None


def _led(scene: Scene) -> TimeMention | None:
    """Of a report of January to March, the time of the year before that its first lines name: figures below that
    say no time are of it."""
    reference, blocks = scene.reference.date or "", scene.page.blocks
    if not blocks or not "01" <= reference[5:7] <= "03":
        return None
    year = str(int(reference[:4]) - 1)
    lead = Span(blocks[0].start, blocks[0].start + _LEAD)
    return next(
        (
            t
            for t in scene.times_in(lead)
            if role(t.rule) in ("as_of", "period")
            and not _only_names(scene, t)
            and (t.period.until or "")[:4] == year == (t.period.since or year)[:4]
        ),
        None,
    )
