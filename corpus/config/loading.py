"""Finds config.yaml and reads it; what it says must make sense, or the error names the place."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import yaml

from corpus import resources
from corpus.config.settings import Settings
from corpus.errors import ConfigError

VARIABLE = "DUIKOU_CONFIG"
_WRONG_TYPE = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_WRONG_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")
_LIKENESS = 60  # percent; less like than this is not what was meant


def load_settings(path: Path | None = None) -> Settings:
    """Settings from `path`, else from $DUIKOU_CONFIG, else from config.yaml in the user's config directory,
    else from the one that comes with the program. Relative sources and stores are taken from the file's
    folder. ConfigError names file, key and nearest known key."""
    file = path or _from_environment() or _existing(resources.user_config_file()) or resources.config_file()
    if file is None:
        return Settings()
    return _settled(read_settings(file), file.parent)


def read_settings(file: Path) -> Settings:
    """What the file says, paths as written; ConfigError."""
    try:
        said = yaml.load(file.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except OSError as error:
        raise ConfigError(str(file), f"无法读取：{error.strerror or type(error).__name__}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(_line_of(file, error), "不是合法的 YAML") from error
    if said is None:
        return Settings()
    if not isinstance(said, dict):
        raise ConfigError(str(file), "应为“键: 值”的形式")
    _check_keys(said, Settings, file, "")
    try:
        return msgspec.convert(said, Settings)
    except msgspec.ValidationError as error:
        place = _WRONG_PLACE.search(str(error))
        raise ConfigError(f"{file}: {place[1] if place else ''}", _reason(str(error))) from error


def _check_keys(said: dict[Any, Any], struct: type[msgspec.Struct], file: Path, above: str) -> None:
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(struct)}
    for key, value in said.items():
        place = f"{above}{key}"
        if key not in fields:
            raise ConfigError(f"{file}: {place}", "没有这个键", _advice(str(key), list(fields), above))
        inner = _struct_in(fields[key])
        if inner is not None:
            for index, entry in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(entry, dict):
                    within = f"{place}[{index}]" if isinstance(value, list) else place
                    _check_keys(entry, inner, file, f"{within}.")


def _struct_in(hint: object) -> type[msgspec.Struct] | None:
    """The struct that a key holds, by itself or as entries of a list."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint
    return next((found for part in get_args(hint) if (found := _struct_in(part)) is not None), None)


def _advice(key: str, known: list[str], above: str) -> str:
    from rapidfuzz import process

    nearest = process.extractOne(key, known, score_cutoff=_LIKENESS)
    return f"最接近的键是 {above}{nearest[0]}" if nearest else f"可用的键：{'、'.join(known)}"


def _reason(message: str) -> str:
    wrong = _WRONG_TYPE.search(message)
    if wrong:
        return f"类型不对：应为 {wrong[1]}，实为 {wrong[2]}"
    return f"值不对：{_WRONG_PLACE.sub('', message)}"


def _line_of(file: Path, error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"{file}: 第 {mark.line + 1} 行" if mark is not None else str(file)


def _from_environment() -> Path | None:
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else None


def _existing(file: Path) -> Path | None:
    return file if file.is_file() else None


def _settled(settings: Settings, folder: Path) -> Settings:
    def placed(path: str) -> str:
        return str(folder / Path(path).expanduser())

    return msgspec.structs.replace(
        settings,
        sources=tuple(placed(source) for source in settings.sources),
        store=None if settings.store is None else placed(settings.store),
    )
