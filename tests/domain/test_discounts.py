"""Of a level's and a plan's discount the larger is taken, or both where the owner says so: by value."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.discounts import MOST, By, Choice, Off, Offer

BIRTHDAY = Offer("birthday_offer", 25, By.LEVEL)
OWN = ("discount", "plan")


def choice(level: int, plan: int, *, add: bool = False) -> Choice:
    own = (Offer("discount", level, By.LEVEL), Offer("plan", plan, By.PLAN))
    begun = Choice((*(one for one in own if one.percent), BIRTHDAY), add=add)
    return begun.with_each(OWN)


@pytest.mark.parametrize(
    ("level", "plan", "taken"),
    [
        (0, 0, Off(0, By.NOBODY)), (5, 0, Off(5, By.LEVEL)), (0, 10, Off(10, By.PLAN)),
        (5, 10, Off(10, By.PLAN, 5)), (12, 10, Off(12, By.LEVEL, 10)), (10, 10, Off(10, By.LEVEL, 10)),
    ],
)  # fmt: skip
def test_the_larger_is_taken(level: int, plan: int, taken: Off) -> None:
    assert choice(level, plan).off == taken


@pytest.mark.parametrize(
    ("level", "plan", "taken"),
    [(5, 10, Off(15, By.BOTH)), (60, 60, Off(90, By.BOTH)), (0, 10, Off(10, By.PLAN))],
)
def test_together_where_the_owner_says_so(level: int, plan: int, taken: Off) -> None:
    assert choice(level, plan, add=True).off == taken


def test_what_is_switched_off_gives_way_to_what_stepped_back_for_it() -> None:
    begun = choice(5, 10)
    assert begun.without("plan").off == Off(5, By.LEVEL)
    assert begun.without("plan").without("discount").off == Off(0, By.NOBODY)
    assert begun.without("plan").with_one("plan").off == Off(10, By.PLAN, 5)


def test_an_offer_stands_in_for_both_and_they_come_again_without_it() -> None:
    taken = choice(5, 10).with_one("birthday_offer")
    assert taken.off == Off(25, By.LEVEL, 10)
    assert taken.without("birthday_offer") == choice(5, 10)


def test_where_they_add_up_an_offer_stands_in_for_the_level_alone() -> None:
    taken = choice(5, 10, add=True).with_one("birthday_offer")
    assert taken.off == Off(35, By.BOTH)
    assert taken.without("plan").off == Off(25, By.LEVEL)
    assert taken.without("birthday_offer").off == Off(15, By.BOTH)


def test_who_stands_in_the_way_is_told() -> None:
    assert choice(5, 10).rivals("discount") == [Offer("plan", 10, By.PLAN)]
    assert choice(5, 10, add=True).rivals("plan") == []


@given(
    level=st.integers(0, MOST),
    plan=st.integers(0, MOST),
    add=st.booleans(),
    presses=st.lists(st.sampled_from((*OWN, BIRTHDAY.key)), max_size=8),
)
def test_no_two_that_cannot_stand_together_are_ever_taken(
    level: int, plan: int, *, add: bool, presses: list[str]
) -> None:
    chosen = choice(level, plan, add=add)
    offered = {one.key for one in chosen.offers}
    for key in presses:
        if key in offered:
            chosen = chosen.without(key) if key in chosen.on else chosen.with_one(key)
        taken = [one for one in chosen.offers if one.key in chosen.on]
        assert all(add and one.by is not other.by for one, other in combinations(taken, 2))
        assert not chosen.on & chosen.waiting
