"""Cases for decades."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case("20世纪90年代，移民搬迁。", {"20世纪90年代": t("1990", "1999")}, "decade"),
    Case("上世纪八十年代末修的路", {"上世纪八十年代末": t("1987", "1989")}, "decade"),
    Case("九十年代中期的合作", {"九十年代中期": t("1994", "1996")}, "decade"),
    Case("上世纪70年代初", {"上世纪70年代初": t("1970", "1973")}, "decade"),
    Case("20世纪80年代以来，", {"20世纪80年代以来": t("1980", None)}, "decade-since"),
    Case("本世纪初启动", {"本世纪初": t("2000", "2009")}, "century-start"),
    Case("新时代的年代感，世纪大道90号，世纪联华超市。", {}),
)
