"""What an offer may cost, and the shop's own past."""

from fractions import Fraction

from app.domain import win_back
from app.domain.win_back import Past


def test_the_ceiling_is_her_value_by_the_chance_that_an_offer_works() -> None:
    assert win_back.ceiling(840_000, Fraction(3, 5)) == 504_000
    assert win_back.ceiling(101, Fraction(1, 2)) == 50
    assert win_back.ceiling(-5, Fraction(1, 2)) == 0


def test_the_shops_own_past_is_believed_from_ten_offers_on() -> None:
    short = win_back.past(["came_back"] * 9)
    assert (short, short.chance) == (Past(9, 9), Fraction(3, 5))
    long = win_back.past(["came_back"] * 5 + ["declined"] * 4 + ["not_yet", "given_up", "given_up"])
    assert (long, long.chance) == (Past(12, 5), Fraction(5, 12))
