"""The program's one door: subcommands go to corpus.cli without loading Textual, anything else opens the browser."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.cli import COMMANDS
from corpus.cli import main as command_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    paths = [Path(argument) for argument in given]
    if _plain(given) and all(path.exists() for path in paths):
        return _browse(paths)  # the usual start, without click's import
    return command_line(given, _browse)


def _plain(given: Sequence[str]) -> bool:
    return not any(argument.startswith("-") for argument in given) and (not given or given[0] not in COMMANDS)


def _browse(
    paths: list[Path], store: Path | None = None, config: Path | None = None, language: str | None = None
) -> int:
    raise NotImplementedError


if __name__ == "__main__":
    sys.exit(main())
