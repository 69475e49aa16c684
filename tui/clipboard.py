"""How a text leaves the program: by the first route that works, and saying no more of it than is known.

tmux's own buffer inside tmux; the system's clipboard on this machine; OSC 52 where the terminal may listen (it
never answers); else a file. Over SSH the system's clipboard is the wrong machine's and is left alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from platformdirs import user_cache_path

Route = Literal["tmux", "native", "osc52", "file"]

_OSC52_LIMIT = 74_994  # bytes that fit the 100,000 characters of base64 that common terminals take
_WAIT = 5.0  # seconds for tmux and for the system's clipboard
# Terminals that are known to drop OSC 52.
_DEAF = {"Apple_Terminal"}


@dataclass(frozen=True, slots=True)
class Delivery:
    """By which route a text went; path: the file, for `file`."""

    route: Route
    path: Path | None = None


def deliver(
    text: str, write_osc52: Callable[[str], None], environment: Mapping[str, str] = os.environ
) -> Delivery:
    """Send `text` (free of control characters) out. Blocks for some milliseconds; OSError if every route fails.

    write_osc52 hands the text to the terminal and must be safe to call from this thread.
    """
    if environment.get("TMUX") and _tmux(text):
        return Delivery("tmux")
    if not is_remote(environment) and _native(text, environment):
        return Delivery("native")
    if _terminal_may_listen(environment) and len(text.encode()) <= _OSC52_LIMIT:
        write_osc52(text)
        return Delivery("osc52")
    return Delivery("file", _file(text))


def is_remote(environment: Mapping[str, str] = os.environ) -> bool:
    """Is this a session on another machine than the one the user sits at?"""
    return any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))


def _tmux(text: str) -> bool:
    """`-w` also passes the text on to the outer terminal; tmux drops OSC 52 of programs as it is shipped."""
    program = shutil.which("tmux")
    if program is None:
        return False
    command = [program, "load-buffer", "-w", "-"]
    try:
        subprocess.run(command, input=text.encode(), check=True, capture_output=True, timeout=_WAIT)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _native(text: str, environment: Mapping[str, str]) -> bool:
    if os.name == "posix" and not _has_display(environment):
        return False
    import pyperclip

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


def _has_display(environment: Mapping[str, str]) -> bool:
    """On macOS and WSL the clipboard's helper programs need no display."""
    helper = shutil.which("pbcopy") or shutil.which("clip.exe")
    return bool(environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or helper)


def _terminal_may_listen(environment: Mapping[str, str]) -> bool:
    if environment.get("TMUX") or environment.get("STY"):  # tmux and screen swallow it as they are shipped
        return False
    return (
        environment.get("TERM", "") not in ("dumb", "linux") and environment.get("TERM_PROGRAM") not in _DEAF
    )


def _file(text: str) -> Path:
    folder = user_cache_path("duikou", ensure_exists=True)
    path = folder / "clipboard.txt"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path
