"""Regions listed one after the other, and the rank that the list's end gives to all of them: 百色、河池两市."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.analysis.regions.candidate import Candidate

_TIGHT = re.compile(r"(?:、|和|与|及|以及|·|/)$")
_SUFFIX = re.compile(
    r"等?(?:地)?(?:的)?(?:\d+|[一两二三四五六七八九十百数多各]+)?余?个?(?:对口帮扶|对口支援|受援|贫困|结对)?"
    r"((?:省|自治区|直辖市|市|地区|地|州|盟|县|区|旗|、|\(|\)|级)*(?:省|自治区|直辖市|市|地区|州|盟|县|区|旗)\)?|乡镇|镇|乡|村|街道|社区)(?![场域长委级政民])"
)
_MORE = re.compile(r"(?:、[一-鿿]{2,4}?(?=[、等和])){0,12}")  # names that no gazetteer has
_RANKS = ("自治区", "直辖市", "地区", "省", "市", "州", "盟", "县", "区", "旗")


@dataclass(frozen=True, slots=True)
class Run:
    """Candidates first..last (indexes) of one list. ranks: endings of full names that its end allows, empty
    where it says nothing; below: it lists townships or villages."""

    first: int
    last: int
    ranks: frozenset[str]
    below: bool


def runs(text: str, candidates: Sequence[Candidate]) -> list[Run | None]:
    """For each candidate the list that it stands in, or None."""
    found: list[Run | None] = [None] * len(candidates)
    first = 0
    for n in range(1, len(candidates) + 1):
        if n < len(candidates):
            left, right = candidates[n - 1], candidates[n]
            gap = text[left.end : right.start]
            if left.end <= right.start and len(gap) <= 2 and (_TIGHT.match(gap) or not gap):
                continue
        if n - first >= 2:
            run = _run(text, candidates, first, n - 1)
            found[first:n] = [run] * (n - first)
        elif n - first == 1 and text[candidates[first].end : candidates[first].end + 1] in ("等", "、"):
            run = _run(text, candidates, first, first)
            found[first] = run if run.below else None
        first = n
    return found


def _run(text: str, candidates: Sequence[Candidate], first: int, last: int) -> Run:
    tail = candidates[last]
    more = _MORE.match(text, tail.end)
    match = _SUFFIX.match(text, more.end() if more else tail.end)
    if not match:
        # 辽宁、吉林、黑龙江省
        end = next(
            (r for r in _RANKS if tail.rule == "full_name" and text.endswith(r, tail.start, tail.end)), ""
        )
        return Run(first, last, frozenset((end,) if end else ()), False)
    said = match.group(1)
    if said in ("乡镇", "镇", "乡", "村", "街道", "社区"):
        return Run(first, last, frozenset(), match.group().startswith("等"))
    if not match.group().startswith("等") and match.group() == said:
        return Run(first, last, frozenset(), False)  # 昆明市区: no count, no 等
    ranks: set[str] = set()
    for rank in _RANKS:
        if rank in said:
            ranks.add(rank)
            said = said.replace(rank, "")
    if "省" in ranks and "区" in ranks:  # 省区市
        ranks |= {"自治区"}
        ranks.discard("区")
    return Run(first, last, frozenset(ranks), False)
