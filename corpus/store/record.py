"""An Article as the rows that the store keeps: plain values, made in the worker, cheap to send to the writer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from corpus.model import Article, Document, Fact, FurnitureKind, Head, Programme, Region, Span
from corpus.store import codec, keys
from corpus.store.standing import Lineage, Seed, Standing, standing
from corpus.store.words import tokens

Spell = Callable[[str], tuple[str, str]]
"""A name → its pinyin without blanks, its initials."""


@dataclass(frozen=True, slots=True)
class FactRecord:
    """Columns of `fact`; sentence: index of its full-text row in the article, None where it stands in none.
    The texts from `unit` on are kept as terms."""

    id: str
    start: int
    stop: int
    number_start: int
    number_end: int
    text: str
    value: str
    value_max: str | None
    indicator: str | None
    since: str | None
    until: str | None
    sentence: int | None
    sentence_start: int
    sentence_end: int
    paragraph: int
    unit: str | None
    kind: str
    bound: str
    measure: str
    status: str
    aggregation: str | None
    programme: str | None
    theme: str
    certainty: str
    regions: str
    actors: str
    rules: str


@dataclass(frozen=True, slots=True)
class Record:
    """One article. words: its full-text rows; seeds: its nodes, parents first; stands: node key → (index of
    a fact, roles); spellings: node key → (name, pinyin, initials); label, note, day: of its own node."""

    key: str
    label: str
    note: str
    day: int
    head: str
    reference_date: str | None
    unclaimed: int
    warnings: str
    text: bytes
    sentences: bytes
    layout: bytes
    words: tuple[str, ...]
    facts: tuple[FactRecord, ...]
    seeds: tuple[Seed, ...]
    stands: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
    spellings: tuple[tuple[str, str, str, str], ...]
    programmes: tuple[tuple[str, str, str], ...]
    pairings: tuple[tuple[str, int, int, str | None, str], ...]

    @property
    def width(self) -> int:
        """How many numbers the article's rows need."""
        return max(1, len(self.facts), len(self.words))


def by_itself(region: Region) -> tuple[Region, ...]:
    """The lineage where no gazetteer is at hand."""
    return (region,)


def record(article: Article, lineage: Lineage = by_itself, spell: Spell | None = None) -> Record:
    """The rows of `article`; without `spell` its names get no pinyin."""
    document, head = article.document, article.document.head
    rows = searchable(article)
    stands = standing(article, lineage)
    return Record(
        key=article.key,
        label=head.title or document.name,
        note=" ".join(filter(None, (head.publisher, (head.published or "")[:10]))),
        day=_day(head.published),
        head=_json(_present(head)),
        reference_date=article.reference_date,
        unclaimed=len(article.unclaimed),
        warnings=_json([*document.warnings, *article.warnings]),
        text=codec.pack_text(document.text),
        sentences=codec.pack_spans(rows),
        layout=codec.pack_layout(_layout(article)),
        words=tuple(tokens(row.of(document.text)) for row in rows),
        facts=_facts(article, rows),
        seeds=tuple(stands.seeds.values()),
        stands=tuple((key, tuple(facts.items())) for key, facts in stands.facts.items()),
        spellings=_spellings(article, stands, spell) if spell else (),
        programmes=tuple((keys.programme_key(p.name), p.kind, _json(_detail(p))) for p in article.programmes),
        pairings=tuple(
            (
                keys.pairing_key(lineage(p.donor)[-1], lineage(p.recipient)[-1]),
                p.evidence.start,
                p.evidence.end,
                p.since,
                p.rule,
            )
            for p in article.pairings
        ),
    )


def searchable(article: Article) -> list[Span]:
    """The stretches that full text finds: sentences, and the headline, which is no part of the body."""
    headlines = [f.span for f in article.document.furniture if f.kind is FurnitureKind.HEADLINE]
    rows: list[Span] = []
    for span in sorted({*article.sentences, *headlines}):
        if not rows or span.start >= rows[-1].end:
            rows.append(span)
    return rows


