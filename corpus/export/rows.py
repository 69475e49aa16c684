"""Facts as rows: for a spreadsheet (CSV, TSV), a paper's draft (Markdown) or another program (JSON lines)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal

from corpus.export import contract, tables
from corpus.query.rows import FactRow

Format = Literal["jsonl"] | tables.TableFormat

COLUMNS = (
    *(
        "fact_id",
        "原值",
        "规范值",
        "单位",
        "限定词",
        "指标",
        "起",
        "止",
        "口径",
        "援方",
        "受方",
        "项目",
        "原句",
    ),
    *("文件", "段", "起止偏移", "题名", "来源", "日期", "版次", "URL", "引用日期"),
)

BOUND_WORDS = {"exact": "", "about": "约", "over": "超过", "under": "不足"}
_CALIBRE_WORDS = {
    **{"change": "增减量", "rate": "增减率", "share": "占比", "rank": "位次", "target_share": "目标占比"},
    **{"cumulative": "累计", "annual": "当年", "point": "时点", "average": "平均"},
    **{"planned": "计划", "agreed": "协议"},
}


def lines(facts: Iterable[FactRow], form: Format) -> Iterator[str]:
    """The facts in one format, line by line without line ends; all but JSON lines begin with a header."""
    if form == "jsonl":
        return (contract.line(record(fact)) for fact in facts)
    return tables.lines(COLUMNS, map(cells, facts), form)


def record(fact: FactRow) -> dict[str, object]:
    """A fact with the keys of the annotated documents, its sentence and where it was read."""
    head = fact.article.head
    known = fact.since is not None or fact.until is not None
    return {
        "id": fact.id,
        "text": fact.text,
        "start": fact.span.start,
        "end": fact.span.end,
        "number": fact.number,
        "value": contract.exact(fact.value),
        "value_max": contract.exact(fact.value_max),
        "unit": fact.unit,
        "kind": fact.kind,
        "bound": fact.bound,
        "indicator": fact.indicator,
        "measure": fact.measure,
        "status": fact.status,
        "aggregation": fact.aggregation,
        "time": {"from": fact.since, "to": fact.until} if known else None,
        "donor": list(fact.donor),
        "recipient": list(fact.recipient),
        "place": list(fact.place),
        "actor": list(fact.actor),
        "programme": fact.programme,
        "theme": fact.theme,
        "certainty": fact.certainty,
        "rules": dict(fact.rules),
        "sentence": [fact.sentence.start, fact.sentence.end],
        "quote": fact.quote,
        "paragraph": fact.paragraph,
        "file": fact.article.path,
        "title": head.title,
        "publisher": head.publisher,
        "published": head.published,
        "edition": head.edition,
        "url": head.url,
        "accessed": head.accessed,
    }


def cells(fact: FactRow) -> tuple[str, ...]:
    """One text a column of COLUMNS; `tables` makes them safe."""
    head = fact.article.head
    texts: tuple[str | None, ...] = (
        fact.id,
        fact.text,
        value_words(fact.value, fact.value_max),
        fact.unit,
        BOUND_WORDS.get(fact.bound, fact.bound),
        fact.indicator,
        fact.since,
        fact.until,
        calibre(fact),
        "、".join(fact.donor),
        "、".join(fact.recipient),
        fact.programme,
        fact.quote,
        fact.article.path,
        str(fact.paragraph),
        f"{fact.span.start}–{fact.span.end}",
        head.title,
        head.publisher,
        head.published,
        head.edition,
        head.url,
        head.accessed,
    )
    return tuple(text or "" for text in texts)


def value_words(value: Decimal, value_max: Decimal | None) -> str:
    """The multiplied-out value in plain digits; a range as `low–high`."""
    plain = _digits(value)
    return plain if value_max is None else f"{plain}–{_digits(value_max)}"


def calibre(fact: FactRow) -> str:
    """口径: what must agree before two figures may be compared; empty for a plain level that is fact."""
    parts = (fact.status, fact.measure, fact.aggregation or "")
    return "·".join(_CALIBRE_WORDS[part] for part in parts if part in _CALIBRE_WORDS)


def _digits(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
