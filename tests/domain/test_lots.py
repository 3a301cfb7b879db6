"""What is held is what can be spent: by value, and on every day whatever the lots are."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import wallet
from app.domain.lots import Held, Lapse, held
from app.domain.wallet import Lot

START = date(2026, 1, 31)
YEAR_END = date(2026, 12, 31)
LATER = date(2027, 6, 30)
LOTS = (Lot(3, 1, 5, START), Lot(2, 1, 2820, START, LATER), Lot(1, 1, 600, START, YEAR_END))


def test_the_sum_and_what_lapses_next_in_the_order_of_spending() -> None:
    found = held(LOTS, date(2026, 11, 10))
    assert (found.total, found.next_lapse) == (3425, Lapse(600, YEAR_END))
    assert [lot.left for lot in found.lots] == [600, 2820, 5]
    assert [draw.lot for draw in wallet.drawn(LOTS, 3425, date(2026, 11, 10))] == [*found.lots]


def test_a_lot_counts_on_its_last_day_and_not_after() -> None:
    assert held(LOTS, YEAR_END).total == 3425
    after = held(LOTS, date(2027, 1, 1))
    assert (after.total, after.next_lapse) == (2825, Lapse(2820, LATER))


@pytest.mark.parametrize(("kind", "total"), [(wallet.OPEN, 0), ("earn", 5)])
def test_one_of_a_file_does_not_count_before_its_day(kind: str, total: int) -> None:
    assert held([LOTS[0]._replace(kind=kind)], date(2026, 1, 30)).total == total


def test_what_does_not_lapse_stays_and_what_is_spent_is_none() -> None:
    assert held(LOTS[:1], date(2100, 1, 1)) == Held(5, LOTS[:1])
    assert held([LOTS[0]._replace(left=0)], START) == Held()


def test_lots_of_one_day_lapse_together() -> None:
    assert held([*LOTS, Lot(4, 2, 1, START, YEAR_END)], START).next_lapse == Lapse(601, YEAR_END)


days = st.dates(date(2025, 1, 1), date(2027, 1, 1))
lots = st.lists(
    st.builds(
        Lot, st.integers(1, 10**6), st.integers(1, 3), st.integers(0, 10_000), days, st.none() | days,
        st.sampled_from([wallet.OPEN, "earn", "topup", "correct"]),
    ),
    unique_by=lambda lot: lot.id,
    max_size=8,
)  # fmt: skip


@given(lots, days)
def test_on_every_day_what_is_shown_can_be_spent_and_no_more(some: list[Lot], begin: date) -> None:
    for day in (begin + timedelta(days=number) for number in range(0, 800, 7)):
        shown = held(some, day)
        drawn = wallet.drawn(some, shown.total + 1, day)
        assert sum(draw.amount for draw in drawn) == shown.total == wallet.held(some, day)
        assert tuple(draw.lot for draw in drawn) == shown.lots
        assert not {lot.id for lot in shown.lots} & {lot.id for lot in wallet.lapsed(some, day)}
        if shown.next_lapse is not None:
            amount, last = shown.next_lapse
            assert day <= last
            told = [lot for lot in some if lot.kind != wallet.OPEN or lot.day <= day]
            assert held(told, last).total == shown.total
            assert held(told, last + timedelta(days=1)).total == shown.total - amount


@given(lots, days, st.randoms())
def test_the_order_in_which_they_are_read_does_not_matter(some: list[Lot], day: date, dice: object) -> None:
    shuffled = sorted(some, key=lambda _lot: dice.random())  # type: ignore[attr-defined]  # a random.Random
    assert held(shuffled, day) == held(some, day)
