"""Cases for who gives and who receives."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.facts.facts_cases import read

__all__ = ["CASES", "read"]

CASES = (
    # 分别: each gives its own
    Case(
        "福建省、浙江省对口帮扶的两地，援助资金分别为6.1亿元和7.4亿元。",
        {"6.1亿元": {"donor": ["福建省"]}, "7.4亿元": {"donor": ["浙江省"]}},
        "party-respective",
    ),
    # as many givers as the text counts
    Case(
        "# 三省市援青见成效\n上海市对口支援果洛州。\n江苏省对口支援海南州。\n山东省对口支援海北州。\n三省市累计落实援青资金52亿元。",
        {"52亿元": {"donor": ["上海市", "江苏省", "山东省"]}},
        "party-counted",
    ),
    # a body that is no region's begins behind the semicolon
    Case(
        "# 各方援藏\n上海市援藏项目152个；中粮集团援藏项目21个。",
        {"152个": {"donor": ["上海市"]}, "21个": {"donor": []}},
        "party-is-no-region",
    ),
    # statistics are nobody's gift
    Case(
        "# 佛山市帮扶凉山州见闻\n佛山市投入帮扶资金3亿元。凉山州地区生产总值达2081亿元，增长6.8%。",
        {"3亿元": {"donor": ["佛山市"]}, "2081亿元": {"donor": []}, "6.8%": {"donor": []}},
        "statistic-of-a-place",
    ),
    Case(
        "# 昌平区对口协作栾川县\n栾川县下辖15个乡镇。",
        {"15个": {"donor": []}},
        "statistic-of-a-place",
    ),
    # who comes to buy gives nothing; where a meeting was held neither
    Case(
        "# 青岛市帮扶定西市\n全年接待上海游客3.2万人次。\n座谈会在北京召开，定西市签约项目12个。",
        {"3.2万人次": {"donor": ["青岛市"]}, "12个": {"donor": ["青岛市"]}},
        "party-of-article",
    ),
    # an aside counts for itself alone
    Case(
        "上海市对口帮扶大姚县项目13个（含嘉定区区级项目3个），工程进度达76%。",
        {"13个": {"donor": ["上海市"]}, "3个": {}, "76%": {"donor": ["上海市"]}},
        "party-named",
    ),
    Case("广东省（不含深圳）向疏附县拨付援疆资金46亿元。", {"46亿元": {"donor": ["广东省"]}}, "party-named"),
    # under a heading that names who is helped: the helper is in the line above
    Case(
        "# 三峡库区对口支援数据\n## 涪陵区\n支援方：浙江省\n无偿援助资金6300万元。",
        {"6300万元": {"donor": ["浙江省"], "recipient": ["涪陵区"]}},
        "party-of-section",
    ),
    # a central enterprise gives for itself
    Case(
        "# 珠海市帮扶怒江州见闻\n三峡集团计划投入10.7亿元，建成安居房3870套。珠海市投入帮扶资金6000万元。",
        {"10.7亿元": {"donor": []}, "3870套": {"donor": []}, "6000万元": {"donor": ["珠海市"]}},
        "party-unsaid",
    ),
    # a government's yearly report is about aid only where it says so
    Case(
        "# 苏州市政府工作报告\n全年实施重点项目220项。\n对口帮扶铜仁市，投入帮扶资金4亿元。",
        {"220项": {"donor": []}, "4亿元": {"donor": ["苏州市"], "recipient": ["铜仁市"]}},
        "party-named",
    ),
    # one pair after another, then what all of them do together
    Case(
        "济南市接续结对帮扶临夏州，历下区与临夏市、天桥区与永靖县全面结对，落实协作资金4.96亿元。",
        {"4.96亿元": {"donor": ["济南市"]}},
        "party-named",
    ),
    # whom an amount is for stands in the clause behind
    Case(
        "# 对口支援和田地区综述\n天津市选派医疗人才156名，帮助策勒、于田两县新建科室21个。",
        {
            "156名": {"donor": ["天津市"], "recipient": ["策勒县", "于田县"]},
            "21个": {"recipient": ["策勒县", "于田县"]},
        },
        "party-ahead",
    ),
    # as many takers as the text counts
    Case(
        "# 定点帮扶纪实\n定点帮扶正安县、务川县、道真县和古蔺县。\n累计向四县捐赠资金5920万元。",
        {"5920万元": {"recipient": ["正安县", "务川仡佬族苗族自治县", "道真仡佬族苗族自治县", "古蔺县"]}},
        "party-counted",
    ),
    # 我市 is whose report it is
    Case(
        "# 六盘水市政府工作报告\n中山市帮助销售我市农特产品7.4亿元，帮助六枝特区脱贫人口转移就业1万人。",
        {
            "7.4亿元": {"donor": ["中山市"], "recipient": ["六盘水市"]},
            "1万人": {"recipient": ["六枝特区"]},
        },
        "party-ours",
    ),
    # a province and its city are two givers where they stand in a list, one where they do not
    Case(
        "江苏省、南京市累计投入商洛市援助资金25.8亿元。江苏省南京市援建商洛市项目12个。",
        {"25.8亿元": {"donor": ["江苏省", "南京市"]}, "12个": {"donor": ["南京市"]}},
        "party-named",
    ),
    # a giver begins anew behind the semicolon, and its receiver follows
    Case(
        "福建省选派312名教师赴昌吉州支教；湖北省投入1.2亿元，在博尔塔拉州新建幼儿园16所。",
        {
            "312名": {"donor": ["福建省"], "recipient": ["昌吉回族自治州"]},
            "1.2亿元": {"donor": ["湖北省"], "recipient": ["博尔塔拉蒙古自治州"]},
            "16所": {"donor": ["湖北省"], "recipient": ["博尔塔拉蒙古自治州"]},
        },
        "party-ahead",
    ),
    # 两市 are not the two provinces of the headline
    Case(
        "# 苏陕协作一年间\n江苏省对口帮扶陕西省。\n南京市帮扶商洛市，落实协作资金1.36亿元。两市互派干部34名。",
        {"1.36亿元": {"donor": ["南京市"]}, "34名": {"donor": ["南京市"], "recipient": ["商洛市"]}},
        "party-named",
    ),
    # an official answers for his own county, and 我县 is that county
    Case(
        "# 商洛市举行苏陕协作新闻发布会\n南京市对口帮扶商洛市。\n王建军（商南县副县长）：雨花台区投入援助资金2.9亿元。茶叶厂总投资1100万元。又选派11名教师到我县支教。",
        {
            "2.9亿元": {"donor": ["雨花台区"]},
            "1100万元": {"recipient": ["商南县"]},
            "11名": {"recipient": ["商南县"]},
        },
        "party-ours",
    ),
    # what holds for the whole region is not of the county before
    Case(
        "# 各地援疆见闻\n河南省对口支援哈密市。湖南省对口支援吐鲁番市。\n安徽省在皮山县投入援疆资金32.6亿元。年底前全区将有12个贫困县摘帽。",
        {
            "32.6亿元": {"donor": ["安徽省"], "recipient": ["皮山县"]},
            "12个": {"recipient": ["新疆维吾尔自治区"]},
        },
    ),
    # a group that was named before gives for itself
    Case(
        "# 崇明区帮扶永德县见闻\n中远海运集团已在永德县投入帮扶资金3.62亿元。今年集团直接投入3800万元。崇明区投入5180万元。",
        {"3.62亿元": {"donor": []}, "3800万元": {"donor": []}, "5180万元": {"donor": ["崇明区"]}},
    ),
    # of 西藏 in the headline: the city that the giver is known to help
    Case(
        "# 吉林省援藏工作队工作总结\n工作队在日喀则市委领导下开展工作。\n安排援藏资金1.31亿元。",
        {"1.31亿元": {"donor": ["吉林省"], "recipient": ["日喀则市"]}},
        "party-of-article",
        "2023-12-26",
    ),
    # what is each one's own, also where the label tells its kind
    Case(
        "福建省、浙江省对口帮扶的两地，农民人均年收入分别为6100元和7400元。",
        {"6100元": {"donor": ["福建省"]}, "7400元": {"donor": ["浙江省"]}},
        "party-respective",
    ),
    # the items of a list name their own places
    Case(
        "争取协作资金6950万元，其中福建省级财政资金5150万元、福清市配套资金1800万元。",
        {"6950万元": {}, "5150万元": {"donor": ["福建省"]}, "1800万元": {"donor": ["福清市"]}},
        "party-named",
    ),
    Case(
        "# 天津帮扶纪实\n天津市对口帮扶甘肃省、承德市。\n今年投向甘肃17.3亿元、承德4.6亿元。",
        {"17.3亿元": {"recipient": ["甘肃省"]}, "4.6亿元": {"recipient": ["承德市"]}},
        "party-named",
    ),
    # a paragraph that opens with a place is about it
    Case(
        "# 果洛州日报综述\n上海市对口支援果洛藏族自治州，我州受益。\n在甘德县柯曲镇，民居整齐排列。上海市投入援建资金4100万元，帮助全县1260户牧民。",
        {"4100万元": {"recipient": ["甘德县"]}, "1260户": {"recipient": ["甘德县"]}},
    ),
    # a hospital of a university gives for the city it lies in
    Case(
        "# 上海市对口支援果洛州综述\n2016年起，复旦大学附属华山医院帮扶州人民医院，派出专家96人次。",
        {"96人次": {"donor": ["上海市"]}},
    ),
    # 甬凉两地: both letters say who
    Case(
        "# 浙川协作扫描\n浙江省对口帮扶四川省。\n宁波市与凉山州结对。\n甬凉两地举办招聘会48场。",
        {"48场": {"donor": ["宁波市"], "recipient": ["凉山彝族自治州"]}},
        "party-named",
    ),
)
