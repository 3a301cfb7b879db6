"""Set text by its geometry: what may not begin or end a line, and how signs stand in columns."""

import re
import struct
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports import embedded, kinsoku, opentype, typefaces
from app.reports import setting_horizontal as horizontal
from app.reports import setting_vertical as vertical
from app.reports.block import Block, Stroke
from app.reports.typefaces import Role

WORDS = st.lists(
    st.sampled_from([*"春日お誕。、」「（）ーっ？！…『』・：“”", "Vitrine", "12"]), min_size=8, max_size=60
).map("".join)
LEGAL = re.compile(r"[^」』）。、ーっ？！…・：”「『（“]")  # a run without one of these may be cut anywhere


def rows(strokes: tuple[Stroke, ...]) -> list[str]:
    """Return the text of each line, as it was set."""
    return ["".join(run.text for run in stroke.runs) for stroke in strokes]


@given(WORDS, st.integers(60, 160))
@settings(max_examples=80, deadline=None)
def test_no_line_begins_or_ends_with_what_may_not(text: str, width: int) -> None:
    chain = typefaces.chain("zh_CN", Role.BODY)
    lines = rows(horizontal.paragraphs([text], chain, size=10, leading=16, width=width).strokes)
    assert "".join(lines) == text
    for before, after in pairwise(lines):
        fair = len(LEGAL.findall(before)) > 1 and LEGAL.match(before) and LEGAL.search(after)
        if fair and re.search(r"[^」』）。、ーっ？！…・：”「『（“]{2}", before):
            assert after[0] not in kinsoku.NEVER_FIRST
            assert before[-1] not in kinsoku.NEVER_LAST


def one(text: str, language: str = "ja") -> list[Stroke]:
    chain = typefaces.chain(language, Role.BODY, columns=True)
    return list(vertical.column(text, chain, 10).strokes)


@pytest.mark.parametrize("sign", list("。、「」『』（）ーっャ：…〜〝〟"))
def test_signs_of_columns_stand_as_columns_want_them(sign: str) -> None:
    """Either the face has a form of its own for columns, or the sign is turned; never as in a line."""
    across = typefaces.chain("ja", Role.BODY)[sign].char
    drawn = [stroke for stroke in one(f"春{sign}日") if any(across in run.text for run in stroke.runs)]
    assert all(stroke.turned for stroke in drawn)


def test_ideographs_and_kana_stand_upright_one_below_the_other() -> None:
    (stroke,) = one("春の日永")
    assert not stroke.turned
    assert stroke.pitch == pytest.approx(10)


def test_words_lie_down_and_two_digits_stand_side_by_side() -> None:
    strokes = one("春12日Vitrineの2026年")
    turned = ["".join(run.text for run in stroke.runs) for stroke in strokes if stroke.turned]
    assert turned == ["Vitrine", "2026"]
    pair = next(stroke for stroke in strokes if stroke.runs[0].text == "12")
    advances = sum(typefaces.chain("ja", Role.BODY)[digit].advance for digit in "12")
    assert not pair.turned
    assert pair.x == pytest.approx(5 - advances * pair.size / 2, abs=0.01)  # in the middle of the column
    assert advances * pair.size <= 10.01


def test_a_word_with_foreign_letters_lies_down_whole() -> None:
    turned = ["".join(run.text for run in stroke.runs) for stroke in one("Straße, José") if stroke.turned]
    assert turned == ["Straße, José"]


def test_quotation_marks_of_lines_become_those_of_columns() -> None:
    text = "".join(run.text for stroke in one("春“日”") for run in stroke.runs)
    assert "“" not in text
    assert "”" not in text


@pytest.mark.parametrize("role", [Role.BODY, Role.TITLE])
@pytest.mark.parametrize("sign", list("，。、：；！？"))
def test_points_of_chinese_columns_stand_upright_in_the_upper_right(sign: str, role: Role) -> None:
    """In their own square below the character, right of its middle; what is low in a line is high there."""
    chain = typefaces.chain("zh_CN", role, columns=True)
    before, point, after = (stroke for stroke in _signs(vertical.column(f"春{sign}日", chain, 10)))
    assert not point.turned
    left, bottom, _, top = _outline(point.face, point.char)
    assert left > 0.45
    assert point.char != sign  # a form for columns
    assert before.y - point.y == pytest.approx(10)
    if sign in "，。、":
        assert bottom > 0.5
    assert top <= 0.85
    assert after.y < point.y


class Sign(NamedTuple):
    """One sign as it was set, with the lower left corner of its square."""

    face: str
    char: str
    y: float
    turned: bool


def _signs(block: Block) -> list[Sign]:
    return [
        Sign(run.face, char, stroke.y - stroke.pitch * at, stroke.turned)
        for stroke in block.strokes
        for run in stroke.runs
        for at, char in enumerate(run.text)
    ]


def _outline(face: str, char: str) -> tuple[float, float, float, float]:
    """Return the box of a drawing in em: left, bottom, right, top (table `glyf` of the face)."""
    font = embedded.by_name(face)
    data = font.face._ttf_data
    head, places, drawings = (opentype._table(data, tag) or b"" for tag in (b"head", b"loca", b"glyf"))
    em, long = struct.unpack_from(">H", head, 18)[0], struct.unpack_from(">h", head, 50)[0]
    at = font.glyph(char)
    (start,) = struct.unpack_from(">L", places, 4 * at) if long else struct.unpack_from(">H", places, 2 * at)
    start *= 1 if long else 2
    left, bottom, right, top = (value / em for value in struct.unpack_from(">4h", drawings, start + 2))
    return left, bottom, right, top


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("她说：“读《诗》，叹‘好’。”", "她说：『读《诗》，叹「好」。』"),
        ("don’t 说‘it’s’", "don't 说「it's」"),
        ("‘半句", "'半句"),
        ("岁月’", "岁月'"),
    ],
)
def test_quotation_marks_of_chinese_lines_become_corners_in_columns(text: str, set_as: str) -> None:
    """The outer ones are the double ones; a mark inside a word, or alone, is an apostrophe."""
    chain = typefaces.chain("zh_CN", Role.BODY, columns=True)
    assert vertical.column(text, chain, 10).strokes == vertical.column(set_as, chain, 10).strokes


def test_dashes_and_dots_of_chinese_columns_run_downwards() -> None:
    signs = {sign: stroke for stroke in one("春——夏……《秋》", "zh_CN") for sign in stroke.runs[0].text}
    across = typefaces.chain("zh_CN", Role.BODY)
    assert signs["—"].turned
    assert not {across[sign].char for sign in "…《》"} & signs.keys()  # each has its form for columns


def test_a_mark_that_joins_never_begins_a_line() -> None:
    text = "e\u0323" * 40
    chain = typefaces.chain("en", Role.BODY)
    lines = rows(horizontal.paragraphs([text], chain, size=10, leading=16, width=60).strokes)
    assert len(lines) > 2
    assert all(line.startswith("e") for line in lines)
