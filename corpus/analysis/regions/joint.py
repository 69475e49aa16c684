"""Several regions in one word, a character each: 粤桂, 深汕, 川滇黔, 湘、鄂、渝、黔."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from corpus.analysis.regions.candidate import Candidate, Rank
from corpus.analysis.regions.letters import LINE, PROVINCES, SURE, USUAL_ROWS, is_word
from corpus.lexicon.gazetteer import Gazetteer, Hit, NameKind

_RUN = re.compile(rf"江(?=浙沪)[{PROVINCES}]{{2}}|[{PROVINCES}]{{2,}}")
_LISTED = re.compile(rf"[{PROVINCES}](?:[、·—-][{PROVINCES}])+")
_PROVINCES_FOLLOW = re.compile(r"等?[两三四五六七八九十\d]+(?:个)?(?:省|自治区|直辖市)")
_HEAD = re.compile(
    r"(?:两|三|四|多|双|各|东西部|扶贫|协作|合作|帮扶|对口|结对|携手|联手|共|山海|劳务|产业|人才|消费|情|一家|同心|联动|飞地|园|高层|干部|企|省|区域|交界|边|毗邻|特别|社会|教育|医疗|文旅|文化|科技|能源|数据|电商|乡村|党)"
)


def candidates(
    text: str, hits: Iterable[Hit], gazetteer: Gazetteer, kin: Collection[str]
) -> Iterator[Candidate]:
    """kin: codes that the document names by other words, with all that they lie in."""
    seen: set[int] = set()
    for hit in hits:
        if hit.name.kind is not NameKind.PAIR or LINE.match(text, hit.end) or is_word(text, hit.end - 1):
            continue
        letters = zip(hit.name.text, hit.name.senses, strict=False)
        both = all(code in kin or _named(letter, gazetteer, kin) for letter, code in letters)
        if not (both or (not hit.name.everyday and _stands_free(text, hit))):
            continue
        seen.update(range(hit.start, hit.end))
        yield from _letters(hit.start, hit.name.senses, gazetteer, text, "pair_word", kin)
    for match in _RUN.finditer(text):
        usual = match.group() in USUAL_ROWS
        start, end = match.span() if usual else _trimmed(text, match.start(), match.end(), gazetteer, kin)
        word = text[start:end]
        if (
            len(word) < 2
            or seen.issuperset(range(start, end))
            or LINE.match(text, end)
            or is_word(text, end - 1)
        ):
            continue
        if usual or _formed(text, word, end, gazetteer, kin):
            codes = tuple(
                "320000" if letter == "江" else gazetteer.abbreviations[letter][0] for letter in word
            )
            yield from _letters(start, codes, gazetteer, text, "letters_in_a_row", kin)
    for match in _LISTED.finditer(text):
        places = [at for at in range(match.start(), match.end()) if text[at] in PROVINCES]
        rare = sum(text[at] in SURE for at in places) * 2 >= len(places)
        free = not "一" <= text[match.start() - 1 : match.start()] <= "鿿"
        if is_word(text, places[-1]) or not ((rare and free) or _PROVINCES_FOLLOW.match(text, match.end())):
            continue
        for at in places:
            yield Candidate(
                at, at + 1, "letters_listed", Rank.ABBREVIATION, gazetteer.abbreviations[text[at]]
            )


def _stands_free(text: str, hit: Hit) -> bool:
    """A pair word of two rare letters is never anything else; another needs a word of co-operation after it."""
    return (
        all(letter in SURE for letter in hit.name.text)
        or bool(_HEAD.match(text, hit.end))
        or (hit.name.text in ("闽宁", "苏陕", "深汕", "京蒙"))
    )


def _named(letter: str, gazetteer: Gazetteer, kin: Collection[str]) -> bool:
    """Whether the document names a region of that letter by more than the letter."""
    return any(code in kin for code in gazetteer.abbreviations.get(letter, ()))


def _trimmed(text: str, start: int, end: int, gazetteer: Gazetteer, kin: Collection[str]) -> tuple[int, int]:
    """Without the letters at either end that are ordinary words more often (出台粤桂…)."""

    def stays(letter: str) -> bool:
        return letter in SURE or _named(letter, gazetteer, kin)

    while start < end and not stays(text[start]):
        start += 1
    while end > start and not stays(text[end - 1]):
        end -= 1
    return start, end


def _formed(text: str, word: str, end: int, gazetteer: Gazetteer, kin: Collection[str]) -> bool:
    if len(set(word)) < len(word):
        return False
    rare = sum(letter in SURE for letter in word)
    named = sum(_named(letter, gazetteer, kin) for letter in word)
    if len(word) == 2:
        return rare == 2 or (named == 2 and bool(_HEAD.match(text, end)))
    return rare * 2 >= len(word) or named == len(word)


def _letters(
    start: int, codes: Iterable[str], gazetteer: Gazetteer, text: str, rule: str, kin: Collection[str]
) -> Iterator[Candidate]:
    """A candidate a letter. The code given for it stands, unless the document names another bearer of the
    letter and not this one (深河 is 河池 in one report and 河源 in the next)."""
    for at, code in enumerate(codes, start):
        others = [c for c in gazetteer.abbreviations.get(text[at], ()) if c in kin]
        senses = (code,) if code in kin or code.endswith("0000") or not others else tuple(others)
        yield Candidate(at, at + 1, rule, Rank.ABBREVIATION, senses)
