"""Numbers without a measure word: 116万贫困人口, 帮扶资金3.2亿, 带动就业2.3万."""

from __future__ import annotations

import re

from corpus.analysis.figures.count import Count, count_at
from corpus.lexicon.units import Units
from corpus.model import Bound, Figure, Kind, Span

_PEOPLE = (
    "人口|群众|村民|居民|农民|农民工|劳动力|劳动者|干部|学生|师生|党员|人民|职工|员工|老人|儿童|妇女|教师|医生|移民|游客|百姓|人员|牧民|农牧民|"
    "市民|青年|青少年|少年|患者|学员|志愿者|人才|毕业生|大学生|困难群体|残疾人|边民|侨胞|同胞|官兵|战士|贫困生|新生儿|用户|网民|观众|旅客|务工者|搬迁对象"
)
_PEOPLE_AFTER = re.compile(
    rf"(?:的)?(?:[^\W\d_]|[“”]){{0,10}}?(?:{_PEOPLE})(?![^\W\d_]{{0,3}}(?:户|村|县|乡|镇|院|站|所|部|队)(?![^\W\d_]))"
)
_HOUSEHOLDS_AFTER = re.compile(
    r"(?:的)?[^\W\d_]{0,6}?(?:户|家庭)(?=$|[\s,。;、!?)]|[^\W\d_]{0,2}(?:脱贫|搬|实现|享|受益|增收|参与|入住|入股))"
)
_CLAUSE_END = re.compile(r"$|[\s,。;、!?)\]]|以上|左右|以内|余$")
_VERB_FIRST = re.compile(r"(?:与|和|同|到|从|为|将|被|由|的话|用于|以及)")
_PEOPLE_BEFORE = re.compile(
    r"(?:人口|劳动力|群众|就业|务工|脱贫|学员|学生|人才|党员|游客|人数|移民|培训|人员)(?:总数|总量|规模)?(?:达到?|约?为|共|有|超过|突破|近|约|逾|超|不足)*$"
)
_MONEY_BEFORE = re.compile(
    r"(?:资金|投资|产值|收入|贷款|销售额|营业额|交易额|营收|捐款|善款|款项|税收|利润|总额|金额|经费|援助|贸易额|GDP|生产总值|增加值|利税|融资|授信|保费|债券|订单|采购额|消费额|成交额)(?:累计|总计|共计|合计)?(?:达到?|约?为|共|有|超过|突破|近|约|逾|超|不足)*$"
)


def implied_at(text: str, at: int, block: Span, units: Units) -> Figure | None:
    """People, households or money where the noun beside the number stands for the measure word."""
    count = count_at(text, at)
    if count is None or text[at] == "第" or (count.chinese and count.value < 100):
        return None
    has_scale = text[count.number_end - 1] in "万亿千百" or text[count.end - 1] in "万亿"
    if not _VERB_FIRST.match(text, count.end):
        window = min(block.end, count.end + 16)
        if _PEOPLE_AFTER.match(text, count.end, window):
            return _figure(at, count, "人", Kind.PEOPLE, "implied-people")
        if _HOUSEHOLDS_AFTER.match(text, count.end, window):
            return _figure(at, count, "户", Kind.HOUSEHOLDS, "implied-households")
    if has_scale and _CLAUSE_END.match(text, count.end, block.end):
        before = max(block.start, at - 20)
        if _MONEY_BEFORE.search(text, before, at):
            return _figure(at, count, "元", Kind.MONEY, "implied-money")
        if _PEOPLE_BEFORE.search(text, before, at):
            return _figure(at, count, "人", Kind.PEOPLE, "implied-people")
    return None


def _figure(at: int, count: Count, unit: str, kind: Kind, rule: str) -> Figure:
    return Figure(
        Span(at, count.end),
        Span(at, count.number_end),
        count.value,
        count.value_max,
        unit,
        kind,
        Bound.OVER if count.over else Bound.EXACT,
        rule,
    )
