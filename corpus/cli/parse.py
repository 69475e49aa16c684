"""`duikou parse`: read files without a store."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

import click

from corpus.cli.language import both, say
from corpus.cli.session import Session, common_options
from corpus.errors import DuikouError, ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.model import Article

_STAMP = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?")


def stamp(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A date as the heads of documents give it, or wrong use."""
    if value is None:
        return None
    try:
        if _STAMP.fullmatch(value):
            datetime.fromisoformat(value)
            return value
    except ValueError:
        pass
    raise click.BadParameter(
        say(f"{value} 不是 YYYY-MM-DD 这样的日期", f"{value} is no date like YYYY-MM-DD")
    )


published_option = click.option(
    "--published",
    metavar="DATE",
    callback=stamp,
    help=both(
        "文中没有日期时采用的发布日期，YYYY-MM-DD。",
        "Date of publication where the text has none, YYYY-MM-DD.",
    ),
)


@click.command(
    help=both(
        "读取文章，不用数据库；“-”读标准输入。", "Read articles without a store; `-` reads standard input."
    ),
    epilog=both(
        "例：duikou parse --format jsonl 报道.txt", "Example: duikou parse --format jsonl report.txt"
    ),
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    help=both(
        "text 给人看，jsonl 一篇一行（默认 text）。",
        "text for people, jsonl one article a line (default text).",
    ),
)
@published_option
@common_options
def parse(session: Session, files: tuple[str, ...], form: str, published: str | None) -> int:
    """Print each article; what cannot be read gets one line on stderr."""
    from corpus.export import contract

    failed = False
    for file in files:
        try:
            article = session.article(file, published)
        except DuikouError as error:
            session.complain(str(error))
            failed = True
            continue
        if form == "jsonl":
            session.data(contract.line(contract.document(article)))
        else:
            for line in _lines(article):
                session.data(line)
    return ExitCode.SOME_INPUT_FAILED if failed else ExitCode.FINE


def _lines(article: Article) -> Iterator[str]:
    """The article for a reader at a terminal: its head, then a line a fact."""
    head, text = article.document.head, article.document.text
    yield " · ".join(filter(None, [head.title or article.document.name, head.publisher, head.published]))
    for fact in article.facts:
        sides = " → ".join(
            "、".join(region.name for region in side) or "?" for side in (fact.donor, fact.recipient)
        )
        period = fact.time and f"{fact.time.since or ''}–{fact.time.until or ''}"
        figure = fact.figure.span
        parts = (
            figure.of(text),
            fact.indicator,
            period,
            sides if fact.donor or fact.recipient else None,
            fact.programme,
            None if fact.status.value == "actual" else fact.status.value,
        )
        yield f"  {figure.start}–{figure.end}  " + "  ".join(part for part in parts if part)
    counts = len(article.facts), len(article.regions), len(article.programmes), len(article.unclaimed)
    yield "  " + say(
        "事实 {} 条，地区 {} 处，项目 {} 个，未认领的数字 {} 个",
        "{} facts, {} regions, {} programmes, {} unclaimed numbers",
    ).format(*counts)
