"""The ends of a month, by value and against the calendar module."""

import calendar
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain import months


def test_a_year_ends_and_february_has_its_leap_day() -> None:
    assert months.following(date(2026, 12, 31)) == date(2027, 1, 1)
    assert months.last(date(2028, 2, 1)) == date(2028, 2, 29)
    assert months.last(date(2026, 2, 28)) == date(2026, 2, 28)


@given(st.dates(max_value=date(9999, 11, 30)))
def test_the_last_day_is_the_calendars(day: date) -> None:
    assert months.last(day).day == calendar.monthrange(day.year, day.month)[1]
    assert months.following(day) == months.last(day) + timedelta(days=1)
