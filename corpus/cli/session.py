"""What every command shares: settings, the two streams, and the options that all of them take."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import click

from corpus.cli.language import Language, both
from corpus.export.safety import one_line, printable

if TYPE_CHECKING:
    from corpus.cli import Browse
    from corpus.config import Settings
    from corpus.model import Article

_Options = ParamSpec("_Options")
_Answer = TypeVar("_Answer")
STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Session:
    """One run of the program. asked: the language that options or environment ask for."""

    asked: Language | None
    browse: Browse
    config: Path | None = None
    store: Path | None = None

    @functools.cached_property
    def settings(self) -> Settings:
        """config.yaml; raises ConfigError where it makes no sense."""
        from corpus.config import load_settings

        return load_settings(self.config)

    @property
    def language(self) -> Language:
        """The language asked for, else that of config.yaml."""
        return self.asked or self.settings.language

    def data(self, line: str) -> None:
        """One line of the answer, on stdout."""
        sys.stdout.write(printable(line) + "\n")

    def complain(self, line: str) -> None:
        """One line of talk, on stderr."""
        sys.stderr.write(f"duikou: {one_line(line)}\n")

    def article(self, file: str, published: str | None = None) -> Article:
        """The article in `file`, `-` being standard input; raises ReadError."""
        from corpus import parsing

        settings = self.settings.lexicon
        if file == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
            return parsing.parse_bytes(data, name=STANDARD_INPUT, settings=settings, published=published)
        return parsing.parse(file, settings=settings, published=published)


config_option = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=both("用这个 config.yaml。", "Use this config.yaml."),
)
store_option = click.option(
    "--store",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=both("用这个数据库文件。", "Use this store."),
)
language_option = click.option(
    "--lang",
    type=click.Choice(["zh", "en"]),
    expose_value=False,  # read before parsing, so that --help speaks it too
    help=both("界面语言。", "Language of help and messages."),
)


def common_options(
    function: Callable[Concatenate[Session, _Options], _Answer],
) -> Callable[..., _Answer]:
    """--config and --lang after the command's name, with --store where the command has it; the function gets
    the Session as its first argument."""

    def with_session(
        context: click.Context,
        /,
        config: Path | None,
        store: Path | None = None,
        *arguments: _Options.args,
        **options: _Options.kwargs,
    ) -> _Answer:
        session = own_session(context, config, store)
        _ = session.settings  # a wrong config.yaml is wrong use, whatever is asked
        return function(session, *arguments, **options)

    functools.update_wrapper(with_session, function)
    return config_option(language_option(click.pass_context(with_session)))


def own_session(context: click.Context, config: Path | None, store: Path | None = None) -> Session:
    """The program's session with the options given after the command's name."""
    session = context.ensure_object(Session)
    own = replace(session, config=config or session.config, store=store or session.store)
    context.obj = own
    return own
