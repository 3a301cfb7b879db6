"""The value tier by value: fifths, ties, weights, thresholds, and what it rests on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import tiers
from app.domain.shop import ShopSettings
from app.domain.tiers import Bought, Marks, Reason, Tier, TierRules

RULES = TierRules()
DAY = date(2026, 11, 10)


def bought(spend: int, visits: int = 1, ago: int = 0, **more: int) -> Bought:
    """Return one who bought for `spend`, the last time so many days ago."""
    values = {"bought": max(spend, 1), **more}
    return Bought(spend, visits, DAY - timedelta(days=ago), ever=True, **values)


FIVE = [bought(100 * step, step, 50 - 10 * step) for step in range(1, 6)]
"""Five of whom each is better than the one before in everything."""


def test_of_five_each_stands_in_a_fifth_of_her_own() -> None:
    at = tiers.marks(FIVE)
    scored = [tiers.score(one, at, RULES) for one in FIVE]
    assert [one.contribution for one in scored] == [100, 200, 300, 400, 500]
    assert [one.loyalty for one in scored] == [100, 200, 300, 400, 500]
    # 0.60 and 0.25 of the scale: 0.85 of it without a friend.
    assert [one.score for one in scored] == [85, 170, 255, 340, 425]
    assert [one.tier for one in scored] == [Tier.LEAD, Tier.IRON, Tier.IRON, Tier.GOLD, Tier.PLATINUM]


@pytest.mark.parametrize(("friends", "points"), [(0, 0), (1, 300), (2, 500), (7, 500)])
def test_one_friend_counts_three_and_more_count_five(friends: int, points: int) -> None:
    at = tiers.marks(FIVE)
    scored = tiers.score(FIVE[3]._replace(friends=friends), at, RULES)
    assert scored.word_of_mouth == points
    assert scored.score == 340 + points * 15 // 100


def test_the_issues_own_example_is_gold() -> None:
    """4th of 5 by spend, two friends brought, and loyal in the middle: 2.4 + 0.75 + 0.75."""
    at = Marks((1, 2, 3, 5), tuple(DAY - timedelta(days=ago) for ago in (40, 30, 20, 10)), (2, 4, 9, 12))
    one = Bought(4, 5, DAY - timedelta(days=25), 4, 0, 2, ever=True)
    scored = tiers.score(one, at, RULES)
    assert (scored.score, scored.tier) == (390, Tier.GOLD)
    assert tiers.reasons(one, scored, RULES) == (
        Reason("spend", 4), Reason("friends", 2), Reason("visits", 5),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("total", "tier"),
    [(420, "platinum"), (419, "gold"), (300, "gold"), (299, "iron"), (150, "iron"), (149, "lead")],
)
def test_a_threshold_belongs_to_the_better_tier(total: int, tier: str) -> None:
    rules = TierRules(contribution=0, word_of_mouth=0, loyalty=100, platinum=420, gold=300, iron=150)
    moved = TierRules(
        contribution=0, word_of_mouth=0, loyalty=100, platinum=420 - total + 300, gold=300 - total + 300,
        iron=150 - total + 300,
    )  # fmt: skip
    parts = tiers.Parts(1, 3, 3, 0, returns=False, ever=True)
    assert rules.is_sound
    assert tiers.told(parts, moved).tier == tier


def test_who_brings_back_more_than_half_is_of_lead() -> None:
    at = tiers.marks(FIVE)
    half = FIVE[4]._replace(bought=1_000, returned=500)
    more = half._replace(returned=501)
    assert tiers.score(half, at, RULES).tier is Tier.PLATINUM
    scored = tiers.score(more, at, RULES)
    assert (scored.tier, scored.score) == (Tier.LEAD, 425)
    assert tiers.reasons(more, scored, RULES)[-1] == Reason("returns", 50)


def test_who_only_brought_something_back_is_of_lead() -> None:
    only = Bought(-100, 1, DAY, 0, 100, ever=True)
    scored = tiers.score(only, tiers.marks([*FIVE, only]), RULES)
    assert scored.tier is Tier.LEAD
    assert tiers.reasons(only, scored, RULES)[-1] == Reason("returns", 100)
    assert tiers.marks([*FIVE, only]) == tiers.marks(FIVE)


def test_who_did_not_buy_in_the_span_is_of_lead_and_who_never_did_of_none() -> None:
    at = tiers.marks(FIVE)
    assert tiers.score(Bought(friends=2, ever=True), at, RULES)[:2] == (Tier.LEAD, 75)
    assert tiers.score(Bought(friends=2), at, RULES).tier is Tier.NONE


def test_who_shares_a_value_shares_the_fifth_of_the_middle() -> None:
    at = tiers.marks([bought(100), bought(100), bought(100)])
    assert tiers.score(bought(100), at, RULES).contribution == 300
    few = [bought(100)] * 4 + [bought(900)]
    assert [tiers.score(one, tiers.marks(few), RULES).contribution for one in (few[0], few[4])] == [300, 500]
    assert tiers.marks([]) == Marks()


@given(st.lists(st.integers(-1_000, 1_000), min_size=1, max_size=60))
def test_more_is_never_a_lower_fifth_and_a_fifth_holds_a_fifth(values: list[int]) -> None:
    everybody = [bought(value) for value in values]
    at = tiers.marks(everybody)
    fifth = {value: tiers.score(bought(value), at, RULES).contribution for value in values}
    in_order = [fifth[value] for value in sorted(values)]
    assert in_order == sorted(in_order)
    assert set(in_order) <= {100, 200, 300, 400, 500}
    if len(values) == len(set(values)) and len(values) % 5 == 0:
        assert all(in_order.count(each) == len(values) // 5 for each in (100, 200, 300, 400, 500))


@given(
    st.integers(0, 5), st.integers(0, 5), st.integers(0, 5), st.integers(0, 2), st.integers(0, 100),
    st.integers(0, 100),
)  # fmt: skip
def test_the_score_is_the_weighed_mean_rounded_down(
    spend: int, last: int, visits: int, friends: int, one: int, two: int
) -> None:
    first, second = sorted((one, two))
    rules = TierRules(contribution=first, word_of_mouth=second - first, loyalty=100 - second)
    told = tiers.told(tiers.Parts(spend, last, visits, friends, returns=False, ever=True), rules)
    exact = (
        first / 100 * spend + (second - first) / 100 * (0, 3, 5)[friends]
        + (100 - second) / 100 * (last + visits) / 2
    )  # fmt: skip
    assert told.score <= exact * 100 + 1e-9 < told.score + 1 + 1e-6
    assert rules.is_sound


def test_rules_that_make_no_whole_or_cross_are_not_sound() -> None:
    assert not TierRules(contribution=61).is_sound
    assert not TierRules(gold=430).is_sound
    assert tiers.rules_of(ShopSettings()) == RULES


def test_a_move_is_known_only_between_two_tiers() -> None:
    assert tiers.moved("iron", "gold") == 1
    assert tiers.moved("gold", "lead") == -1
    assert tiers.moved("gold", "gold") == 0
    assert tiers.moved("", "gold") == 0
    assert tiers.moved("gold", "") == 0
