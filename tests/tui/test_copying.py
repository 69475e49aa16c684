"""What is copied, by which route, and what the user is told."""

import subprocess
from pathlib import Path

import pytest

from corpus.citation import Copied
from tests.tui.conftest import Opener
from tui import clipboard
from tui.clipboard import Delivery, deliver
from tui.copying import notice
from tui.words import EN, ZH

TEXT = "汕尾市收到12亿元"


@pytest.fixture
def sent() -> list[str]:
    return []


@pytest.fixture
def natively(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's clipboard got."""
    got: list[str] = []
    monkeypatch.setattr("pyperclip.copy", got.append)
    return got


def test_inside_tmux_its_buffer_is_used(monkeypatch: pytest.MonkeyPatch, sent: list[str]):
    ran: list[tuple[list[str], bytes]] = []

    def run(command: list[str], *, input: bytes, **_: object) -> subprocess.CompletedProcess[bytes]:  # noqa: A002
        ran.append((command, input))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    monkeypatch.setattr("subprocess.run", run)
    assert deliver(TEXT, sent.append, {"TMUX": "socket,1,0", "DISPLAY": ":0"}) == Delivery("tmux")
    assert ran == [(["/bin/tmux", "load-buffer", "-w", "-"], TEXT.encode())]
    assert sent == []


def test_a_tmux_that_fails_is_not_believed(monkeypatch, sent: list[str], natively: list[str]):
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    monkeypatch.setattr("subprocess.run", run)
    assert deliver(TEXT, sent.append, {"TMUX": "socket,1,0", "DISPLAY": ":0"}) == Delivery("native")
    assert natively == [TEXT]


def test_locally_the_system_has_a_clipboard(sent: list[str], natively: list[str]):
    assert deliver(TEXT, sent.append, {"WAYLAND_DISPLAY": "wayland-0"}) == Delivery("native")
    assert natively == [TEXT]
    assert sent == []


def test_over_ssh_the_systems_clipboard_is_the_wrong_machines(sent: list[str], natively: list[str]):
    environment = {"SSH_CONNECTION": "there", "DISPLAY": ":10", "TERM": "xterm"}
    assert deliver(TEXT, sent.append, environment) == Delivery("osc52")
    assert (natively, sent) == ([], [TEXT])


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "linux", "SSH_TTY": "t"},
        {"TERM": "dumb", "SSH_TTY": "t"},
        {"TERM": "screen", "STY": "1.pts", "SSH_TTY": "t"},
        {"TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal", "SSH_TTY": "t"},
    ],
)
def test_where_no_terminal_listens_a_file_is_written(environment, sent: list[str], own_home: Path):
    delivery = deliver(TEXT, sent.append, environment)
    assert delivery.route == "file"
    assert delivery.path is not None
    assert delivery.path.read_text(encoding="utf-8") == TEXT
    assert sent == []


def test_what_is_too_long_for_terminals_goes_to_a_file(sent: list[str]):
    assert deliver("长" * 30_000, sent.append, {"TERM": "xterm", "SSH_TTY": "t"}).route == "file"
    assert deliver("长" * 20_000, sent.append, {"TERM": "xterm", "SSH_TTY": "t"}).route == "osc52"


def test_the_notice_says_route_gaps_and_text():
    copied = Copied("汕尾市收到12亿元。[1]\n[1] 某文.\nabc", ("url", "accessed"))
    assert notice(Delivery("osc52"), copied, ZH, 40, 0, 6) == [
        "已交给终端（OSC 52，终端是否收下未确认） · 出处缺：网址、引用日期",
        "汕尾市收到12亿元。[1]",
        "[1] 某文.",
        "abc",
    ]
    assert notice(Delivery("file", Path("c.txt")), Copied("a", ()), EN, 40, 3, 6) == [
        "No clipboard to be had; written to c.txt · 3 facts",
        "a",
    ]
    assert notice(Delivery("tmux"), Copied("\n".join("abcdefgh"), ()), ZH, 40, 8, 4)[1:] == ["a", "b", "…"]


