"""All rules of pairings together: the finest level that is stated, and no co-mention that states nothing."""

from __future__ import annotations

from corpus.analysis import pairings, regions
from corpus.analysis.cases import Case, Reading, document
from corpus.analysis.page import Page
from corpus.lexicon import load


def read(text: str, published: str | None) -> list[Reading]:
    """Every pairing of the text as `donor>recipient` with its first year."""
    lexicon = load()
    page = Page.of(document(text, published))
    found = pairings.find(page, regions.find(page, lexicon.gazetteer), lexicon.gazetteer)
    return [Reading(f"{p.donor.name}>{p.recipient.name}", p.rule, {"since": p.since}) for p in found]


def pairs(words: str, since: str | None = None) -> dict[str, dict[str, object]]:
    """`donor>recipient` parted by blanks, all since one year where one is given."""
    return {word: {"since": since} if since else {} for word in words.split()}


CASES = (
    Case(
        "2018年以来，珠海对口帮扶怒江州。珠海援建怒江州贡山县的小学。",
        pairs("珠海市>怒江傈僳族自治州 珠海市>贡山独龙族怒族自治县"),
    ),
    Case("上海援藏工作队在日喀则实施项目。", pairs("上海市>日喀则市"), "linked_in"),
    # who travels is not who helps; regions that only stand together
    Case("北京和天津之间修建了公路，广东与广西山水相连。", {}),
    Case("代表团赴上海、杭州考察学习。", {}),
    Case("会议由贵州、云南两省承办，江苏的企业到场。", {}),
    Case("陕西、甘肃、青海的游客明显增多，浙江游客最多。", {}),
    Case("东部省市结对帮扶西部地区。", {}),
    Case("广东的汕尾、梅州发展很快。", {}),
)
