"""A day to come, as people write it."""

from datetime import date

import pytest

from app.domain import coming_day
from app.domain.errors import NotADate

TODAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("今天", TODAY),
        ("本日", TODAY),
        ("Tomorrow", date(2026, 11, 11)),
        ("明天", date(2026, 11, 11)),
        ("明後日", date(2026, 11, 12)),
        ("下周", date(2026, 11, 17)),
        ("3天", date(2026, 11, 13)),
        ("３天后", date(2026, 11, 13)),
        ("三天后", date(2026, 11, 13)),
        ("in 2 weeks", date(2026, 11, 24)),
        ("3日後", date(2026, 11, 13)),
        ("2週間", date(2026, 11, 24)),
        ("10 days", date(2026, 11, 20)),
        ("12-01", date(2026, 12, 1)),
        ("12月1日", date(2026, 12, 1)),
        ("1 Dec", date(2026, 12, 1)),
        ("11-10", TODAY),
        ("11-09", date(2027, 11, 9)),
        ("2026-12-24", date(2026, 12, 24)),
        ("2026年12月24日", date(2026, 12, 24)),
        ("R8.12.24", date(2026, 12, 24)),
        ("正月初一", date(2027, 2, 6)),
        ("2027年正月初一", date(2027, 2, 6)),
    ],
)
def test_the_day_that_is_meant(text: str, day: date) -> None:
    assert coming_day.parse(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "31 Feb", "3日", "13-45"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        coming_day.parse(text, TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("昨天", date(2026, 11, 9)),
        ("11-03", date(2026, 11, 3)),
        ("11-10", TODAY),
        ("12-24", date(2025, 12, 24)),
        ("2024-02-29", date(2024, 2, 29)),
        ("八月十五", date(2026, 9, 25)),
        ("2025年八月十五", date(2025, 10, 6)),
        ("腊月三十", date(2026, 2, 16)),
    ],
)
def test_the_day_that_was(text: str, day: date) -> None:
    assert coming_day.parse_past(text, TODAY) == day


def test_what_was_no_day_is_refused() -> None:
    with pytest.raises(NotADate):
        coming_day.parse_past("long ago", TODAY)
