"""Quoted names: with the noun that follows (“头雁”培训项目), or that they end with (“白鹭班”).

Slogans, concepts and fields of work stand in quotation marks as well: “造血”能力, “教育扶贫”, “筑巢”. They have no
noun that programmes end with, or nothing in them but words of the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.analysis.outline import NAME_CHARACTER
from corpus.analysis.programmes.scene import Quotation, Scene
from corpus.model import ProgrammeMention, Span

_RUN = re.compile(rf"{NAME_CHARACTER}{{1,14}}")
_STOP = re.compile(
    "[的了在将把被由于从向往是为与和及等并而且也已设叫]|打响|走进|落户|亮相|入驻|见效|惠及|帮扶(?=[区县市州])|以及|有序|成功|正式|启动|实施|开展"
)
_LONGEST_GAP = 8
_FOREIGN_GAP = 2
_FOREIGN_GAP_SCHEME = 6
_AWARD = re.compile("(?:授予|荣获|获评?|评为|评选为|命名为|获得|誉为|称为|入选|列为|认定为)[^,。;“”]{0,8}$")
_COUNTED = re.compile(r"^(?:[一两二三四五六七八九十几\d]+)[个大项类]")
_GOES_ON = re.compile("生|人员|对象|教师|学员|者|部门|资金|师傅")
_DESCRIBED = frozenset(
    [
        "模式",
        "机制",
        "服务",
        "团队",
        "帮扶",
        "结对",
        "协作",
        "公益",
        "旅游",
        "平台",
        "基地",
        "保险",
        "贷款",
        "信贷",
        "系统",
        "应用",
        "志愿服务",
        "支教",
        "助学",
        "考核",
    ]
)
_LIST_NOUN = re.compile(
    "(?:等[一-鿿]{0,2}?(?:[\\d一二三四五六七八九十]+[个项场大])?|[\\d两三四五六七八九十]+[个项场大])[一-鿿]{0,6}?(?:项目|活动|行动|计划|工程|品牌)(?![化设地者])"
)
_SENTENCE = re.compile("[。!?;…]")
_LISTED = re.compile("[,、:]")
_MANNER = re.compile("(?:式|型|化|性|制|级)$")
_OUTCOME = re.compile("(?:共识|成果|行动|政策|宣言|倡议|模式|经验|协议|方案)$")
_PERIOD = re.compile("^[一二三四五六七八九十]+五$")
# Nouns that end a quoted name although they are too common to end a bare one.
_INNER_TAILS = frozenset(
    [
        "班",
        "培训班",
        "实验班",
        "珍珠班",
        "宏志班",
        "课堂",
        "讲堂",
        "学堂",
        "专列",
        "大篷车",
        "夜校",
        "公益行",
        "爱心行",
        "光明行",
        "慈善行",
        "关爱行",
        "扶贫行",
        "健康行",
        "农场",
        "演出",
        "商城",
        "直通车",
        "列车",
    ]
)
# “云品入沪”, “黔货出山”: what a region sells, and where it goes.
_BRAND = re.compile(
    "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新疆蒙深圳穗甬杭厦东西][一-鿿]?(?:品|货|菜|味|茶|果|粮|企|才|旅|客|薯|羊|牛|药|特产|优品)(?:入|出|进|上|下|走|西|东|南|北|卖)[一-鿿]{1,3}"
)
# “津甘技工”叫响品牌, “江南农夫集市”设专区6个
_PROCLAIMED = re.compile("(?:品牌)?(?:叫响|打响|擦亮)|(?:开?设|设立)[^,。;]{0,4}专[区柜]")
# Fields of work that name a campaign where this noun follows at once: “手拉手”活动.
_CAMPAIGNS = frozenset(["手拉手", "心连心", "走亲戚", "结对子", "传帮带", "师带徒", "请进来", "走出去"])
_PLAIN_INNER = 5


def find(scene: Scene) -> Iterator[ProgrammeMention]:
    """Rules `quoted_with_noun`, `quoted_noun`, `quoted_outcome`, `quoted_brand`, `quoted_listed`."""
    taken = 0
    for i, quotation in enumerate(scene.quotations):
        if quotation.span.start < taken:
            continue
        last = quotation
        for following in scene.quotations[i + 1 :]:
            if following.span.start != last.span.end:
                break
            last = following
        chained = last is not quotation or (
            i > 0 and scene.quotations[i - 1].span.end == quotation.span.start
        )
        if _AWARD.search(scene.text, max(scene.block.start, quotation.span.start - 16), quotation.span.start):
            continue
        mention = (
            _with_noun(scene, quotation, last, chained)
            or _alone(scene, quotation)
            or _listed(scene, quotation, i)
        )
        if mention:
            taken = mention.span.end
            yield mention


def _with_noun(scene: Scene, first: Quotation, last: Quotation, chained: bool) -> ProgrammeMention | None:
    inner = first.inner.of(scene.text)
    run = _RUN.match(scene.outline.masked, last.span.end, scene.block.end)
    if not run or _SENTENCE.search(inner) or (chained and _COUNTED.match(run.group())):
        return None  # “甲”“乙”两项工程: each is one
    stops = [
        stop.start()
        for pattern in (_STOP, scene.names.cuts)
        if (stop := pattern.search(scene.text, run.start(), run.end()))
    ]
    end = min(stops, default=run.end())
    heads = [h for h in scene.names.tails.find(scene.text[run.start() : end]) if h[0].start <= _LONGEST_GAP]
    while heads and _GOES_ON.match(scene.text, run.start() + heads[-1][0].end):
        heads.pop()
    if not heads:
        return None
    span, use = heads[-1]
    head = span.shifted(run.start()).of(scene.text)
    gap = (run.start(), run.start() + span.start)
    foreign = _FOREIGN_GAP_SCHEME if use in ("scheme", "event") else _FOREIGN_GAP
    if len(scene.outline.residue(*gap)) > foreign or (head in _DESCRIBED and len(span) + gap[1] - gap[0] > 6):
        return None
    if not _may_be_named(scene, first.inner, inner, head, use, *gap):
        return None
    start = next(
        (o.span.start for o in scene.organisations if o.span.end == first.span.start), first.span.start
    )
    return scene.mention(start, run.start() + span.end, scene.names.kinds[head], "quoted_with_noun")


def _may_be_named(scene: Scene, at: Span, inner: str, head: str, use: str, gap: int, noun: int) -> bool:
    if _PERIOD.match(inner):
        return use == "document" and scene.outline.placed(gap, noun)
    if inner in _CAMPAIGNS and gap == noun and head in ("活动", "行动", "工程", "计划"):
        return True
    if inner in scene.names.concepts or not _has_own_words(scene, at):
        return False
    if use == "assessment" or (_LISTED.search(inner) and use not in ("event", "scheme")):
        return False
    if head in _DESCRIBED:
        return "+" in inner or (
            len(inner) >= 3 and not _MANNER.search(inner) and head not in ("模式", "机制", "协作")
        )
    return not _MANNER.search(inner) or use in ("scheme", "event")


def _alone(scene: Scene, quotation: Quotation) -> ProgrammeMention | None:
    inner = quotation.inner.of(scene.text)
    if len(inner) < 3 or _SENTENCE.search(inner) or inner in scene.names.concepts:
        return None
    marks = quotation.span
    if _OUTCOME.search(inner) and scene.outline.regions_in(quotation.inner.start, quotation.inner.start + 6):
        starts = scene.outline.regions_in(quotation.inner.start, quotation.inner.end)[0].span.start
        if starts == quotation.inner.start:
            kind = "programme" if inner.endswith("行动") else "policy"
            return scene.mention(marks.start, marks.end, kind, "quoted_outcome")
    proclaimed = _PROCLAIMED.match(scene.text, marks.end) and _has_own_words(scene, quotation.inner)
    if _BRAND.fullmatch(inner) or proclaimed:
        return scene.mention(marks.start, marks.end, "programme", "quoted_brand")
    heads = [h for h in scene.names.tails.find(inner) if h[0].end == len(inner)]
    if not heads or _COUNTED.match(inner):
        return None
    span, use = heads[-1]
    head = span.of(inner)
    if use == "assessment" or (use == "tail" and head not in _INNER_TAILS):
        return None
    if _LISTED.search(inner) and use != "event":
        return None
    noun = quotation.inner.start + span.start
    if noun == quotation.inner.start and len(inner) < _PLAIN_INNER:
        return None
    own = scene.outline.residue(quotation.inner.start, noun) or scene.outline.placed(
        quotation.inner.start, noun
    )
    if not own and not (use in ("facility", "park", "fund", "scheme") and len(inner) >= _PLAIN_INNER):
        return None
    return scene.mention(marks.start, marks.end, scene.names.kinds[head], "quoted_noun")


def _listed(scene: Scene, quotation: Quotation, i: int) -> ProgrammeMention | None:
    """“甲”“乙”等公益项目: what the list is called makes each of its members a name."""
    last = quotation
    for following in scene.quotations[i + 1 :]:
        if scene.text[last.span.end : following.span.start].strip("、和及") != "":
            break
        last = following
    noun = _LIST_NOUN.match(scene.text, last.span.end, scene.block.end)
    inner = quotation.inner.of(scene.text)
    if (
        not noun
        or len(inner) < 3
        or inner in scene.names.concepts
        or not _has_own_words(scene, quotation.inner)
    ):
        return None
    return scene.mention(quotation.span.start, quotation.span.end, "programme", "quoted_listed")


def _has_own_words(scene: Scene, at: Span) -> bool:
    """Something in the quotation is more than the field's vocabulary; “教育扶贫” alone names nothing."""
    return bool(scene.outline.residue(at.start, at.end)) or scene.outline.placed(at.start, at.end)
