"""Errors are values the user can act on: place, reason, remedy."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The program's exit codes are an API."""

    FINE = 0
    SOME_INPUT_FAILED = 1
    WRONG_USE = 2


class DuikouError(Exception):
    """A failure that the user can do something about.

    place: file, or file and key; reason: one line; remedy: what to do, or an empty string.
    """

    exit_code = ExitCode.SOME_INPUT_FAILED

    def __init__(self, place: str, reason: str, remedy: str = "") -> None:
        self.place, self.reason, self.remedy = place, reason, remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" + (f" ({self.remedy})" if self.remedy else "")


class ReadError(DuikouError):
    """A file that could not be read as an article."""


class ConfigError(DuikouError):
    """A setting that does not make sense."""

    exit_code = ExitCode.WRONG_USE


class StoreError(DuikouError):
    """The store could not be opened, locked or written."""
