"""Plans, agreements, assessments without 《》."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case("双方签署2020年劳务协作工作备忘录。", names("2020年劳务协作工作备忘录", "policy"), "document"),
    Case("完善五年行动计划(2021-2025年)。", names("五年行动计划(2021-2025年)", "policy"), "document"),
    Case("制定津甘协作实施方案。", names("津甘协作实施方案", "policy"), "document"),
    Case("红河州2023年沪滇劳务工作要点", names("红河州2023年沪滇劳务工作要点", "policy"), "document"),
    Case("贵州省乡村振兴实绩考核，铜仁的得分靠前。", names("贵州省乡村振兴实绩考核", "policy"), "assessment"),
    Case(
        "在贵州省巩固脱贫成果后评估考核中获得好评。",
        names("贵州省巩固脱贫成果后评估考核", "policy"),
        "assessment",
    ),
    Case("签订就业协议，制定工作方案，出台优惠政策。", {}),
    Case("加强考核，严格考核结果运用。", {}),
)
