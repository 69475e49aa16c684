"""The YAML head and Markdown: what their marks say, offsets untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.model import FurnitureKind
from corpus.readers import read, read_bytes, read_text

ROAD = "通往六个山村的公路上月通车,村民进城的时间从三个小时缩短到四十分钟,茶叶当天就能运出。"
CLINIC = "县医院的远程会诊室投入使用,全年已有九百人受益。"

HEAD = """---
title: 山乡新貌记
published: 2022-05-06 08:00:00
publisher: 溪口日报
author: [周文, 李一鸣]
url: https://example.org/a?b=1
edition: 第05版
doc_number: 溪政发〔2022〕3号
accessed: 2022-06-01
written_by: 本项目
tags: [x, y]
---
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_yaml_head(name: str, newline: str) -> None:
    text = (HEAD + f"\n{ROAD}\n").replace("\n", newline)
    document = read_bytes(text.encode(), name)
    head = document.head
    assert (head.title, head.published, head.publisher) == ("山乡新貌记", "2022-05-06T08:00:00", "溪口日报")
    assert (head.author, head.url, head.edition) == ("周文、李一鸣", "https://example.org/a?b=1", "第05版")
    assert (head.doc_number, head.accessed, head.written_by) == ("溪政发〔2022〕3号", "2022-06-01", "本项目")
    assert document.warnings == ()
    (metadata,) = document.furniture
    assert metadata.kind is FurnitureKind.METADATA
    assert metadata.span.of(text).startswith("---")
    assert metadata.span.of(text).rstrip().endswith("---")
    assert [p.of(text) for p in document.paragraphs] == [ROAD]


def test_an_account_states_its_source_and_takes_nothing_from_the_page() -> None:
    text = f"---\ntitle: 重述\nbased_on:\n  title: 山乡新貌记\n  publisher: 溪口日报\n  published: 2022-05-06\n  file: a.txt\n---\n联新社东临3月12日电 {ROAD}\n"
    head = read_text(text).head
    assert head.based_on is not None
    assert (head.based_on.title, head.based_on.published, head.based_on.file) == (
        "山乡新貌记",
        "2022-05-06",
        "a.txt",
    )
    assert (head.published, head.publisher, head.author) == (None, None, None)


def test_a_head_wins_over_the_page_and_is_completed_by_it() -> None:
    text = f"---\ntitle: 山乡新貌记\npublisher: 溪口日报\n---\n山乡新貌记\n2022-05-06 来源:别家日报 作者:周文\n{ROAD}\n"
    document = read_text(text)
    head = document.head
    assert (head.title, head.publisher, head.published, head.author) == (
        "山乡新貌记",
        "溪口日报",
        "2022-05-06",
        "周文",
    )
    assert document.body[0].of(text) == ROAD


@pytest.mark.parametrize(
    "block",
    ["title: [", "a: b: c", "\t- x", "x: &a [1]\ny: *a", "[" * 2000, "title: \x07", "? " * 900],
    ids=["open list", "colons", "tab", "alias", "deep", "control", "keys"],
)
def test_a_malformed_head_is_a_warning(block: str) -> None:
    text = f"---\n{block}\n---\n\n{ROAD}\n"
    document = read_text(text)
    assert len(document.warnings) == 1
    assert "\n" not in document.warnings[0]
    assert [p.of(text) for p in document.paragraphs] == [ROAD]
    assert document.furniture[0].kind is FurnitureKind.METADATA


def test_values_that_are_no_words_or_no_dates_are_warned_about() -> None:
    document = read_text(f"---\ntitle:\n  a: b\npublished: 昨天\nauthor: ~\n---\n{ROAD}\n")
    assert (document.head.title, document.head.published, document.head.author) == (None, None, None)
    assert len(document.warnings) == 2


def test_a_head_that_never_ends_is_text() -> None:
    document = read_text(f"---\n{ROAD}\n{CLINIC}\n")
    assert document.head.url is None
    assert len(document.paragraphs) == 2


def test_a_head_beyond_the_limit_is_not_read() -> None:
    text = "---\ntitle: 山乡新貌记\n" + "# 注\n" * 8000 + f"---\n{ROAD}\n"
    assert all(piece.kind is not FurnitureKind.METADATA for piece in read_text(text).furniture)


MARKDOWN = f"""# 山乡**新貌**记

来源:溪口日报 2022-05-06

![路](road.png)

{ROAD}

## 一、看病 ##

> {CLINIC}

***

- 义诊三次。
- 见[名单](a.md)。

修桥
----

```
# 不是标题
```

| 年份 | 学校 |
|------|------|
| 2019 | 3 |
"""


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    document = read(path)
    text = document.text
    assert text == MARKDOWN
    assert (document.head.title, document.head.publisher, document.head.published) == (
        "山乡**新貌**记",
        "溪口日报",
        "2022-05-06",
    )
    assert [s.heading for s in document.sections] == ["一、看病", "修桥"]
    assert [p.of(text) for p in document.paragraphs] == [
        ROAD,
        CLINIC,
        "义诊三次。",
        "见[名单](a.md)。",
        "# 不是标题",
        "| 年份 | 学校 |",
        "| 2019 | 3 |",
    ]
    leftovers = {p.span.of(text) for p in document.furniture if p.kind is FurnitureKind.LEFTOVER}
    assert leftovers == {"![路](road.png)", "***", "----", "```", "|------|------|"}


def test_markdown_lead_ins_in_bold_are_no_headings() -> None:
    text = f"# 山乡新貌记\n\n## 修路\n\n**公路通车。**{ROAD}\n\n**看病不难**\n\n{CLINIC}\n"
    assert [s.heading for s in read_bytes(text.encode(), "a.md").sections] == ["修路"]


def test_markdown_without_marks_has_headings_by_shape() -> None:
    text = f"山乡新貌记\n\n{ROAD}\n\n医院进了山\n\n{CLINIC}\n"
    document = read_bytes(text.encode(), "a.md")
    assert document.head.title == "山乡新貌记"
    assert [s.heading for s in document.sections] == ["医院进了山"]
