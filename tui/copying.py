"""What a copy is made of, and what the notice says of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from textual.app import App
from textual.geometry import Size

from corpus.citation import Copied, cite, labels, sentence_copy, table_copy
from corpus.config import CopySettings
from corpus.export.safety import one_line
from corpus.language.linebreak import lines as broken
from corpus.language.width import visible
from corpus.query import FactRow
from tui.clipboard import Delivery, deliver
from tui.show import ELLIPSIS
from tui.words import Words

_LEAST_LINES = 6  # of a notice


def fact_copy(fact: FactRow, settings: CopySettings) -> Copied:
    """One fact in the format of the settings."""
    match settings.format:
        case "value":
            return Copied(one_line(fact.text), ())
        case "tsv":
            return Copied(table_copy([fact]), ())
        case "reference":
            reference = cite(fact.article.head)
            return Copied(reference.text, reference.missing)
        case _:
            return sentence_copy(fact)


async def send(
    app: App[object],
    facts: Sequence[FactRow],
    as_table: bool,
    settings: CopySettings,
    words: Words,
    screen: Size,
) -> list[str]:
    """Copy the facts as a table, or the one fact as the settings say; the lines that tell the user."""

    def osc52(text: str) -> None:
        app.call_from_thread(app.copy_to_clipboard, text)

    def work() -> tuple[Copied, Delivery]:
        copied = Copied(table_copy(facts), ()) if as_table else fact_copy(facts[0], settings)
        return copied, deliver(copied.text, osc52)

    try:
        copied, delivery = await asyncio.to_thread(work)
    except OSError as error:
        return [words.copy_failed.format(reason=error.strerror or error)]
    rows = len(facts) if as_table else 0
    return notice(delivery, copied, words, screen.width - 2, rows, max(screen.height // 3, _LEAST_LINES))


def notice(delivery: Delivery, copied: Copied, words: Words, width: int, rows: int, most: int) -> list[str]:
    """The route and what is missing, then what was copied, at most `most` lines of `width` cells.
    rows: how many facts a table holds, 0 for a single one."""
    routes = {
        "tmux": words.copied_tmux,
        "native": words.copied_native,
        "osc52": words.copied_osc52,
        "file": words.copied_file.format(path=delivery.path),
    }
    said = [routes[delivery.route]]
    if rows:
        said.append(words.rows_copied.format(rows=rows))
    if copied.missing:
        fields = labels(copied.missing, words.language)
        said.append(words.missing.format(fields=("、" if words.language == "zh" else ", ").join(fields)))
    shown = _wrapped(copied.text, width)
    if len(shown) > most - 1:
        shown = [*shown[: most - 2], ELLIPSIS]
    return [" · ".join(said), *shown]


def _wrapped(text: str, width: int) -> Sequence[str]:
    shown = visible(text[:4000])
    wrapped: list[str] = []
    at = 0
    for line in shown.split("\n"):
        wrapped += [shown[start:end] for start, end in broken(shown, width, at, at + len(line))]
        at += len(line) + 1
    return wrapped
