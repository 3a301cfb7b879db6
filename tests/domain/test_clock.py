"""A day is doubted that is before, or far after, all that is known: by value."""

from datetime import date, timedelta

import pytest

from app.domain import clock

NEWEST = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("after", "doubted"), [(-1, True), (0, False), (40, False), (41, True), (1_500, True)]
)
def test_by_the_newest_day(after: int, doubted: bool) -> None:
    assert clock.is_doubtful(NEWEST + timedelta(days=after), [NEWEST]) == doubted


def test_a_day_that_was_confirmed_is_known_too() -> None:
    assert not clock.is_doubtful(date(2031, 1, 5), [NEWEST, date(2031, 1, 1)])
    assert not clock.is_doubtful(date(2026, 11, 12), [NEWEST, date(2031, 1, 1)])
    assert clock.is_doubtful(date(2027, 6, 1), [NEWEST, date(2031, 1, 1)])


def test_where_nothing_is_on_record_nothing_is_doubted() -> None:
    assert not clock.is_doubtful(date(2031, 1, 1), [])
