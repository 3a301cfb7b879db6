"""The self-check: sums, bands at their edges, where most is to be won, what has changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import self_check
from app.domain.self_check import ANSWERS, STATEMENTS, Band

wholes = st.lists(st.sampled_from(ANSWERS), min_size=len(STATEMENTS), max_size=len(STATEMENTS))


@pytest.mark.parametrize(
    ("points", "band"),
    [
        (-95, Band.THINK_AGAIN), (5, Band.THINK_AGAIN), (10, Band.BEGUN), (45, Band.BEGUN), (50, Band.GRADE),
        (100, Band.GRADE), (105, Band.GROW), (150, Band.GROW), (155, Band.SURE), (185, Band.SURE),
        (190, Band.MASTER),
    ],
)  # fmt: skip
def test_what_a_sum_means(points: int, band: Band) -> None:
    assert self_check.band(points) is band


def test_nineteen_statements_of_ten_are_a_master() -> None:
    assert len(STATEMENTS) == len(set(STATEMENTS)) == 19
    assert self_check.score([10] * 19) == self_check.BEST == 190


@given(wholes, wholes)
def test_what_has_changed_makes_the_difference(before: list[int], now: list[int]) -> None:
    changed = self_check.changed(before, now)
    assert sum(by for _, by in changed) == self_check.score(now) - self_check.score(before)
    assert {what for what, _ in changed} == {
        what for what, old, new in zip(STATEMENTS, before, now, strict=True) if old != new
    }
    assert [by for _, by in changed] == sorted((by for _, by in changed), reverse=True)


@given(wholes)
def test_most_is_to_be_won_where_least_holds(answers: list[int]) -> None:
    weak = self_check.weakest(answers)
    worth = dict(zip(STATEMENTS, answers, strict=True))
    assert len(weak) == min(3, sum(one < 10 for one in answers))
    rest = [points for key, points in worth.items() if key not in weak]
    assert all(worth[key] <= min(rest, default=10) for key in weak)


@pytest.mark.parametrize(
    ("answers", "possible", "whole"),
    [
        ([], False, False),
        ([10], True, False),
        ([7], False, False),
        ([0] * 19, True, True),
        ([0] * 20, False, False),
    ],
)
def test_answers_may_break_off_and_are_worth_what_they_can_be(
    answers: list[int], possible: bool, whole: bool
) -> None:
    assert self_check.is_possible(answers) is possible
    assert self_check.is_whole(answers) is whole
