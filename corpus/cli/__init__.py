"""The command line: one file per command, Rich only here, no Textual anywhere below.

stdout is data, stderr is talk, and the exit codes of `corpus.errors.ExitCode` are an API.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

LANGUAGE_VARIABLE = "DUIKOU_LANG"

# Modules of this package with a click command of the same name; none is imported before it is called.
COMMANDS = ("parse", "index", "facts", "search", "programmes", "pairings", "explain")


class Browse(Protocol):
    """Opens the browser on paths that exist; answers with the exit code."""

    def __call__(
        self, paths: list[Path], *, store: Path | None, config: Path | None, language: str | None
    ) -> int: ...


def main(arguments: Sequence[str], browse: Browse) -> int:
    """Run one command, or `browse` where the arguments name none; returns the exit code."""
    from corpus.cli.program import run

    return run(arguments, browse)
