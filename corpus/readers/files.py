"""A path → its bytes, or one line that says why not."""

from __future__ import annotations

import stat
from pathlib import Path

from corpus.errors import ReadError

LARGEST = 64 * 1024 * 1024  # bytes; a report of a thousand pages has under one tenth of it


def load(path: Path) -> bytes:
    """The bytes of a regular file. Raises ReadError for everything that has none."""
    place = str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError(place, "是文件夹，不是文件", "请给出其中的文件")
        if not stat.S_ISREG(status.st_mode):
            raise ReadError(place, "不是普通文件")
        check_size(status.st_size, place)
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise ReadError(place, "链接指向的文件不存在", "请修复或删除该链接") from None
        raise ReadError(place, "文件不存在") from None
    except PermissionError:
        raise ReadError(place, "没有读取权限", "请检查文件权限") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReadError(place, f"无法读取：{reason}") from None


def check_size(size: int, place: str) -> None:
    if size == 0:
        raise ReadError(place, "空文件")
    if size > LARGEST:
        raise ReadError(place, f"文件过大，超过 {LARGEST // (1024 * 1024)} MiB", "请拆分后再读")
