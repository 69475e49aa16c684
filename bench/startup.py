"""Time from exec to the first frame that shows a given text, in a pseudo-terminal. POSIX only."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time
from collections.abc import Sequence

_SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)|.)")
_COLUMNS, _LINES = 140, 40
_PATIENCE = 30.0  # seconds


def seconds_until(command: Sequence[str], expected: str, environment: dict[str, str]) -> float:
    """One start; TimeoutError where the text never comes."""
    begun = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(command[0], list(command), os.environ | {"TERM": "xterm-256color"} | environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
    try:
        return _seen(terminal, expected.encode(), begun + _PATIENCE) - begun
    finally:
        os.kill(pid, signal.SIGTERM)
        os.close(terminal)
        os.waitpid(pid, 0)


def medians(
    programs: Sequence[tuple[Sequence[str], str]], environment: dict[str, str], runs: int = 7
) -> list[float]:
    """The middle start of each program (command, text it must show), taken in turns: the machine's load moves all.

    The first round fills the caches and is not counted.
    """
    rounds = [
        [seconds_until(command, expected, environment) for command, expected in programs]
        for _ in range(runs + 1)
    ]
    return [statistics.median(times) for times in zip(*rounds[1:], strict=True)]


def _seen(terminal: int, expected: bytes, deadline: float) -> float:
    output = b""
    while expected not in _SEQUENCE.sub(b"", output):
        ready, _, _ = select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError(f"never seen: {expected.decode()}")
        try:
            output += os.read(terminal, 1 << 16)
        except OSError as error:  # the program has ended
            raise TimeoutError(f"ended without showing {expected.decode()}") from error
    return time.monotonic()
