"""Whether a figure is done, planned or agreed: the word nearest to it decides, behind it (…基地意向) or before it."""

from __future__ import annotations

import re

from corpus.analysis.facts.scene import Scene
from corpus.model import Evidence, Figure, Period, Span, Status

# 将 is a plan where a verb or an adverb of the future follows; as object marker (将216人培育成…) it stands before a noun or number.
_PLANNED = re.compile(
    r"(?<!工作)(?<!行动)(?<!年度)(?<!发展)计划(?![,。;、》”’\"的书单内外中是]|生育|$)|拟(?!定|订|态|合)|力争|争取(?=在|到20|年|今|明|再|用|完成|实现|达|新|建成|引进|落地|早|尽|于|使|让|把|每)|预计|预期|规划(?:建设|投资|新建|总|面积|占地|用地)|目标(?:是|为|到)|将(?:继续|进一步|再|新增|新建|投入|建设|安排|实施|完成|达到?|实现|有|在|于|会|对|向|按|全面|重点|统筹|累计|力争|组织|开展|推进|支持|带动|提供|选派|派出|举办|建成|培训|帮助|打造|惠及|超过|突破)"
    r"|(?:到|至)20[2-9]\d年(?:底|末)?,?[^,。;]{0,12}(?:达到?|实现|完成|建成|超过|突破)|确保(?!了|工作)|今后|未来(?!”|科技|城|社区|学校|工厂|乡村|大厦|医院|之星)|下一步|明年(?!将已)|即将|有望|准备|打算|要(?:完成|达到|实现|建成|新建|新增|投入|确保|再|引导|帮助|推动|组织|采购|落实|安排|培训|选派|培育|打造|争取|力争)"
    r"|(?:建成|投产|达产|运营|投用|完工)后,?(?:预?可|将|年)|可年产|估算投资|概算|(?:按照?|根据)(?:计划|规划|安排)"
)
_PLANNING_SECTION = re.compile(
    r"(?:工作|总体|重点|下一?步|下阶段|明年|今后|未来(?!科技|城|社区|学校|工厂|乡村|大厦|医院|之星)|20\d\d年)[^,。]{0,8}(?:打算|计划|安排|思路|部署|展望|任务|目标|要点|举措)"
    r"|(?:目标任务|主要目标|预期目标|工作要点)"
)
# The whole of a plan is planned: 2024年协作工作要点
_PLANNING_TITLE = re.compile(
    r"工作要点|工作计划|工作安排|实施方案|行动方案|行动计划|工作方案|发展规划|目标任务"
)
# … but of 2023年工作总结和2024年工作计划 only the section that says so
_LOOKING_BACK = re.compile("总结|回顾|完成情况|工作情况|工作报告|通报")
_AGREED_BEFORE = re.compile(
    r"(?:签约|签订|签署|达成|签下|约定|商定|协定|确定|明确|协议|意向|承诺)(?!仪式|以来|后|率|服务|数|任务|目标|指标)[^,。;]{0,16}$"
)
_AGREED_AFTER = re.compile(
    r"^[^,。;\d]{0,24}?(?:意向(?!书)|签约|签订(?!率)|签署|签了|达成[^,。;]{0,6}(?:协议|意向|合作))"
)
# The whole of an agreement is agreed, and what a sentence tells 根据协议
_AGREEMENT = re.compile(r"(?:协议书?|备忘录|合同|意向书)(?:\([^()]*\))?$")
_BY_AGREEMENT = re.compile("(?:根据|按照?)[^,。;]{0,6}(?:协议|合同|约定)")
_AS_OF = re.compile("截[至止]|目前|现有|下辖|地处|尚有|仍有")
_AGREED_NOUN = re.compile(r"^(?:份|个|项|宗|单|笔)?[^,。;\d]{0,10}(?:协议|意向书|合同|合作备忘录|意向)")

# 预计全年完成: an estimate of what is done, as yearly reports of December have it
_ESTIMATED = re.compile("预计(?:全[年省市县区州])?(?:完成|实现)")
_HELD = r"已|了(?!解)|截[至止]|目前|累计"
_ALREADY = re.compile(_HELD)
_SURELY_DONE = re.compile(_HELD + "|完成|实现")
_DONE = re.compile(_HELD + "|完成|实现|到位|建成|投入使用|竣工|落地")
# 计划总投资342亿元,其中投产59个: the plan is of that amount alone
_OF_ONE = re.compile("(?:总投资|投资(?!建设)|面积|建筑|用地|总额)")
# 签约项目14个,总投资36亿元
_SIGNED = re.compile("(?:签约|签订|签署|签下|达成)(?!仪式|以来|后|率|服务)[^。;]*,$")
_INVESTMENT = re.compile(
    "(?:计划|协议|合同|意向|签约)?(?:总?投资(?:总?额)?|总?金额|资金)(?:约|近|达|为|超过?)*$"
)


