"""The program as a whole: help, languages, what opens the browser, exit codes."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from corpus.cli import COMMANDS
from corpus.cli.language import localised
from corpus.cli.program import program
from corpus.cli.session import Session
from tests.cli.conftest import Run


class Browser:
    """Stands for the browser; remembers how it was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[list[Path], Path | None, Path | None]] = []

    def __call__(
        self, paths: list[Path], *, store: Path | None, config: Path | None, language: str | None
    ) -> int:
        self.opened.append((paths, store, config))
        return 0


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_speaks_one_language_and_ends_with_an_example(language: str, command: tuple[str, ...]) -> None:
    runner = CliRunner()
    spoken = localised(program, "en" if language == "en" else "zh")
    session = Session("en" if language == "en" else "zh", Browser())
    result = runner.invoke(spoken, [*command, "--help"], obj=session, prog_name="duikou")
    assert result.exit_code == 0
    assert (
        result.output.strip()
        .splitlines()[-1]
        .strip()
        .startswith("Example: duikou" if language == "en" else "例：duikou")
    )
    assert "\x1f" not in result.output
    assert (
        "读" in result.output or "列" in result.output or "说明" in result.output or "查找" in result.output
    ) == (language == "zh")


def test_version(run: Run) -> None:
    assert run("--version").out == f"duikou {version('duikou')}\n"


def test_english_by_option_before_or_after_and_by_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Read articles" in run("--lang", "en", "parse", "--help").out
    assert "Read articles" in run("parse", "--lang=en", "--help").out
    monkeypatch.setenv("DUIKOU_LANG", "en")
    assert "Read articles" in run("parse", "--help").out
    assert "读取文章" in run("parse", "--lang", "zh", "--help").out


def test_what_is_no_command_opens_the_browser(run: Run, tmp_path: Path) -> None:
    browser = Browser()
    store = tmp_path / "a.sqlite"
    assert run(browse=browser).code == 0
    assert run(tmp_path, browse=browser).code == 0
    assert run("--store", store, tmp_path, browse=browser).code == 0
    assert run(tmp_path, "--store", store, browse=browser).code == 0
    assert browser.opened == [
        ([], None, None),
        ([tmp_path], None, None),
        ([tmp_path], store, None),
        ([tmp_path], store, None),
    ]


def test_a_path_that_does_not_exist_is_wrong_use(run: Run, tmp_path: Path) -> None:
    browser = Browser()
    done = run(tmp_path / "nowhere\x1b[2J", browse=browser)
    assert (done.code, done.out, browser.opened) == (2, "", [])
    assert "nowhere" in done.err
    assert len(done.err.splitlines()) == 1
    assert "\x1b" not in done.err


def test_an_unknown_option_is_wrong_use(run: Run) -> None:
    assert run("--nope").code == 2


@pytest.mark.parametrize(
    "command", [("parse", "a.txt", "b.txt"), ("explain", "a.txt"), ("facts",), ("pairings",)]
)
def test_a_wrong_setting_is_one_line_and_wrong_use(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("sauces: []\n", encoding="utf-8")
    done = run(*command, "--config", config)
    assert (done.code, done.out) == (2, "")
    (line,) = done.err.splitlines()
    assert "sauces" in line
    assert "sources" in line
