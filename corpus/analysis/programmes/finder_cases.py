"""All rules of programmes together: the longer reading stays; what names nothing is left alone."""

from __future__ import annotations

from corpus.analysis import organisations, programmes, regions
from corpus.analysis.cases import Case, Reading, document
from corpus.analysis.outline import Outline
from corpus.analysis.page import Page
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    """Every programme of the text with its kind."""
    lexicon = load()
    page = Page.of(document(text, published))
    outline = Outline.of(page.folded, regions.find(page, lexicon.gazetteer), lexicon.names)
    bodies = organisations.find(page, outline)
    return [Reading(m.name, m.rule, {"kind": m.kind}) for m in programmes.find(page, outline, bodies)]


def names(words: str, kind: str | None = None) -> dict[str, dict[str, object]]:
    """The quotes in `words`, parted by |, all of one kind where one is given."""
    return {word: {"kind": kind} if kind else {} for word in words.split("|") if word}


CASES = (
    Case("两省成立粤桂扶贫协作联络办公室。", names("粤桂扶贫协作联络办公室", "scheme"), "founded"),
    Case("《苏陕协作五年规划》与苏陕协作同步推进。", names("《苏陕协作五年规划》|苏陕协作")),
    # slogans, concepts, fields of work
    Case("坚持“输血”与“造血”并重，打通“最后一公里”。", {}),
    Case("围绕“教育扶贫”“金融扶贫”“消费扶贫”等六个话题展开讨论。", {}),
    Case("用“绣花针”的功夫补短板，拿“金钥匙”打开致富门。", {}),
    Case("他说：“我们要把每一个项目都办好。”", {}),
    Case("发扬“三牛”精神，落实“一把手”责任。", {}),
    Case("让资源变资产的发展模式得到推广。", {}),
    # sorts of things
    Case("各地实施产业扶贫项目，建设一批产业园区和扶贫车间。", {}),
    Case("全市新建标准化卫生室，改造农村公路，安装路灯。", {}),
    Case("对口帮扶工作、教育扶贫和劳务协作取得成效。", {}),
    Case("完成安全饮水工程、高标准农田项目和危房改造任务。", {}),
    Case("由有关医院和学校选派人员，企业、合作社积极参与。", {}),
    Case("十四五规划已经实施，各项工程有序推进，行动迅速。", {}),
    Case("县里的中心医院接诊了患者，小学开学了。", {}),
)
