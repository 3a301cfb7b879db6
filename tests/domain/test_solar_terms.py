"""The table of solar terms against astronomy, the Hong Kong Observatory and Japan's holidays."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain import solar_terms
from app.domain.errors import BeyondLunarTable
from app.domain.solar_terms import Term

YEARS = range(solar_terms.FIRST_YEAR, solar_terms.LAST_YEAR + 1)


def test_every_term_agrees_with_astronomy_on_both_clocks() -> None:
    sxtwl = pytest.importorskip("sxtwl")
    noon = datetime(2000, 1, 1, 12)  # noqa: DTZ001  (the clock of Beijing, from which days are counted)
    for year in YEARS:
        found = [noon + timedelta(days=one.jd - 2_451_545) for one in sxtwl.getJieQiByYear(year)]
        theirs = [at for at in found if at.year == year][:22]  # from 立春 on; the two before are last year's
        for term, at in enumerate(theirs, start=2):
            assert solar_terms.day(year, term) == at.date(), (year, term)
            there = (at + timedelta(hours=1)).date()
            assert solar_terms.day(year, term, in_japan=True) == there, (year, term)


def test_every_term_agrees_with_the_observatory(shared_data: Path) -> None:
    text = (shared_data / "lunar" / "hko_1999_2100_ezbookkeeping.ts.txt").read_text(encoding="utf-8")
    known = re.findall(r"'([0-9A-Z]{24})', // (\d{4})", text)
    assert len(known) == 102
    for days, year in known:
        ours = [solar_terms.day(int(year), term) for term in range(24)]
        assert ours == [date(int(year), place // 2 + 1, int(digit, 36)) for place, digit in enumerate(days)]


def test_the_equinoxes_are_japans_holidays_and_qingming_is_chinas() -> None:
    holidays = pytest.importorskip("holidays")
    there = holidays.country_holidays("JP", years=range(1950, 2100), language="en_US")
    home = holidays.country_holidays("CN", years=range(2008, 2100), language="en_US")
    for year in range(1950, 2100):
        spring = solar_terms.day(year, Term.SPRING_EQUINOX, in_japan=True)
        autumn = solar_terms.day(year, Term.AUTUMN_EQUINOX, in_japan=True)
        assert "Vernal Equinox" in there.get(spring, ""), spring
        assert "Autumnal Equinox" in there.get(autumn, ""), autumn
        if year >= 2008:
            assert "Tomb-Sweeping" in home.get(solar_terms.day(year, 6), ""), year


@pytest.mark.parametrize(
    ("term", "day"),
    [
        (Term.SPRING, date(2021, 2, 3)),
        (Term.SPRING, date(2026, 2, 4)),
        (Term.SUMMER, date(2026, 5, 5)),
        (Term.AUTUMN, date(2026, 8, 7)),
        (Term.WINTER, date(2026, 11, 7)),
    ],
)
def test_known_turns_of_the_season(term: Term, day: date) -> None:
    assert solar_terms.day(day.year, term) == day


def test_a_turn_near_midnight_is_a_day_later_in_japan() -> None:
    later = [
        year
        for year in YEARS
        if solar_terms.day(year, Term.SPRING) != solar_terms.day(year, Term.SPRING, in_japan=True)
    ]
    assert later
    assert all(
        solar_terms.day(year, Term.SPRING, in_japan=True) - solar_terms.day(year, Term.SPRING)
        == timedelta(days=1)
        for year in later
    )


@pytest.mark.parametrize("year", [1900, 2101])
def test_beyond_the_table_is_refused(year: int) -> None:
    with pytest.raises(BeyondLunarTable):
        solar_terms.day(year, Term.SPRING)
