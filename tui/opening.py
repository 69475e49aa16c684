"""Opening an article's file or address with the desktop's own program."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from pathlib import Path

from corpus.query import ArticleRow
from tui.clipboard import is_remote
from tui.words import Words


def open_original(row: ArticleRow | None, words: Words) -> str:
    """Open an article's address, else its file; what to tell the user. Over SSH he is told where it is: a
    program started here would open on the wrong machine."""
    target = (row.head.url or row.path) if row is not None else ""
    if not target:
        return words.nothing_to_open
    if is_remote():
        return words.open_yourself.format(target=target)
    return (
        words.opened.format(target=target) if open_target(target) else words.not_opened.format(target=target)
    )


def open_target(target: str) -> bool:
    """Open an http(s) address or an existing file; False where nothing could be started."""
    if target.startswith(("http://", "https://")):
        return webbrowser.open(target)
    path = Path(target)
    if not path.exists():
        return False
    if sys.platform == "win32":
        os.startfile(path)
        return True
    program = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        subprocess.Popen(
            [program, str(path.resolve())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
