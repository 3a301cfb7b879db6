"""The shop's own past of offers, and why they are made."""

from fractions import Fraction

from app.domain import win_back
from app.domain.slipping import Change
from app.domain.win_back import Past, Reason


def test_every_change_that_the_facts_tell_is_a_reason() -> None:
    assert {each.value for each in Change} < set(Reason)


def test_the_shops_own_past_is_believed_from_ten_offers_on() -> None:
    short = win_back.past(["came_back"] * 9)
    assert (short, short.chance) == (Past(9, 9), Fraction(3, 5))
    long = win_back.past(["came_back"] * 5 + ["declined"] * 4 + ["not_yet", "given_up", "given_up"])
    assert (long, long.chance) == (Past(12, 5), Fraction(5, 12))
