"""A fact row with every field set, for tests of what leaves the program."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from corpus.model import Head, Span
from corpus.query.rows import ArticleRow, FactRow

HEAD = Head(
    title="山海携手十年路",
    published="2021-03-04T08:00:00",
    publisher="南方某报",
    author="本报记者 张三 李四",
    url="https://example.org/a/1.html",
    edition="第02版",
    accessed="2024-05-06",
)


def fact(head: Head = HEAD, **changes: object) -> FactRow:
    """甲市 gave 乙县 some 1.2 thousand million yuan, and so on; `changes` replace fields."""
    row = FactRow(
        id="abcde23456",
        article=ArticleRow("key", "报道/a.txt", head, "2021-03-04", 1, 0),
        span=Span(10, 16),
        text="约12亿元",
        number="12亿",
        value=Decimal(1200000000),
        value_max=None,
        unit="元",
        kind="money",
        bound="about",
        indicator="帮扶资金",
        measure="level",
        status="planned",
        aggregation="cumulative",
        since="2011",
        until="2021-03",
        donor=("甲市",),
        recipient=("乙县", "丙县"),
        place=(),
        actor=("某公司",),
        programme="山海工程",
        theme="funding",
        certainty="high",
        sentence=Span(0, 20),
        quote="到今年3月，甲市计划累计投入约12亿元。",
        paragraph=2,
        rules={"value": "amount"},
    )
    return replace(row, **changes)  # type: ignore[arg-type]
