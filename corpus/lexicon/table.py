"""The one loader of the *.tsv tables beside it.

A table is UTF-8 with LF and one header row; lines that start with `#` are remarks (source, licence, doubts).
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from importlib.resources import files


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of `name`.tsv, cell by column name; missing cells at the end of a row are empty strings."""
    header: list[str] | None = None
    for line in (files(__package__) / f"{name}.tsv").read_text(encoding="utf-8").split("\n"):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            continue
        yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def tables_digest() -> str:
    """Changes when any table does: 16 hexadecimal digits."""
    digest = blake2b(digest_size=8)
    for table in sorted(files(__package__).iterdir(), key=lambda file: file.name):
        if table.name.endswith(".tsv"):
            digest.update(table.name.encode() + table.read_bytes())
    return digest.hexdigest()
