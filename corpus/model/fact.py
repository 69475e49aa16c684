"""What the mentions say together: programmes, pairings, and a figure with all that it holds for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from corpus.model.mention import Figure, Period, Region
from corpus.model.span import Span


class Measure(StrEnum):
    LEVEL = "level"
    CHANGE = "change"  # 比…增加
    RATE = "rate"  # 同比增长
    SHARE = "share"  # 脱贫率100%
    RANK = "rank"
    TARGET_SHARE = "target_share"


class Status(StrEnum):
    ACTUAL = "actual"
    PLANNED = "planned"  # 计划 将 拟
    AGREED = "agreed"  # 签约 意向 协议


class Aggregation(StrEnum):
    CUMULATIVE = "cumulative"
    ANNUAL = "annual"
    POINT = "point"
    AVERAGE = "average"


class Programme(Struct, frozen=True):
    """A named programme, project, park, facility, campaign or event with every place that names it."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    donor: tuple[Region, ...]
    recipient: tuple[Region, ...]
    actor: tuple[str, ...]
    mentions: tuple[Span, ...]
    rule: str


class Pairing(Struct, frozen=True):
    """Who helps whom, as the text states it at the finest level stated. since: a year, or None."""

    donor: Region
    recipient: Region
    since: str | None
    evidence: Span
    rule: str


class Evidence(Struct, frozen=True):
    """Why an attribute has its value: the rule, the words it read, and how far it had to look for them
    (clause, sentence, paragraph, section, article, lexicon)."""

    rule: str
    spans: tuple[Span, ...] = ()
    scope: str = "clause"


class Fact(Struct, frozen=True):
    """A figure and all that it holds for; the attributes are those of the annotated documents.

    id: stable over better rules (article, sentence, number and its ordinal in the sentence).
    why: attribute name → Evidence. certainty: `high` or `low`.
    """

    id: str
    figure: Figure
    sentence: Span
    indicator: str | None
    measure: Measure
    status: Status
    aggregation: Aggregation | None
    time: Period | None
    donor: tuple[Region, ...]
    recipient: tuple[Region, ...]
    place: tuple[Region, ...]
    actor: tuple[str, ...]
    programme: str | None
    theme: str
    certainty: str
    why: Mapping[str, Evidence] = field(default_factory=dict)
