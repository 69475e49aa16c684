"""What README, Makefile and constraints say is true."""

from __future__ import annotations

import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import click
import pytest

from corpus.cli import COMMANDS
from corpus.cli.program import Program, program
from corpus.cli.session import Session
from tests.support.readme import READMES, with_keys
from tui.keys import Language

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 400  # lines; one past it usually hides two
TARGETS = ["setup", "run", "test", "test-all", "check", "bench", "accuracy", "snaps", "help"]


@pytest.fixture(params=READMES, ids=str)
def readme(request: pytest.FixtureRequest) -> str:
    return READMES[request.param].read_text(encoding="utf-8")


def test_the_first_screen_says_how_to_begin(readme: str) -> None:
    first_screen = "\n".join(readme.splitlines()[:24])
    for said in ("make run", "make test", "./.venv/bin/duikou", "seeds/", "seeds/originals/"):
        assert said in first_screen


def test_every_command_is_documented(readme: str) -> None:
    for name in COMMANDS:
        assert f"`duikou {name}" in readme


def test_every_option_is_documented(readme: str) -> None:
    assert isinstance(program, Program)
    context = click.Context(program, obj=Session("en", lambda *_, **__: 0))
    for name in COMMANDS:
        command = program.get_command(context, name)
        assert command is not None
        for option in (o for p in command.params for o in p.opts if o.startswith("--")):
            assert option in readme or option in ("--published", "--bom"), f"{name} {option}"


@pytest.mark.parametrize("language", READMES)
def test_the_keys_are_those_of_the_table(language: Language) -> None:
    text = READMES[language].read_text(encoding="utf-8")
    assert text == with_keys(text, language), "run python -m tests.support.readme"


def test_make_targets_in_the_readme_exist(readme: str) -> None:
    for target in re.findall(r"(?:`|\$ )make ([a-z-]+)", readme):
        assert target in TARGETS


def test_make_has_its_targets_and_help_lists_them() -> None:
    listed = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert [line.split()[1] for line in listed.splitlines()] == TARGETS


def test_constraints_pin_versions_and_name_no_address() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*", line), line


def test_the_changelog_knows_the_version() -> None:
    assert f"## {version('duikou')}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_no_file_of_the_program_is_very_long() -> None:
    files = [path for folder in ("corpus", "tui") for path in (ROOT / folder).rglob("*.py")]
    long = {
        str(path.relative_to(ROOT)): lines
        for path in files
        if not path.name.endswith("_cases.py")
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long
