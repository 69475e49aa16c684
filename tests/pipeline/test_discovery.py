"""Which files are found, and in which order."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpus.pipeline.discovery import files, roots

TEXT = frozenset({".txt", ".md"})


def found(root: Path) -> list[tuple[str, str | None]]:
    return [(os.path.relpath(f.path, root), f.reason) for f in files(root, TEXT)]


def test_files_with_a_known_suffix_are_found_hidden_ones_are_not(tmp_path):
    for name in ("b.txt", "A.MD", "c.pdf", ".hidden.txt", "none"):
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "d.txt").write_text("x")
    assert found(tmp_path) == [("A.MD", None), ("b.txt", None)]


def test_size_and_time_are_those_of_the_file(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("four")
    os.utime(file, ns=(1, 123456789))
    (one,) = files(tmp_path, TEXT)
    assert (one.path, one.size, one.mtime_ns) == (str(file), 4, 123456789)


def test_a_named_file_counts_whatever_its_suffix(tmp_path):
    file = tmp_path / "a.odd"
    file.write_text("x")
    assert [f.path for f in files(file, TEXT)] == [str(file)]


def test_a_folder_with_the_name_of_a_file_is_told_and_entered(tmp_path):
    (tmp_path / "x.txt").mkdir()
    (tmp_path / "x.txt" / "a.txt").write_text("x")
    assert found(tmp_path) == [("x.txt", "是文件夹，不是文件"), (str(Path("x.txt", "a.txt")), None)]


def test_links_are_followed_but_not_in_circles(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "b.txt").symlink_to(tmp_path / "in" / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nowhere")
    assert found(tmp_path) == [
        ("b.txt", None),
        ("c.txt", "链接指向的文件不存在"),
        ("in/a.txt", None),
        ("in/up", "链接绕回上层文件夹"),
    ]


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert found(tmp_path) == [("a.txt", "不是普通文件")]


def test_a_name_that_is_no_text_is_told_in_letters(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("x")
    assert found(tmp_path) == [("\\xff.txt", "文件名不是合法文本")]


def test_sources_inside_others_are_found_once(tmp_path):
    inner = tmp_path / "a"
    assert roots([inner, tmp_path, inner / "b", tmp_path]) == [tmp_path]
    assert roots([tmp_path / "ab", inner]) == [inner, tmp_path / "ab"]


@given(
    st.sets(
        st.lists(st.sampled_from(["a", "a-", "a0", "é", "一", "a.txt"]), min_size=1, max_size=3).map(tuple)
    )
)
def test_paths_come_in_the_order_that_the_store_sorts_them(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("walk")
    wanted = set()
    for path in steps:
        file = folder.joinpath(*[f"{step}_" for step in path[:-1]], f"{path[-1]}.md")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
        wanted.add(str(file))
    assert [f.path for f in files(folder, TEXT)] == sorted(wanted)
