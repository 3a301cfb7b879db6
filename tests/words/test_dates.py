"""Days and birthdays in three languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.domain import dates as reading
from app.domain import lunar
from app.domain.birthday import Birthday, Calendar
from app.words import dates

FRIDAY = date(2026, 9, 25)
EIGHTH_MOON = Birthday(Calendar.LUNAR, 8, 15, 1985)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh_CN", ["2026年9月25日", "9月25日", "9月25日 周五", "2026年9月", "9月"]),
        ("ja", ["2026年9月25日", "9月25日", "9月25日(金)", "2026年9月", "9月"]),
        ("en", ["25 Sep 2026", "25 Sep", "Fri 25 Sep", "September 2026", "Sep"]),
    ],
)
def test_a_day(language: str, expected: list[str]) -> None:
    assert [
        dates.day(FRIDAY, language),
        dates.short_day(FRIDAY, language),
        dates.day_of_week(FRIDAY, language),
        dates.month(2026, 9, language),
        dates.short_month(9, language),
    ] == expected


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        ("zh_CN", "农历八月十五", "1985年农历八月十五"),
        ("ja", "旧暦八月十五日", "1985年旧暦八月十五日"),
        ("en", "15th day of the 8th lunar month", "15th day of the 8th lunar month, 1985"),
    ],
)
def test_a_lunar_birthday(language: str, short: str, long: str) -> None:
    assert dates.birthday(EIGHTH_MOON, language) == short
    assert dates.birthday_with_year(EIGHTH_MOON, language) == long


def test_a_leap_month_is_said() -> None:
    leap = Birthday(Calendar.LUNAR, 6, 8, leap=True)
    assert dates.birthday(leap, "zh_CN") == "农历闰六月初八"
    assert dates.birthday(leap, "ja") == "旧暦閏六月八日"
    assert dates.birthday(leap, "en") == "8th day of the leap 6th lunar month"
    assert dates.birthday_with_year(leap, "en") == dates.birthday(leap, "en")


def test_a_solar_birthday() -> None:
    born = Birthday(Calendar.SOLAR, 3, 12, 1985)
    assert dates.birthday(born, "en") == "12 Mar"
    assert dates.birthday_with_year(born, "ja") == "1985年3月12日"
    assert dates.birthday_with_year(born, "en") == "12 Mar 1985"


def test_the_language_in_force_is_the_default() -> None:
    with i18n.language("ja"):
        assert dates.day_of_week(FRIDAY) == "9月25日(金)"
        assert dates.birthday(EIGHTH_MOON) == "旧暦八月十五日"
    with i18n.language("en"):
        assert dates.short_day(FRIDAY) == "25 Sep"


def test_a_year_is_said_where_it_is_not_plain() -> None:
    today = date(2026, 11, 10)
    assert dates.near(date(2026, 12, 1), today, "en") == "1 Dec"
    assert dates.near(date(2027, 3, 1), today, "ja") == "3月1日"
    assert dates.near(date(2025, 11, 10), today, "en") == "10 Nov 2025"


def test_some_days_in_little_room() -> None:
    first = date(2026, 11, 23)
    said = {one: dates.days_in_short(first, date(2026, 11, 29), one) for one in i18n.LANGUAGES}
    assert said == {"zh_CN": "11月23–29日", "ja": "11月23–29日", "en": "23–29 Nov"}
    said = {one: dates.days_in_short(first, date(2026, 12, 6), one) for one in i18n.LANGUAGES}
    assert said == {"zh_CN": "11/23–12/6", "ja": "11/23–12/6", "en": "23 Nov–6 Dec"}


@given(
    st.dates(date(1905, 1, 1), date(2100, 1, 1)),
    st.booleans(),
    st.sampled_from(i18n.LANGUAGES),
    st.booleans(),
)
def test_what_is_said_is_read_back(born: date, with_year: bool, language: str, by_the_moon: bool) -> None:
    if by_the_moon:
        moon = lunar.from_solar(born)
        value = Birthday(Calendar.LUNAR, moon.month, moon.day, moon.year if with_year else None, moon.leap)
    else:
        value = Birthday(Calendar.SOLAR, born.month, born.day, born.year if with_year else None)
    assert reading.parse_birthday(dates.birthday_with_year(value, language)) == value
