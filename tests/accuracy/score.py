"""Score extracted facts against hand-annotated documents.

A document is matched by the base name of its "doc"; offsets count characters of the text. What right means,
attribute by attribute, is written beside the annotated documents this was made for.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

STRICT = ["span", "unit", "bound", "indicator", "measure", "status", "time", "donor", "recipient"]
ATTRIBUTES = [*STRICT, "kind", "programme", "aggregation", "theme"]
PEOPLES = "壮族|回族|维吾尔|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|怒族|独龙族|哈尼族|苗族|布依族|侗族|水族|土家族|瑶族|仫佬族|毛南族|黎族|满族|蒙古族|蒙古|哈萨克|柯尔克孜|朝鲜族|土族|撒拉族|保安族|东乡族|裕固族|畲族|各族|拉祜族|佤族|纳西族|普米族|布朗族|仡佬族|塔吉克|锡伯|达斡尔族|鄂温克族|鄂伦春|塔吉克族"
RANK = re.compile(
    rf"(?<=..)(?:特别行政区|(?:{PEOPLES})*自治[区州县旗]|省|市|地区|盟|县|区|旗|街道|镇|乡|村)$"
)
ONCE_PREFECTURES = {
    "日喀则",
    "林芝",
    "昌都",
    "山南",
    "那曲",
    "毕节",
    "铜仁",
    "吐鲁番",
    "哈密",
    "百色",
    "河池",
    "贺州",
    "来宾",
    "崇左",
}
MOST_ALIASES = 6


def squash(label: object) -> str:
    return re.sub(r"[\s“”\"'‘’《》（）()的了、·,，]", "", label) if isinstance(label, str) else ""


def split_rank(name: str) -> tuple[str, str]:
    """汕尾市 -> (汕尾, 市); 甘孜藏族自治州 -> (甘孜, 州); 汕尾 -> (汕尾, "")."""
    found = RANK.search(name)
    if not found or found.start() < 2:
        return name, ""
    rank = found.group()
    return name[: found.start()], rank[-1] if "自治" in rank else rank


def same_place(a: str, b: str) -> bool:
    (stem_a, rank_a), (stem_b, rank_b) = split_rank(a), split_rank(b)
    if stem_a != stem_b:
        return False
    if not rank_a or not rank_b or rank_a == rank_b:
        return True
    return ({rank_a, rank_b} == {"地区", "市"} and stem_a in ONCE_PREFECTURES) or {rank_a, rank_b} in (
        {"县", "市"},
        {"县", "区"},
    )


def names(value: object) -> list[str]:
    return [x for x in value if isinstance(x, str)] if isinstance(value, list) else []


def shared(a: list[str], b: list[str]) -> int:
    return sum(any(same_place(x, y) for y in b) for x in a)


def same_places(gold: list[str], pred: list[str]) -> bool:
    return shared(gold, pred) == len(gold) and shared(pred, gold) == len(pred)


def same_side(attribute: str, g: dict, p: dict) -> bool:
    """Donor or recipient. Naming as recipient the place that a local result is stated for is not wrong where gold names no one.
    For a figure marked `judgement` half of the places, counted over both lists, suffices."""
    gold, pred = names(g.get(attribute)), names(p.get(attribute))
    if same_places(gold, pred):
        return True
    if attribute == "recipient" and not gold and shared(pred, names(g.get("place"))) == len(pred):
        return True
    common = shared(gold, pred)
    return g.get("confidence") == "judgement" and common > 0 and common * 2 >= len(gold) + len(pred) - common


def same_indicator(gold: list[str], pred: object) -> bool:
    """True where the first predicted label equals an accepted one, or one holds the other, covers at least half of it and ends alike."""
    got = squash(pred if isinstance(pred, str) else (names(pred) or [""])[0])
    for want in map(squash, gold or []):
        if got == want:
            return True
        if (
            got
            and want
            and got[-2:] == want[-2:]
            and ((got in want and len(got) * 2 >= len(want)) or (want in got and len(want) * 2 >= len(got)))
        ):
            return True
    return not gold and not got


def same_time(gold: object, pred: object, published: str | None, judgement: bool = False) -> bool:
    """Compared to the year. An open end and "until the publication date" are the same, and so are no time and as-of-publication."""

    def years(time: object) -> tuple[str, str]:
        ends = {k: str(time.get(k) or "") if isinstance(time, dict) else "" for k in ("from", "to")}
        if ends["to"] and published and ends["to"][:7] == published[: len(ends["to"][:7])]:
            ends["to"] = ""
        return ends["from"][:4], ends["to"][:4]

    g, p = years(gold), years(pred)
    year = (published or "")[:4]
    if all(a == b or {a, b} == {"", year} for a, b in zip(g, p, strict=True)):
        return True
    return judgement and bool(({*g} - {""}) & ({*p} - {""}))


def same_value(gold: dict, pred: dict) -> bool:
    def close(a: object, b: object) -> bool:
        if a is None or b is None:
            return a is None and b is None
        try:
            return abs(float(a) - float(b)) <= 1e-6 * max(1.0, abs(float(a)))
        except (TypeError, ValueError):
            return False

    return close(gold.get("value"), pred.get("value")) and close(gold.get("value_max"), pred.get("value_max"))


def no_measure_word(g: dict, p: dict) -> bool:
    """Where no measure word stands (106万村民), 人 and the noun are the same, and the span may stop at the number."""
    a, b = g.get("unit") or "", p.get("unit") or ""
    return (
        g.get("kind") == "people" == p.get("kind")
        and "人" in (a, b)
        and len(a + b) >= 3
        and "人次" not in (a, b)
    )


def right(attribute: str, g: dict, p: dict, published: str | None) -> bool:
    if attribute == "span":
        return g["start"] == p["start"] and (g["end"] == p["end"] or no_measure_word(g, p))
    if attribute == "unit":
        return (g.get("unit") or "") == (p.get("unit") or "") or no_measure_word(g, p)
    if attribute == "indicator":
        return same_indicator(g.get("indicator") or [], p.get("indicator"))
    if attribute == "time":
        return same_time(g.get("time"), p.get("time"), published, g.get("confidence") == "judgement")
    if attribute in ("donor", "recipient"):
        return same_side(attribute, g, p)
    if attribute == "programme":
        return squash(g.get("programme")) == squash(p.get("programme"))
    return (g.get(attribute) or None) == (p.get(attribute) or None)


def overlap(a: dict, b: dict) -> int:
    return min(a["end"], b["end"]) - max(a["start"], b["start"])


def pair_up(
    gold: list[dict], pred: list[dict], alike
) -> tuple[list[tuple[dict, dict]], list[dict], list[dict]]:
    """Pairs of gold and predicted items that overlap, each used once: the largest shared part first, then those that are alike."""
    candidates = []
    for i, g in enumerate(gold):
        for j, p in enumerate(pred):
            common = overlap(g, p)
            if common > 0:
                union = max(g["end"], p["end"]) - min(g["start"], p["start"])
                candidates.append((-common / union, not alike(g, p), i, j))
    used_g, used_p, pairs = set(), set(), []
    for _, _, i, j in sorted(candidates):
        if i not in used_g and j not in used_p:
            used_g.add(i)
            used_p.add(j)
            pairs.append((gold[i], pred[j]))
    return (
        pairs,
        [g for i, g in enumerate(gold) if i not in used_g],
        [p for j, p in enumerate(pred) if j not in used_p],
    )


def spans(name: str, key: str, items: object, errors: list[str]) -> list[dict]:
    """The well-formed items of a predicted list; the others are reported and count as wrong by their absence."""
    good = []
    for n, item in enumerate(items if isinstance(items, list) else []):
        if (
            isinstance(item, dict)
            and type(item.get("start")) is int
            and type(item.get("end")) is int
            and item["start"] < item["end"]
        ):
            good.append(item)
        else:
            errors.append(f"{name}: {key} {n}: no usable start and end")
    return good


def align(gold: dict, items: list[dict]) -> list[dict]:
    """Where a file holds its article twice, either copy will do: what was found in the first copy is moved onto the second, once."""
    shift = gold.get("copy_shift")
    if not shift:
        return items
    low, high = min(a for a, _ in gold["body"]) - shift, max(b for _, b in gold["body"]) - shift
    seen, out = {(x["start"], x["end"], str(x.get("name") or x.get("value"))) for x in items}, []
    for x in items:
        if not low <= x["start"] < high:
            out.append(x)
            continue
        moved = dict(x, start=x["start"] + shift, end=x["end"] + shift)
        if (moved["start"], moved["end"], str(x.get("name") or x.get("value"))) not in seen:
            out.append(moved)
    return out


def f1(right_: float, missed: float, extra: float) -> dict:
    precision = right_ / (right_ + extra) if right_ + extra else 1.0
    recall = right_ / (right_ + missed) if right_ + missed else 1.0
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "right": right_,
        "missed": missed,
        "extra": extra,
    }


def chars(ranges: object) -> set[int]:
    good = (
        [p for p in ranges if isinstance(p, list) and len(p) == 2 and all(type(x) is int for x in p)]
        if isinstance(ranges, list)
        else []
    )
    return {c for a, b in good for c in range(a, b)}


def score_figures(name: str, gold: dict, pred: dict, published: str | None, total: Total) -> None:
    say = lambda what: total.errors.append(f"{name}: {what}")
    found = align(gold, spans(name, "figure", pred.get("figures"), total.errors))
    body = chars(gold.get("body"))
    pairs, missed, extra = pair_up(gold["figures"], found, same_value)
    for g, p in pairs:
        value = same_value(g, p)
        total.found["figures"][0 if value else 1] += 1
        if not value:
            total.found["figures"][2] += 1
            say(
                f"figure {g['text']!r}: value {g.get('value')}..{g.get('value_max')} but got {p.get('value')}..{p.get('value_max')} from {p.get('text')!r}"
            )
        whole = value
        for a in ATTRIBUTES:
            if a not in STRICT and a not in g:
                continue
            ok = right(a, g, p, published)
            total.attributes[a][0] += ok
            total.attributes[a][1] += 1
            if a in STRICT:
                whole = whole and ok
            if not ok:
                say(
                    f"figure {g['text']!r}: {a} {[g['start'], g['end']] if a == 'span' else g.get(a)} but got {[p['start'], p['end'], p.get('text')] if a == 'span' else p.get(a)}"
                )
        total.strict["judgement" if g.get("confidence") == "judgement" else "sure"][0] += whole
    for g in gold["figures"]:
        total.strict["judgement" if g.get("confidence") == "judgement" else "sure"][1] += 1
        for a in ("bound", "measure", "status"):
            total.constants[a][g.get(a)] += 1
        for a in ("donor", "recipient"):
            total.constants[a]["、".join(names(g.get(a)))] += 1
    total.found["figures"][1] += len(missed)
    for g in missed:
        say(f"figure {g['text']!r} at {g['start']}: missed")
    for p in extra:
        if p.get("kind") == "duration" and any(overlap(t, p) > 0 for t in gold.get("times") or []):
            continue
        total.found["figures"][2] += 1
        where = "" if not body or p["start"] in body else " (outside the body)"
        say(f"figure {p.get('text')!r} at {p['start']}: not one{where}")
    for t in gold.get("not_figures") or []:
        total.traps[1] += 1
        total.traps[0] += not any(
            overlap(t, p) > 0
            and not any(overlap(g, p) > 0 for g in gold["figures"])
            and p.get("kind") != "duration"
            for p in found
        )


def score_mentions(name: str, gold: dict, pred: dict, published: str | None, total: Total) -> None:
    same = {
        "times": lambda g, p: same_time(g, p, published),
        "regions": lambda g, p: (
            g["code"] == p.get("code")
            if g.get("code")
            else same_place(str(g.get("name")), str(p.get("name")))
        ),
    }
    for key, alike in same.items():
        if key not in gold:
            continue
        say = lambda what: total.errors.append(f"{name}: {key} {what}")
        found = align(gold, spans(name, key, pred.get(key), total.errors))
        free = [g for g in gold[key] if g.get("in_org") or g.get("in_name")]
        wanted = [g for g in gold[key] if not (g.get("in_org") or g.get("in_name"))]
        pairs, missed, extra = pair_up(wanted, found, alike)
        for g, p in pairs:
            ok = alike(g, p)
            total.found[key][0 if ok else 1] += 1
            total.found[key][2] += not ok
            if not ok:
                say(
                    f"{g['text']!r}: {g.get('name') or (g.get('from'), g.get('to'))} but got {p.get('name') or (p.get('from'), p.get('to'))} from {p.get('text')!r}"
                )
        total.found[key][1] += len(missed)
        for g in missed:
            say(f"{g['text']!r} at {g['start']}: missed")
        body = chars(gold.get("body"))
        extra = [
            p for p in extra if not any(overlap(g, p) > 0 for g in free) and (not body or p["start"] in body)
        ]
        # villages and townships carry no code, and annotators leave some or all out: a few are not held against the program
        villages = [
            p
            for p in extra
            if key == "regions"
            and not p.get("code")
            and not any(overlap(g, p) > 0 for g in gold.get("not_regions") or [])
        ]
        forgiven = villages if gold.get("villages_unmarked") else villages[: len(wanted) // 10]
        for p in extra:
            if p not in forgiven:
                total.found[key][2] += 1
                say(f"{p.get('text')!r} at {p['start']}: not one")


def score_names(name: str, gold: dict, pred: dict, total: Total) -> None:
    say = lambda what: total.errors.append(f"{name}: {what}")
    if "programmes" in gold:
        labels = lambda p: (
            {squash(x) for x in [p.get("name"), *names(p.get("aliases"))[:MOST_ALIASES]]} - {""}
            if isinstance(p, dict)
            else set()
        )
        wanted, optional = (
            [labels(g) for g in gold["programmes"]],
            {squash(x) for x in gold.get("programmes_optional") or []},
        )
        got = [labels(p) for p in pred.get("programmes") or []]
        taken: set[int] = set()
        for g, want in zip(gold["programmes"], wanted, strict=True):
            hit = next((j for j, labels_ in enumerate(got) if j not in taken and want & labels_), None)
            total.found["programmes"][0 if hit is not None else 1] += 1
            if hit is None:
                say(f"programme {g['name']!r}: missed")
            else:
                taken.add(hit)
        for j, labels_ in enumerate(got):
            if j not in taken and not labels_ & optional:
                total.found["programmes"][2] += 1
                say(f"programme {sorted(labels_)}: not one")
    if "pairings" in gold:
        ends = lambda p: (str(p.get("donor")), str(p.get("recipient")))
        want, got = (
            [ends(p) for p in gold["pairings"]],
            list({ends(p) for p in pred.get("pairings") or [] if isinstance(p, dict)}),
        )
        alike = lambda a, b: all(same_place(x, y) for x, y in zip(a, b, strict=True))
        for w in want:
            ok = any(alike(w, g) for g in got)
            total.found["pairings"][0 if ok else 1] += 1
            if not ok:
                say(f"pairing {w}: missed")
        for g in got:
            if not any(alike(w, g) for w in want):
                total.found["pairings"][2] += 1
                say(f"pairing {g}: not one")


def score_head(name: str, gold: dict, pred: dict, total: Total) -> None:
    say = lambda what: total.errors.append(f"{name}: {what}")
    for key in ("title", "published", "publisher", "author"):
        if key in gold:
            g, p = str(gold[key] or ""), str(pred.get(key) or "")
            ok = g[:10] == p[:10] if key == "published" else squash(g) == squash(p)
            total.head[key][0] += ok
            total.head[key][1] += 1
            if not ok:
                say(f"{key}: {g!r} but got {p!r}")
    if gold.get("body"):
        want, got = chars(gold["body"]), chars(pred.get("body"))
        shift = gold.get("copy_shift")
        if shift and len(want & {c + shift for c in got}) > len(want & got):
            got = {c + shift for c in got}
        for i, n in enumerate((len(want & got), len(want - got), len(got - want))):
            total.found["body characters"][i] += n
    if "sections" in gold:
        want = {squash(s["heading"]) for s in gold["sections"]}
        got = {squash(s.get("heading")) for s in pred.get("sections") or [] if isinstance(s, dict)} - {""}
        for i, group in enumerate((want & got, want - got, got - want)):
            total.found["sections"][i] += len(group)
        for heading in sorted(want ^ got):
            say(f"section heading {heading!r}: {'missed' if heading in want else 'not one'}")


class Total:
    """Running counts over all documents."""

    def __init__(self) -> None:
        self.found: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0])
        self.attributes: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.head: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.strict: dict[str, list[int]] = {"sure": [0, 0], "judgement": [0, 0]}
        self.constants: dict[str, Counter] = defaultdict(Counter)
        self.traps = [0, 0]
        self.missing: list[str] = []
        self.errors: list[str] = []


def score(golds: dict[str, dict], preds: dict[str, dict]) -> tuple[dict, Total]:
    total = Total()
    for name, gold in golds.items():
        if name not in preds:
            total.missing.append(name)
            total.errors.append(f"{name}: not among the predictions")
        pred = preds.get(name, {})
        published = (
            (gold.get("written") or {}).get("to") or gold.get("published") or gold.get("published_inferred")
        )
        score_figures(name, gold, pred, published, total)
        score_mentions(name, gold, pred, published, total)
        score_names(name, gold, pred, total)
        score_head(name, gold, pred, total)
    share = lambda pair: pair[0] / pair[1] if pair[1] else None
    both = [sum(v[i] for v in total.strict.values()) for i in (0, 1)]
    result = {
        "documents": len(golds),
        "missing": total.missing,
        "strict_facts": {
            "right": both[0],
            "of": both[1],
            "share": share(both),
            "sure": total.strict["sure"],
            "judgement": total.strict["judgement"],
        },
        "found": {k: f1(*v) for k, v in total.found.items()},
        "attributes_of_found_figures": {
            a: {
                "right": total.attributes[a][0],
                "of": total.attributes[a][1],
                "share": share(total.attributes[a]),
            }
            for a in ATTRIBUTES
            if total.attributes[a][1]
        },
        "a_constant_would_score": {a: max(c.values()) / sum(c.values()) for a, c in total.constants.items()},
        "numerals_left_alone": {"right": total.traps[0], "of": total.traps[1]},
        "head": {k: {"right": v[0], "of": v[1]} for k, v in total.head.items()},
    }
    return result, total


def show(result: dict) -> None:
    print(
        f"{result['documents']} documents"
        + (f", {len(result['missing'])} MISSING: {', '.join(result['missing'])}" if result["missing"] else "")
    )
    s = result["strict_facts"]
    print(
        f"facts right in value and the {len(STRICT)} attributes that matter: {s['right']} of {s['of']} ({100 * (s['share'] or 0):.1f}%), sure {s['sure'][0]}/{s['sure'][1]}, judgement {s['judgement'][0]}/{s['judgement'][1]}"
    )
    for k, v in result["found"].items():
        print(
            f"  {k:16} P {v['precision']:.3f}  R {v['recall']:.3f}  F1 {v['f1']:.3f}   ({v['right']} right, {v['missed']} missed, {v['extra']} extra)"
        )
    print("of the figures found, right in:")
    for k, v in result["attributes_of_found_figures"].items():
        constant = result["a_constant_would_score"].get(k)
        print(
            f"  {k:12} {v['right']:4} of {v['of']:4}  {100 * (v['share'] or 0):5.1f}%"
            + (f"   (a constant: {100 * constant:.0f}%)" if constant else "")
            + ("" if k in STRICT else "   (not in the strict count)")
        )
    print(
        "numerals rightly left alone:",
        result["numerals_left_alone"]["right"],
        "of",
        result["numerals_left_alone"]["of"],
    )
    print("head:", ", ".join(f"{k} {v['right']}/{v['of']}" for k, v in result["head"].items()))
