"""Which files there are: sorted by path, one stat each, nothing held in memory that grows with the corpus."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

_FOLDER = "是文件夹，不是文件"
_LOOP = "链接绕回上层文件夹"


class Found(msgspec.Struct, frozen=True):
    """A file as it is now, or (with a reason) one that cannot be looked at; path: as text, for the store."""

    path: str
    size: int | None
    mtime_ns: int | None
    reason: str | None = None


def roots(paths: Sequence[Path]) -> list[Path]:
    """The sources as absolute paths, sorted, without those that lie in another one."""
    found: list[Path] = []
    for path in sorted({Path(os.path.abspath(path)) for path in paths}):  # noqa: PTH100  # links stay as given
        if not any(path.is_relative_to(above) for above in found):
            found.append(path)
    return found


def files(root: Path, suffixes: frozenset[str]) -> Iterator[Found]:
    """What lies at or under `root` with one of the suffixes, in the order of the paths; hidden files are left
    out, links are followed but never round in circles."""
    if root.is_dir():
        yield from _walk(str(root), suffixes, ())
    else:
        yield _looked_at(str(root))


def _walk(folder: str, suffixes: frozenset[str], above: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    try:
        own = os.stat(folder)  # noqa: PTH116  # a Path for each of a million entries would double the time
        if (own.st_dev, own.st_ino) in above:
            yield Found(_as_text(folder), None, None, _LOOP)
            return
        with os.scandir(folder) as scan:
            entries = [(entry, _is_folder(entry)) for entry in scan if not entry.name.startswith(".")]
    except OSError as error:
        yield Found(_as_text(folder), None, None, _reason(error))
        return
    # A folder sorts as its files do, with the separator behind its name: so all paths come in order.
    entries.sort(key=lambda pair: pair[0].name + os.sep if pair[1] else pair[0].name)
    for entry, is_folder in entries:
        wanted = os.path.splitext(entry.name)[1].lower() in suffixes  # noqa: PTH122
        if is_folder:
            if wanted:
                yield Found(_as_text(entry.path), None, None, _FOLDER)
            yield from _walk(entry.path, suffixes, (*above, (own.st_dev, own.st_ino)))
        elif wanted:
            yield _looked_at(entry.path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # looked at again, and then the reason is given


def _looked_at(path: str) -> Found:
    try:
        seen = os.stat(path)  # noqa: PTH116
    except OSError as error:
        dangling = os.path.islink(path)  # noqa: PTH114
        return Found(_as_text(path), None, None, "链接指向的文件不存在" if dangling else _reason(error))
    if not stat.S_ISREG(seen.st_mode):
        return Found(_as_text(path), None, None, "不是普通文件")
    if (text := _as_text(path)) != path:
        return Found(text, None, None, "文件名不是合法文本")
    return Found(path, seen.st_size, seen.st_mtime_ns)


def _reason(error: OSError) -> str:
    known = {FileNotFoundError: "文件不存在", PermissionError: "没有读取权限"}
    return known.get(type(error), f"无法读取：{error.strerror or type(error).__name__}")


def _as_text(path: str) -> str:
    """The path with bytes that are no text written out, as a store can keep it."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return path
