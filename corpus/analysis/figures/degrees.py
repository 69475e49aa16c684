"""Temperatures: 37°C, 摄氏37度, 华氏温度98.6度; the scale may stand before the number."""

from __future__ import annotations

import re

DEGREES = frozenset(["度", "°"])
_SCALE = re.compile("(?P<scale>摄氏|华氏)(?:温度)?$")


def scale_before(text: str, at: int) -> tuple[int, str] | None:
    """Where the scale's name before the number at `at` begins, and the unit that it makes; None without one."""
    found = _SCALE.search(text, max(0, at - 4), at)
    return (found.start(), found["scale"] + "度") if found else None
