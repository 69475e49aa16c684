"""The README's tables that are drawn from the program. `python -m tests.support.readme` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path

from tui.keys import ACTIONS, SECTIONS, Language

ROOT = Path(__file__).resolve().parents[2]
READMES: dict[Language, Path] = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
_KEYS = re.compile(r"(?<=-->\n).*?(?=<!-- /keys -->)", re.DOTALL)


def keys(language: Language) -> str:
    """A row a section of the one table of actions."""
    rows = ["| | |", "|---|---|"]
    for section, titles in SECTIONS.items():
        cells = [
            f"`{action.shown_keys()}` {action.label(language)}"
            for action in ACTIONS
            if action.section == section
        ]
        rows.append(f"| **{titles[language == 'en']}** | {' · '.join(cells)} |")
    table = "\n".join(rows) + "\n"
    return table if language == "zh" else table.replace("空格", "space")


def with_keys(text: str, language: Language) -> str:
    """The README with its list of keys drawn anew."""
    start = text.index(f"<!-- keys:{language} -->")
    return text[:start] + _KEYS.sub(lambda _: keys(language), text[start:], count=1)


if __name__ == "__main__":
    for language, path in READMES.items():
        path.write_text(with_keys(path.read_text(encoding="utf-8"), language), encoding="utf-8")
