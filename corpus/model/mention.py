"""What stands in the text: each mention is a span with the name of the rule that found it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from corpus.model.span import Span


class Kind(StrEnum):
    """What sort of quantity a figure is."""

    MONEY = "money"
    PEOPLE = "people"
    HOUSEHOLDS = "households"
    COUNT = "count"
    AREA = "area"
    LENGTH = "length"
    MASS = "mass"
    PERCENT = "percent"
    RATIO = "ratio"
    DURATION = "duration"
    RANK = "rank"
    PER_CAPITA_MONEY = "per_capita_money"
    OTHER = "other"


class Bound(StrEnum):
    EXACT = "exact"
    ABOUT = "about"  # 约 左右
    OVER = "over"  # 超过 逾 余 多 以上
    UNDER = "under"  # 近 不足 以内


class Figure(Struct, frozen=True):
    """A quantity. span: bound word, number, suffix and unit; number: the bare number as written (300亿).
    value is multiplied out; a range fills value_max. unit is as written without 万 and 亿, None for a rank."""

    span: Span
    number: Span
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    kind: Kind
    bound: Bound
    rule: str


class Period(Struct, frozen=True):
    """A period or as-of date, each end `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where it is open.
    An as-of date stands in `until` alone."""

    since: str | None = None
    until: str | None = None


class TimeMention(Struct, frozen=True):
    span: Span
    period: Period
    rule: str


class Region(Struct, frozen=True):
    """An administrative region. code: GB/T 2260, six digits; None for villages and townships.
    level: province, prefecture, county, township, village."""

    name: str
    code: str | None
    level: str


class RegionMention(Struct, frozen=True):
    """inside: `organisation` or `programme` where the mention is part of such a name, else None.
    alternatives: other regions of that name which the document does not rule out."""

    span: Span
    region: Region
    rule: str
    inside: str | None = None
    alternatives: tuple[Region, ...] = ()


class OrganisationMention(Struct, frozen=True):
    """A government body, company, school, hospital, fund …; home: the region its name starts with."""

    span: Span
    name: str
    rule: str
    home: Region | None = None


class ProgrammeMention(Struct, frozen=True):
    """name: as written here, quotation marks as they stand; kind: programme, project, park, facility, policy, event, scheme."""

    span: Span
    name: str
    kind: str
    rule: str
