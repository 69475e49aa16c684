"""Which facts are meant: conditions that must all hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FactOrder = Literal["document", "value", "time", "indicator"]


@dataclass(frozen=True, slots=True)
class Selector:
    """Conditions joined by AND; an empty selector means every fact.

    node: key of a tree node (`region/440000/441500`, `programme/…`, `pairing/…/…`, `article/…`): what stands
    under it. words: each must occur in the fact's sentence, indicator, programme or region names. region: as
    donor, recipient or place; donor, recipient: in that role. A region is a full name (汕尾市), a short one
    (汕尾) or a code (441500) and holds what lies within it. programme: part of its name. kind, status, theme:
    as in the model. since, until: `YYYY[-MM[-DD]]`; the fact's period must meet the stretch between them, a
    fact without a period never does. article: its key. text: full text of the fact's sentence, as for search.
    """

    node: str | None = None
    words: tuple[str, ...] = ()
    region: str | None = None
    donor: str | None = None
    recipient: str | None = None
    programme: str | None = None
    kind: str | None = None
    status: str | None = None
    theme: str | None = None
    since: str | None = None
    until: str | None = None
    article: str | None = None
    text: str | None = None


EVERYTHING = Selector()
