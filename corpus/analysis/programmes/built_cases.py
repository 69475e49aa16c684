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
)
