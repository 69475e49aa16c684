"""`duikou facts`: the facts that meet every condition."""

from __future__ import annotations

import re

import click

from corpus.cli.language import both, say
from corpus.cli.listing import Format, Listing, bom_option, format_option, show
from corpus.cli.session import Session, common_options, store_option
from corpus.cli.store import opened
from corpus.export import rows
from corpus.model import Kind, Status
from corpus.query import ArticleRow, FactRow, Selector

_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is None or _DAY.fullmatch(value):
        return value
    raise click.BadParameter(say(f"{value} 不是 YYYY[-MM[-DD]]", f"{value} is not YYYY[-MM[-DD]]"))


@click.command(
    help=both("列出事实；所给条件须同时满足。", "List facts; all conditions given must hold."),
    epilog=both(
        "例：duikou facts 资金 --recipient 汕尾 --format csv --bom",
        "Example: duikou facts 资金 --recipient 汕尾 --format csv --bom",
    ),
)
@click.argument("words", nargs=-1)
@click.option("--region", help=both("援方、受方或所在地。", "Donor, recipient or place."))
@click.option("--donor", help=both("援方。", "Who helps."))
@click.option("--recipient", help=both("受方。", "Who is helped."))
@click.option("--programme", help=both("项目名称的一部分。", "Part of the programme's name."))
@click.option(
    "--kind", type=click.Choice([kind.value for kind in Kind]), help=both("数量的种类。", "Kind of quantity.")
)
@click.option(
    "--status",
    type=click.Choice([status.value for status in Status]),
    help=both("已实现、计划、协议。", "Done, planned or agreed."),
)
@click.option(
    "--since",
    metavar="DATE",
    callback=_day,
    help=both("时间不早于 YYYY[-MM[-DD]]。", "Not before YYYY[-MM[-DD]]."),
)
@click.option(
    "--until",
    metavar="DATE",
    callback=_day,
    help=both("时间不晚于 YYYY[-MM[-DD]]。", "Not after YYYY[-MM[-DD]]."),
)
@format_option
@bom_option
@store_option
@common_options
def facts(
    session: Session, /, words: tuple[str, ...], form: Format, bom: bool, **conditions: str | None
) -> int:
    """Print the facts; none is an answer too."""
    with opened(session) as corpus:
        found = corpus.facts(Selector(words=words, **conditions))
    if form == "table":
        listing = Listing(_header(), map(_cells, found), ())
    else:
        listing = Listing(rows.COLUMNS, map(rows.cells, found), map(rows.record, found))
    show(session, listing, form, bom=bom)
    if not found:
        session.complain(say("没有符合条件的事实", "no fact meets the conditions"))
    return 0


def _header() -> tuple[str, ...]:
    chinese = ("编号", "原值", "指标", "时间", "援方 → 受方", "项目", "口径", "出处")
    english = ("id", "as written", "indicator", "period", "donor → recipient", "programme", "basis", "source")
    return tuple(say(*pair) for pair in zip(chinese, english, strict=True))


def _cells(fact: FactRow) -> tuple[str, ...]:
    period = "–".join(dict.fromkeys(filter(None, (fact.since, fact.until))))
    return (
        fact.id,
        fact.text,
        fact.indicator or "",
        period,
        sides(fact.donor, fact.recipient),
        fact.programme or "",
        rows.calibre(fact),
        _source(fact.article),
    )


def _source(article: ArticleRow) -> str:
    """Outlet and day; of an account, the report that it retells."""
    said = article.head.based_on or article.head
    source = " ".join(filter(None, (said.publisher, (said.published or "")[:10])))
    return (f"据 {source}" if article.head.based_on else source) if source else article.path


def sides(donor: tuple[str, ...], recipient: tuple[str, ...]) -> str:
    """`援方 → 受方`, empty where neither is known."""
    if not donor and not recipient:
        return ""
    return f"{'、'.join(donor) or '?'} → {'、'.join(recipient) or '?'}"
