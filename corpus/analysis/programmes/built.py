"""What the aid builds or founds: facilities, funds, offices, alliances.

A hospital or school is a programme where it is built, not where it only acts; what it is called must be more than
a sort (海丰城东卫生院, not 标准化卫生室), unless it is founded as this one thing (设立农产品展示销售中心).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.outline import ABBREVIATION
from corpus.analysis.programmes.scene import Scene
from corpus.model import ProgrammeMention, Span

_BUILD = re.compile(
    "援建|捐建|共建|合建|新建|兴建|改建|扩建|改扩建|修建|建设|建成|建起|建立|建造|打造|设立|成立|组建|创办|投资建|捐资|规划建"
)
_BUILT = re.compile(
    r"(?:、[^,。;、]{2,16}){0,5}(?:等[^,。;]{0,10})?,?(?:[一二三]期)?(?:项目|工程|主体(?:工程)?)?(?:也)?(?:已|已经|正式|顺利|陆续|相继|全面|如期|先后|即将|将)*"
    "(?:由[^,。;]{1,12}(?:援建|捐建|投资|出资)|启动建设|建成|投入使用|投入运营|投用|启用|落成|竣工|开工|揭牌|奠基|封顶|动工|挂牌|通车|完工|投产|开业|开园|开馆|拔地而起)"
)
# …、…等一批设施: what stands in the list was built, whatever the verb.
_LISTED = re.compile(
    r"(?:、[^,。;、]{2,16}){0,6}等(?:一批|一系列|多个|[\d一二三四五六七八九十]+个)?(?:重点|民生|援建|公共)?(?:设施|项目|工程|场馆)"
)
# 援建的苹果分选中心: this one, not the sort.
_DEFINITE = re.compile("(?:援建|捐建|捐资兴建|建设|兴建|投建|打造|创办|建立|成立|设立|筹建|建成)的$")
# 亚东鲑鱼养殖基地年产量…: what is measured is one thing.
_MEASURED = re.compile(
    "[,:]?(?:项目|目前|现|今年|去年)?(?:的)?(?:年产|占地|总?投资|总?建筑面积|可容纳|存栏|日产|年加工|年销售|每小时|日均|累计|现有|已有|建于|投产)"
)
_VENUE = re.compile("(?:正式|隆重|顺利)?(?:开幕|举行|举办|启动|召开|揭牌|开业|落成|亮相)")
_AID = re.compile("扶贫|帮扶|协作|援|乡村振兴|对口")
_OPENED = re.compile(
    "(?:也|已|正式|于|在[^,。;]{0,10}|同时|同日|随之)*(?:启动|成立|揭牌|组建|挂牌|设在|设于|落户)"
)
# So few that a place alone makes one a name.
_RARE = frozenset(["中央大厨房"])
_FOUND = re.compile(
    '(?:设立|成立|组建|建起|建立|创办|创建|发起设立|发起成立|发起建立|发起|筹建|设起|建了|办起)(?:了|的|起)?[“"]?$'
)
_FOUNDABLE = re.compile("(?:中心|基金会?|联盟|办公室|馆|工作站|服务站|指挥部|服务社)$")
_CEREMONY = re.compile("(?:启动|揭牌|成立|签约)(?:仪式|大会)")
_COMMON_FUND = frozenset(["平台", "共同体", "办公室", "指挥部", "基金会", "服务社", "援助站"])
# Built everywhere: without a place before them they name nothing.
_EVERYWHERE = re.compile(
    "(?:基地|中心|市场|车间|公路|大道|水库|安置.|社区|新村|电站|养殖场|加工厂|冷库|茶园|牧场|超市|站|点)$"
)
_SHOP = re.compile("(?:体验馆|展销馆|专馆|特产馆|展销中心)$")
_OPENS = re.compile("(?:开设|新设|设立|新建|建成|开办|新开)(?:了)?$")
_OWN = frozenset(["医院", "学校", "中学", "小学"])
_STATION = re.compile("(?:对口|帮扶|支援|协作|援).*(?:工作站|服务站|联络站|社工站)$")
_JOINT = re.compile(f"{ABBREVIATION}{{2}}")
_SHORTEST = 3
_LONG = 7
_COUNTED = re.compile(
    r"(?:共|等)?(?:\d+|[一二两三四五六七八九十百]+)[余多]?[个家座所处间条张]"
)  # 帮扶专馆3家
_OWN_WORDS_MEASURED = 4


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rule `station`: an organisation that one region keeps in another (…对口支援…工作站)."""
    for organisation in scene.organisations:
        span = organisation.span
        places = {m.region for m in scene.outline.regions_in(span.start, span.end)}
        if len(places) > 1 and _STATION.search(organisation.name):
            yield scene.mention(span.start, span.end, "facility", "station")


