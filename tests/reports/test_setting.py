"""Set text stays in its place, in lines and in columns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports import fitting, typefaces
from app.reports import setting_horizontal as horizontal
from app.reports import setting_vertical as vertical
from app.reports.block import Block, Stroke
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

TEXTS = st.text(
    st.sampled_from("岁序更新春日お誕っゃー、。」（「“”—…・ abcdeXYZ0123456789年月婳😀"),
    min_size=1,
    max_size=60,
)


def width_of(stroke: Stroke) -> float:
    advances = 0.0
    for run in stroke.runs:
        chain = typefaces.chain("zh_CN", Role.BODY)
        by_glyph = {glyph.char: glyph.advance for glyph in chain.values() if glyph.face == run.face}
        advances += run.before + sum(by_glyph[char] for char in run.text) + run.tracking * len(run.text)
    return (advances - stroke.runs[-1].tracking) * stroke.size if stroke.runs else 0.0


@given(TEXTS, st.sampled_from(list(Align)))
@settings(max_examples=60)
def test_lines_stay_between_their_edges(text: str, align: Align) -> None:
    chain = typefaces.chain("zh_CN", Role.BODY)
    block = horizontal.paragraphs([text], chain, size=10, leading=16, width=120, align=align)
    for stroke in block.strokes:
        half = 5.01  # a blank half may hang over either edge
        assert stroke.x >= -half
        assert stroke.x + width_of(stroke) <= 120 + half


@given(TEXTS, st.sampled_from(["ja", "zh_CN"]))
@settings(max_examples=60)
def test_columns_stay_in_their_height(text: str, language: str) -> None:
    chain = typefaces.chain(language, Role.BODY, columns=True)
    block = vertical.columns([text], chain, size=10, leading=16, height=120)
    assert block.height <= 120.01
    for stroke in block.strokes:
        assert 0 <= stroke.x + 10 <= block.width + 10
        assert -130 <= stroke.y <= 0.01


def test_two_digits_stand_side_by_side_and_words_lie_down() -> None:
    chain = typefaces.chain("ja", Role.BODY, columns=True)
    block = vertical.column("8月12日Vitrine", chain, 10)
    turned = [stroke for stroke in block.strokes if stroke.turned]
    assert ["".join(run.text for run in stroke.runs) for stroke in turned] == ["Vitrine"]
    assert ["".join(run.text for run in stroke.runs) for stroke in block.strokes if not stroke.turned] == [
        "8",
        "月",
        "12",
        "日",
    ]


def test_a_face_without_column_forms_turns_its_brackets() -> None:
    chain = typefaces.chain("zh_CN", Role.TITLE, columns=True)
    block = vertical.column("「春", chain, 10)
    assert block.strokes[0].turned


def block_of(size: float) -> Block:
    return Block(size * 10, size, (), size)


@given(st.floats(50, 400))
def test_the_largest_size_that_fits_is_taken(width: float) -> None:
    block = fitting.fit(block_of, size=24, width=width, height=100)
    assert block is not None
    assert block.width <= width + 0.01
    assert block.size == 24 or block_of(block.size + fitting.STEP).width > width


def test_what_cannot_fit_is_cut_and_told() -> None:
    chain = typefaces.chain("zh_CN", Role.BODY)

    def setter(texts: object, size: float) -> Block:
        assert isinstance(texts, list)
        return horizontal.paragraphs(texts, chain, size=size, leading=size * 1.5, width=100)

    block = fitting.fit_or_cut(setter, ["春" * 5000], size=12, width=100, height=100)
    assert not block.whole
    assert block.height <= 100.01
    assert fitting.fit_or_cut(setter, ["春"], size=12, width=100, height=100).whole


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_one_line_measures_what_it_sets(language: str) -> None:
    chain = typefaces.chain(language, Role.BODY)
    block = horizontal.line("春 Vitrine", chain, 10, tracking=0.1)
    assert block.width == pytest.approx((horizontal.natural_width("春 Vitrine", chain) + 0.8) * 10)
