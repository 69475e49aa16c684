"""`duikou index`: bring a store up to date with files and folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from corpus.cli.language import both, say
from corpus.cli.session import Session, common_options, store_option
from corpus.cli.store import brought_up_to_date, located
from corpus.errors import ExitCode

if TYPE_CHECKING:
    from corpus.pipeline import Summary


@click.command(
    help=both(
        "把文件和文件夹读入数据库；只读有变化的。",
        "Read files and folders into the store; only what changed is read.",
    ),
    epilog=both("例：duikou index ~/报道 --workers 2", "Example: duikou index ~/reports --workers 2"),
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=1,
    help=both("并行的进程数（默认 1）。", "Processes that read at the same time (default 1)."),
)
@click.option(
    "--prune", is_flag=True, help=both("删去文件已不在的文章。", "Drop articles whose files are gone.")
)
@store_option
@common_options
def index(session: Session, paths: tuple[Path, ...], workers: int, prune: bool) -> int:
    """Print the summary; exit code 1 where a file failed."""
    summary = brought_up_to_date(session, list(paths), located(session, list(paths)), workers, prune)
    for line in _lines(summary):
        session.data(line)
    return ExitCode.SOME_INPUT_FAILED if summary.failed else ExitCode.FINE


def _lines(summary: Summary) -> Iterator[str]:
    counts = summary.read, summary.unchanged, len(summary.failed), summary.gone
    yield say("读入 {}，未变 {}，失败 {}，已不在 {}", "read {}, unchanged {}, failed {}, gone {}").format(
        *counts
    )
    for file, reason in summary.failed:
        yield say(f"失败 {file}：{reason}", f"failed {file}: {reason}")
