"""The rules of line ends hold for any text, whatever the face."""

import itertools

from hypothesis import assume, given
from hypothesis import strategies as st

from app.reports import kinsoku

MIXED = st.text(
    st.sampled_from("岁序更新春日お誕生っゃーアッ、。，！？」）』「（『“”—…・ abcdefXYZ0123456789-年月"),
    max_size=80,
)


def square(char: str) -> float:
    """Measure as a face does whose Latin letters are half as wide as ideographs."""
    return 1.0 if char >= "\u2e80" or char in "“”—…" else 0.5


@given(MIXED, st.floats(1.0, 30.0))
def test_no_character_is_lost(text: str, width: float) -> None:
    assert "".join(line.text for line in kinsoku.wrap(text, square, width)) == text


@given(MIXED, st.floats(1.0, 30.0), st.floats(0.0, 2.0))
def test_no_line_is_wider_than_its_measure(text: str, width: float, indent: float) -> None:
    for number, line in enumerate(kinsoku.wrap(text, square, width, indent)):
        alone = len(line.text.rstrip(" ")) <= 1 and number == 0
        assert line.width <= width + 1e-6 or alone


@given(MIXED, st.floats(1.0, 30.0), st.floats(0.0, 2.0))
def test_the_extent_is_that_of_the_lines(text: str, width: float, indent: float) -> None:
    lines = kinsoku.wrap(text, square, width, indent)
    count, widest, orphan = kinsoku.Prepared(text, square).extent(width, indent)
    assert (count, widest) == (len(lines), max(line.width for line in lines))
    assert orphan == (len(lines) > 1 and lines[-1].width < 2.6)


@given(MIXED, st.floats(6.0, 30.0))
def test_no_line_begins_or_ends_with_what_must_not(text: str, width: float) -> None:
    lines = kinsoku.wrap(text, square, width)
    for before, after in itertools.pairwise(lines):
        end, start = before.text[-1], after.text[0]
        if start in kinsoku.NEVER_FIRST or end in kinsoku.NEVER_LAST:
            # Only where no place in the line was allowed: every pair of neighbours in it is tied.
            whole = before.text + start
            assert not any(
                kinsoku.may_break(a, b)
                or (b not in kinsoku.NEVER_FIRST and a not in kinsoku.NEVER_LAST and b != " ")
                for a, b in itertools.pairwise(whole)
            )


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=8), min_size=1, max_size=12), st.integers(8, 20))
def test_words_stay_whole(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = kinsoku.wrap(text, lambda _: 1.0, width)
    assert [word for line in lines for word in line.text.split()] == words


@given(MIXED)
def test_a_width_that_holds_it_all_makes_one_line(text: str) -> None:
    assume(text)
    (line,) = kinsoku.wrap(text, square, 1000)
    assert line.last


def test_a_comma_at_the_end_needs_half_its_square() -> None:
    lines = kinsoku.wrap("春夏秋冬，花月", square, 4.5)
    assert [line.text for line in lines] == ["春夏秋冬，", "花月"]
    assert lines[0].width == 4.5


def test_an_opening_bracket_loses_its_blank_half_at_the_start_of_a_line() -> None:
    lines = kinsoku.wrap("春夏秋冬「花月」", square, 4)
    assert [line.text for line in lines] == ["春夏秋冬", "「花月」"]
    assert lines[1].lead == -0.5
    assert lines[1].width == 3.0


def test_blank_halves_of_neighbours_meet() -> None:
    assert kinsoku.gap("」", "。", square) == -0.5
    assert kinsoku.gap("，", "“", square) == -0.5
    assert kinsoku.gap("「", "『", square) == -0.5
    assert kinsoku.gap("春", "，", square) == 0
    assert kinsoku.gap("”", ",", lambda _: 0.4) == 0


def test_a_sliver_between_ideographs_and_letters() -> None:
    assert kinsoku.gap("年", "A", square) > 0
    assert kinsoku.gap("8", "月", square) > 0
    assert kinsoku.gap("。", "A", square) == 0
    assert kinsoku.gap("年", "(", square) == 0


def test_pairs_and_numbers_with_their_counters_stay_together() -> None:
    assert not kinsoku.may_break("—", "—")
    assert not kinsoku.may_break("8", "月")
    assert kinsoku.may_break("月", "8")
    assert kinsoku.may_break("-", "c")
    assert not kinsoku.may_break("a", "b")


def test_a_word_wider_than_the_line_is_cut_inside() -> None:
    lines = kinsoku.wrap("Featherstonehaugh", lambda _: 1.0, 6)
    assert [line.text for line in lines] == ["Feathe", "rstone", "haugh"]


def test_nothing_is_one_empty_line() -> None:
    assert kinsoku.wrap("", square, 10) == (kinsoku.Line("", 0.0, 0.0, first=True, last=True),)
