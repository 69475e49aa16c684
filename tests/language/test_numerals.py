"""Numerals: what is written is what is read, for every number that reports write."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.language.numerals import chinese_value, number_at

DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """`number` as a Chinese reader writes it, below a trillion."""
    if number == 0:
        return "零"
    groups = []
    for scale in ("", "万", "亿"):
        number, group = divmod(number, 10_000)
        groups.append((group, scale))
    out, gap = "", False
    for group, scale in reversed(groups):
        if group == 0:
            gap = bool(out)
            continue
        if out and (gap or group < 1000):
            out += "零"
        out += _below_ten_thousand(group) + scale
        gap = False
    return out


def _below_ten_thousand(group: int) -> str:
    out, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = group // unit % 10
        if digit:
            out += ("零" if gap and out else "") + DIGITS[digit] + name
            gap = False
        else:
            gap = bool(out)
    return out


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_chinese_numerals_round_trip(number: int) -> None:
    assert chinese_value(chinese(number)) == number


@given(
    st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False),
    st.sampled_from(["", "万", "亿", "万亿"]),
)
def test_arabic_numerals_are_exact(number: Decimal, scale: str) -> None:
    written = f"{number:f}{scale}"
    read = number_at(written, 0)
    assert read is not None
    assert read.value == number * {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}[scale]
    assert (read.start, read.end) == (0, len(written))


@given(st.integers(min_value=1000, max_value=10**12))
def test_thousands_commas_change_nothing(number: int) -> None:
    read = number_at(f"{number:,}元", 0)
    assert read is not None and read.value == number and read.end == len(f"{number:,}")


@given(
    st.text(
        alphabet="0123456789一二三四五六七八九十百千万亿零〇两几数余多上.,点元个", min_size=1, max_size=30
    )
)
def test_any_numeral_soup_is_read_or_refused(text: str) -> None:
    for pos in range(len(text)):
        read = number_at(text, pos)
        if read is not None:
            assert pos == read.start < read.end <= len(text)
            assert read.start < read.bare_end <= read.end
            assert read.value_max is None or read.value_max > read.value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("5万4千6百", 54600),
        ("四百五", 450),
        ("一万二", 12000),
        ("两千〇五", 2005),
        ("二〇二一", 2021),
        ("壹佰贰拾", 120),
        ("3万4000", 34000),
    ],
)
def test_mixed_and_spoken_forms(written: str, value: int) -> None:
    read = number_at(written + "元", 0)
    assert read is not None and (read.value, read.end) == (value, len(written))
