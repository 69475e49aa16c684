"""The program as a click group: which command, in which language, with which exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import TextIO

import click

from corpus.cli import COMMANDS, Browse
from corpus.cli.language import asked_for, both, localised, say
from corpus.cli.session import Session, config_option, language_option, own_session, store_option
from corpus.errors import DuikouError, ExitCode

_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


class _ReaderGone(Exception):
    """The pipe was closed; an OSError would be taken by click for a failure."""


class Program(click.Group):
    """Imports a command's module when it is called for; what names no command is paths for the browser."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"corpus.cli.{cmd_name}"), cmd_name)
        return localised(command, ctx.ensure_object(Session).asked or "zh")

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        return browse.name, localised(browse, ctx.ensure_object(Session).asked or "zh"), args

    def invoke(self, ctx: click.Context) -> object:
        try:
            answer: object = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError as error:
            raise _ReaderGone from error
        return answer


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[PATH... | COMMAND ...]",
    help=both(
        "对口支援、对口帮扶报道的浏览器。给出文件夹或文件即打开浏览；不给则打开 config.yaml 所列，再不然打开自带的示例。",
        "A browser for reports on paired assistance. Opens PATH..., else what config.yaml names, else the seeds.",
    ),
    epilog=both("例：duikou ~/报道", "Example: duikou ~/reports"),
)
@store_option
@config_option
@language_option
@click.version_option(version=version("duikou"), message="duikou %(version)s")
@click.pass_context
def program(context: click.Context, store: Path | None, config: Path | None) -> int | None:
    """Open the browser where no command is named."""
    session = own_session(context, config, store)
    if context.invoked_subcommand is None:
        return _open(session, ())
    return None


@click.command(name="browse", hidden=True)
@click.argument("paths", nargs=-1)
@store_option
@config_option
@language_option
@click.pass_context
def browse(context: click.Context, paths: tuple[str, ...], store: Path | None, config: Path | None) -> int:
    """The browser on the paths given; never typed by name."""
    return _open(own_session(context, config, store), paths)


def _open(session: Session, paths: tuple[str, ...]) -> int:
    for path in paths:
        if not Path(path).exists():
            known = "、".join(COMMANDS)
            raise click.ClickException(
                say(
                    f"没有 {path} 这个文件或文件夹，也没有这个命令（命令有 {known}）",
                    f"there is no file, folder or command {path} (commands: {', '.join(COMMANDS)})",
                )
            )
    return session.browse(
        [Path(path) for path in paths], store=session.store, config=session.config, language=session.asked
    )


def run(arguments: Sequence[str], browser: Browse) -> int:
    """Run one command; every failure becomes a sentence on stderr and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        return _run(list(arguments), browser)
    except _ReaderGone:
        # The reader has seen enough; what Python still flushes at exit goes nowhere, quietly.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FINE


def _run(arguments: list[str], browser: Browse) -> int:
    asked = asked_for(arguments)
    session = Session(asked, browser)
    try:
        code = localised(program, asked or "zh").main(arguments, "duikou", obj=session, standalone_mode=False)
    except DuikouError as error:
        session.complain(str(error))
        return error.exit_code
    except click.UsageError as error:
        error.show()
        return ExitCode.WRONG_USE
    except click.ClickException as error:
        session.complain(error.format_message())
        return ExitCode.WRONG_USE
    except click.Abort:
        return _INTERRUPTED
    return code if isinstance(code, int) else ExitCode.FINE


def _speak_utf8(stream: TextIO) -> None:
    """Pipes and files get UTF-8 whatever the locale; a terminal keeps its encoding and never fails on a sign."""
    if hasattr(stream, "reconfigure"):
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
