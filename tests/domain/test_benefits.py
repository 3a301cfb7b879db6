"""What levels bring, and how often: by value."""

from datetime import date

import pytest

from app.domain import benefits
from app.domain.benefits import Benefit, Kind, Per
from app.domain.shop import ShopSettings

DAY = date(2026, 11, 10)


def test_a_new_shop_has_every_kind_and_the_owners_birthday_offer() -> None:
    brings = benefits.defaults(ShopSettings(birthday_offer=30))
    assert {one.kind for each in brings.values() for one in each} == set(Kind)
    assert all(any(one.amount == 30 for one in each) for each in brings.values())


@pytest.mark.parametrize(
    ("per", "claimed", "left"),
    [
        (Per.MONTH, [date(2026, 10, 31)], 1),
        (Per.MONTH, [date(2026, 11, 1)], 0),
        (Per.YEAR, [date(2025, 12, 31)], 1),
        (Per.YEAR, [date(2026, 1, 1)], 0),
        (Per.EVER, [date(2001, 1, 1)], 0),
        # One of a later day of the span counts as well: a day that was set back gives nothing twice.
        (Per.YEAR, [date(2026, 12, 1)], 0),
        (Per.YEAR, [date(2027, 1, 1)], 1),
        (Per.YEAR, [DAY, DAY, DAY], 0),
    ],
)
def test_what_is_left_is_counted_in_the_span(per: Per, claimed: list[date], left: int) -> None:
    assert benefits.left(Benefit(Kind.MONTHLY_GIFT, times=1, per=per), claimed, DAY) == left


def test_without_a_limit_nobody_counts() -> None:
    assert benefits.left(Benefit(Kind.CARE), [DAY] * 9, DAY) is None


def test_what_holds_without_a_hand_is_not_claimed() -> None:
    assert not Benefit(Kind.DISCOUNT, 12).is_claimed
    assert Benefit(Kind.CARE).is_claimed


def test_gained_is_what_is_new_or_more() -> None:
    now = (Benefit(Kind.DISCOUNT, 5), Benefit(Kind.CARE, times=2), Benefit(Kind.MONTHLY_GIFT, times=1))
    then = (
        Benefit(Kind.DISCOUNT, 12), Benefit(Kind.CARE), Benefit(Kind.MONTHLY_GIFT, times=1),
        Benefit(Kind.REST_AREA),
    )  # fmt: skip
    assert benefits.gained(now, then) == (then[0], then[1], then[3])
    assert benefits.gained((Benefit(Kind.CARE, times=1),), (Benefit(Kind.CARE, times=2),))
    assert not benefits.gained((Benefit(Kind.CARE),), (Benefit(Kind.CARE, times=2),))
    assert not benefits.gained((Benefit(Kind.DISCOUNT, 12),), (Benefit(Kind.DISCOUNT, 5),))
