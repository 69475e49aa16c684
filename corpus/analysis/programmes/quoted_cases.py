"""Quoted names and what is quoted for other reasons."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case("集团在当地开办“石榴花”就业培训班。", names("“石榴花”就业培训班"), "quoted_with_noun"),
    Case("“头羊”培养项目为每个村选出两名青年。", names("“头羊”培养项目", "project"), "quoted_with_noun"),
    Case(
        "腾讯“村晚”项目上线，顺丰“丰行”助学计划启动。",
        names("腾讯“村晚”项目|顺丰“丰行”助学计划"),
        "quoted_with_noun",
    ),
    Case("基金会的“晨曦朗读计划”走进二十所小学。", names("“晨曦朗读计划”", "project"), "quoted_noun"),
    Case("企业资助的“白杨班”每年招收四十人。", names("“白杨班”"), "quoted_noun"),
    Case("在阿里援建的“春晖公益林”郁郁葱葱。", names("“春晖公益林”", "facility"), "quoted_noun"),
    Case(
        "超市里开出“帮扶产品展销中心”和“乡味馆子”。", names("“帮扶产品展销中心”", "facility"), "quoted_noun"
    ),
    Case("会后形成“昆明共识”，发布“南宁宣言”。", names("“昆明共识”|“南宁宣言”", "policy"), "quoted_outcome"),
    Case("组织“彩虹书包”“爱心衣橱”等公益活动。", names("“彩虹书包”|“爱心衣橱”"), "quoted_listed"),
    Case("开展“乡音乡情”“京品入疆”等三个品牌行动。", names("“乡音乡情”|“京品入疆”"), "quoted_listed"),
    Case(
        "“十四五”京蒙协作框架协议已经签署。", names("“十四五”京蒙协作框架协议", "policy"), "quoted_with_noun"
    ),
    Case(
        "“公司+农户”订单模式、“直播+合作社”产销模式见效。",
        names("“公司+农户”订单模式|“直播+合作社”产销模式", "scheme"),
        "quoted_with_noun",
    ),
    Case(
        "举办“情暖高原，共赴小康”慈善晚会。",
        names("“情暖高原，共赴小康”慈善晚会", "event"),
        "quoted_with_noun",
    ),
    Case("「萤火虫」夏令营邀请了三十名学生。", names("「萤火虫」夏令营", "event"), "quoted_with_noun"),
    Case(
        "“黔货入粤”销售额翻番，“滇品进沪”成绩不俗。",
        names("“黔货入粤”|“滇品进沪”", "programme"),
        "quoted_brand",
    ),
    Case("“苏陕直通车”卖出苹果三千吨。", names("“苏陕直通车”"), "quoted_noun"),
    Case("组织学生参加“手拉手”活动。", names("“手拉手”活动"), "quoted_with_noun"),
    Case("“甬江助农”“凉山彝绣”两项品牌活动同时开展。", names("“甬江助农”|“凉山彝绣”"), "quoted_listed"),
    Case("建立“手拉手”结对机制，“发展直通车”开进山村，“北粮南运”“山货下山”。", {}),
    # the noun goes on, or belongs to the next phrase
    Case("增强“造血”能力，做好“两后生”培训人员的组织。", {}),
    Case("“十四五”规划开局良好，“十三五”时期成绩显著。", {}),
    Case("改变“等客上门”的经营模式。", {}),
    Case("用“望远镜”看准长远发展，项目随后落地。", {}),
    Case("被授予“全国民族团结进步示范学校”称号。", {}),
    Case("建设“两个中心”，打造“三个高地”。", {}),
    Case("“一对一”帮扶、“点对点”服务和“组团式”服务。", {}),
    Case(
        "“津甘技工”叫响品牌，“江南农夫集市”设专区6个。",
        names("“津甘技工”|“江南农夫集市”", "programme"),
        "quoted_brand",
    ),
)
