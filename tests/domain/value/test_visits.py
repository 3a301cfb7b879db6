"""Days of buying out of lines, and what a day of the past knew."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.value import visits
from app.domain.value.visits import Known

_DAY = 730_000


def known(*lines: tuple[int, int, float], end: int = 100) -> Known:
    who, day, paid = zip(*lines, strict=True)
    return visits.known(visits.log(who, [_DAY + each for each in day], paid, max(who) + 1), _DAY + end)


def test_two_tickets_of_a_day_are_one_visit() -> None:
    found = known((0, 0, 10), (0, 7, 20), (0, 7, 5), (0, 21, 40))
    assert (found.visits.tolist(), found.spent.tolist()) == ([3], [75])
    assert found.mean.tolist() == [32.5]
    columns = found.counts(7)
    assert (columns.x.tolist(), columns.t_x.tolist(), columns.age.tolist()) == (
        [2],
        [3],
        [pytest.approx(100 / 7)],
    )


def test_nothing_later_is_known() -> None:
    early = known((0, 0, 10), (0, 7, 20), (0, 21, 40), (1, 30, 9), (0, 9, -5), (0, 22, -40), end=8)
    assert early.customer.tolist() == [0]
    assert (early.visits.tolist(), early.spent.tolist(), early.last.tolist()) == ([2], [30], [_DAY + 7])


def test_what_was_brought_back_is_taken_off_the_visit_before() -> None:
    found = known((0, 0, 10), (0, 7, 20), (0, 9, -15), (1, 2, -8), (1, 5, 30), (2, 1, -3))
    assert found.customer.tolist() == [0, 1]
    assert found.visits.tolist() == [2, 1]
    assert found.spent.tolist() == [15, 30]
    assert found.mean.tolist() == [5, pytest.approx(math.nan, nan_ok=True)]


def test_an_exchange_is_a_visit_and_free_goods_too() -> None:
    found = known((0, 0, 10), (0, 7, 20), (0, 7, -35), (0, 9, 0))
    assert (found.visits.tolist(), found.spent.tolist()) == ([3], [-5])


def test_an_amount_that_is_not_known_counts_for_nothing_but_the_day() -> None:
    found = known((0, 0, 10), (0, 7, math.nan), (0, 9, 12), (0, 9, math.nan))
    assert (found.visits.tolist(), found.spent_on.tolist(), found.mean.tolist()) == ([3], [1], [12])


def test_trend_is_the_later_half_against_the_earlier() -> None:
    found = known((0, 0, 10), (0, 1, 99), (0, 2, 30), (1, 0, 50), (2, 0, 0), (2, 5, 0))
    assert found.trend.tolist() == [0.5, 0, 0]


def test_came_between_counts_days() -> None:
    log = visits.log([0, 0, 0, 1], [5, 6, 6, 9], [1, 1, 1, -1], 3)
    assert log.came_between(5, 9).tolist() == [1, 0, 0]
    assert len(log) == 3


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 60)), min_size=1, max_size=50))
def test_gaps_are_the_medians_of_her_days(given_days: list[tuple[int, int]]) -> None:
    found = known(*((who, day, 1.0) for who, day in given_days))
    for at, who in enumerate(found.customer.tolist()):
        days = sorted({day for one, day in given_days if one == who})
        wanted = float(np.median(np.diff(days))) if len(days) > 1 else math.nan
        assert found.gap[at] == pytest.approx(wanted, nan_ok=True)
        assert found.visits[at] == len(days)
