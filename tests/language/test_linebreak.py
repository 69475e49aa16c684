"""Laws of Chinese line breaking: nothing is lost, nothing too wide, no forbidden starts, linear time."""

from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.language.linebreak import CLOSING, OPENING, lines, pieces
from corpus.language.width import cells, character_cells
from corpus.model import Span

ALPHABET = "帮扶资金约余亿万元户年二十三省（“《”》，。、；……—12.5%abZ :/-１３８，é\u0301\u3000𠮷　"
texts = st.text(st.sampled_from(ALPHABET) | st.characters(codec="utf-8"), max_size=200)
widths = st.integers(2, 60)


def wrapped(text: str, width: int, **options: object) -> list[str]:
    return [text[start:end] for start, end in lines(text, width, **options)]  # type: ignore[arg-type]


@given(texts)
def test_pieces_tile_the_text(text: str):
    assert "".join(text[start:end] for start, end in pieces(text)) == text


@given(texts, widths, st.data())
def test_lines_tile_the_paragraph_and_fit(text: str, width: int, data: st.DataObject):
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    glued = [Span(start, end) for start, end in pairwise(ends)][::2]
    got = wrapped(text, width, glued=glued)
    assert "".join(got) == text
    assert all(got)
    assert all(cells(line.removesuffix(" ")) <= width for line in got)


@given(texts, st.integers(30, 60))
def test_closing_marks_do_not_start_lines_and_opening_marks_do_not_end_them(text: str, width: int):
    ends = {end for _, end in pieces(text)}
    for (_, end), (start, _) in pairwise(lines(text, width)):
        if end not in ends:  # a piece that fills more than a line had to be cut
            continue
        assert text[start] not in CLOSING or text[start - 1] == " "
        assert text[end - 1] not in OPENING


@given(texts, widths)
def test_lines_are_filled(text: str, width: int):
    """A line ends because the next piece does not fit, never for another reason."""
    ends = [end for _, end in pieces(text)]
    for (start, end), _ in pairwise(lines(text, width)):
        if end in ends and (following := next((e for e in ends if e > end), None)):
            assert cells(text[start:following].removesuffix(" ")) > width


@pytest.mark.parametrize(
    ("text", "unbroken"),
    [
        ("共投入帮扶资金约1.35亿余元用于产业", "约1.35亿余元"),
        ("累计派出干部１，３８６名前往受援地区", "１，３８６名"),
        ("全县贫困人口减少了二十三万人次之多", "二十三万人次"),
        ("协作双方联合打造30—50个示范村项目", "30—50个"),
        ("人均可支配收入比上年增长了12.5%。", "12.5%。"),
        ("详情请见网页https://example.org/a?b=c哦", "https://example.org/a?b=c"),
        ("新建标准化厂房面积达到45平方公里整", "45平方公里"),
        ("双方约定在2021年签署新的合作协议书", "2021年"),
    ],
)
def test_what_belongs_together_stays_together(text: str, unbroken: str):
    for width in range(cells(unbroken) + 2, 40):
        assert any(unbroken in line for line in wrapped(text, width)), width


def test_a_latin_word_beside_chinese_forces_no_break():
    assert wrapped("甲方使用Version管理全部的文件资料", 20)[0] == "甲方使用Version管理"


def test_glued_spans_stay_in_one_piece():
    text = "双方商定共建产业园区一座"
    assert wrapped(text, 14)[0] == "双方商定共建产"
    assert wrapped(text, 14, glued=[Span(6, 10)])[0] == "双方商定共建"


def test_a_piece_wider_than_a_line_is_cut_before_no_closing_mark():
    assert wrapped("aaaaaaaaaa，b", 10) == ["aaaaaaaaa", "a，b"]


def test_the_first_screen_of_a_very_long_line_costs_a_screen():
    seen = 0

    def counting(character: str) -> int:
        nonlocal seen
        seen += 1
        return character_cells(character)

    text = "对口帮扶资金约3.5亿元，" * 200_000
    assert len(list(islice(lines(text, 40, measure=counting), 50))) == 50
    assert seen < 50 * 40 * 2


@pytest.mark.parametrize("unit", ["，", "（", "一", "约", "1，", "a.", "  ", "“”", "3至"])
def test_work_grows_with_the_length_alone(unit: str):
    """Ten times the text may take some ten times the time; quadratic patterns would take a hundred."""
    from time import process_time

    def seconds(times: int) -> float:
        text = unit * times
        best = float("inf")
        for _ in range(3):
            begin = process_time()
            for _ in pieces(text):
                pass
            best = min(best, process_time() - begin)
        return best

    assert seconds(40_000) < 40 * max(seconds(4_000), 0.001)
