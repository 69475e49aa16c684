"""An Article as the contract of `duikou parse --format jsonl`: the keys of the annotated documents."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import msgspec

from corpus.export.safety import printable
from corpus.model import Article, Fact, Pairing, Period, Programme, Region, RegionMention, Span, TimeMention

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_INT_LIMIT = 2**63  # beyond it msgspec writes no int; a Decimal of any length it does


def document(article: Article) -> dict[str, object]:
    """One annotated document; offsets count characters of the text, periods are `YYYY[-MM[-DD]]`."""
    page, head = article.document, article.document.head
    return {
        "doc": page.name,
        "title": head.title,
        "published": head.published,
        "publisher": head.publisher,
        "author": head.author,
        "reference_date": article.reference_date,
        "body": [_ends(span) for span in page.body],
        "sections": [{"heading": s.heading, "start": s.span.start} for s in page.sections],
        "figures": [figure(fact, page.text) for fact in article.facts],
        "times": [_time(time, page.text) for time in article.times],
        "regions": [_region(mention, page.text) for mention in article.regions],
        "programmes": [_programme(programme) for programme in article.programmes],
        "pairings": [_pairing(pairing) for pairing in article.pairings],
        "unclaimed": [_ends(span) for span in article.unclaimed],
    }


def line(value: object) -> str:
    """`value` as one line of JSON: numbers exact, no control characters inside strings."""
    return _ENCODER.encode(_clean(value)).decode()


def exact(number: Decimal | None) -> int | Decimal | None:
    """A whole number as int where 64 bits hold it, any other as it is: both are printed without rounding."""
    if number is not None and abs(number) < _INT_LIMIT and number == number.to_integral_value():
        return int(number)
    return number


def figure(fact: Fact, text: str) -> dict[str, object]:
    """One of the document's `figures`: the fact with the words it was read from."""
    quantity = fact.figure
    return {
        "text": quantity.span.of(text),
        "start": quantity.span.start,
        "end": quantity.span.end,
        "number": quantity.number.of(text),
        "value": exact(quantity.value),
        "value_max": exact(quantity.value_max),
        "unit": quantity.unit,
        "kind": quantity.kind.value,
        "bound": quantity.bound.value,
        "indicator": fact.indicator,
        "measure": fact.measure.value,
        "status": fact.status.value,
        "aggregation": fact.aggregation.value if fact.aggregation else None,
        "time": period(fact.time),
        "donor": _names(fact.donor),
        "recipient": _names(fact.recipient),
        "place": _names(fact.place),
        "actor": list(fact.actor),
        "programme": fact.programme,
        "theme": fact.theme,
        "id": fact.id,
        "sentence": _ends(fact.sentence),
        "rules": {attribute: evidence.rule for attribute, evidence in fact.why.items()},
        "certainty": fact.certainty,
    }


def period(time: Period | None) -> dict[str, str | None] | None:
    """`{from, to}`, or None where nothing is known."""
    return None if time is None else {"from": time.since, "to": time.until}


def _time(time: TimeMention, text: str) -> dict[str, object]:
    return {
        "text": time.span.of(text),
        "start": time.span.start,
        "end": time.span.end,
        "from": time.period.since,
        "to": time.period.until,
        "rule": time.rule,
    }


def _region(mention: RegionMention, text: str) -> dict[str, object]:
    row: dict[str, object] = {
        "text": mention.span.of(text),
        "start": mention.span.start,
        "end": mention.span.end,
        "name": mention.region.name,
        "code": mention.region.code,
        "rule": mention.rule,
    }
    if mention.inside is not None:
        row["in_org" if mention.inside == "organisation" else "in_name"] = True
    return row


def _programme(programme: Programme) -> dict[str, object]:
    return {
        "name": programme.name,
        "aliases": list(programme.aliases),
        "kind": programme.kind,
        "donor": _names(programme.donor),
        "recipient": _names(programme.recipient),
        "actor": list(programme.actor),
        "mentions": [_ends(span) for span in programme.mentions],
        "rule": programme.rule,
    }


def _pairing(pairing: Pairing) -> dict[str, object]:
    return {
        "donor": pairing.donor.name,
        "recipient": pairing.recipient.name,
        "since": pairing.since,
        "evidence": _ends(pairing.evidence),
        "rule": pairing.rule,
    }


def _names(regions: Iterable[Region]) -> list[str]:
    return [region.name for region in regions]


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]


def _clean(value: object) -> object:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
