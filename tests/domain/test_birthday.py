"""When a birthday is kept, in both calendars."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain import birthday, lunar
from app.domain.birthday import Birthday, Calendar, Occasion
from app.domain.errors import BeyondLunarTable, NotABirthday

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
days = st.dates(date(1905, 1, 1), date(2095, 12, 31))


@st.composite
def birthdays(draw: st.DrawFn) -> Birthday:
    """Any birthday that somebody alive may have, in either calendar."""
    born = draw(st.dates(date(1920, 1, 1), date(2026, 12, 31)))
    with_year = draw(st.booleans())
    if draw(st.booleans()):
        return Birthday(SOLAR, born.month, born.day, born.year if with_year else None)
    moon = lunar.from_solar(born)
    return Birthday(LUNAR, moon.month, moon.day, moon.year if with_year else None, moon.leap)


@pytest.mark.parametrize(
    ("kept", "year", "expected"),
    [
        (Birthday(SOLAR, 6, 12), 2026, date(2026, 6, 12)),
        (Birthday(SOLAR, 2, 29), 2024, date(2024, 2, 29)),
        (Birthday(SOLAR, 2, 29), 2026, date(2026, 2, 28)),
        (Birthday(SOLAR, 2, 29, 1988), 2026, date(2026, 2, 28)),
        (Birthday(LUNAR, 8, 15), 2026, date(2026, 9, 25)),
        # Only 2025 has a leap sixth month; the year after keeps the plain one.
        (Birthday(LUNAR, 6, 8, leap=True), 2025, date(2025, 8, 1)),
        (Birthday(LUNAR, 6, 8, leap=True), 2026, date(2026, 7, 21)),
        # Who was born in the plain month stays there when the leap month comes.
        (Birthday(LUNAR, 6, 8), 2025, date(2025, 7, 2)),
        # The twelfth month of 2025 has 29 days: the 30th is kept on New Year's Eve.
        (Birthday(LUNAR, 12, 30), 2025, date(2026, 2, 16)),
        (Birthday(LUNAR, 12, 30), 2024, date(2025, 1, 28)),
        # The leap sixth month of 2025 has 29 days as well.
        (Birthday(LUNAR, 6, 30, leap=True), 2025, date(2025, 8, 22)),
    ],
)
def test_where_a_birthday_is_kept(kept: Birthday, year: int, expected: date) -> None:
    assert kept.occasion(year) == expected


def test_a_lunar_birthday_may_fall_twice_or_never_in_a_solar_year() -> None:
    late = Birthday(LUNAR, 11, 20)
    months_apart = {
        year: list(late.between(date(year, 1, 1), date(year, 12, 31))) for year in range(2000, 2050)
    }
    assert {len(found) for found in months_apart.values()} == {0, 1, 2}
    empty = next(year for year, found in months_apart.items() if not found)
    double = next(year for year, found in months_apart.items() if len(found) == 2)
    assert late.on(empty) is None
    assert late.on(double) == months_apart[double][0]


def test_the_year_of_an_occasion_is_that_of_its_own_calendar() -> None:
    late = Birthday(LUNAR, 12, 30)
    assert list(late.occasions(date(2026, 1, 1), date(2026, 12, 31))) == [Occasion(2025, date(2026, 2, 16))]
    assert late.next_occasion(date(2026, 2, 17)) == Occasion(2026, date(2027, 2, 5))


@given(birthdays(), days)
def test_the_next_is_the_first_of_those_between(kept: Birthday, today: date) -> None:
    upcoming = kept.next_on(today)
    assert upcoming >= today
    assert next(kept.between(today, upcoming)) == upcoming
    assert list(kept.between(today, upcoming - timedelta(days=1))) == []
    if kept.year is None or today > upcoming - timedelta(days=300):
        assert upcoming <= today + timedelta(days=385)


@given(birthdays(), days)
def test_it_comes_once_in_each_year_of_its_calendar(kept: Birthday, start: date) -> None:
    found = list(kept.occasions(start, min(start + timedelta(days=4000), date(2099, 12, 31))))
    assert all(later.year == earlier.year + 1 for earlier, later in pairwise(found))
    assert all(350 <= (later.day - earlier.day).days <= 385 for earlier, later in pairwise(found))


@given(birthdays())
def test_json_there_and_back(kept: Birthday) -> None:
    assert birthday.from_json(kept.as_json()) == kept


def test_the_forms_of_json() -> None:
    assert Birthday(SOLAR, 3, 2, 1980).as_json() == "1980-03-02"
    assert Birthday(SOLAR, 2, 3).as_json() == "--02-03"
    assert Birthday(LUNAR, 8, 15, 1985).as_json() == {
        "calendar": "lunar",
        "month": 8,
        "day": 15,
        "leap": False,
        "year": 1985,
    }
    assert birthday.from_json({"calendar": "solar", "month": 8, "day": 15}) == Birthday(SOLAR, 8, 15)


@pytest.mark.parametrize(
    "value",
    [
        "1980-3-2",
        "",
        "12",
        12,
        None,
        {"month": 1, "day": 1},
        {"calendar": "moon", "month": 1, "day": 1},
        {"calendar": "lunar", "month": "1", "day": 1},
        {"calendar": "lunar", "month": 1, "day": 1, "year": "1985"},
    ],
)
def test_other_json_is_not_taken(value: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        birthday.from_json(value)


@pytest.mark.parametrize(
    ("calendar", "month", "day", "year", "leap"),
    [
        (SOLAR, 2, 30, None, False),
        (SOLAR, 2, 29, 1987, False),
        (SOLAR, 13, 1, None, False),
        (SOLAR, 6, 8, None, True),
        (LUNAR, 13, 1, None, False),
        (LUNAR, 1, 31, None, False),
        (LUNAR, 0, 1, None, False),
        (LUNAR, 6, 8, 1985, True),
        (LUNAR, 6, 30, 2025, True),
    ],
)
def test_an_impossible_birthday_is_refused(
    calendar: Calendar, month: int, day: int, year: int | None, leap: bool
) -> None:
    with pytest.raises(NotABirthday) as refused:
        Birthday(calendar, month, day, year, leap)
    assert refused.value.day == day


def test_a_lunar_year_of_birth_outside_the_table_is_refused() -> None:
    with pytest.raises(BeyondLunarTable):
        Birthday(LUNAR, 1, 1, 1899)


def test_what_she_turns_is_counted_in_her_own_calendar() -> None:
    kept = Birthday(LUNAR, 8, 15, 1985)
    assert kept.born_on() == date(1985, 9, 29)
    assert kept.turns(date(2026, 9, 24)) == 40
    assert kept.turns(date(2026, 9, 25)) == 41
    # The law counts by the sun: she is 41 four days later.
    assert kept.age_on(date(2026, 9, 28)) == 40
    assert kept.age_on(date(2026, 9, 29)) == 41
    assert Birthday(SOLAR, 6, 1).turns(date(2026, 6, 1)) is None


def test_age() -> None:
    kept = Birthday(SOLAR, 2, 29, 2008)
    assert kept.age_on(date(2008, 2, 28)) is None
    assert kept.age_on(date(2008, 2, 29)) == 0
    assert kept.age_on(date(2026, 2, 27)) == 17
    assert kept.age_on(date(2026, 2, 28)) == 18
    assert Birthday(SOLAR, 2, 29).age_on(date(2026, 2, 28)) is None
    assert Birthday(SOLAR, 2, 29).born_on() is None


def test_nobody_has_a_birthday_before_she_turns_one() -> None:
    kept = Birthday(SOLAR, 6, 1, 2026)
    assert list(kept.between(date(2024, 1, 1), date(2027, 12, 31))) == [date(2027, 6, 1)]
    assert kept.next_on(date(2024, 1, 1)) == date(2027, 6, 1)
    assert kept.turns(date(2025, 1, 1)) == 0


def test_an_empty_period_has_none() -> None:
    assert list(Birthday(SOLAR, 6, 1).between(date(2026, 12, 1), date(2026, 1, 1))) == []


@given(birthdays(), days)
def test_each_celebration_adds_one_year(kept: Birthday, today: date) -> None:
    assume(kept.year is not None)
    occasion = kept.next_occasion(today)
    assert kept.year is not None
    assert kept.turns(occasion.day) == occasion.year - kept.year


@pytest.mark.parametrize(
    ("kept", "year"),
    [
        (Birthday(SOLAR, 12, 31, 9999), 9998),
        (Birthday(SOLAR, 2, 29, 9996), 9997),
        (Birthday(LUNAR, 8, 15, lunar.LAST_YEAR), lunar.LAST_YEAR),
    ],
)
def test_who_is_said_to_be_born_where_the_calendar_ends_has_its_last_day(kept: Birthday, year: int) -> None:
    found = kept.next_occasion(date(2026, 11, 10))
    assert found.year == year
    assert found.day + timedelta(days=1) > found.day
    assert list(kept.occasions(date(2026, 1, 1), date(2027, 12, 31))) == []
