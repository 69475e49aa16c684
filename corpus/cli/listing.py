"""Rows as a table for people, or in a format for programs."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import click

from corpus.cli.language import both
from corpus.cli.session import Session
from corpus.export import contract, tables
from corpus.export.safety import one_line

Format = Literal["table", "jsonl", "csv", "tsv", "md"]

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="table",
    help=both(
        "table 给人看，其余给程序和表格（默认 table）。",
        "table for people, the others for programs (default table).",
    ),
)
bom_option = click.option(
    "--bom",
    is_flag=True,
    help=both(
        "CSV 前加字节序标记，Excel 才认得中文。", "Begin CSV with a byte order mark, as Excel wants it."
    ),
)

_WIDE = 100_000  # columns
_SHORT = 10  # cells: ids, dates, most figures; such a column gives no width away


@dataclass(frozen=True, slots=True)
class Listing:
    """cells: one row of texts an item, under `header`; records: the same items whole, for JSON lines."""

    header: Sequence[str]
    cells: Iterable[Sequence[str]]
    records: Iterable[object]


def show(session: Session, listing: Listing, form: Format, *, bom: bool = False) -> None:
    """Print a listing on stdout."""
    if form == "table":
        _table(listing)
    elif form == "jsonl":
        for record in listing.records:
            session.data(contract.line(record))
    else:
        if bom and form == "csv":
            sys.stdout.write(tables.BOM)
        for line in tables.lines(listing.header, listing.cells, form):
            session.data(line)


def _table(listing: Listing) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    rows = [
        [Text(one_line(text)) for text in row] for row in listing.cells
    ]  # Text: markup in a source is text
    if not rows:
        return
    for title, *cells in zip(listing.header, *rows, strict=True):
        short = max(cell.cell_len for cell in cells) <= _SHORT
        table.add_column(title, overflow="fold", no_wrap=short)
    for row in rows:
        table.add_row(*row)
    if sys.stdout.isatty():
        Console(file=sys.stdout, highlight=False).print(table)
        return
    console = Console(file=io.StringIO(), width=_WIDE, highlight=False)  # a pipe has no width to fit in
    with console.capture() as drawn:
        console.print(table)
    sys.stdout.writelines(f"{line.rstrip()}\n" for line in drawn.get().splitlines())
