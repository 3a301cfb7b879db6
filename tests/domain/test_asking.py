"""The moment to ask for a friend, by value."""

from datetime import date

import pytest

from app.domain import asking
from app.domain.asking import Moment, Now

TODAY = date(2026, 11, 10)
BEFORE, OLD, TO_COME = date(2026, 11, 8), date(2026, 11, 6), date(2026, 11, 11)


@pytest.mark.parametrize(
    ("card", "bought", "reached", "now"),
    [
        (None, [], [], None),
        (TODAY, [(TODAY, 500)], [], Now(Moment.HANDING_OVER, TODAY)),
        (OLD, [(TODAY, 500)], [], Now(Moment.PURCHASE, TODAY)),
        (None, [(BEFORE, 200)], [], Now(Moment.PURCHASE, BEFORE)),
        (None, [(TODAY, 199), (OLD, 900), (TO_COME, 900)], [], None),
        (None, [(BEFORE, 200)], [(TODAY, "C7")], Now(Moment.CALL, TODAY)),
        (None, [], [(BEFORE, "C11"), (TODAY, "C1")], Now(Moment.NEWS, BEFORE)),
    ],
)
def test_when(
    card: date | None, bought: list[tuple[date, int]], reached: list[tuple[date, str]], now: Now | None
) -> None:
    assert asking.moment(TODAY, card=card, bought=bought, big=200, reached=reached) == now


def test_a_shop_without_big_tickets_has_no_such_moment() -> None:
    assert asking.moment(TODAY, card=None, bought=[(TODAY, 9)], big=0, reached=[]) is None


def test_the_first_day_that_is_looked_at_is_one_still() -> None:
    first = asking.since(TODAY)
    asked = [asking.moment(TODAY, card=None, bought=[(day, 9)], big=9, reached=[]) for day in (first, OLD)]
    assert asked == [Now(Moment.PURCHASE, first), None]
    assert first > OLD
