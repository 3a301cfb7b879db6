"""Lots go in their order, lapse by the day, and everything can be worked out again from the entries."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import wallet
from app.domain.wallet import Draw, DrawFact, EntryFact, Lot

DAY = date(2026, 11, 10)
SOON, LATE = date(2026, 12, 31), date(2027, 6, 30)
OLD, NEW, STAYS = Lot(1, 1, 100, DAY, LATE), Lot(2, 1, 50, DAY, SOON), Lot(3, 1, 70, DAY, None, percent=10)


def test_what_lapses_first_goes_first_then_the_oldest() -> None:
    assert wallet.drawn([OLD, NEW, STAYS], 160, DAY) == [Draw(NEW, 50), Draw(OLD, 100), Draw(STAYS, 10)]
    assert wallet.drawn([OLD, NEW, STAYS], 160, DAY, (3,)) == [Draw(STAYS, 70), Draw(NEW, 50), Draw(OLD, 40)]
    assert wallet.drawn([NEW], 60, DAY) == [Draw(NEW, 50)]
    assert wallet.drawn([NEW], 60, date(2027, 1, 1)) == []


def test_a_lot_counts_to_its_last_day_and_one_of_a_file_from_its_day() -> None:
    after = date(2027, 1, 1)
    assert [wallet.held([NEW], day) for day in (SOON, after)] == [50, 0]
    assert wallet.lapsed([NEW, STAYS, NEW._replace(left=0)], SOON) == []
    assert wallet.lapsed([NEW, STAYS, NEW._replace(left=0)], after) == [NEW]
    to_come = STAYS._replace(day=SOON)
    assert wallet.held([to_come], DAY) == 0
    assert wallet.held([to_come._replace(kind="earn")], DAY) == 70


def test_a_plans_discount_lasts_as_long_as_something_of_it_is_left() -> None:
    assert wallet.percent([OLD, STAYS], DAY) == 10
    assert wallet.percent([OLD, STAYS._replace(left=0)], DAY) == 0


def entry(id_: int, delta: int, after: int, **more: Any) -> EntryFact:
    kind = "open" if delta > 0 else "redeem"
    return EntryFact(id_, 1, kind, delta, after, DAY, None, None)._replace(**more)


LOT, SPENT, BACK = entry(1, 100, 100), entry(2, -30, 70), entry(3, 30, 100, kind="reverse", reverses=2)
DRAWS = [DrawFact(2, 1, 30), DrawFact(3, 1, -30)]


def test_a_ledger_that_agrees() -> None:
    made = wallet.replay([BACK, LOT, SPENT], DRAWS)
    assert (made.balances, made.left, made.faults) == ({1: 100}, {1: 100}, [])
    assert wallet.is_lot(LOT)
    assert not wallet.is_lot(BACK)


@pytest.mark.parametrize(
    ("entries", "draws", "fault"),
    [
        ([LOT, SPENT._replace(balance_after=71)], DRAWS[:1], (2, "chain")),
        ([entry(1, -5, -5)], [], (1, "below")),
        ([LOT, SPENT], [DrawFact(2, 1, 20)], (2, "draws")),
        ([LOT], [DrawFact(9, 1, 20)], (9, "draws")),
        ([LOT, SPENT], [DrawFact(2, 7, 30)], (2, "lot")),
        ([LOT, entry(2, -130, -30)], [DrawFact(2, 1, 130)], (2, "lot")),
        ([LOT, SPENT._replace(account_id=2, balance_after=-30)], DRAWS[:1], (2, "lot")),
        ([LOT._replace(expires_on=date(2026, 1, 1)), SPENT], DRAWS[:1], (2, "lapsed")),
        ([LOT, SPENT, BACK._replace(reverses=1)], DRAWS, (3, "reverses")),
        ([LOT, SPENT, BACK._replace(reverses=8)], DRAWS, (3, "reverses")),
        ([LOT, SPENT], [], (2, "sums")),
    ],
)
def test_what_does_not_agree_is_named(
    entries: list[EntryFact], draws: list[DrawFact], fault: tuple[int, str]
) -> None:
    assert fault in wallet.replay(entries, draws).faults


lots = st.lists(
    st.builds(
        Lot,
        st.integers(1, 10**6),
        st.just(1),
        st.integers(1, 1_000),
        st.just(DAY),
        st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    ),
    unique_by=lambda lot: lot.id,
    max_size=8,
)


@given(lots, st.integers(1, 5_000), st.dates(date(2026, 1, 1), date(2028, 1, 1)))
def test_no_more_than_is_there_is_drawn_and_nothing_that_has_lapsed(
    some: list[Lot], amount: int, day: date
) -> None:
    draws = wallet.drawn(some, amount, day)
    assert sum(draw.amount for draw in draws) == min(amount, wallet.held(some, day))
    assert all(0 < draw.amount <= draw.lot.left and draw.lot.counts(day) for draw in draws)
    ends = [draw.lot.expires_on or date.max for draw in draws]
    assert ends == sorted(ends)
