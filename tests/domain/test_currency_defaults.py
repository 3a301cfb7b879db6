"""What a new shop begins with in its own money: by value, and in the same proportion everywhere."""

import pytest

from app.domain import currency_defaults, levels, plans, points
from app.domain.plans import Plan
from app.domain.shop import ShopSettings

CURRENCIES = sorted(currency_defaults.BY_CURRENCY)


def new(currency: str) -> ShopSettings:
    return ShopSettings.of_new_shop("燕衣社", currency, "CN", "zh_CN")


@pytest.mark.parametrize(
    ("currency", "vip", "senior", "first", "second"),
    [
        ("CNY", 1_000, 10_000, Plan(3_000, 3_000, 10), Plan(5_000, 5_000, 12)),
        ("HKD", 1_000, 10_000, Plan(3_000, 3_000, 10), Plan(5_000, 5_000, 12)),
        ("JPY", 20_000, 200_000, Plan(60_000, 600, 10), Plan(100_000, 1_000, 12)),
        ("KRW", 200_000, 2_000_000, Plan(600_000, 6_000, 10), Plan(1_000_000, 10_000, 12)),
        ("TWD", 4_500, 45_000, Plan(15_000, 15_000, 10), Plan(25_000, 25_000, 12)),
        ("SGD", 200, 2_000, Plan(600, 600, 10), Plan(1_000, 1_000, 12)),
        ("USD", 150, 1_500, Plan(500, 500, 10), Plan(800, 800, 12)),
        ("EUR", 150, 1_500, Plan(500, 500, 10), Plan(800, 800, 12)),
        ("GBP", 125, 1_250, Plan(400, 400, 10), Plan(700, 700, 12)),
        ("CHF", 1_000, 10_000, Plan(3_000, 3_000, 10), Plan(5_000, 5_000, 12)),
    ],
)
def test_levels_and_plans_follow_the_currency(
    currency: str, vip: int, senior: int, first: Plan, second: Plan
) -> None:
    kept = new(currency)
    minor = 10**kept.digits
    assert [one.from_spend for one in levels.defaults(kept)] == [None, vip * minor, senior * minor]
    assert plans.default(kept) == (first, second)


def test_what_a_yen_shop_begins_with() -> None:
    yen = new("JPY")
    assert (yen.big_ticket, yen.points_unit, yen.points_worth) == (40_000, 100, 1)
    assert (yen.points_for_referrer, yen.points_for_newcomer) == (500, 500)
    assert [one.from_points for one in levels.defaults(yen)] == [None, 200, 2_000]


@pytest.mark.parametrize("currency", CURRENCIES)
def test_a_point_gives_back_one_per_cent(currency: str) -> None:
    kept = new(currency)
    paid = kept.big_ticket_minor
    earned = points.earned(paid, kept.digits, kept.points_unit)
    assert points.worth(earned, kept.digits, kept.points_worth) * 100 == paid


@pytest.mark.parametrize("currency", CURRENCIES)
def test_a_larger_plan_brings_more(currency: str) -> None:
    first, second = plans.default(new(currency))
    assert new(currency).big_ticket < first.amount < second.amount
    assert first.percent < second.percent


def test_a_shop_without_points_keeps_a_number_for_its_levels() -> None:
    none = ShopSettings(points_unit=0)
    assert levels.defaults(none)[1].from_points == 1_000
    assert plans.default(none)[0].points == 3_000


def test_a_smaller_plan_that_takes_more_off_is_found() -> None:
    assert plans.upside_down([(5_000, 12), (3_000, 15)]) == ((3_000, 15), (5_000, 12))
    assert plans.upside_down([(5_000, 12), (3_000, 12)]) is None
    assert plans.upside_down([(5_000, 12), (3_000, 10), (8_000, 11)]) == ((5_000, 12), (8_000, 11))
    assert plans.upside_down([]) is None
