"""Exchange the numbers and many of the places in annotated documents for others of the same length.

The same sentences with other digits (values recomputed; dates, names and numbers that are no figures stay) and
with places swapped for others of the same rank, wherever they stand. A reader of Chinese scores the same on both;
a list of answers does not.
"""

from __future__ import annotations

import random
import re

# same length, same rank; one-character abbreviations are left alone, so only places that the documents abbreviate at most inside a name (深百产业园)
PLACES = {
    "百色": "崇左",
    "河池": "来宾",
    "贺州": "梧州",
    "上林": "马山",
    "凌云": "乐业",
    "田东": "田林",
    "德保": "隆林",
    "那坡": "西林",
    "昭通": "曲靖",
    "毕节": "安顺",
    "林芝": "那曲",
    "甘孜": "阿坝",
    "巫山": "巫溪",
    "江孜": "白朗",
    "拉孜": "萨迦",
    "莎车": "泽普",
    "叶城": "皮山",
    "文山": "楚雄",
    "普洱": "临沧",
    "富宁": "广南",
    "河源": "清远",
    "紫金": "龙川",
    "海丰": "陆河",
    "湛江": "阳江",
    "茂名": "云浮",
    "江门": "中山",
}
CODES = {
    "百色市": ("崇左市", "451400"),
    "河池市": ("来宾市", "451300"),
    "贺州市": ("梧州市", "450400"),
    "上林县": ("马山县", "450124"),
    "凌云县": ("乐业县", "451028"),
    "田东县": ("田林县", "451029"),
    "德保县": ("隆林各族自治县", "451031"),
    "那坡县": ("西林县", "451030"),
    "昭通市": ("曲靖市", "530300"),
    "毕节市": ("安顺市", "520400"),
    "林芝市": ("那曲市", "540600"),
    "甘孜藏族自治州": ("阿坝藏族羌族自治州", "513200"),
    "巫山县": ("巫溪县", "500238"),
    "江孜县": ("白朗县", "540228"),
    "拉孜县": ("萨迦县", "540224"),
    "莎车县": ("泽普县", "653124"),
    "叶城县": ("皮山县", "653223"),
    "文山壮族苗族自治州": ("楚雄彝族自治州", "532300"),
    "普洱市": ("临沧市", "530900"),
    "富宁县": ("广南县", "532627"),
    "河源市": ("清远市", "441800"),
    "紫金县": ("龙川县", "441622"),
    "海丰县": ("陆河县", "441523"),
    "湛江市": ("阳江市", "441700"),
    "茂名市": ("云浮市", "445300"),
    "江门市": ("中山市", "442000"),
}
SWAP = re.compile("|".join(sorted(PLACES, key=len, reverse=True)))


def swapped(value: object) -> object:
    """Places exchanged in every string; full names by CODES, so that rank and people fit."""
    if isinstance(value, str):
        return CODES[value][0] if value in CODES else SWAP.sub(lambda m: PLACES[m.group()], value)
    if isinstance(value, list):
        return [swapped(v) for v in value]
    if isinstance(value, dict):
        new = {k: swapped(v) for k, v in value.items()}
        if value.get("name") in CODES and "code" in value:
            new["code"] = CODES[value["name"]][1]
        return new
    return value


def other_digits(number: str, rng: random.Random) -> str:
    """Other digits of the same shape; every 0 stays, and so do 10, 100, 1000 (shares)."""
    if re.fullmatch(r"1?0+", number):
        return number
    out = []
    for ch in number:
        if not ch.isdigit() or ch == "0":
            out.append(ch)
        else:
            out.append(str(rng.randint(1, 9)))
    return "".join(out)


def perturb(gold: dict, text: str, seed: int) -> tuple[dict, str]:
    """The annotated document and its text, changed alike."""
    rng = random.Random(f"{seed}{gold['doc']}")
    letters = list(text)
    for figure in gold["figures"]:
        plain = re.search(r"\d[\d,]*(?:\.\d+)?", figure["text"])
        if (
            not plain
            or figure.get("value_max") is not None
            or not figure.get("value")
            or figure.get("kind") == "duration"
        ):
            continue
        old = plain.group()
        new = other_digits(old, rng)
        at = figure["start"] + plain.start()
        letters[at : at + len(old)] = new
        shift = gold.get("copy_shift")
        if shift and text[at - shift : at - shift + len(old)] == old:
            letters[at - shift : at - shift + len(old)] = new
        scale = float(new.replace(",", "")) / float(old.replace(",", ""))
        figure["value"] = round(figure["value"] * scale, 6)
        figure["number"] = figure.get("number", "").replace(old, new)
        figure["text"] = figure["text"].replace(old, new, 1)
    changed = swapped(gold) | {"doc": gold["doc"]}
    for figure in changed["figures"]:
        figure["indicator"] = [re.sub(r"\s+", "", label) for label in figure.get("indicator") or []]
    return changed, SWAP.sub(lambda match: PLACES[match.group()], "".join(letters))
