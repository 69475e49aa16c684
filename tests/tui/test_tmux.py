"""In a real terminal: open the seed corpus, find 汕尾, copy, and read the buffer back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from uuid import uuid4

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEADLINE = 90.0  # seconds for the slowest machine; waiting ends as soon as the text is there

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


class Terminal:
    """A private tmux server with one window of 80x24."""

    def __init__(self, command: str, environment: dict[str, str]) -> None:
        self._name = f"duikou-test-{uuid4().hex[:12]}"
        options = [part for pair in environment.items() for part in ("-e", "=".join(pair))]
        self._tmux("new-session", "-d", "-x", "80", "-y", "24", *options, command)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tmux("send-keys", key)

    def screen(self, *options: str) -> str:
        return self._tmux("capture-pane", "-p", *options)

    def wait_for(self, text: str) -> str:
        """The screen, once the text stands on it."""
        until = monotonic() + DEADLINE
        while text not in (screen := self.screen()):
            assert monotonic() < until, f"never seen: {text}\n{screen}"
            sleep(0.05)
        return screen

    def buffer(self) -> str:
        return self._tmux("show-buffer")

    def close(self) -> None:
        self._tmux("kill-server", check=False)

    def _tmux(self, *arguments: str, check: bool = True) -> str:
        command = ["tmux", "-L", self._name, "-f", os.devnull, *arguments]
        environment = {name: value for name, value in os.environ.items() if name != "TMUX"} | {
            "LC_ALL": "C.UTF-8"
        }
        done = subprocess.run(command, capture_output=True, check=check, env=environment, timeout=30)
        return done.stdout.decode("utf-8")


@pytest.fixture
def terminal(own_home: Path) -> Iterator[Terminal]:
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME")
    environment = {name: os.environ[name] for name in names} | {"LC_ALL": "C.UTF-8", "NO_COLOR": ""}
    opened = Terminal(f"cd '{ROOT}' && exec '{sys.executable}' -m tui seeds", environment)
    yield opened
    opened.close()


def test_a_sentence_about_shanwei_is_copied_with_its_reference(terminal: Terminal):
    terminal.wait_for("文章 5")
    terminal.press("/", "汕尾")
    terminal.wait_for("2 数据 汕尾市")
    terminal.press("Enter", "y", "y")
    screen = terminal.wait_for("已存入 tmux 缓冲区")
    sentence, reference, fact_id = terminal.buffer().rstrip("\n").split("\n")
    assert "汕尾" in sentence
    assert any(character.isdigit() for character in sentence)
    assert sentence.endswith("[1]")
    assert reference.startswith("[1] ") and "据《" in reference and "编写" in reference
    assert len(fact_id) == 10
    assert sentence[:20] in screen


def test_nothing_is_coloured_where_the_user_wants_no_colour(terminal: Terminal):
    terminal.wait_for("文章 5")
    screen = terminal.screen("-e")
    codes = {code for part in screen.split("\x1b[")[1:] for code in part.partition("m")[0].split(";")}
    assert codes <= {"", "0", "1", "2", "3", "4", "7", "22", "23", "24", "27", "39", "49"}, codes
    assert {"1", "4", "7"} <= codes
