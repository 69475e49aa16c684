"""One character for a region beside the words that show it: 来深, 赴粤, 援疆, 粤企, 桂方, 黔货入鲁."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from corpus.analysis.regions.candidate import Candidate, Rank
from corpus.analysis.regions.letters import PROVINCES, SURE, by_verb, is_word
from corpus.lexicon.gazetteer import Gazetteer

_AID = re.compile(r"援([疆藏青桂黔滇川甘宁蒙陕渝鄂湘赣琼沪豫冀吉黑皖晋辽粤闽])")
_VERB = re.compile(r"([来赴在到入进驻返离访抵出留往回迁居旅供助润治稳建])([一-鿿])")
# 30年来, 近来, 推进, 投入: the character before says that the verb is part of another word.
_NO_VERB_BEFORE = {
    "来": "年以近本历原起后看说下上出过进回带未将往向从到月天时",
    "在": "存现内正潜实自",
    "到": "得达受收感做直等",
    "入": "",
    "进": "",
    "出": "",
    "建": "",
    "治": "法政防整",
    "留": "",
    "往": "以",
    "居": "",
    "助": "",
    "稳": "",
}
_STEADY = SURE + "苏青宁甘蒙陇深穗甬杭蓉莞厦榕"  # once named in full, the letter is seldom anything else
_AFTER_WEAK = re.compile(
    r"(?:[创务就挂培学跟交考调投办工支开参旅采授]|期间|[“\"注就实推设]|干部|人员|企业|教师|医|专家|人才|商|的|[,。;:、!)”」\n]|$)"
)
# what one comes for: the letters that are ordinary words need it right behind (来定挂职)
_TO_WORK = re.compile(
    r"挂职|务工|支教|支医|任职|投资|考察|调研|帮扶|就业|开展|对接|干部|人才|跟岗|跟班|学习|培训|进修|参加|招商"
)
_HEAD = re.compile(
    rf"([{PROVINCES}深穗莞甬杭榕厦])(?=派(?=[出驻遣\d]|干部|人才|教师|医)|企(?![鹅图业家])|籍|商(?![业务品城店贸议讨定谈标户洛丘量住用银河圈])|方(?![面案式法便向针正形位言圆]))"
)
_GOODS = re.compile(
    rf"([{PROVINCES}])[货品才菜味茶果企电水](?:[入进出]|北上|南下|东送|外送)([{PROVINCES}深穗]?)"
)
_HELPS = re.compile(rf"([{SURE}深])(?=援[疆藏青桂黔滇川甘宁蒙陕渝]|对口(?:支援|帮扶|协作|合作))")
_FROM_TO = re.compile(rf"[从由自以跨]([{SURE}深])(?:到|至|入|带|促|进)([{SURE}深])")
_WITHIN = re.compile(r"([疆川黔滇粤桂])[内外](?=[外的各企市务人重首唯领高知相规就转])")
_QUOTED = re.compile(rf"(?<=[“\"‘「])[{SURE}](?=[”\"’」])")
_PUN = re.compile(r"(?<=[“\"‘「])圳(?=[一-鿿])")


def candidates(text: str, gazetteer: Gazetteer, kin: Collection[str]) -> Iterator[Candidate]:
    """kin: codes that the document names by other words, with all that they lie in."""
    letters = gazetteer.abbreviations

    def named(letter: str) -> bool:
        return any(code in kin for code in letters.get(letter, ()))

    def one(at: int, rule: str) -> Candidate:
        return Candidate(at, at + 1, rule, Rank.ABBREVIATION, letters[text[at]])

    for match in _AID.finditer(text):
        # 藏医 is a word, but 援藏医疗队 is not one of it
        if not is_word(text, match.start(1)) or text.startswith(("医疗", "医护", "医生"), match.end()):
            yield one(match.start(1), "aid_verb")
    for match in _VERB.finditer(text):
        verb, letter, at = match.group(1), match.group(2), match.start(2)
        if letter not in letters or is_word(text, at):
            continue
        if not by_verb(letter) and not (named(letter) and verb in "来赴驻" and _TO_WORK.match(text, at + 1)):
            continue
        before = text[at - 2] if at >= 2 else ""
        if before and before in _NO_VERB_BEFORE.get(verb, ""):
            continue
        if verb in "润治稳建助" and letter not in "疆藏":
            continue
        alone = letter in SURE and verb in "赴驻访抵返入来在"
        if alone or (
            named(letter) and (not by_verb(letter) or letter in _STEADY or _AFTER_WEAK.match(text, at + 1))
        ):
            yield one(at, "travel_verb")
    for match in _HEAD.finditer(text):
        if match.group(1) in SURE or named(match.group(1)):
            yield one(match.start(1), "letter_and_head")
    for match in _GOODS.finditer(text):
        if match.group(1) in SURE or named(match.group(1)):
            yield one(match.start(1), "goods_travel")
        if (
            match.group(2)
            and not is_word(text, match.start(2))
            and (match.group(2) in SURE or named(match.group(2)))
        ):
            yield one(match.start(2), "goods_travel")
    for match in _HELPS.finditer(text):
        if match.start() == 0 or text[match.start() - 1] not in "新":
            yield one(match.start(1), "letter_helps")
    for match in _FROM_TO.finditer(text):
        if not is_word(text, match.start(2)):
            yield one(match.start(1), "from_to")
            yield one(match.start(2), "from_to")
    for match in _WITHIN.finditer(text):
        if named(match.group(1)):
            yield one(match.start(1), "within")
    for match in _QUOTED.finditer(text):
        yield one(match.start(), "letter_quoted")
    if "440300" in kin:
        for match in _PUN.finditer(text):
            yield Candidate(match.start(), match.end(), "pun", Rank.ABBREVIATION, ("440300",))
