"""The chance of one member by value."""

from datetime import date, timedelta

import pytest

from app.domain.alive import Found, alive

TODAY = date(2026, 11, 10)


def test_who_has_not_come_has_no_chance_to_tell() -> None:
    assert alive(Found(1, 100, 1, 1), [], TODAY) is None
    assert alive(Found(1, 100, 1, 1), [TODAY + timedelta(days=1)], TODAY) is None


def test_the_chance_falls_with_silence() -> None:
    days = [TODAY - timedelta(days=ago) for ago in (300, 200)]
    # Odds of having left: 1 / (1 + 1) × ((100 + 300) / (100 + 100))².
    assert alive(Found(1, 100, 1, 1), days, TODAY) == pytest.approx(1 / 3)
    assert alive(Found(1, 100, 1, 1), days, TODAY - timedelta(days=200)) == pytest.approx(2 / 3)


def test_who_is_certainly_gone_is_at_nothing() -> None:
    assert alive(Found(1000, 0.1, 1, 1), [date(1990, 1, 1)], TODAY) == 0
