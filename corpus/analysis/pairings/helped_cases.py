"""The recipient first."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.pairings.finder_cases import pairs, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "云南昭通、贵州毕节等5个广州对口帮扶地区派人参加。",
        pairs("广州市>昭通市 广州市>毕节市"),
        "helped_listed",
    ),
    Case("西藏江孜在上海帮助下办起民宿。", pairs("上海市>江孜县"), "helped_by"),
    Case("拉萨市由北京市、江苏省对口支援。", pairs("北京市>拉萨市 江苏省>拉萨市"), "helped_by"),
    Case("会宁县得到天津市的大力支持。", pairs("天津市>会宁县"), "helped_by"),
    Case("林芝的旅游集散中心由广东省投资建设。", pairs("广东省>林芝市"), "helped_by"),
    Case("在福州市的倾情帮扶下，定西市修通了水渠。", pairs("福州市>定西市"), "helped_under"),
    Case("在杭州的支持和鼓励下，两地干部走到一起，成都的企业也来了。", {}),
    Case("会宁在兰州的办事处。", {}),
)
