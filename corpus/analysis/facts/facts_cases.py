"""Cases for what a figure measures, how, when, who helps whom and whether it is done: whole sentences, all rules together."""

from __future__ import annotations

from corpus.analysis.analyse import analyse
from corpus.analysis.cases import Case, Reading, document
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    """One reading a rule of each fact, so that every rule can be asked to fire."""
    article = analyse(document(text, published), load())
    readings: list[Reading] = []
    for fact in article.facts:
        attributes: dict[str, object] = {
            "indicator": fact.indicator,
            "measure": str(fact.measure),
            "status": str(fact.status),
            "aggregation": str(fact.aggregation),
            "time": (fact.time.since, fact.time.until) if fact.time else None,
            "donor": [r.name for r in fact.donor],
            "recipient": [r.name for r in fact.recipient],
            "place": [r.name for r in fact.place],
            "programme": fact.programme,
            "theme": fact.theme,
            "kind": str(fact.figure.kind),
        }
        rules = dict.fromkeys(evidence.rule for evidence in fact.why.values())
        readings += [Reading(fact.figure.span.of(text), rule, attributes) for rule in rules]
    return readings


CASES = (
    # what is measured
    Case(
        "宁波市累计投入财政帮扶资金12.5亿元。",
        {"12.5亿元": {"indicator": "财政帮扶资金", "measure": "level", "donor": ["宁波市"]}},
        "label-before",
    ),
    Case("现场有35家主流媒体参加采访。", {"35家": {"indicator": "主流媒体"}}, "label-after"),
    Case(
        "新建卫生室27个、文化广场14个，",
        {"27个": {"indicator": "卫生室"}, "14个": {"indicator": "文化广场"}},
        "label-before",
    ),
    Case(
        "全县减贫3120户12874人。",
        {"3120户": {"indicator": "减贫"}, "12874人": {"indicator": "减贫"}},
        "label-shared",
    ),
    Case(
        "确定了6类31个产业协作项目。",
        {"6类": {"indicator": "产业协作项目"}, "31个": {"indicator": "产业协作项目"}},
        "label-after",
    ),
    Case("全年培训3.6万人次。", {"3.6万人次": {"indicator": "培训"}}, "label-verb"),
    Case("帮助2300人实现稳定增收。", {"2300人": {"indicator": "实现稳定增收"}}, "label-verb-after"),
    Case(
        "共实施项目93个，其中来自宁波的41个。",
        {"93个": {"indicator": "项目"}, "41个": {"indicator": "项目"}},
        "label-among",
    ),
    Case("专场活动办了27场。", {"27场": {"indicator": "专场活动"}}, "label-fronted"),
    Case(
        "协作任务涉及教育、医疗、产业等8大类52项。",
        {"8大类": {"indicator": "协作任务"}, "52项": {"indicator": "协作任务"}},
        "label-subject",
    ),
    Case(
        "农村居民收入增长9.3%。", {"9.3%": {"indicator": "农村居民收入", "measure": "rate"}}, "label-changed"
    ),
    Case(
        "村民人均纯收入8600元，比帮扶前增加5100元。",
        {
            "8600元": {"indicator": "村民人均纯收入", "kind": "per_capita_money"},
            "5100元": {"indicator": "村民人均纯收入", "measure": "change", "kind": "per_capita_money"},
        },
        "label-changed-before",
    ),
    Case("全市共有38个县（市、区）参加。", {"38个": {"indicator": "县（市、区）"}}),
    Case("覆盖全国17省。", {"17省": {"indicator": "省"}}, "label-unit"),
    Case("总投资超5000万元项目16个。", {"16个": {"indicator": "超5000万元项目"}}, "label-before"),
    Case("贫困人口脱贫率达98.6%。", {"98.6%": {"indicator": "贫困人口脱贫率", "measure": "share"}}, "share"),
    # how
    Case("投资比上年增加2.4亿元。", {"2.4亿元": {"indicator": "投资", "measure": "change"}}, "change"),
    Case("覆盖率提高6.5个百分点。", {"6.5个百分点": {"indicator": "覆盖率", "measure": "change"}}, "points"),
    Case("入学率提高到99.8%。", {"99.8%": {"indicator": "入学率", "measure": "share"}}, "reached"),
    Case("产值是五年前的3倍，游客数量增长2.5倍。", {"3倍": {}, "2.5倍": {"measure": "rate"}}, "multiplied"),
    Case("全年完成采购任务的132%。", {"132%": {"measure": "target_share"}}, "of-target"),
    Case("案例入选数居全国第三。", {"第三": {"measure": "rank", "donor": [], "recipient": []}}, "rank"),
    # done, planned, agreed
    Case("计划新建养老院5所。", {"5所": {"status": "planned"}}, "planned"),
    Case("明年，我市将投入资金3亿元。", {"3亿元": {"status": "planned"}}, "planned"),
    Case("现场签约项目29个。", {"29个": {"status": "agreed", "indicator": "签约项目"}}, "agreed"),
    Case("双方达成建设8万亩茶叶基地意向。", {"8万亩": {"status": "agreed"}}, "agreed-behind"),
    Case("将560人培训成护理员。", {"560人": {"status": "actual"}}, "actual"),
    # when
    Case(
        "2021年，全市派出干部62名。",
        {"62名": {"time": ("2021", "2021"), "aggregation": "annual"}},
        "time-before",
    ),
    Case(
        "5年来，投入资金21亿元。",
        {"21亿元": {"time": ("2015", "2020"), "aggregation": "cumulative"}},
        "time-before",
    ),
    Case(
        "截至2019年底，建成车间130个。同时，吸纳就业5400人。",
        {
            "130个": {"time": (None, "2019-12")},
            "5400人": {"time": (None, "2019-12")},
        },
        "time-carried",
    ),
    Case(
        "2016年以来，截至2019年底，共建成学校18所。", {"18所": {"time": ("2016", "2019-12")}}, "time-before"
    ),
    # who helps whom
    Case(
        "杭州市对口帮扶恩施州，投入资金9亿元。",
        {"9亿元": {"donor": ["杭州市"], "recipient": ["恩施土家族苗族自治州"]}},
        "party-named",
    ),
    Case(
        "苏陕协作中，江苏省帮扶陕西省。延安市安塞区选派20名教师赴无锡市跟岗学习。",
        {
            "20名": {"donor": ["无锡市"], "recipient": ["安塞区"], "place": ["无锡市"]},
        },
        "place-said",
    ),
    Case(
        "福建省对口帮扶宁夏回族自治区。全年共实施项目210个。",
        {
            "210个": {"donor": ["福建省"], "recipient": ["宁夏回族自治区"]},
        },
        "party-named",
    ),
    Case(
        "粤桂协作不断深化。\n新建帮扶车间77个。",
        {"77个": {"donor": ["广东省"], "recipient": ["广西壮族自治区"]}},
        "party-of-article",
    ),
    Case(
        "新华社银川7月3日电 福建省帮扶宁夏，投入资金2亿元。",
        {"2亿元": {"donor": ["福建省"], "recipient": ["宁夏回族自治区"]}},
        "party-named",
    ),
)
