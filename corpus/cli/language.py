"""Help and messages in Chinese first, in English on request."""

from __future__ import annotations

import copy
import os
from typing import Literal, TypeVar

import click

from corpus.cli import LANGUAGE_VARIABLE

Language = Literal["zh", "en"]
_PARTING = "\x1f"

_Command = TypeVar("_Command", bound=click.Command)


def both(chinese: str, english: str) -> str:
    """A help text in both languages, for `localised` to choose from."""
    return f"{chinese}{_PARTING}{english}"


def choose(text: str, language: Language) -> str:
    """One language of a text made by `both`; any other text as it is."""
    chinese, parting, english = text.partition(_PARTING)
    return english if parting and language == "en" else chinese


def localised(command: _Command, language: Language) -> _Command:
    """A copy of the command whose help and options speak one language."""
    spoken = copy.copy(command)
    spoken.help = choose(command.help or "", language)
    spoken.epilog = choose(command.epilog or "", language)
    spoken.params = [_spoken(parameter, language) for parameter in command.params]
    return spoken


def say(chinese: str, english: str) -> str:
    """A message in the language of the running command."""
    session = click.get_current_context().obj
    return english if session is not None and session.language == "en" else chinese


def asked_for(arguments: list[str]) -> Language | None:
    """The language that --lang or the environment names, before anything is parsed: --help needs it."""
    named = os.environ.get(LANGUAGE_VARIABLE, "")
    for position, argument in enumerate(arguments):
        if argument == "--lang":
            named = "".join(arguments[position + 1 : position + 2])
        elif argument.startswith("--lang="):
            named = argument.removeprefix("--lang=")
    return "en" if named == "en" else "zh" if named == "zh" else None


def _spoken(parameter: click.Parameter, language: Language) -> click.Parameter:
    spoken = copy.copy(parameter)
    if isinstance(spoken, click.Option) and spoken.help:
        spoken.help = choose(spoken.help, language)
    return spoken
