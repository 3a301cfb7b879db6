"""The table against two sources: sxtwl's astronomy and the Hong Kong Observatory."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import lunar
from app.domain.errors import BeyondLunarTable, NoLunarDay
from app.domain.lunar import LunarDate

LAST_DAY = date(2101, 1, 28)
days = st.dates(lunar.new_year(1901), LAST_DAY)


def every_month() -> list[tuple[LunarDate, date]]:
    """Return the first day of every month of the two centuries, by walking the lengths."""
    found = []
    day = date(1901, 2, 19)
    for year in range(1901, 2101):
        for month in range(1, 13):
            for leap in (False, True):
                if leap and lunar.leap_month(year) != month:
                    continue
                found.append((LunarDate(year, month, 1, leap), day))
                day += timedelta(days=lunar.month_days(year, month, leap))
    return found


def test_every_month_agrees_with_astronomy() -> None:
    sxtwl = pytest.importorskip("sxtwl")
    months = every_month()
    assert len(months) == 200 * 12 + sum(lunar.leap_month(year) is not None for year in range(1901, 2101))
    for month, day in months:
        other = sxtwl.fromSolar(day.year, day.month, day.day)
        theirs = LunarDate(
            other.getLunarYear(), other.getLunarMonth(), other.getLunarDay(), other.isLunarLeap()
        )
        assert theirs == month == lunar.from_solar(day)
        assert lunar.to_solar(month) == day


def test_every_year_agrees_with_the_observatory(shared_data: Path) -> None:
    text = (shared_data / "lunar" / "hko_1999_2100_ezbookkeeping.ts.txt").read_text(encoding="utf-8")
    table = {int(year): int(bits, 16) for bits, year in re.findall(r"(0x[0-9a-f]+), // (\d{4})", text)}
    assert len(table) == 102
    for year, bits in table.items():
        lengths = [29 + (bits >> (17 - month) & 1) for month in range(1, 13)]
        assert [lunar.month_days(year, month) for month in range(1, 13)] == lengths
        leap = bits >> 1 & 0xF
        assert lunar.leap_month(year) == (leap or None)
        if leap:
            assert lunar.month_days(year, leap, leap=True) == 29 + (bits & 1)
    assert lunar.new_year(1999) == date(1999, 2, 16)


@pytest.mark.parametrize(
    ("solar", "expected"),
    [
        (date(1901, 2, 19), LunarDate(1901, 1, 1)),
        (date(1933, 7, 22), LunarDate(1933, 5, 30, leap=True)),
        (date(1978, 9, 2), LunarDate(1978, 7, 30)),
        (date(2023, 3, 22), LunarDate(2023, 2, 1, leap=True)),
        (date(2025, 7, 25), LunarDate(2025, 6, 1, leap=True)),
        (date(2026, 9, 25), LunarDate(2026, 8, 15)),
        (date(2033, 12, 22), LunarDate(2033, 11, 1, leap=True)),
        (date(2057, 9, 27), LunarDate(2057, 8, 29)),
        (date(2057, 9, 28), LunarDate(2057, 9, 1)),
        (LAST_DAY, LunarDate(2100, 12, 29)),
    ],
)
def test_days_that_other_tables_miss(solar: date, expected: LunarDate) -> None:
    assert lunar.from_solar(solar) == expected
    assert lunar.to_solar(expected) == solar


@given(days)
def test_there_and_back(day: date) -> None:
    assert lunar.to_solar(lunar.from_solar(day)) == day


@given(days, days)
def test_lunar_order_is_solar_order(one: date, other: date) -> None:
    assert (one < other) == (lunar.from_solar(one) < lunar.from_solar(other))


@pytest.mark.parametrize(
    "day",
    [
        LunarDate(2026, 13, 1),
        LunarDate(2026, 0, 1),
        LunarDate(2026, 6, 1, leap=True),
        LunarDate(2025, 5, 1, leap=True),
        LunarDate(2026, 8, 0),
        LunarDate(2026, 1, 31),
        LunarDate(2025, 6, 30, leap=True),
    ],
)
def test_a_day_that_does_not_exist_is_refused(day: LunarDate) -> None:
    with pytest.raises(NoLunarDay) as refused:
        lunar.to_solar(day)
    assert (refused.value.year, refused.value.month) == (day.year, day.month)


@pytest.mark.parametrize("day", [date(1901, 2, 18), date(2101, 1, 29), date.max])
def test_outside_the_table_is_refused(day: date) -> None:
    with pytest.raises(BeyondLunarTable):
        lunar.from_solar(day)


@pytest.mark.parametrize("year", [1900, 2101])
def test_a_year_outside_the_table_is_refused(year: int) -> None:
    for ask in (lunar.new_year, lunar.leap_month):
        with pytest.raises(BeyondLunarTable):
            ask(year)