def headed(scene: Scene, head: Span, use: str) -> Iterator[ProgrammeMention]:
    """Rules `built`, `built_definite`, `built_measured`, `venue`, `founded`, `fund_named` for a noun of the table."""
    text, noun = scene.text, head.of(scene.text)
    floor, end = scene.clause(head.start)
    start = scene.outline.reach(head.start, floor)
    if start is None or start == head.start:
        return
    kind = scene.names.kinds[noun]
    if _COUNTED.match(text, head.end):
        # 开设巴中特色农产品体验馆6个: counted, but a name of its own
        shop = _SHOP.search(noun) and scene.outline.placed(start, head.start)
        if (
            shop
            and scene.outline.residue(start, head.start)
            and _OPENS.search(text, max(floor, start - 4), start)
        ):
            yield scene.mention(start, head.end, kind, "built")
        return
    if noun.endswith("基金") and text.startswith("会", head.end):
        head, noun = Span(head.start, head.end + 1), noun + "会"
    founded = _FOUND.search(text, max(floor, start - 6), start) or _CEREMONY.match(text, head.end)
    residue, placed = scene.outline.residue(start, head.start), scene.outline.placed(start, head.start)
    opened = (
        use == "fund" and len(residue) + placed * 2 > 1 and _OPENED.match(text, head.end, scene.block.end)
    )
    joint = _JOINT.search(scene.outline.masked, start, head.start)
    owned = noun in _COMMON_FUND and len(residue) > 1 and scene.outline.owned(start)
    if (founded and _FOUNDABLE.search(noun) and (head.start - start >= _SHORTEST or residue or placed)) or (
        (opened or joint or owned) and _FOUNDABLE.search(noun)
    ):
        yield scene.mention(start, head.end, kind, "founded")
    elif use == "fund":
        if (
            noun not in _COMMON_FUND
            and not noun.endswith("会")
            and ((placed and (residue or len(noun) > 2)) or len(residue) >= 3)
        ):
            yield scene.mention(start, head.end, kind, "fund_named")
    elif noun in _RARE and placed:
        yield scene.mention(start, head.end, kind, "built")
    elif (
        len(residue) >= 2
        and head.end - start >= _LONG
        and _DEFINITE.search(text, max(floor, start - 6), start)
    ):
        yield scene.mention(start, head.end, kind, "built_definite")
    elif _is_own_name(scene, start, head, noun) and (
        text.endswith("——", floor, start)  # 一个扶贫项目——太平镇中蜂繁育基地
        or _BUILD.search(text, floor, start)
        or _BUILT.match(text, head.end, min(scene.block.end, end + 16))
        or _LISTED.match(text, head.end, min(scene.block.end, head.end + 120))
    ):
        yield scene.mention(start, head.end, kind, "built")
    elif _is_measured(scene, start, head, floor):
        yield scene.mention(start, head.end, kind, "built_measured")
    elif (
        placed
        and text.endswith(("在", "于"), floor, start)
        and _AID.search(text, start, head.start)
        and _VENUE.match(text, head.end)
    ):
        yield scene.mention(start, head.end, kind, "venue")


def _is_measured(scene: Scene, start: int, head: Span, floor: int) -> bool:
    """The clause begins with it and tells its size, and its words are its own: 亚东鲑鱼养殖基地年产量…."""
    own = len(scene.outline.residue(start, head.start))
    least = 1 if scene.outline.placed(start, head.start) else _OWN_WORDS_MEASURED
    aided = scene.outline.placed(start, head.start) and bool(_AID.search(scene.text, start, head.start))
    return (
        start == floor
        and (own >= least or aided)
        and bool(_MEASURED.match(scene.text, head.end, scene.block.end))
    )


def _is_own_name(scene: Scene, start: int, head: Span, noun: str) -> bool:
    residue = scene.outline.residue(start, head.start)
    if scene.outline.abbreviated(start, head.start):
        return True
    if scene.outline.placed(start, head.start):
        places = {m.region for m in scene.outline.regions_in(start, head.start)}
        return bool(residue) or len(noun) > 2 or noun in _OWN or len(places) > 1
    return len(residue) >= 2 and not _EVERYWHERE.search(noun)
