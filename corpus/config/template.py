"""config.yaml as it comes with the program: every key with its default, and above it what it is for."""

from __future__ import annotations

from typing import get_args, get_origin, get_type_hints

import msgspec

from corpus.config.settings import Settings

_HEAD = """\
# duikou 的设置。程序按此顺序找：--config 指定的文件、环境变量 DUIKOU_CONFIG、用户配置目录里的 config.yaml、本文件。
# Settings of duikou. Looked for in this order: --config, $DUIKOU_CONFIG, config.yaml in your config directory, this file.
"""


def template() -> str:
    """YAML; what it says is equal to the defaults."""
    return _HEAD + "\n" + "\n".join(_lines(Settings(), ""))


def sentences(struct: type[msgspec.Struct]) -> dict[str, str]:
    """Key → what it says of itself, two lines: Chinese and English."""
    found = {}
    for key, hint in get_type_hints(struct, include_extras=True).items():
        notes = (
            [note for note in get_args(hint)[1:] if isinstance(note, msgspec.Meta)]
            if get_origin(hint)
            else []
        )
        found[key] = next((note.description for note in notes if note.description), "")
    return found


def _lines(struct: msgspec.Struct, indent: str) -> list[str]:
    lines = []
    for key, says in sentences(type(struct)).items():
        value = getattr(struct, key)
        lines += [f"{indent}# {line}" for line in says.split("\n")]
        if isinstance(value, msgspec.Struct):
            lines += [f"{indent}{key}:", *_lines(value, indent + "  ")]
        else:
            lines.append(f"{indent}{key}: {_written(value)}")
        if not indent:
            lines.append("")
    return lines


def _written(value: object) -> str:
    """JSON is YAML; plain words go without quotation marks."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
