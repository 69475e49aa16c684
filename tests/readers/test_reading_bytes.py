"""Files and bytes: what is text is read, what is none is refused in one line, nothing else is ever raised."""

from __future__ import annotations

import codecs
import os
import random
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import ReadError
from corpus.readers import SUFFIXES, files, read, read_bytes, read_text

ARTICLE = (
    "山乡新貌记\n\n2022-05-06 08:00 来源：溪口日报\n\n"
    "通往六个山村的公路上月通车，村民进城的时间从三个小时缩短到四十分钟，茶叶当天就能运出。\n\n"
    "一、看病\n\n“县医院”的远程会诊室——投入使用，全年已有九百人受益，费用下降12.5％。\n"
)
TRADITIONAL = "通往六個山村的公路上月通車，村民進城的時間從三個小時縮短到四十分鐘，茶葉當天就能運出。\n"


def _shape(data: bytes) -> tuple[object, ...]:
    document = read_bytes(data, "a.txt")
    return (
        document.head,
        tuple(span.of(document.text) for span in document.paragraphs),
        tuple(section.heading for section in document.sections),
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (b"", "gb18030"),
        (b"", "gbk"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_encodings_and_newlines_read_alike(mark: bytes, encoding: str, newline: str) -> None:
    text = ARTICLE.replace("\n", newline)
    document = read_bytes(mark + text.encode(encoding), "a.txt")
    assert document.text == text
    assert _shape(mark + text.encode(encoding)) == _shape(ARTICLE.encode())


def test_big5_is_read_as_a_last_resort() -> None:
    data = (TRADITIONAL * 3).encode("big5")
    assert read_bytes(data, "a.txt").text == TRADITIONAL * 3


def test_traditional_characters_in_gb18030() -> None:
    assert read_bytes((TRADITIONAL * 3).encode("gb18030"), "a.txt").text == TRADITIONAL * 3


def test_a_damaged_byte_is_replaced_and_reported() -> None:
    data = (ARTICLE * 20).encode()
    document = read_bytes(data[:700] + b"\xff" + data[701:], "a.txt")
    assert document.encoding == "utf-8"
    assert document.text.count("\ufffd") <= 3
    assert document.warnings


@pytest.mark.parametrize("size", [64, 500, 5000, 100_000])
@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_refused(size: int, seed: int) -> None:
    with pytest.raises(ReadError):
        read_bytes(random.Random(seed).randbytes(size), "a.txt")


@pytest.mark.parametrize("low", [0x81, 0xB0])
def test_random_pairs_of_gb18030_are_refused(low: int) -> None:
    """Bytes that decode without an error are not yet Chinese."""
    rng = random.Random(low)
    data = bytes(b for _ in range(400) for b in (rng.randint(low, 0xFE), rng.randint(0xA1, 0xFE)))
    with pytest.raises(ReadError):
        read_bytes(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        b"PK\x03\x04" + bytes(200),
        b"\x00\x01\x02" * 50,
        b"%PDF-1.4\n" + bytes(range(128, 256)) * 9,
    ],
    ids=["png", "zip", "zeros", "pdf"],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_bytes(data, "a.txt")


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a", "a\0b.txt", ""]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_document_or_a_read_error(data: bytes, name: str) -> None:
    try:
        document = read_bytes(data, name)
    except ReadError as error:
        assert error.reason
        assert "\n" not in str(error)
    else:
        assert document.name == name


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    folder, empty, dangling = tmp_path / "x.txt", tmp_path / "empty.txt", tmp_path / "dangling.txt"
    folder.mkdir()
    empty.touch()
    dangling.symlink_to(tmp_path / "gone.txt")
    reasons = {}
    for path in (folder, empty, dangling, tmp_path / "missing.txt"):
        with pytest.raises(ReadError) as caught:
            read(path)
        assert caught.value.place == str(path)
        reasons[path.name] = caught.value.reason
    assert reasons == {
        "x.txt": "是文件夹，不是文件",
        "empty.txt": "空文件",
        "dangling.txt": "链接指向的文件不存在",
        "missing.txt": "文件不存在",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadError):
        read(tmp_path / "pipe.txt")


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "closed.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything
    with pytest.raises(ReadError) as caught:
        read(path)
    assert caught.value.reason == "没有读取权限"


def test_a_path_with_a_null_character_is_an_error_of_reading() -> None:
    with pytest.raises(ReadError):
        read(Path("a\0b.txt"))


def test_too_large_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    path = tmp_path / "large.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    with pytest.raises(ReadError):
        read(path)


def test_blank_text_is_an_empty_document() -> None:
    document = read_text(" \n\u3000\r\n")
    assert (document.body, document.furniture, document.paragraphs) == ((), (), ())


SLOW = 5.0  # seconds of this process; each takes under two on a slow machine, and minutes where a pattern backtracks


@pytest.mark.parametrize(
    "text",
    [
        "投入资金三百万元，" * 600_000,
        "A" * 5_000_000,
        "(记者 " * 800_000,
        "首页>" * 800_000,
        "编辑：" * 800_000,
        "来源:\n" * 10_000,
        "山乡新貌\n" * 10_000,
        "2022年5月6日\n" * 10_000,
        "---\n" + "a: &a [*a]\n" * 10_000,
        " \n" * 1_000_000 + "完。",
        ("赞" + "1" * 58 + "x\n") * 2_000,
    ],
    ids=[
        "line",
        "letters",
        "brackets",
        "arrows",
        "roles",
        "labels",
        "short lines",
        "days",
        "yaml",
        "blanks",
        "counters",
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_time_grows_with_length(text: str, name: str) -> None:
    before = time.process_time()
    read_bytes(text.encode(), name)
    assert time.process_time() - before < SLOW


def test_suffixes() -> None:
    assert frozenset({".txt", ".text", ".md", ".markdown"}) == SUFFIXES


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300), st.sampled_from([".txt", ".md"]))
@settings(max_examples=300, deadline=None)
def test_spans_are_disjoint_and_inside(text: str, suffix: str) -> None:
    _check(text, suffix)


PIECES = st.sampled_from(
    [
        "首页 > 正文",
        "来源：甲报",
        "2022-05-06",
        "# 标题",
        "## 小节",
        "---",
        "***",
        "一、修路",
        "（记者 周文）",
        "责任编辑：周文",
        "免责声明：",
        "[bookmark: a]",
        "![图](a.png)",
        "山里的公路修好了,村民进城的时间从三个小时缩短到四十分钟,茶叶当天就能运出。(记者 周文)",
        "县医院投入使用[bookmark: b]",
        "相关阅读",
        "> 引文。",
        "- 修路三条。",
        "> - ",
        "#",
        "=====",
        "```",
        "",
        " ",
        "\u3000",
        "山乡新貌记",
        "0",
        "title: 甲",
        "\x1b[31m红",
    ]
)


@given(
    st.lists(PIECES, max_size=14),
    st.sampled_from(["\n", "\r\n", "\r", "\n\n"]),
    st.sampled_from([".txt", ".md"]),
)
@settings(max_examples=500, deadline=None)
def test_spans_of_pages_are_disjoint_and_inside(pieces: list[str], newline: str, suffix: str) -> None:
    _check(newline.join(pieces), suffix)


def _check(text: str, suffix: str) -> None:
    data = text.encode()
    if not data:
        return
    try:
        document = read_bytes(data, f"a{suffix}")
    except ReadError:
        return
    text = document.text
    spans = sorted([*document.body, *(piece.span for piece in document.furniture)])
    for span, following in pairwise(spans):
        assert span.end <= following.start
    assert all(span.end <= len(text) for span in spans)
    covered = set().union(*(range(s.start, s.end) for s in spans))
    if suffix == ".txt":
        # nothing is dropped in silence
        assert all(at in covered for at, char in enumerate(text) if not char.isspace() and char.isalnum())
    blocks = sorted([*document.paragraphs, *(section.span for section in document.sections)])
    for block, following in pairwise(blocks):
        assert block.end <= following.start
    for block in blocks:
        assert any(span.covers(block) for span in document.body)
        assert block.of(text).strip() == block.of(text)
    for section in document.sections:
        assert section.heading == section.span.of(text)
        assert section.span.end <= section.end <= document.body[-1].end
