"""Organisations by the end of their names, and well-known ones."""

from __future__ import annotations

from corpus.analysis import organisations, regions
from corpus.analysis.cases import Case, Reading, document
from corpus.analysis.outline import Outline
from corpus.analysis.page import Page
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    """Every organisation of the text with the name of its home region."""
    lexicon = load()
    page = Page.of(document(text, published))
    found = organisations.find(
        page, Outline.of(page.folded, regions.find(page, lexicon.gazetteer), lexicon.names)
    )
    return [Reading(m.name, m.rule, {"home": m.home.name if m.home else None}) for m in found]


CASES = (
    Case(
        "宁波市扶贫协作和合作交流办公室与黔西南州教育局会商。",
        {"宁波市扶贫协作和合作交流办公室": {"home": "宁波市"}, "黔西南州教育局": {}},
        "organisation_suffix",
    ),
    Case("由江苏省民政厅主办，晨光慈善基金会承办。", {"江苏省民政厅": {}, "晨光慈善基金会": {"home": None}}),
    Case(
        "腾讯、华侨城和中国平安的代表发言。", {"腾讯": {}, "华侨城": {}, "中国平安": {}}, "organisation_known"
    ),
    Case("陕西省委、省政府印发通知。", {"陕西省委、省政府": {"home": "陕西省"}}),
    Case("中国建设银行福州市分行派出队员。", {"中国建设银行福州市分行": {}}),
    Case("拉萨市人民医院接收青岛大学的进修医生。", {"拉萨市人民医院": {"home": "拉萨市"}, "青岛大学": {}}),
    Case("北京东城区的干部来到现场。", {}),
    Case("有关医院、学校和合作社参加，公司与基金会支持。", {}),
    Case("贫困县的县级医院缺医生，部门之间配合。", {}),
    Case("第五批援宁工作队领队介绍情况。", {}),
)
