"""A small corpus in sentences of our own, written to a store without analysis: quick, and the same every time."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from corpus.analysis.cases import document
from corpus.language.sentences import sentences
from corpus.model import (
    Article,
    Bound,
    Evidence,
    Fact,
    Figure,
    Head,
    Kind,
    Measure,
    Pairing,
    Period,
    Programme,
    ProgrammeMention,
    Region,
    RegionMention,
    Section,
    Span,
    Status,
)
from corpus.model.document import Document, Furniture, FurnitureKind
from corpus.store.record import record
from corpus.store.writer import FileState, Writer

GUANGDONG = Region("广东省", "440000", "province")
SHENZHEN = Region("深圳市", "440300", "prefecture")
SHANWEI = Region("汕尾市", "441500", "prefecture")
GUANGXI = Region("广西壮族自治区", "450000", "province")
BAISE = Region("百色市", "451000", "prefecture")
LINEAGE = {
    "440000": (GUANGDONG,),
    "440300": (GUANGDONG, SHENZHEN),
    "441500": (GUANGDONG, SHANWEI),
    "450000": (GUANGXI,),
    "451000": (GUANGXI, BAISE),
}
_REGION_NAMES = {"广东": GUANGDONG, "深圳": SHENZHEN, "汕尾": SHANWEI, "广西": GUANGXI, "百色": BAISE}


@dataclass(frozen=True)
class Said:
    """A figure of an article, found by its words."""

    text: str
    value: str
    unit: str
    indicator: str
    donor: Region | None = None
    recipient: Region | None = None
    kind: Kind = Kind.COUNT
    bound: Bound = Bound.EXACT
    status: Status = Status.ACTUAL
    period: Period | None = None
    programme: str | None = None
    certainty: str = "high"


@dataclass(frozen=True)
class Account:
    """A file with what is in it. The first line is its headline, the last one page furniture."""

    name: str
    head: Head
    text: str
    said: tuple[Said, ...]
    programmes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    pairing: tuple[Region, Region] | None = None
    extra: dict[str, str] = field(default_factory=dict)


SHANWEI_TEXT = """深汕携手这几年

一、资金和项目

　　深圳与汕尾结对以来，深圳市累计向汕尾市投入帮扶资金约12.35亿元，建成产业园区3个，引进企业86家；“鹏汕助学行动”资助学生1,386名，其中脱贫家庭学生超过九成。

　　2021年，双方计划再投入4.5亿元，用于道路、供水和学校建设（不含社会捐赠）；深圳企业还签下意向投资20亿元的协议。

二、就业

　　截至2020年底，汕尾市有21356名劳动者在深圳稳定就业，人均月收入4800元，比结对前增加1500元……

责任编辑：某某
"""
BAISE_TEXT = """粤桂山海情

