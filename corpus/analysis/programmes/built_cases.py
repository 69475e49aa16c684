"""What the aid builds or founds."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "援建了和田市天坛医院、于田县津门中学。", names("和田市天坛医院|于田县津门中学", "facility"), "built"
    ),
    Case(
        "林芝市粤林幼儿园、察隅县鹏城卫生院也已建成。",
        names("林芝市粤林幼儿园|察隅县鹏城卫生院", "facility"),
        "built",
    ),
    Case("捐建的田家庄中学今年开学。", names("田家庄中学", "facility"), "built"),
    Case("设立菌草技术研究中心，成立乡货产销联盟。", names("菌草技术研究中心|乡货产销联盟"), "founded"),
    Case("退休后发起建立临夏州助学基金会。", names("临夏州助学基金会"), "founded"),
    Case("梅州产业发展基金首期规模五亿元。", names("梅州产业发展基金", "scheme"), "fund_named"),
    Case("南京医科大学的教授到商洛市中心医院坐诊。", {}),
    Case("建设蔬菜基地，新建标准厂房和就业车间，改造卫生室。", {}),
    Case("投入帮扶资金，用好产业发展基金。", {}),
    Case(
        "苏州市对口帮扶铜仁社会工作站开展活动。", names("苏州市对口帮扶铜仁社会工作站", "facility"), "station"
    ),
    Case("来到最远的项目——鹤峰县槐树中蜂繁育基地。", names("鹤峰县槐树中蜂繁育基地", "facility"), "built"),
    Case("宁波援建的苹果智能分选中心开机。", names("苹果智能分选中心", "facility"), "built_definite"),
    Case("集团投资一亿元建设的黑头肉羊繁育基地初具规模。", names("黑头肉羊繁育基地"), "built_definite"),
    Case("定结冷水鱼养殖基地年产量翻了一番。", names("定结冷水鱼养殖基地", "facility"), "built_measured"),
    Case(
        "有粤陇康复医院、陇西青岛路小学等一批民生设施。",
        names("粤陇康复医院|陇西青岛路小学", "facility"),
        "built",
    ),
    Case("产销会在北京消费帮扶双创中心开幕。", names("北京消费帮扶双创中心", "facility"), "venue"),
    Case("全国会议在北京会展中心开幕。", {}),
    Case(
        "乡村记者联盟在会上成立，苏陕协作联络办公室设在西安。",
        names("乡村记者联盟|苏陕协作联络办公室"),
        "founded",
    ),
    Case("会泽县的惠农小额信贷服务社办得红火。", names("惠农小额信贷服务社"), "founded"),
    Case("援建的蔬菜基地增产，建设的养殖基地扩大。", {}),
    Case("养殖基地年产量提高，开设帮扶专馆3家、消费帮扶专馆二十个。", {}),
    Case(
        "吉木萨尔县厦门实验学校一期工程竣工，敖汉旗第四中学科技楼主体封顶。",
        names("吉木萨尔县厦门实验学校|敖汉旗第四中学科技楼", "facility"),
        "built",
    ),
    Case("在常州开设安康富硒食品体验馆1家，新建村级展销馆3个。", names("安康富硒食品体验馆"), "built"),
)
