"""`duikou programmes`: every named programme of the corpus."""

from __future__ import annotations

import click

from corpus.cli.facts import sides
from corpus.cli.language import both, say
from corpus.cli.listing import Format, Listing, format_option, show
from corpus.cli.session import Session, common_options, store_option
from corpus.cli.store import opened
from corpus.query import ProgrammeRow


@click.command(
    help=both(
        "列出项目、园区、设施、行动及其援受双方。", "List programmes, parks, facilities and campaigns."
    ),
    epilog=both("例：duikou programmes --format tsv", "Example: duikou programmes --format tsv"),
)
@format_option
@store_option
@common_options
def programmes(session: Session, form: Format) -> int:
    """Print one line a programme."""
    with opened(session) as corpus:
        found = corpus.programmes()
    chinese = ("项目", "类别", "援方 → 受方", "实施者", "事实", "文章")
    english = ("programme", "kind", "donor → recipient", "by", "facts", "articles")
    header = tuple(say(*pair) for pair in zip(chinese, english, strict=True))
    show(session, Listing(header, map(_cells, found), map(_record, found)), form)
    return 0


def _cells(row: ProgrammeRow) -> tuple[str, ...]:
    by = "、".join(row.actor)
    return row.name, row.kind, sides(row.donor, row.recipient), by, str(row.facts), str(row.articles)


def _record(row: ProgrammeRow) -> dict[str, object]:
    return {
        "name": row.name,
        "aliases": list(row.aliases),
        "kind": row.kind,
        "donor": list(row.donor),
        "recipient": list(row.recipient),
        "actor": list(row.actor),
        "facts": row.facts,
        "articles": row.articles,
    }
