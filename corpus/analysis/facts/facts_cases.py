"""Cases for what a figure measures, how, when, who helps whom and whether it is done: whole sentences, all rules together."""

from __future__ import annotations

from dataclasses import replace

from corpus.analysis.analyse import analyse
from corpus.analysis.cases import Case, Reading, document
from corpus.lexicon import load
from corpus.model import Document, Head, Section, Span


def read(text: str, published: str | None) -> list[Reading]:
    """One reading a rule of each fact, so that every rule can be asked to fire."""
    article = analyse(_document(text, published), load())
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


def _document(text: str, published: str | None) -> Document:
    """As cases.document; a first line `# …` is the title, lines `## …` are headings."""
    plain = document(text, published)
    lines = [(span, span.of(text)) for span in plain.paragraphs]
    title = next((line[2:] for _, line in lines if line.startswith("# ")), None)
    headings = [Span(span.start + 3, span.end) for span, line in lines if line.startswith("## ")]
    ends = [*(h.start - 3 for h in headings[1:]), len(text)]
    return replace(
        plain,
        head=Head(title=title, published=published),
        sections=tuple(Section(h.of(text), h, end) for h, end in zip(headings, ends, strict=True))
        if headings
        else (),
        paragraphs=tuple(span for span, line in lines if not line.startswith("#")),
    )


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
    # further away: the heading, the title, the section, letters, names
    Case("村均集体经营性收入12万元。", {"12万元": {"aggregation": "average"}}, "average"),
    Case("新增务工人员3200人。", {"3200人": {"measure": "change"}}, "new"),
    Case("落实援疆资金6亿元。", {"6亿元": {"recipient": ["新疆维吾尔自治区"]}}, "party-by-letter"),
    Case("浙江援建的阿克苏纺织工业城引进企业12家。", {"12家": {"donor": ["浙江省"]}}, "party-in-name"),
    Case(
        "## 北京市\n对口支援拉萨市，投入资金3亿元。",
        {"3亿元": {"donor": ["北京市"], "recipient": ["拉萨市"]}},
        "party-of-heading",
    ),
    Case(
        "南沙区帮助惠水县，落实广东省协作资金1.6亿元。",
        {"1.6亿元": {"donor": ["南沙区"], "recipient": ["惠水县"]}},
        "party-refined",
    ),
    Case("上林县4个村整体出列。", {"4个": {"place": ["上林县"]}}, "place-attached"),
    Case(
        "福建省对口帮扶宁夏，帮助固原市建设车间12个。",
        {"12个": {"recipient": ["固原市"], "place": ["固原市"]}},
        "place-of-recipient",
    ),
    Case("明年将加大支持，资金规模3亿元。", {"3亿元": {"status": "planned"}}, "planned-before"),
    Case("## 下一步工作安排\n选派教师30名。", {"30名": {"status": "planned"}}, "planned-section"),
    Case(
        "# 2024年协作工作要点\n选派教师30名。",
        {"30名": {"status": "planned"}},
        "planned-document",
        "2024-03-01",
    ),
    Case("“白云助学计划”资助学生300名。", {"300名": {"programme": "“白云助学计划”"}}, "programme-named"),
    Case("## 产业协作\n共完成56项。", {"56项": {"theme": "industry"}}, "theme-of-heading"),
    Case("开展劳务协作，现场有56家参加。", {"56家": {"theme": "employment"}}, "theme-of-sentence"),
    Case("3.2亿元资金2019年到位。", {"3.2亿元": {"time": ("2019", "2019")}}, "time-behind"),
    Case("## 2019年成效\n派出干部62名。", {"62名": {"time": ("2019", "2019")}}, "time-of-heading"),
    Case(
        "## 民生\n5年来，深圳投入资金3亿元。\n累计改造床位800张。",
        {"3亿元": {}, "800张": {"time": ("2015", "2020")}},
        "time-of-section",
    ),
    Case("# 2019年对口工作总结\n派出干部62名。", {"62名": {"time": ("2019", "2019")}}, "time-of-title"),
)
