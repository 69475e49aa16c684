"""Full names, short names, informal regions and zones, as the gazetteer knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from corpus.analysis.regions.candidate import Candidate, Need, Rank
from corpus.analysis.regions.letters import PROVINCE_CODES, SURE
from corpus.lexicon.gazetteer import Gazetteer, Hit, NameKind

# What follows says that the region's name is only the beginning of another name.
_OUTLET = re.compile(
    r"(?:经济|法制|法治|青年|都市|特区|商务|广播|农村|党建|政协|科技|教育|老年|人民|工人)?"
    r"(?:日报|晚报|商报|早报|晨报|时报|特区报|都市报|快报|周报|导报|青年报|新闻网|新闻客户端|报业|广播电视|广播|电视台|卫视|网讯|出版社)"
)
_STREET = re.compile(
    r"[东西南北中]?(?:路(?![径线网况桥段途政演费])|大道|大街|街(?![道区头坊])|站(?!点|在|位|稳|上|起|好|到)|高铁站|机场)"
)
_LANDSCAPE = re.compile(
    r"[江岭峡]|湖(?![北南州])|山(?![区村海水里上乡地寨林东西脉])|河(?![池北南源道长流谷东西间口畔])|(?:草原|水库|盆地|高原|沙地|沙漠|[东南西北]缘|森林公园|瀑布|大桥)"
)
_LOWER_UNIT = re.compile(r"(?:镇|乡(?![村镇亲土间下])|街道|苏木|村(?![民级镇庄集企干貌]))")
# 深圳市场 is 深圳 and 市场, 县域 and 区域 likewise.
_RANK_IN_WORD = {
    "市": re.compile(r"[场价值面井]|民(?![政族委革盟建宗用和勤乐丰权生])"),
    "区": re.compile(r"[域间块位划别]"),
    "县": re.compile(r"[域级]|城(?![关区东西南北])"),
    "州": re.compile(r"级"),
    "省": re.compile(r"[份略心却得级]|去(?!年)"),
}
_FOREIGN = re.compile(r"(?:越南|老挝|缅甸|泰国|柬埔寨|朝鲜|韩国|日本|蒙古国|俄罗斯|印度|尼泊尔|美国|新加坡)$")

_CONNECTIVES = "和与同跟及或从由自到在来对向为将把被让给"
# Two-character names of counties may be the end of one word and the beginning of another: 完成县里的任务, 示范县.
_ENDS_A_WORD = "和成开达文理通安均全宁范易代应兴息费户索"
_BEFORE_A_NAME = "扶援助持接系的在到和与及对由往向从赴去访驻是为以把将被让给于省市州盟区"
# 成立山货合作社 holds no 立山, 增长安排 no 长安: what may stand before a character that is the second half of a word
_SECOND_HALF = {
    "成": "建完达形组构合变造促落养收生转换编",
    "天": "冬春夏秋今明昨后每白",
    "立": "成建设独树确创订挺屹矗",
    "长": "增生成校",
    "定": "稳特指选制确规约",
    "平": "水公",
    "新": "创更革",
    "兴": "振复投",
}
_TONGUE = re.compile(r"[语话剧菜]")
# Full names that are common nouns; they stand for a district only right behind its city.
_GENERIC = frozenset(
    ["市区", "城区", "郊区", "矿区", "东区", "西区", "新城区", "城中区", "市中区", "老城区", "港口区"]
)

_RANK_OF_LEVEL = {"province": Rank.PROVINCE, "prefecture": Rank.PREFECTURE, "county": Rank.COUNTY}


def candidates(text: str, hits: Sequence[Hit], gazetteer: Gazetteer, when: str | None) -> Iterator[Candidate]:
    """One candidate a name, left out where what stands beside it says that it is none; pair words apart."""
    furthest = _reach(hits)
    for hit in hits:
        if hit.name.kind is NameKind.PAIR:
            continue
        found = _candidate(text, hit, gazetteer, when)
        if found is None:
            continue
        if text[hit.start] in _CONNECTIVES and furthest.get(hit.start + 1, 0) > hit.end:
            found = replace(found, rank=Rank.ORDINARY_WORD)  # 和田东 is 和 and 田东, 从江西 is 从 and 江西
        yield found


def _reach(hits: Iterable[Hit]) -> dict[int, int]:
    """Start of a name → the furthest end of the names that start there."""
    reach: dict[int, int] = {}
    for hit in hits:
        reach[hit.start] = max(hit.end, reach.get(hit.start, 0))
    return reach


def _candidate(text: str, hit: Hit, gazetteer: Gazetteer, when: str | None) -> Candidate | None:
    name, start, end = hit.name, hit.start, hit.end
    match name.kind:
        case NameKind.NOT:
            return Candidate(start, end, "not_one", Rank.NOT_ONE)
        case NameKind.FULL:
            return _full(text, hit, gazetteer.meant(name, when))
        case NameKind.SHORT:
            return _short(text, hit, gazetteer, gazetteer.meant(name, when))
        case NameKind.JOINT:
            return Candidate(start, end, "joint_word", Rank.PREFECTURE, name.senses, joint=True)
        case NameKind.REGION:
            if name.everyday or _TONGUE.match(text, end) or text.startswith("东西部", end - 1):
                return None
            rank = Rank.LONG if end - start > 3 else Rank.INFORMAL
            return Candidate(start, end, "informal", rank, title=name.title, level="informal")
        case NameKind.ZONE:
            return Candidate(start, end, "zone", Rank.LONG, title=name.title, level="zone")
        case NameKind.NICKNAME:
            if not text.startswith(("大地", "儿女", "山川"), end):
                return None
            return Candidate(start, end, "nickname", Rank.INFORMAL, name.senses)
    return None


def _full(text: str, hit: Hit, senses: tuple[str, ...]) -> Candidate | None:
    name, end = hit.name, hit.end
    if not senses:
        return None
    if _second_half(text, hit.start):
        return None
    inside_word = _RANK_IN_WORD.get(name.text[-1])
    if inside_word and inside_word.match(text, end):
        return None
    if _OUTLET.match(text, end):
        return None
    if name.text[0] in "东西南北中" and hit.start and text[hit.start - 1] in SURE:
        return None  # 滇西山区 holds no 西山区
    if name.everyday or len(name.text) == 2:
        doubtful = name.text in _GENERIC or (len(name.text) == 2 and _may_cross(text, hit.start))
        need = Need.SUPPORT if doubtful else Need.KIN
        return Candidate(hit.start, end, "full_name", Rank.COUNTY, senses, need)
    return Candidate(hit.start, end, "full_name", Rank.FULL, senses)


def _second_half(text: str, start: int) -> bool:
    """Whether the name's first character ends the word before it."""
    return start > 0 and text[start - 1] in _SECOND_HALF.get(text[start], "")


