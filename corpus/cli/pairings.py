"""`duikou pairings`: who helps whom."""

from __future__ import annotations

import click

from corpus.cli.language import both, say
from corpus.cli.listing import Format, Listing, format_option, show
from corpus.cli.session import Session, common_options, store_option
from corpus.cli.store import opened
from corpus.query import PairingRow


@click.command(
    help=both("列出援受双方。", "List who helps whom."),
    epilog=both("例：duikou pairings", "Example: duikou pairings"),
)
@format_option
@store_option
@common_options
def pairings(session: Session, form: Format) -> int:
    """Print one line a pairing; what only follows from facts is told apart from what a text states."""
    with opened(session) as corpus:
        found = corpus.pairings()
    chinese = ("援方", "受方", "始于", "依据", "事实", "文章")
    english = ("donor", "recipient", "since", "stated", "facts", "articles")
    header = tuple(say(*pair) for pair in zip(chinese, english, strict=True))
    show(session, Listing(header, map(_cells, found), map(_record, found)), form)
    return 0


def _cells(row: PairingRow) -> tuple[str, ...]:
    stated = say("文中明言", "yes") if row.stated else say("由事实推得", "no")
    return row.donor, row.recipient, row.since or "", stated, str(row.facts), str(row.articles)


def _record(row: PairingRow) -> dict[str, object]:
    return {
        "donor": row.donor,
        "recipient": row.recipient,
        "since": row.since,
        "stated": row.stated,
        "facts": row.facts,
        "articles": row.articles,
    }
