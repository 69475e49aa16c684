"""Rows of text as CSV, TSV or Markdown, each cell made safe for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from corpus.export.safety import cell, one_line

TableFormat = Literal["csv", "tsv", "md"]
BOM = "\ufeff"  # without it Excel takes a UTF-8 file for one in the system's code page

_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~])")


def lines(header: Sequence[str], rows: Iterable[Sequence[str]], form: TableFormat) -> Iterator[str]:
    """The table line by line, header first, without line ends."""
    match form:
        case "csv":
            return _csv(header, rows)
        case "tsv":
            return ("\t".join(map(cell, row)) for row in (header, *rows))
        case "md":
            return _markdown(header, rows)


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="")
    for row in (header, *rows):
        writer.writerow(map(cell, row))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _markdown_row(header)
    yield "|" + " --- |" * len(header)
    yield from map(_markdown_row, rows)


def _markdown_row(row: Sequence[str]) -> str:
    return "| " + " | ".join(_MARKDOWN.sub(r"\\\1", one_line(text)) for text in row) + " |"