def _may_cross(text: str, start: int) -> bool:
    before = text[start - 1] if start else ""
    return text[start] in _ENDS_A_WORD or ("一" <= before <= "鿿" and before not in _BEFORE_A_NAME)


def _short(text: str, hit: Hit, gazetteer: Gazetteer, senses: tuple[str, ...]) -> Candidate | None:
    name, start, end = hit.name, hit.start, hit.end
    level = gazetteer.tree.by_code[senses[0]].level
    if _OUTLET.match(text, end) or _STREET.match(text, end):
        return None
    if _FOREIGN.search(text, max(0, start - 4), start):
        return None
    inside_word = _RANK_IN_WORD.get(name.text[-1])
    if inside_word and len(name.text) > 2 and inside_word.match(text, end):
        return None
    rank = _RANK_OF_LEVEL[level]
    if level == "province":
        return Candidate(start, end, "short_name", rank, senses)
    if _second_half(text, start):
        return None
    if level == "county" and (_LANDSCAPE.match(text, end) or _LOWER_UNIT.match(text, end)):
        return None
    if level == "prefecture":
        need = Need.NOTHING
        rank = Rank.LONG if len(name.text) > 2 else rank  # 海南州 is not 海南
        if _LOWER_UNIT.match(text, end):
            return None
    elif any(part_of_province(name.text, code) for code in senses):
        need, rank = Need.NOTHING, Rank.PREFECTURE  # 渝北
    elif len(name.text) > 2 and not name.everyday:
        need, rank = Need.NOTHING, Rank.LONG
    elif name.text in gazetteer.common_words:
        need = Need.NEIGHBOUR
    else:
        need = Need.SUPPORT if name.everyday else Need.KIN
    if level == "county" and need >= Need.SUPPORT:
        rank = Rank.ORDINARY_WORD
    return Candidate(start, end, "short_name", rank, senses, need)


def part_of_province(name: str, code: str) -> bool:
    """Whether a division is called by its province's letter and a direction (渝北, 黔西)."""
    return len(name) == 2 and name[1] in "东南西北中" and PROVINCE_CODES.get(name[0]) == code[:2]
