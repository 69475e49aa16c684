"""The program's one door: what goes to the browser, and how it refuses."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from corpus.config import Settings
from tests.house.test_contracts import loaded
from tui.__main__ import main

Opened = list[tuple[list[Path], Settings, Path | None]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Calls of the browser, which is not opened; there seems to be a terminal."""
    calls: Opened = []

    def run(paths: list[Path], settings: Settings, store: Path | None) -> int:
        calls.append((paths, settings, store))
        return 0

    monkeypatch.setitem(sys.modules, "tui.app", SimpleNamespace(run=run))
    monkeypatch.setattr("tui.__main__._on_a_terminal", lambda: True)
    return calls


def test_paths_open_the_browser_as_they_are(opened: Opened, tmp_path: Path) -> None:
    assert main([]) == 0
    assert main([str(tmp_path)]) == 0
    assert [(paths, store) for paths, _, store in opened] == [([], None), ([tmp_path], None)]


def test_options_reach_the_browser(opened: Opened, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("theme: textual-light\n", encoding="utf-8")
    store = tmp_path / "a.sqlite"
    assert main([str(tmp_path), "--store", str(store), "--config", str(config), "--lang", "en"]) == 0
    ((paths, settings, given),) = opened
    assert (paths, given) == ([tmp_path], store)
    assert (settings.theme, settings.language) == ("textual-light", "en")


def test_the_language_of_the_settings_holds_where_none_is_asked_for(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("language: en\n", encoding="utf-8")
    assert main(["--config", str(config)]) == 0
    monkeypatch.setenv("DUIKOU_LANG", "zh")
    assert main(["--config", str(config)]) == 0
    assert [settings.language for _, settings, _ in opened] == ["en", "zh"]


@pytest.mark.parametrize("arguments", [["nowhere"], ["--nope"], ["seeds", "nowhere"]])
def test_what_cannot_be_opened_is_wrong_use(
    opened: Opened, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert (opened, printed.out) == ([], "")
    assert printed.err


def test_a_wrong_setting_is_a_sentence(
    opened: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("langage: en\n", encoding="utf-8")
    for arguments in (["--config", str(config)], ["facts", "--config", str(config)]):
        assert main(arguments) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert "langage" in line
        assert "language" in line
    assert opened == []


def test_without_a_terminal_it_says_what_to_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "duikou --help" in line


def test_the_usual_start_does_without_click() -> None:
    assert not loaded(
        "from tui.__main__ import main\nassert main(['seeds']) == 2", watched=("click", "textual", "yaml")
    )
