"""Cases for the state before the aid."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.times.read_cases import read, t

__all__ = ["CASES", "read"]

CASES = (
    Case(
        "2016年开始帮扶。收入比帮扶前增加3000元。",
        {"2016年开始": {}, "帮扶前": t(None, "2016")},
        "before-the-aid",
    ),
    Case("产值较搬迁前翻了一番。", {"搬迁前": t(None, None)}, "before-the-aid"),
    Case("先后派出扶贫前线指挥部、对口支援前方指挥部。", {}),
)
