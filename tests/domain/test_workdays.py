"""On which days of the week somebody works."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import workdays

MONDAY = date(2026, 11, 9)


def test_days_are_kept_once_and_in_order() -> None:
    assert workdays.normal("65432") == "23456"
    assert workdays.normal("22") == "2"
    assert workdays.normal("7654321") == workdays.normal("") == ""
    with pytest.raises(ValueError, match="8"):
        workdays.normal("18")


def test_the_whole_week_and_part_of_it() -> None:
    assert workdays.works("", MONDAY)
    assert not workdays.works("23456", MONDAY)
    assert workdays.works("23456", MONDAY + timedelta(days=1))
    assert workdays.count("23456", date(2026, 11, 1), date(2026, 11, 30)) == 20
    assert workdays.count("", date(2026, 11, 1), date(2026, 11, 30)) == 30


@given(
    st.text("1234567", max_size=7),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(-3, 60),
)
def test_counting_is_asking_each_day(kept: str, first: date, days: int) -> None:
    kept = workdays.normal(kept)
    asked = sum(workdays.works(kept, first + timedelta(days=at)) for at in range(days))
    assert workdays.count(kept, first, first + timedelta(days=days - 1)) == asked