　　广东帮助广西百色发展产业，五年间援建村级车间124间，吸纳就业6200人。“粤桂家政班”培训妇女2300人次，培训合格率98.5%。
"""
_UNTIL_2020 = Period(None, "2020-12-31")
_IN_2021 = Period("2021", "2021")

SHANWEI_ACCOUNT = Account(
    "shanwei.txt",
    Head(title="深汕携手这几年", published="2021-01-15", publisher="南粤时报", author="林一", edition="3"),
    SHANWEI_TEXT,
    (
        Said("约12.35亿元", "1235000000", "元", "帮扶资金", SHENZHEN, SHANWEI, Kind.MONEY, Bound.ABOUT),
        Said("3个", "3", "个", "产业园区", SHENZHEN, SHANWEI),
        Said("86家", "86", "家", "企业", SHENZHEN, SHANWEI),
        Said("1,386名", "1386", "名", "资助学生", SHENZHEN, SHANWEI, Kind.PEOPLE, programme="鹏汕助学行动"),
        Said(
            *("超过九成", "90", "%", "脱贫家庭学生", SHENZHEN, SHANWEI, Kind.PERCENT, Bound.OVER),
            programme="鹏汕助学行动",
            certainty="low",
        ),
        Said(
            "4.5亿元",
            "450000000",
            "元",
            "投入",
            SHENZHEN,
            SHANWEI,
            Kind.MONEY,
            status=Status.PLANNED,
            period=_IN_2021,
        ),
        Said("20亿元", "2000000000", "元", "意向投资", SHENZHEN, SHANWEI, Kind.MONEY, status=Status.AGREED),
        Said("21356名", "21356", "名", "稳定就业劳动者", SHENZHEN, SHANWEI, Kind.PEOPLE, period=_UNTIL_2020),
        Said("4800元", "4800", "元", "人均月收入", None, SHANWEI, Kind.PER_CAPITA_MONEY, period=_UNTIL_2020),
        Said("1500元", "1500", "元", "人均月收入", None, SHANWEI, Kind.PER_CAPITA_MONEY, period=_UNTIL_2020),
    ),
    ("鹏汕助学行动",),
    ("一、资金和项目", "二、就业"),
    (SHENZHEN, SHANWEI),
)
BAISE_ACCOUNT = Account(
    "baise.txt",
    Head(
        title="粤桂山海情",
        published="2020-11-02",
        publisher="八桂晚报",
        url="https://example.org/baise",
        accessed="2024-05-06",
    ),
    BAISE_TEXT,
    (
        Said("124间", "124", "间", "村级车间", GUANGDONG, BAISE),
        Said("6200人", "6200", "人", "吸纳就业", GUANGDONG, BAISE, Kind.PEOPLE),
        Said("2300人次", "2300", "人次", "培训妇女", GUANGDONG, BAISE, Kind.PEOPLE, programme="粤桂家政班"),
        Said("98.5%", "98.5", "%", "培训合格率", GUANGDONG, BAISE, Kind.PERCENT, programme="粤桂家政班"),
    ),
    ("粤桂家政班",),
    (),
    (GUANGDONG, BAISE),
)


def article(account: Account) -> Article:
    """The article as analysis would hand it on, spans and all."""
    text, plain = account.text, document(account.text)
    headings = [_span(text, heading) for heading in account.headings]
    first = text.find("\n")
    last = text.rfind("\n", 0, len(text) - 1) + 1
    furniture = [Furniture(Span(0, first), FurnitureKind.HEADLINE)] if first > 0 else []
    if text[last:].startswith("责任编辑"):
        furniture.append(Furniture(Span(last, len(text) - 1), FurnitureKind.STAFF))
    apart = set(headings) | {part.span for part in furniture}
    paragraphs = tuple(span for span in plain.paragraphs if span not in apart)
    sections = tuple(
        Section(span.of(text), span, after.start if after else len(text))
        for span, after in zip(headings, [*headings[1:], None], strict=False)
    )
    split = tuple(s for block in (*headings, *paragraphs) for s in sentences(text, block))
    regions = tuple(
        RegionMention(Span(at, at + len(name)), region, "name")
        for name, region in _REGION_NAMES.items()
        for at in _places(text, name)
    )
    mentions = tuple(
        ProgrammeMention(_span(text, name), name, "scheme", "quoted") for name in account.programmes
    )
    read = Document(
        account.name, text, "utf-8", account.head, plain.body, tuple(furniture), sections, paragraphs
    )
    return Article(
        key=f"key-{account.name}",
        document=read,
        reference_date=account.head.published,
        sentences=tuple(sorted(split)),
        facts=tuple(_fact(account, said, split) for said in account.said),
        times=(),
        regions=tuple(sorted(regions, key=lambda mention: mention.span)),
        organisations=(),
        programme_mentions=mentions,
        programmes=tuple(
            Programme(name, (), "scheme", (), (), (), (_span(text, name),), "quoted")
            for name in account.programmes
        ),
        pairings=(Pairing(*account.pairing, "2016", split[0], "stated"),) if account.pairing else (),
        unclaimed=(),
    )


def write_store(
    path: Path, accounts: tuple[Account, ...] = (SHANWEI_ACCOUNT, BAISE_ACCOUNT), folder: Path | None = None
) -> Path:
    """A store with these accounts; with `folder`, their files stand there."""
    with Writer(path) as writer:
        for account in accounts:
            name = account.name
            if folder is not None:
                (folder / name).write_text(account.text, encoding="utf-8")
                name = str(folder / name)
            rows = record(article(account), lambda region: LINEAGE.get(region.code or "", (region,)))
            writer.write(FileState(name, 1, 1, "test"), [rows])
        writer.commit()
    return path


def _fact(account: Account, said: Said, split: tuple[Span, ...]) -> Fact:
    span = _span(account.text, said.text)
    sentence = next(s for s in split if s.covers(span))
    figure = Figure(span, span, Decimal(said.value), None, said.unit, said.kind, said.bound, "digits")
    number = f"{account.name}{span.start}"
    return Fact(
        id=("fact" + "abcdefghij"[len(number) % 10] + f"{span.start:05d}")[:10],
        figure=figure,
        sentence=sentence,
        indicator=said.indicator,
        measure=Measure.SHARE if said.kind is Kind.PERCENT else Measure.LEVEL,
        status=said.status,
        aggregation=None,
        time=said.period,
        donor=(said.donor,) if said.donor else (),
        recipient=(said.recipient,) if said.recipient else (),
        place=(said.recipient,) if said.recipient else (),
        actor=(),
        programme=said.programme,
        theme="other",
        certainty=said.certainty,
        why={"indicator": Evidence("noun_after", (span,))},
    )


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _places(text: str, words: str) -> list[int]:
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + len(words))
    return places
