"""Set text by its geometry: what may not begin or end a line, and how signs stand in columns."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports import kinsoku, typefaces
from app.reports import setting_horizontal as horizontal
from app.reports import setting_vertical as vertical
from app.reports.block import Stroke
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


def test_a_mark_that_joins_never_begins_a_line() -> None:
    text = "e\u0323" * 40
    chain = typefaces.chain("en", Role.BODY)
    lines = rows(horizontal.paragraphs([text], chain, size=10, leading=16, width=60).strokes)
    assert len(lines) > 2
    assert all(line.startswith("e") for line in lines)
