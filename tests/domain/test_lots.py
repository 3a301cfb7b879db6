"""Lots lapse against the day on which one asks: by value, and whatever the lots are."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.lots import Held, Lapse, Lot, held

START = date(2026, 1, 31)
YEAR_END = date(2026, 12, 31)
LOTS = (Lot(600, START, YEAR_END), Lot(2820, START, date(2027, 6, 30)), Lot(5, START))


def test_the_sum_and_what_lapses_next() -> None:
    found = held(LOTS, date(2026, 11, 10))
    assert (found.total, found.next_lapse) == (3425, Lapse(600, YEAR_END))
    assert [lot.amount for lot in found.lots] == [600, 2820, 5]


def test_a_lot_counts_on_its_last_day_and_not_after() -> None:
    assert held(LOTS, YEAR_END).total == 3425
    after = held(LOTS, date(2027, 1, 1))
    assert (after.total, after.next_lapse) == (2825, Lapse(2820, date(2027, 6, 30)))


def test_not_before_the_day_as_of_which_it_stands() -> None:
    assert held(LOTS, date(2026, 1, 30)) == Held()


def test_what_does_not_lapse_stays() -> None:
    assert held(LOTS[2:], date(2100, 1, 1)) == Held(5, (LOTS[2],))


def test_lots_of_one_day_lapse_together() -> None:
    assert held([LOTS[0], Lot(1, START, YEAR_END)], START).next_lapse == Lapse(601, YEAR_END)


days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
lots = st.lists(st.builds(Lot, st.integers(1, 10_000), days, st.none() | days))


@given(lots, days, st.randoms())
def test_the_order_does_not_matter_and_nothing_is_gained_by_waiting(
    some: list[Lot], today: date, dice: object
) -> None:
    shuffled = sorted(some, key=lambda _lot: dice.random())  # type: ignore[attr-defined]  # a random.Random
    found = held(some, today)
    assert held(shuffled, today) == found
    assert found.total == sum(lot.amount for lot in found.lots)
    old = [lot for lot in some if lot.as_of <= today]
    assert held(old, today + timedelta(days=1)).total <= found.total
    if found.next_lapse is not None:
        assert found.next_lapse.amount <= found.total
        assert found.next_lapse.on >= today
