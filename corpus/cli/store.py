"""The store that a command asks: the one named, else the one of the configured sources, else of the seeds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import resources
from corpus.cli.language import say
from corpus.cli.session import Session
from corpus.errors import StoreError
from corpus.export.safety import one_line
from corpus.query import Corpus

if TYPE_CHECKING:
    from corpus.pipeline import Progress, Summary


def located(session: Session, paths: Sequence[Path]) -> Path:
    """The store of a corpus: --store, else `store` in config.yaml, else one per corpus in the user's data folder."""
    if session.store is not None:
        return session.store
    if session.settings.store is not None:
        return Path(session.settings.store).expanduser()
    return resources.store_path(paths)


@contextmanager
def opened(session: Session) -> Iterator[Corpus]:
    """The corpus to be asked; where its store is still to be made, the corpus is indexed first."""
    paths = resources.sources(session.settings)
    store = located(session, paths)
    if not store.exists():
        if session.store is not None:
            remedy = say(
                "先运行 duikou index PATH... --store 建库", "make it with duikou index PATH... --store"
            )
            raise StoreError(str(store), say("没有这个数据库", "no such store"), remedy)
        session.complain(say("首次使用，先读入文章", "first use: reading the articles"))
        summary = brought_up_to_date(session, paths, store)
        for file, reason in summary.failed:
            session.complain(say(f"失败 {file}：{reason}", f"failed {file}: {reason}"))
    with Corpus.open(store) as corpus:
        if corpus.notice:
            session.complain(corpus.notice)
        yield corpus


def brought_up_to_date(
    session: Session, paths: Sequence[Path], store: Path, workers: int = 1, prune: bool = False
) -> Summary:
    """Index `paths` into `store`, telling of each file on stderr."""
    from corpus.pipeline import index

    with _progress() as told:
        return index(paths, store, session.settings, workers=workers, prune=prune, progress=told)


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None]]:
    """A bar on a terminal, plain lines otherwise."""
    if not sys.stderr.isatty():
        yield _plain
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[file]}", markup=False),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        bar = bars.add_task("", total=None, file="")

        def told(progress: Progress) -> None:
            bars.update(
                bar, completed=progress.done, total=progress.total, file=one_line(Path(progress.path).name)
            )

        yield told


def _plain(progress: Progress) -> None:
    if progress.path:
        outcome = progress.reason or say(f"{progress.facts} 条事实", f"{progress.facts} facts")
        sys.stderr.write(f"{progress.done}/{progress.total} {one_line(progress.path)}: {one_line(outcome)}\n")
