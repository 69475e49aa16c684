"""Articles without analysis: a small reader of made-up notes, and a strategy for articles of any content."""

from __future__ import annotations

import re
from decimal import Decimal
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path

from hypothesis import strategies as st

from corpus.errors import ReadError
from corpus.model import (
    Aggregation,
    Article,
    Bound,
    Document,
    Evidence,
    Fact,
    Figure,
    Furniture,
    FurnitureKind,
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
    TimeMention,
)

GUANGDONG = Region("广东省", "440000", "province")
SHENZHEN = Region("深圳市", "440300", "prefecture")
SHANWEI = Region("汕尾市", "441500", "prefecture")
HAIFENG = Region("海丰县", "441521", "county")
GUANGXI = Region("广西壮族自治区", "450000", "province")
HECHI = Region("河池市", "451200", "prefecture")
VILLAGE = Region("上林村", None, "village")
REGIONS = (GUANGDONG, SHENZHEN, SHANWEI, HAIFENG, GUANGXI, HECHI, VILLAGE)
_ABOVE = {
    "440300": (GUANGDONG,),
    "441500": (GUANGDONG,),
    "441521": (GUANGDONG, SHANWEI),
    "451200": (GUANGXI,),
}
_NUMBER = re.compile(r"\d+")
_LINE = re.compile(r"[^\n]+")
_PROGRAMME = re.compile(r"“([^”]+)”")


def lineage(region: Region) -> tuple[Region, ...]:
    """As a gazetteer of these few regions would give it."""
    return (*_ABOVE.get(region.code or "", ()), region)


def understood(text: str, name: str = "note.txt", head: Head | None = None) -> Article:
    """A note as an article: the first line is the title, every other line a paragraph and a sentence, every
    number a figure; the first region of a line is the donor of its figures, the others are recipients; what
    stands in quotation marks is a programme."""
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(text)]
    if not lines:
        raise ReadError(name, "空文件")
    title, *paragraphs = lines
    key = blake2b(text.strip().encode(), digest_size=8).hexdigest()
    facts = [fact for line in paragraphs for fact in _facts(key, text, line)]
    programmes = {m[1]: m for m in _PROGRAMME.finditer(text, title.end)}
    mentions = [
        RegionMention(span, region, "name") for span, region in _regions(text, Span(title.end, len(text)))
    ]
    return Article(
        key=key,
        document=Document(
            name=name,
            text=text,
            encoding="utf-8",
            head=head or Head(title=title.of(text), published="2020-05-06", publisher="某报"),
            body=tuple(paragraphs),
            furniture=(Furniture(title, FurnitureKind.HEADLINE),),
            sections=(),
            paragraphs=tuple(paragraphs),
        ),
        reference_date="2020-05-06",
        sentences=tuple(paragraphs),
        facts=tuple(facts),
        times=(),
        regions=tuple(mentions),
        organisations=(),
        programme_mentions=tuple(
            ProgrammeMention(Span(*m.span(1)), m[1], "programme", "quoted") for m in programmes.values()
        ),
        programmes=tuple(
            Programme(name, (), "project", (), (), (), (Span(*m.span(1)),), "quoted")
            for name, m in programmes.items()
        ),
        pairings=(),
        unclaimed=(),
    )


def parsed(path: Path) -> Article:
    """`understood` of a file in UTF-8."""
    try:
        return understood(path.read_bytes().decode("utf-8"), path.name)
    except UnicodeDecodeError:
        raise ReadError(str(path), "不是文本") from None


def _regions(text: str, within: Span) -> list[tuple[Span, Region]]:
    found = []
    for region in REGIONS:
        for match in re.finditer(region.name, within.of(text)):
            found.append((Span(*match.span()).shifted(within.start), region))
    return sorted(found, key=lambda pair: pair[0])


