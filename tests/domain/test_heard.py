"""Twice in seven days is enough, and from which day on it is no more."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.heard import Heard
from app.domain.placement import AT_MOST, WITHIN

MONDAY = date(2026, 11, 9)
DAY = timedelta(days=1)


def by(*back: int) -> Heard:
    return Heard.by(MONDAY - DAY, [(MONDAY - days * DAY).toordinal() for days in back], MONDAY)


def test_two_days_of_the_last_seven_hold_the_next_word() -> None:
    held = by(5, 2)
    assert (held.stops, held.again) == ((MONDAY - 5 * DAY, MONDAY - 2 * DAY), MONDAY + 2 * DAY)
    assert held.holds("C5")
    assert not held.holds("C1")
    assert by(5) == Heard(MONDAY - DAY)
    assert not by(0, 2).holds("C5")  # whoever hears today may hear of it all


@given(st.sets(st.integers(0, WITHIN - 1), max_size=AT_MOST))
def test_on_the_day_named_she_may_hear_and_not_before(back: set[int]) -> None:
    held = by(*back)
    assert bool(held.stops) == (held.again is not None)
    if held.again is not None:
        week = {(held.again - days * DAY) for days in range(1, WITHIN)}
        assert len(week & {MONDAY - days * DAY for days in back}) < AT_MOST
