"""Titles in 《》."""

from __future__ import annotations

from corpus.analysis.cases import Case
from corpus.analysis.programmes.finder_cases import names, read

__all__ = ["CASES", "read"]

CASES = (
    Case("两地签订《携手振兴三年合作备忘录》。", names("《携手振兴三年合作备忘录》", "policy"), "titled"),
    Case(
        "省里印发《关于深化山区结对工作的若干意见》。",
        names("《关于深化山区结对工作的若干意见》", "policy"),
        "titled",
    ),
    Case("援建单位创排的舞台剧《雪山回响》首演。", names("《雪山回响》", "project"), "titled"),
    Case("《湖畔日报》刊发报道，《新闻联播》播出专题。", {}),
    Case("《方案》提出，《意见》明确，《协议》规定。", {}),
    Case("他发表题为《山海之间》的文章，演唱歌曲《故乡云》。", {}),
    Case("依照《中华人民共和国慈善法》募集。", {}),
)
