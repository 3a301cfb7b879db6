"""An event: how full it is, when its sales are looked at, and which times are read."""

from datetime import date

import pytest

from app.domain.events import Outcome, Salon, Sold, last_after, time_of_day


def salon(**values: object) -> Salon:
    given: dict[str, object] = {
        "id": 1, "theme": "tea", "day": date(2026, 12, 1), "time": "", "places": 3, "note": "",
        "cancelled": False, "invited": 6, "yes": 2, "perhaps": 1, "no": 1, "guests": 2, "came": 0,
        "guests_came": 0,
    }  # fmt: skip
    return Salon(**{**given, **values})  # type: ignore[arg-type]  # a table of values


def test_an_event_says_how_many_are_too_many() -> None:
    assert (salon().expected, salon().open, salon().too_many) == (4, 2, 1)
    assert salon(places=4).too_many == 0
    assert salon(places=None).too_many == 0


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("14:30", "14:30"), ("9：05", "09:05"), (" ", ""), ("14时", "14:00"), ("14時30分", "14:30"),
        ("15点", "15:00"), ("24:00", None), ("12:60", None), ("noon", None), ("14", None), ("23:59", "23:59"),
    ],
)  # fmt: skip
def test_a_time_is_read_as_it_is_written(written: str, time: str | None) -> None:
    assert time_of_day(written) == time


def test_what_was_sold_is_said_for_each() -> None:
    assert (Sold(3, 300, 0, 1000, 2).each, Sold(3, 300, 0, 1000, 2).each_before) == (333, 100)
    assert (Sold(0, 0, 0, 0, 0).each, Sold(0, 0, 0, 0, 0).each_before) == (0, 0)
    nothing = Sold(0, 0, 0, 0, 0)
    last = last_after(date(2026, 12, 1))
    assert last == date(2026, 12, 15)
    assert not Outcome(nothing, nothing, last).is_over(last)
    assert Outcome(nothing, nothing, last).is_over(date(2026, 12, 16))
