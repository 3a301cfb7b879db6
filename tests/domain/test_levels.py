"""Card levels by value: what reaches them, and honestly what is missing until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import levels
from app.domain.levels import Counted, Level
from app.domain.shop import ShopSettings

DAY = date(2026, 11, 10)
LEVELS = levels.defaults(ShopSettings())
MEMBER, VIP, SENIOR = LEVELS


@pytest.mark.parametrize(
    ("has", "code", "why", "amount"),
    [
        (Counted(), "member", "", 0),
        (Counted(99_999, 999, 2), "member", "", 0),
        (Counted(100_000), "vip", "spend", 100_000),
        (Counted(0, 1_000), "vip", "points", 1_000),
        (Counted(0, 0, 3), "vip", "referrals", 3),
        (Counted(1_000_000, 0, 3), "senior_vip", "spend", 1_000_000),
        (Counted(0, 10_000), "senior_vip", "points", 10_000),
        (Counted(0, 0, 30), "vip", "referrals", 30),
    ],
)
def test_a_level_is_reached_by_whichever_comes_first(has: Counted, code: str, why: str, amount: int) -> None:
    found = levels.reached(LEVELS, has)
    assert (found.level.code, found.why, found.amount) == (code, why, amount)


@pytest.mark.parametrize(
    ("currency", "vip", "senior"), [("CNY", 100_000, 1_000_000), ("JPY", 20_000, 200_000)]
)
def test_sums_follow_the_currency(currency: str, vip: int, senior: int) -> None:
    sums = [one.from_spend for one in levels.defaults(ShopSettings(currency=currency))]
    assert sums == [None, vip, senior]
    # What the owner calls a big ticket (C6) is another matter.
    assert levels.defaults(ShopSettings(currency=currency, big_ticket=1))[1].from_spend == vip


def test_what_is_missing_holds_until_an_older_purchase_falls_out() -> None:
    old, new = DAY - timedelta(days=300), DAY - timedelta(days=10)
    bought = [(old, 30_000), (new, 40_000), (DAY - timedelta(days=365), 999_999), (new, -5_000)]
    step = levels.step(LEVELS, "member", bought, Counted(referrals=1, points=400), DAY)
    assert step is not None
    assert (step.level, step.spend, step.by, step.later) == (VIP, 35_000, old + timedelta(days=364), 65_000)
    assert (step.points, step.friends) == (600, 2)
    # On the day itself it still counts, on the next it does not.
    assert step.by is not None
    for day, missing in ((step.by, 35_000), (step.by + timedelta(days=1), 65_000)):
        again = levels.step(LEVELS, "member", bought, Counted(), day)
        assert again is not None
        assert again.spend == missing


def test_a_return_that_falls_out_first_makes_nothing_dearer() -> None:
    first, second = DAY - timedelta(days=300), DAY - timedelta(days=200)
    step = levels.step(LEVELS, "member", [(first, -5_000), (second, 20_000)], Counted(), DAY)
    assert step is not None
    assert (step.spend, step.by, step.later) == (85_000, second + timedelta(days=364), 100_000)


def test_without_purchases_there_is_a_year() -> None:
    step = levels.step(LEVELS, "vip", [], Counted(), DAY)
    assert step is not None
    assert (step.level, step.spend, step.by, step.later, step.friends) == (
        SENIOR,
        1_000_000,
        None,
        None,
        None,
    )


def test_from_the_best_there_is_no_step_and_an_unknown_level_stands_below_all() -> None:
    assert levels.step(LEVELS, "senior_vip", [], Counted(), DAY) is None
    unknown = levels.step(LEVELS, "gold card", [], Counted(), DAY)
    assert unknown is not None
    assert unknown.level is MEMBER
    assert unknown.spend is None
    assert levels.rank(LEVELS, "vip") == 1


@given(
    st.lists(st.tuples(st.integers(0, 364), st.integers(-50_000, 80_000)), max_size=12), st.integers(0, 400)
)
def test_what_is_said_to_be_missing_is_enough_until_that_day(
    bought: list[tuple[int, int]], ahead: int
) -> None:
    rising = (Level("member", 0), Level("vip", 1, from_spend=100_000))
    tickets = [(DAY - timedelta(days=ago), amount) for ago, amount in bought]
    step = levels.step(rising, "member", tickets, Counted(), DAY)
    assert step is not None
    assert step.spend is not None
    day = DAY + timedelta(days=ahead)
    if step.spend and (step.by is None or day <= step.by) and ahead < 365:
        # She buys for what is missing on any day up to the one that is named.
        since = day - timedelta(days=365)
        spend = step.spend + sum(amount for on, amount in tickets if since < on <= day)
        assert levels.reached(rising, Counted(spend)).level.code == "vip"


@pytest.mark.parametrize(
    ("new", "codes"),
    [
        (Level("", 9, from_spend=300_000), ["member", "vip", "", "senior_vip"]),
        (Level("", 9, from_spend=1), ["member", "", "vip", "senior_vip"]),
        (Level("", 9, from_spend=1_000_000), ["member", "vip", "senior_vip", ""]),
        (Level("", 9, from_points=5_000), ["member", "vip", "", "senior_vip"]),
        (Level("", 9, from_referrals=2), ["member", "", "vip", "senior_vip"]),
        (Level("", 9, from_spend=100_000, from_points=900), ["member", "", "vip", "senior_vip"]),
        (Level("", 9), ["member", "vip", "senior_vip", ""]),
    ],
)
def test_a_new_level_stands_where_it_belongs(new: Level, codes: list[str]) -> None:
    placed = levels.in_order([*LEVELS, new])
    assert [level.code for level in placed] == codes
    assert [level.rank for level in placed] == [0, 1, 2, 3]
    assert levels.in_order(LEVELS) == LEVELS
