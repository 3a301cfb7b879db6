"""The self-check kept once a year on a real file."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.domain.self_check import Band
from app.queries import self_checks
from app.services import self_check

WHOLE = [10] * 18 + [-5]


def test_a_year_has_one_check_and_a_broken_one_goes_on(shop: Shop) -> None:
    with shop.changing() as session:
        self_check.keep(session, [5, 0], date(2026, 1, 2))
    with shop.reading() as session:
        [broken] = self_checks.load(session)
        assert (broken.day, broken.answers, broken.is_whole) == (date(2026, 1, 2), (5, 0), False)
    with shop.changing() as session:
        self_check.keep(session, WHOLE, date(2026, 3, 1))
        self_check.keep(session, [0] * 19, date(2025, 12, 31))
    with shop.reading() as session:
        now, before = self_checks.load(session)
        assert (now.day, now.score, now.band, now.is_whole) == (date(2026, 3, 1), 175, Band.SURE, True)
        assert (before.day.year, before.score) == (2025, 0)


@pytest.mark.parametrize("answers", [[], [7], [0] * 20])
def test_what_is_no_answer_is_not_kept(shop: Shop, answers: list[int]) -> None:
    with shop.changing() as session, pytest.raises(ValueError, match=r"\["):
        self_check.keep(session, answers, date(2026, 1, 2))