def status(scene: Scene, figure: Figure, time: Period | None) -> tuple[Status, Evidence]:
    text, clause, sentence = scene.text, scene.clause(figure.span.start), scene.so_far(figure.span.start)
    before, after = text[clause.start : figure.span.start], text[figure.span.end : clause.end]
    if _AGREEMENT.search(scene.title):
        return _in_an_agreement(scene, text[sentence.start : figure.span.start], time)
    planned = [*_PLANNED.finditer(before)]
    estimated = planned and _ESTIMATED.match(before, planned[-1].start())
    done = _DONE if estimated else _ALREADY
    if planned and not done.search(before, planned[-1].end()):
        return Status.PLANNED, Evidence("planned", (_at(clause.start, planned[-1]),))
    if found := _AGREED_AFTER.search(after) or _AGREED_NOUN.search(after):
        return Status.AGREED, Evidence("agreed-behind", (_at(figure.span.end, found),))
    if (found := _AGREED_BEFORE.search(before)) and not _DONE.search(
        before[: found.start()].removesuffix("成功")[-3:].replace("累计", "") + before[found.end() :]
    ):
        return Status.AGREED, Evidence("agreed", (_at(clause.start, found),))
    head = text[sentence.start : clause.start]
    if (
        _INVESTMENT.match(before)
        and (found := _SIGNED.search(head))
        and not _DONE.search(head, found.start())
    ):
        return Status.AGREED, Evidence("agreed-before", (_at(sentence.start, found),), "sentence")
    earlier = [p for p in _PLANNED.finditer(head) if not _OF_ONE.match(head, p.end())]
    if earlier and not _is_over(scene, clause, sentence, earlier[-1]) and not _DONE.search(before):
        return Status.PLANNED, Evidence("planned-before", (_at(sentence.start, earlier[-1]),), "sentence")
    heading = scene.heading(figure.span.start)
    if heading and (found := _PLANNING_SECTION.search(text, heading.start, heading.end)):
        return Status.PLANNED, Evidence("planned-section", (Span(found.start(), found.end()),), "section")
    title = scene.title
    so_far = text[sentence.start : figure.span.start]
    if found := _BY_AGREEMENT.search(so_far):
        return Status.AGREED, Evidence("agreed-by", (_at(sentence.start, found),), "sentence")
    if (
        _PLANNING_TITLE.search(title)
        and not _LOOKING_BACK.search(title)
        and not _DONE.search(before)
        and not _AS_OF.search(so_far)
        and not (time and _is_past(scene, time))
    ):
        return Status.PLANNED, Evidence("planned-document", (), "article")
    reference = (scene.reference.date or "")[:4]
    if time and reference and (time.until or time.since or "")[:4] > reference:
        return Status.PLANNED, Evidence("in-the-future", (), "sentence")
    return Status.ACTUAL, Evidence("actual")


def _is_over(scene: Scene, clause: Span, sentence: Span, planned: re.Match[str]) -> bool:
    """Whether what follows a plan in the sentence is done; 计划9月投入使用 in the plan's own clause is not."""
    at = sentence.start + planned.end()
    own = min(scene.clause(at - 1).end, clause.start)
    return bool(_SURELY_DONE.search(scene.text, at, own) or _DONE.search(scene.text, own, clause.start))


def _in_an_agreement(scene: Scene, so_far: str, time: Period | None) -> tuple[Status, Evidence]:
    """What an agreement says is agreed, save what it tells of how things stand."""
    if _AS_OF.search(so_far) or (time and _is_past(scene, time)):
        return Status.ACTUAL, Evidence("actual")
    return Status.AGREED, Evidence("agreed-document", (), "article")


def _is_past(scene: Scene, time: Period) -> bool:
    """Whether a period ended before the year that the article is of."""
    return (time.until or time.since or "9")[:4] < (scene.reference.date or "")[:4]


def _at(offset: int, found: re.Match[str]) -> Span:
    return Span(offset + found.start(), offset + max(found.end(), found.start() + 1))
