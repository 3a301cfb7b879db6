"""Festivals against the calendar of public holidays, and against known days where that has none."""

from datetime import date

import pytest

from app.domain import festivals
from app.domain.festivals import BY_ID, Region

YEARS = range(1950, 2100)


@pytest.mark.parametrize(
    ("festival", "country", "name", "since"),
    [
        ("new_year", "CN", "New Year's Day", 1950),
        ("spring_festival", "CN", "Chinese New Year (Spring Festival)", 1950),
        ("dragon_boat", "CN", "Dragon Boat Festival", 2008),
        ("mid_autumn", "CN", "Mid-Autumn Festival", 2008),
        ("national_day", "CN", "National Day", 1950),
        ("shogatsu", "JP", "New Year's Day", 1950),
        ("keiro", "JP", "Respect for the Aged Day", 2003),  # before that year on the 15th of September
    ],
)
def test_public_holidays_agree(festival: str, country: str, name: str, since: int) -> None:
    holidays = pytest.importorskip("holidays")
    known = holidays.country_holidays(country, years=YEARS, language="en_US")
    for year in YEARS[since - YEARS[0] :]:
        day = BY_ID[festival].on(year)
        assert name in known.get(day, ""), (year, day)


def test_mothers_day_is_the_one_that_other_countries_keep() -> None:
    holidays = pytest.importorskip("holidays")
    known = holidays.country_holidays("US", years=YEARS, categories=("unofficial",), language="en_US")
    for year in YEARS:
        assert "Mother's Day" in known.get(BY_ID["mothers_day"].on(year), ""), year


@pytest.mark.parametrize(
    ("festival", "day"),
    [
        ("lantern", date(2026, 3, 3)),
        ("lantern", date(2027, 2, 20)),
        ("womens_day", date(2026, 3, 8)),
        ("mothers_day", date(2026, 5, 10)),
        ("mothers_day", date(2022, 5, 8)),
        ("mothers_day", date(2023, 5, 14)),
        ("qixi", date(2025, 8, 29)),
        ("qixi", date(2026, 8, 19)),
        ("christmas", date(2026, 12, 25)),
        ("hinamatsuri", date(2026, 3, 3)),
        ("tanabata", date(2026, 7, 7)),
        ("keiro", date(2026, 9, 21)),
    ],
)
def test_known_days(festival: str, day: date) -> None:
    assert BY_ID[festival].on(day.year) == day


def test_each_falls_in_its_own_year() -> None:
    assert all(BY_ID[key].on(year).year == year for key in BY_ID for year in range(1902, 2100))


def test_a_year_of_each_region_in_order() -> None:
    def year_of(*regions: Region) -> list[str]:
        return [
            found.festival.id for found in festivals.between(date(2026, 1, 1), date(2026, 12, 31), regions)
        ]

    assert year_of(Region.CN) == [
        "new_year", "spring_festival", "lantern", "womens_day", "mothers_day",
        "dragon_boat", "qixi", "mid_autumn", "national_day", "christmas",
    ]  # fmt: skip
    assert year_of(Region.JP) == ["shogatsu", "hinamatsuri", "mothers_day", "tanabata", "keiro"]
    assert len(year_of(Region.CN, Region.JP)) == 14
    assert year_of() == []
    for region in Region:
        assert {found.id for found in festivals.of_region(region)} == set(year_of(region))


def test_a_period_may_cross_new_year() -> None:
    found = festivals.between(date(2026, 12, 25), date(2027, 1, 1), [Region.CN])
    assert [(each.festival.id, each.day) for each in found] == [
        ("christmas", date(2026, 12, 25)),
        ("new_year", date(2027, 1, 1)),
    ]


@pytest.mark.parametrize("year", [1, 1900, 2101, 9999])
def test_in_years_that_the_moons_table_does_not_know_only_what_goes_by_it_is_left_out(year: int) -> None:
    found = festivals.between(date(year, 1, 1), date(year, 12, 31), (Region.CN,))
    kept = {each.festival.id: each.day for each in found}
    assert set(kept) == {"new_year", "womens_day", "mothers_day", "national_day", "christmas"}
    assert kept["national_day"] == date(year, 10, 1)


def test_a_period_that_goes_beyond_the_moons_table_names_what_is_within() -> None:
    found = list(festivals.between(date(2100, 9, 1), date(2101, 1, 2), (Region.CN,)))
    assert [each.festival.id for each in found] == [
        "mid_autumn", "national_day", "christmas", "new_year",
    ]  # fmt: skip
