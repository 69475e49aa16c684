"""A fact as it is pasted: the sentence with its reference and id, or rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.citation.reference import Standard, cite
from corpus.export import rows
from corpus.export.safety import one_line
from corpus.query.rows import FactRow


@dataclass(frozen=True, slots=True)
class Copied:
    """text goes to the clipboard; missing names the fields that its reference had to leave out."""

    text: str
    missing: tuple[str, ...]


def sentence_copy(fact: FactRow, standard: Standard = "2025") -> Copied:
    """The sentence as it stands in the source with `[1]`, its reference, the fact's id: three lines."""
    reference = cite(fact.article.head, standard)
    text = f"{one_line(fact.quote)}[1]\n[1] {reference.text}\n{fact.id}"
    return Copied(text, reference.missing)


def table_copy(facts: Iterable[FactRow]) -> str:
    """The facts as TSV with a header, as spreadsheets paste it."""
    return "\n".join(rows.lines(facts, "tsv"))
