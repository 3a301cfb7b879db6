"""Three figures of a year on one basis: what she brings if she stays, what is at risk, what may be spent."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.domain import stake
from app.domain.worth import Listed, ShopWorth, Worth

CHANCE = Fraction(3, 5)


def known(**hers: float) -> ShopWorth:
    """Return a shop of one member, 7, who is expected to bring 600 of 840 a year."""
    figures = {"value": 60_000, "if_she_stays": 84_000, "p_alive": 0.4, **hers}
    worth = Worth(
        7, date(2026, 7, 1), 120, 30.0, 6.0, 20_000, int(figures["value"]), int(figures["if_she_stays"]),
        200_000, float(figures["p_alive"]), 0.2,
    )  # fmt: skip
    listed = Listed("rhythm", "young")
    return ShopWorth(date(2026, 11, 1), {7: worth}, (), {}, 50, 3.0, listed, {}, (), 90, None)


def test_the_figures_of_one_member_by_value() -> None:
    hers = stake.of(600_000, 840_000, 0.25, 50, CHANCE)
    assert (hers.expected, hers.if_she_stays, hers.at_risk, hers.ceiling) == (
        600_000, 840_000, 630_000, 378_000,
    )  # fmt: skip
    assert (hers.alive, hers.margin, hers.chance) == (0.25, 50, CHANCE)
    assert stake.of(0, 101, 0.0, 50, Fraction(1, 2)).ceiling == 50
    nothing = stake.of(-5, -5, 0.0, 50, CHANCE)
    assert (nothing.expected, nothing.if_she_stays, nothing.at_risk, nothing.ceiling) == (0, 0, 0, 0)


def test_what_is_expected_of_her_has_no_part_in_what_is_at_risk() -> None:
    """The chance that she is gone is in it already: it would be counted twice."""
    assert stake.of(1, 1_000, 0.1, 50, CHANCE).at_risk == stake.of(900, 1_000, 0.1, 50, CHANCE).at_risk == 900


@given(
    st.integers(-(10**12), 10**12),
    st.integers(-(10**12), 10**12),
    st.floats(0, 1),
    st.integers(0, 100),
    st.integers(0, 40),
)
def test_ceiling_at_risk_and_all_in_this_order(
    expected: int, stays: int, alive: float, came_back: int, more: int
) -> None:
    closed = came_back + more
    chance = Fraction(came_back, closed) if closed else CHANCE
    hers = stake.of(expected, stays, alive, 50, chance)
    assert 0 <= hers.ceiling <= hers.at_risk <= hers.if_she_stays


def test_a_shop_says_what_is_at_stake_with_a_member() -> None:
    hers = known().stake(7, CHANCE)
    assert hers is not None
    assert (hers.expected, hers.if_she_stays, hers.at_risk, hers.ceiling) == (60_000, 84_000, 50_400, 30_240)
    judged = known().stake(7, CHANCE, 10_000)
    assert judged is not None
    assert (judged.expected, judged.if_she_stays, judged.at_risk, judged.ceiling) == (
        60_000, 10_000, 6_000, 3_600,
    )  # fmt: skip


def test_of_who_has_not_bought_nothing_is_known_but_what_staff_say() -> None:
    assert known().stake(8, CHANCE) is None
    said = known().stake(8, CHANCE, 80_000)
    assert said is not None
    assert (said.expected, said.if_she_stays, said.at_risk, said.ceiling) == (0, 80_000, 80_000, 48_000)


def test_which_score_is_used() -> None:
    assert known().score == "rhythm"
