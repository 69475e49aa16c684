"""Parks and zones."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "青岛陇南科技产业园、沪遵特别合作区正在建设。",
        names("青岛陇南科技产业园|沪遵特别合作区", "park"),
        "park_named",
    ),
    Case("2+6产业园区累计投资十亿元。", names("2+6产业园区", "park"), "park_named"),
    Case("设立深汕特别合作区。", names("深汕特别合作区", "park"), ""),
    Case("推进闽宁产业园二期。", names("闽宁产业园", "park"), "park_named"),
    Case("即墨—临洮中药产业园开园。", names("即墨—临洮中药产业园", "park"), "park_named"),
    Case("走进粤黔共建辣椒加工产业园。", names("粤黔共建辣椒加工产业园", "park"), "park_named"),
    Case(
        "建成藏香产业园，浙江援建的阿克苏纺织工业城投产。",
        names("藏香产业园|阿克苏纺织工业城", "park"),
        "park_named",
    ),
    Case("粤桂共建产业园区十个，闽宁产业园6个。", {}),
    Case("支持四个县的工业园区，共建产业园区二十个。", {}),
    Case("规划现代农业产业园和物流园，建设示范区。", {}),
    Case(
        "去年揭牌的佛双产业园占地很大，位于镇上的产业园开园。",
        names("佛双产业园", "park"),
    ),
)
