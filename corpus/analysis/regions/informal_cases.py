"""Parts of provinces and regions that are no divisions."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.regions.names_cases import marks, read

__all__ = ["CASES", "read"]

CASES = (
    Case("江西赣南的脐橙，粤东的茶。", marks("江西=江西省 赣南=- 粤东=-"), "informal"),
    Case("豫东南和皖东的山村。", marks("豫东南=- 皖东=-"), "part_of_province"),
    Case("从滇西山区到桂西北。", marks("滇西=- 桂西北=-")),
    Case(
        "三区三州、秦巴山区、西海固和三峡库区。",
        marks("三区三州=- 秦巴山区=- 西海固=- 三峡库区=-"),
        "informal",
    ),
    Case("南疆四地州的安居房。", marks("南疆=-"), "informal"),
    # divisions all the same
    Case(
        "黔东南、湘西、渝北都有协作项目。",
        marks("黔东南=黔东南苗族侗族自治州 湘西=湘西土家族苗族自治州 渝北=渝北区"),
    ),
    # provinces beside a direction
    Case("江苏北部、安徽南部、新疆南部。", marks("江苏=江苏省 安徽=安徽省 新疆=新疆维吾尔自治区")),
    Case("会说闽南语，爱听苏北评书。", marks("苏北=-")),
    # the compass is no region
    Case("东部地区支援西部地区，东西部扶贫协作。", {}),
)
