"""What a purchase earns, how long it counts, and what goes back with the goods: by value."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import plans, points
from app.domain.birthday import Birthday, Calendar
from app.domain.shop import ShopSettings


@pytest.mark.parametrize(
    ("amount", "digits", "unit", "rate", "times", "earned"),
    [
        (128_050, 2, 1, 100, 1, 1_280), (128_050, 2, 1, 150, 2, 3_841), (12_800, 0, 100, 100, 1, 128),
        (99, 2, 1, 100, 1, 0), (0, 2, 1, 100, 1, 0), (-500, 2, 1, 100, 1, 0), (500, 2, 0, 100, 1, 0),
    ],
)  # fmt: skip
def test_earned(amount: int, digits: int, unit: int, rate: int, times: int, earned: int) -> None:
    assert points.earned(amount, digits, unit, rate, times) == earned


def test_twice_on_her_birthday_by_the_sun_and_by_the_moon() -> None:
    sun, moon = Birthday(Calendar.SOLAR, 11, 10, 1985), Birthday(Calendar.LUNAR, 8, 15)
    assert [points.times(sun, date(2026, 11, day), 2) for day in (9, 10)] == [1, 2]
    assert points.times(moon, date(2026, 9, 25), 3) == 3
    plain = [(sun, 0), (sun, 1), (None, 2)]
    assert [points.times(born, date(2026, 11, 10), birthday) for born, birthday in plain] == [1, 1, 1]


@pytest.mark.parametrize(
    ("amount", "digits", "per", "off"),
    [(9_000, 2, 100, 9_000), (150, 0, 100, 1), (99, 2, 100, 99), (5, 2, 0, 0), (0, 2, 100, 0)],
)
def test_what_they_take_off(amount: int, digits: int, per: int, off: int) -> None:
    assert points.worth(amount, digits, per) == off


@given(st.integers(0, 10**7), st.sampled_from([0, 2]), st.integers(1, 10_000))
def test_no_more_points_than_the_discount_needs(off: int, digits: int, per: int) -> None:
    fewest = points.needed(off, digits, per)
    assert points.worth(fewest, digits, per) >= off
    assert fewest == 0 or points.worth(fewest - 1, digits, per) < off


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2026, 11, 10), 12, date(2027, 11, 10)), (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)), (date(2026, 11, 10), 0, None),
        (date(9999, 6, 1), 12, date.max),
    ],
)  # fmt: skip
def test_the_last_day_on_which_they_count(day: date, months: int, last: date | None) -> None:
    assert points.last_day(day, months) == last


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ([date(2027, 6, 30), date(2026, 12, 31)], date(2027, 6, 30)),
        ([date(2026, 10, 1)], date(2026, 12, 10)),
        ([date(2026, 10, 1), None], None), ([], date(2026, 12, 10)),
    ],
)  # fmt: skip
def test_how_long_points_count_that_are_given_back(until: list[date | None], last: date | None) -> None:
    assert points.counts_again(date(2026, 11, 10), until) == last


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.lists(st.integers(1, 3_000), max_size=6))
def test_what_goes_back_in_parts_is_never_more_than_was_earned(
    earned: int, paid: int, parts: list[int]
) -> None:
    back, gone = 0, 0
    for part in parts:
        gone += points.going_back(earned, paid, back, part)
        back += part
    assert gone <= earned
    if paid and back >= paid:
        assert gone == earned


def test_the_plans_of_a_new_shop() -> None:
    assert [tuple(plan) for plan in plans.default(ShopSettings())] == [(3_000, 3_000, 10), (5_000, 5_000, 12)]


def test_a_ticket_that_earned_nothing_or_came_to_nothing_gives_nothing_back() -> None:
    assert points.going_back(0, 500, 0, 500) == 0
    assert points.going_back(50, 0, 0, 500) == 0
