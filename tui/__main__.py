"""The program's one door: subcommands go to corpus.cli without loading Textual, anything else opens the browser."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.cli import COMMANDS, LANGUAGE_VARIABLE
from corpus.cli import main as command_line
from corpus.errors import DuikouError, ExitCode


class NoTerminal(DuikouError):
    """The browser was called where there is nothing to draw on."""

    exit_code = ExitCode.WRONG_USE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not _only_paths(given):
        return command_line(given, _browse)
    try:
        return _browse([Path(argument) for argument in given])  # the usual start, without click's import
    except DuikouError as error:
        from corpus.export.safety import one_line

        sys.stderr.write(f"duikou: {one_line(str(error))}\n")
        return error.exit_code


def _only_paths(given: Sequence[str]) -> bool:
    """True where nothing has to be parsed: no option, no command, no path that is not there."""
    if LANGUAGE_VARIABLE in os.environ or (given and given[0] in COMMANDS):
        return False
    return all(not argument.startswith("-") and Path(argument).exists() for argument in given)


def _browse(
    paths: list[Path], *, store: Path | None = None, config: Path | None = None, language: str | None = None
) -> int:
    if not _on_a_terminal():
        raise NoTerminal(
            "标准输入输出", "不是终端，无法浏览", "在管道里请用 duikou facts 等命令，见 duikou --help"
        )
    import msgspec

    from corpus.config import load_settings
    from tui.app import run

    settings = load_settings(config)
    if language is not None:
        settings = msgspec.structs.replace(settings, language=language)
    return run(paths, settings, store)


def _on_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()  # Textual draws on stderr: stdout may be a pipe


if __name__ == "__main__":
    sys.exit(main())