def _facts(article: Article, rows: list[Span]) -> tuple[FactRecord, ...]:
    starts = [row.start for row in rows]
    paragraphs = sorted(p.start for p in article.document.paragraphs)

    def one(fact: Fact) -> FactRecord:
        figure = fact.figure
        row = bisect_right(starts, figure.span.start) - 1
        return FactRecord(
            id=fact.id,
            start=figure.span.start,
            stop=figure.span.end,
            number_start=figure.number.start,
            number_end=figure.number.end,
            text=figure.span.of(article.document.text),
            value=str(figure.value),
            value_max=None if figure.value_max is None else str(figure.value_max),
            indicator=fact.indicator,
            since=fact.time.since if fact.time else None,
            until=fact.time.until if fact.time else None,
            sentence=row if row >= 0 and figure.span.start < rows[row].end else None,
            sentence_start=fact.sentence.start,
            sentence_end=fact.sentence.end,
            paragraph=max(1, bisect_right(paragraphs, figure.span.start)),
            unit=figure.unit,
            kind=figure.kind.value,
            bound=figure.bound.value,
            measure=fact.measure.value,
            status=fact.status.value,
            aggregation=fact.aggregation.value if fact.aggregation else None,
            programme=fact.programme,
            theme=fact.theme,
            certainty=fact.certainty,
            regions=_json(
                [[r.name for r in regions] for regions in (fact.donor, fact.recipient, fact.place)]
            ),
            actors=_json(fact.actor),
            rules=_json({attribute: evidence.rule for attribute, evidence in sorted(fact.why.items())}),
        )

    return tuple(one(fact) for fact in article.facts)


def _layout(article: Article) -> codec.Layout:
    document = article.document
    names = {span: programme.name for programme in article.programmes for span in programme.mentions}
    marks = [
        *(codec.Lit(m.span.start, m.span.end, "region", keys.reference(m.region)) for m in article.regions),
        *(
            codec.Lit(m.span.start, m.span.end, "programme", names.get(m.span, m.name))
            for m in article.programme_mentions
        ),
        *(
            codec.Lit(m.span.start, m.span.end, "time", f"{m.period.since or ''}/{m.period.until or ''}")
            for m in article.times
        ),
        *(codec.Lit(m.span.start, m.span.end, "organisation", m.name) for m in article.organisations),
    ]
    return codec.Layout(
        body=codec.ends(document.body),
        furniture=[(f.span.start, f.span.end, f.kind.value) for f in document.furniture],
        headings=codec.ends(section.span for section in document.sections),
        marks=marks,
        unclaimed=codec.ends(article.unclaimed),
    )


def _spellings(article: Article, stands: Standing, spell: Spell) -> tuple[tuple[str, str, str, str], ...]:
    names = {(seed.key, seed.label) for seed in stands.seeds.values() if seed.kind != "group"}
    names |= {(keys.programme_key(p.name), alias) for p in article.programmes for alias in p.aliases}
    return tuple((key, name, *spell(name)) for key, name in sorted(names))


def _detail(programme: Programme) -> codec.ProgrammeDetail:
    return codec.ProgrammeDetail(
        aliases=programme.aliases,
        donor=tuple(region.name for region in programme.donor),
        recipient=tuple(region.name for region in programme.recipient),
        actor=programme.actor,
        mentions=tuple((span.start, span.end) for span in programme.mentions),
        rule=programme.rule,
    )


def _day(published: str | None) -> int:
    """YYYYMMDD, 0 where there is no date."""
    digits = (published or "")[:10].replace("-", "")
    return int(digits) if len(digits) == len("YYYYMMDD") and digits.isascii() and digits.isdigit() else 0


def _present(head: Head | Document) -> dict[str, Any]:
    """What the head says; what it is silent about takes no place."""
    said = msgspec.to_builtins(head)
    if said.get("based_on"):
        said["based_on"] = {key: value for key, value in said["based_on"].items() if value is not None}
    return {key: value for key, value in said.items() if value is not None}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
