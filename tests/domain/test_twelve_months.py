"""Twelve months in a row, from any month on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors
from app.domain.twelve_months import TwelveMonths

SPANS = st.builds(TwelveMonths, st.integers(1990, 2100), st.integers(1, 12))


def test_a_calendar_year() -> None:
    year = TwelveMonths(2024)
    assert (year.first, year.last) == (date(2024, 1, 1), date(2024, 12, 31))
    assert year.is_calendar_year
    assert year.numbers == tuple(range(1, 13))


def test_a_year_of_books() -> None:
    books = TwelveMonths(2023, 3)
    assert (books.first, books.last) == (date(2023, 3, 1), date(2024, 2, 29))
    assert not books.is_calendar_year
    assert books.numbers == (*range(3, 13), 1, 2)
    assert [books.year_of(month) for month in (3, 12, 1, 2)] == [2023, 2023, 2024, 2024]
    assert books.reached(date(2023, 5, 5)) == date(2023, 5, 5)
    assert books.reached(date(2030, 1, 1)) == date(2024, 2, 29)


@given(SPANS)
def test_one_ends_on_the_day_before_the_next_begins(span: TwelveMonths) -> None:
    assert (span.first - span.before.last).days == 1
    assert sorted(span.numbers) == list(range(1, 13))


@given(span=SPANS, today=st.dates(date(1990, 1, 1), date(2101, 1, 1)), known=st.booleans())
def test_only_months_of_the_shop_are_told_of(span: TwelveMonths, today: date, *, known: bool) -> None:
    if span.first > today:
        with pytest.raises(errors.NotBegun) as still:
            span.require(today, known=known)
        assert still.value.first == span.first
    elif span.last < today and not known:
        with pytest.raises(errors.NothingOnFile) as never:
            span.require(today, known=known, member="李静")
        assert (never.value.last, never.value.member) == (span.last, "李静")
    else:
        span.require(today, known=known)