def catch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is copied from now on, said to have gone to tmux."""
    got: list[str] = []

    def instead(text: str, osc52: object) -> Delivery:
        got.append(text)
        return Delivery("tmux")

    monkeypatch.setattr("tui.copying.deliver", instead)
    return got


async def test_yy_copies_sentence_reference_and_id(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    got = catch(monkeypatch)
    async with open_browser() as driver:
        await driver.press("y", "y")
        sentence, reference, fact_id = got[0].split("\n")
        assert sentence.startswith("深圳与汕尾结对以来") and sentence.endswith("。[1]")
        assert reference.startswith("[1] 林一. 深汕携手这几年[N]. 南粤时报")
        assert fact_id == driver.browser.chosen.id
        assert "已存入 tmux 缓冲区 · 出处缺：网址" in driver.screen()
        assert "深圳与汕尾结对以来" in driver.screen()
        await driver.press("j")
        assert "tmux" not in driver.screen()


async def test_full_width_keys_copy_too(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    got = catch(monkeypatch)
    async with open_browser() as driver:
        await driver.press("ｙ", "ｙ")
        assert len(got) == 1


async def test_the_settings_choose_what_yy_copies(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    from corpus.config import CopySettings

    got = catch(monkeypatch)
    async with open_browser(copy=CopySettings("value")) as driver:
        await driver.press("y", "y")
    async with open_browser(copy=CopySettings("reference")) as driver:
        await driver.press("y", "y")
    assert got[0] == "约12.35亿元"
    assert got[1].startswith("林一. 深汕携手这几年[N]")


async def test_capital_y_copies_the_facts_shown(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    got = catch(monkeypatch)
    async with open_browser() as driver:
        await driver.press("j", "Y")
        rows = [line.split("\t") for line in got[0].split("\n")]
        assert rows[0][:2] == ["fact_id", "原值"]
        assert [row[1] for row in rows[1:]] == ["124间", "6200人", "2300人次", "98.5%"]
        assert "4 条数据" in driver.screen()


async def test_with_nothing_chosen_nothing_is_copied(open_browser: Opener, monkeypatch, tmp_path: Path):
    got = catch(monkeypatch)
    async with open_browser(at=tmp_path / "none.sqlite") as driver:
        await driver.press("y", "y")
        assert "没有可复制的数据" in driver.screen()
        await driver.press("Y")
        assert "没有可复制的数据" in driver.screen()
    assert got == []


async def test_a_copy_that_fails_is_said(open_browser: Opener, monkeypatch: pytest.MonkeyPatch):
    def full(text: str, osc52: object) -> Delivery:
        raise OSError(28, "no space left")

    monkeypatch.setattr("tui.copying.deliver", full)
    async with open_browser() as driver:
        await driver.press("y", "y")
        assert "复制未成功：no space left" in driver.screen()


def test_is_remote():
    assert clipboard.is_remote({"SSH_TTY": "/dev/pts/1"})
    assert not clipboard.is_remote({"SSH_TTY": ""})


async def test_what_is_copied_is_what_was_chosen_by_keys_typed_ahead(open_browser: Opener, monkeypatch):
    got = catch(monkeypatch)
    async with open_browser() as driver:
        await driver.pilot.press("w", "w", "w", "y", "y")
        await driver.settle()
        assert got[0].split("\n")[2] == driver.browser.chosen.id
        assert driver.fact == "1,386名"


async def test_keys_typed_ahead_of_the_find_line_reach_the_pane(open_browser: Opener, monkeypatch):
    from textual import events

    got = catch(monkeypatch)
    async with open_browser() as driver:
        await driver.press("/")
        for key in ("百", "色", "enter", "y", "y"):  # as a terminal sends what is pasted: without a pause
            driver.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await driver.settle()
        await driver.settle()
        assert driver.node == "百色市"
        assert "百色" in got[0]
