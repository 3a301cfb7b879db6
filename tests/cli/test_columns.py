"""Columns on a terminal stand under each other, in any script."""

from hypothesis import given
from hypothesis import strategies as st

from app.cli import columns, wrapping


def test_figures_stand_at_the_right_and_words_at_the_left() -> None:
    rows = [("缘由", "Done"), ("节日问候", "3,661"), ("ABC", "–")]
    assert [*columns.aligned(rows, (False, True))] == [
        "缘由       Done",
        "节日问候  3,661",
        "ABC           –",
    ]


@given(st.lists(st.tuples(*[st.text("ab漢字ｱー ", max_size=6)] * 3), min_size=1))
def test_every_second_column_begins_in_one_cell(rows: list[tuple[str, str, str]]) -> None:
    first = max(wrapping.width(row[0]) for row in rows)
    for row, line in zip(rows, columns.aligned(rows, (False, False, False)), strict=True):
        begun = (row[0] + " " * (first - wrapping.width(row[0])) + "  " + row[1]).rstrip()
        assert line.startswith(begun)
