"""Cases for times counted from events of unknown date."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case("结对帮扶以来，投入资金3亿元。", {"结对帮扶以来": t(None, "2020-06-15")}, "event-since"),
    Case("自工作队进驻以来，村容大变。", {"自工作队进驻以来": t(None, "2020-06-15")}, "event-since"),
    Case("疫情发生以来，捐款90万元。", {"疫情发生以来": t(None, "2020-06-15")}, "event-since"),
    Case("自古以来，两地人民情同手足。", {}),
    Case("有史以来最好成绩", {}),
)