def _facts(key: str, text: str, line: Span) -> list[Fact]:
    donor, *others = [region for _, region in _regions(text, line)] or [None]
    programme = _PROGRAMME.search(text, line.start, line.end)
    found = []
    for nth, match in enumerate(_NUMBER.finditer(text, line.start, line.end)):
        span = Span(*match.span())
        identity = blake2b(f"{key}{line.of(text)}{match[0]}{nth}".encode(), digest_size=5).hexdigest()
        found.append(
            Fact(
                id=identity,
                figure=Figure(span, span, Decimal(match[0]), None, "元", Kind.MONEY, Bound.EXACT, "number"),
                sentence=line,
                indicator="资金",
                measure=Measure.LEVEL,
                status=Status.PLANNED if "计划" in line.of(text) else Status.ACTUAL,
                aggregation=None,
                time=Period(None, "2019"),
                donor=(donor,) if donor and others else (),
                recipient=tuple(others),
                place=() if others or not donor else (donor,),
                actor=(),
                programme=programme[1] if programme else None,
                theme="funding",
                certainty="high",
                why={"value": Evidence("number")},
            )
        )
    return found


# --- articles of any content ----------------------------------------------------------------------------------

_words = st.text("深圳汕尾海丰帮扶资金一二三万元ａ１%/，。“”~ \n\tabcÀ𠮷\x1b'\"", min_size=1, max_size=12)
_region = st.sampled_from(REGIONS) | st.builds(Region, _words, st.none(), st.just("village"))
_regions_of = st.lists(_region, max_size=3, unique=True).map(tuple)
_date = st.sampled_from([None, "2016", "2017-03", "2018-09-21"])
_decimal = st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.integers().map(Decimal)


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, min(length, start + 30))))


@st.composite
def facts(draw: st.DrawFn, length: int) -> Fact:
    span = draw(spans(length))
    return Fact(
        id=draw(st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=10, max_size=10)),
        figure=Figure(
            span,
            draw(spans(length)),
            draw(_decimal),
            draw(st.none() | _decimal),
            draw(st.none() | _words),
            draw(st.sampled_from(Kind)),
            draw(st.sampled_from(Bound)),
            "rule",
        ),
        sentence=draw(spans(length)),
        indicator=draw(st.none() | _words),
        measure=draw(st.sampled_from(Measure)),
        status=draw(st.sampled_from(Status)),
        aggregation=draw(st.none() | st.sampled_from(Aggregation)),
        time=draw(st.none() | st.builds(Period, _date, _date)),
        donor=draw(_regions_of),
        recipient=draw(_regions_of),
        place=draw(_regions_of),
        actor=tuple(draw(st.lists(_words, max_size=2))),
        programme=draw(st.none() | _words),
        theme=draw(st.sampled_from(["funding", "other"])),
        certainty=draw(st.sampled_from(["high", "low"])),
        why=draw(st.dictionaries(st.sampled_from(["value", "donor"]), st.builds(Evidence, _words))),
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Structurally sound, otherwise anything: spans lie in the text, sentences do not overlap."""
    text = draw(st.text(min_size=1, max_size=60) | _words.map(lambda words: words * 4))
    length = len(text)
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=8)) | {0, length})
    sentences = tuple(Span(a, b) for a, b in pairwise(cuts))
    some = st.lists(spans(length), max_size=3).map(tuple)
    return Article(
        key=draw(st.text("0123456789abcdef", min_size=8, max_size=8)),
        document=Document(
            name="note.txt",
            text=text,
            encoding="utf-8",
            head=draw(
                st.builds(Head, title=st.none() | _words, published=_date, publisher=st.none() | _words)
            ),
            body=draw(some),
            furniture=tuple(Furniture(span, draw(st.sampled_from(FurnitureKind))) for span in draw(some)),
            sections=tuple(Section(span.of(text), span, length) for span in draw(some)),
            paragraphs=sentences,
            warnings=tuple(draw(st.lists(_words, max_size=2))),
        ),
        reference_date=draw(_date),
        sentences=sentences,
        facts=tuple(draw(st.lists(facts(length), max_size=4))),
        times=tuple(TimeMention(span, Period("2016", None), "rule") for span in draw(some)),
        regions=tuple(RegionMention(span, draw(_region), "rule") for span in draw(some)),
        organisations=(),
        programme_mentions=(),
        programmes=tuple(
            Programme(
                name,
                (name + "（简称）",),
                "project",
                (SHENZHEN,),
                (SHANWEI,),
                ("某公司",),
                draw(some),
                "rule",
            )
            for name in draw(st.lists(_words, max_size=2, unique=True))
        ),
        pairings=tuple(
            Pairing(donor, recipient, draw(st.sampled_from([None, "2014"])), draw(spans(length)), "rule")
            for donor, recipient in draw(st.lists(st.tuples(_region, _region), max_size=2))
        ),
        unclaimed=draw(some),
    )
