"""Single lines: furniture is known by its cue, its look-alikes stay text."""

from __future__ import annotations

import pytest

from corpus.language.fold import fold
from corpus.model import FurnitureKind
from corpus.readers.bylines import byline, names, writers
from corpus.readers.cues import cue
from corpus.readers.cues_cases import STRONG, TEXT, WEAK
from corpus.readers.datelines import Dateline, dateline
from corpus.readers.stamped_date import find
from corpus.readers.stamps import stamp


@pytest.mark.parametrize(("line", "kind"), STRONG)
def test_strong_cue(line: str, kind: FurnitureKind) -> None:
    found = cue(fold(line))
    assert found is not None
    assert (found.kind, found.strong) == (kind, True)


@pytest.mark.parametrize(("line", "kind"), WEAK)
def test_weak_cue(line: str, kind: FurnitureKind) -> None:
    found = cue(fold(line))
    assert found is not None
    assert (found.kind, found.strong) == (kind, False)


@pytest.mark.parametrize("line", TEXT)
def test_text_has_no_cue(line: str) -> None:
    assert cue(fold(line)) is None
    assert stamp(fold(line)) is None
    assert byline(fold(line)) == []


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("本报记者 周文 李一鸣", ["周文", "李一鸣"]),
        ("□记者 周文 通讯员 李一鸣 王五", ["周文", "李一鸣", "王五"]),
        ("临江日报全媒体记者 周文", ["周文"]),
        ("■周文 李一鸣", ["周文", "李一鸣"]),
        ("文/周文 图/李一鸣", ["周文"]),
        ("记者 李 明 周文", ["李明", "周文"]),
        ("记者 阿布都拉·买买提", ["阿布都拉·买买提"]),
        ("(记者 周文)", ["周文"]),
        ("周文 摄", []),
        ("记者 周文 摄", []),
        ("责任编辑 周文", []),
        ("记者了解到", []),
    ],
)
def test_byline(line: str, people: list[str]) -> None:
    assert byline(fold(line)) == people


def test_glued_names_stay_as_written() -> None:
    assert writers("记者周文李一鸣") == ["周文李一鸣"]
    assert names("扶贫办公室工作组全体同志") == []


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("联新社东临3月12日电(记者周文)今年以来", Dateline(("联新社",), None, ("周文",))),
        ("联新社东临2021年3月12日电 今年以来", Dateline(("联新社",), "2021-03-12", ())),
        (
            "临江客户端•临江新闻网2021年3月12日讯(记者 周文)",
            Dateline(("临江客户端", "临江新闻网"), "2021-03-12", ("周文",)),
        ),
        ("华东电视台消息:今年以来", Dateline(("华东电视台",), None, ())),
        ("本报讯 (记者 周文 通讯员 李一鸣)今年", Dateline((), None, ("周文", "李一鸣"))),
        ("联新网东临电(记者周文李一鸣)8月初", Dateline(("联新网",), None, ("周文李一鸣",))),
        ("全国供销合作社电商平台上线", None),
        ("据当地互联网消息,茶叶卖得很好", None),
        ("临江日报通讯员王五说", None),
        ("东临市通讯产业园开工", None),
    ],
)
def test_dateline(opening: str, expected: Dateline | None) -> None:
    assert dateline(opening) == expected


@pytest.mark.parametrize(
    ("written", "stamped"),
    [
        ("2018-06-14 09:07:08", "2018-06-14T09:07:08"),
        ("2018年6月14日9时07分", "2018-06-14T09:07"),
        ("2018/06/14", "2018-06-14"),
        ("2018.6.4 09:07", "2018-06-04T09:07"),
        ("2018年06月14日 星期四 09:07", "2018-06-14T09:07"),
        ("2018-06-14T09:07:08+08:00", "2018-06-14T09:07:08"),
        ("二〇一八年六月十四日", "2018-06-14"),
        ("二○二一年十月三十日", "2021-10-30"),
        ("2018-02-30", None),
        ("2018-13-01", None),
        ("2018年6月", None),
        ("6月14日", None),
        ("12018-06-145", None),
    ],
)
def test_stamped_date(written: str, stamped: str | None) -> None:
    assert find(fold(written)) == stamped
