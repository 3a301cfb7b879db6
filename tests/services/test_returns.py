"""A line comes back in parts: together never more pieces or money than it brought in."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.database.shop import Shop
from app.domain import errors, till
from app.models import PurchaseLine
from app.queries import member_card
from app.queries import till as till_query
from app.queries.timeline import Bought, TicketEntry
from app.services import bin as bin_
from app.services import purchases, undo
from app.services.purchases import NewLine
from tests import make, ready
from tests.make import TODAY


@pytest.fixture
def one(shop: Shop) -> int:
    """Put a member on file who took five pieces for 500, with 50 off the ticket."""
    return ready.filled(shop, _one)


def _one(shop: Shop) -> int:
    with shop.changing() as session:
        member_id = make.member(session)
        make.purchase(
            session,
            member_id,
            TODAY - timedelta(days=9),
            {"item": "socks", "price": 50_000, "quantity": 5},
            discount=5_000,
        )
    return member_id


def back(shop: Shop, member_id: int, pieces: int, money: int) -> int:
    with shop.changing() as session:
        line = NewLine("socks", -money, -pieces, returns_line_id=1)
        return purchases.record(session, member_id, [line], TODAY).id


def left(shop: Shop, member_id: int) -> list[tuple[int, int]]:
    with shop.reading() as session:
        taken = till_query.load(session, member_id, TODAY).taken
    return [(one.quantity, one.refund(one.quantity)) for one in taken]


def test_a_line_comes_back_piece_by_piece(shop: Shop, one: int) -> None:
    assert left(shop, one) == [(5, 45_000)]
    back(shop, one, 2, 18_000)
    assert left(shop, one) == [(3, 27_000)]
    last = back(shop, one, 2, 10_000)  # less than was paid: one of them was worn
    assert left(shop, one) == [(1, 9_000)]
    with pytest.raises(errors.TooManyBack) as many:
        back(shop, one, 2, 9_000)
    assert (many.value.item, many.value.bought, many.value.before) == ("socks", 5, 4)
    with pytest.raises(errors.TooMuchBack) as much:
        back(shop, one, 1, 22_001)
    assert (much.value.item, much.value.most, much.value.currency) == ("socks", 22_000, "CNY")
    back(shop, one, 1, 9_000)
    assert left(shop, one) == []
    with shop.reading() as session:
        entries = member_card.load(session, one, TODAY).timeline
    lines = [line for entry in entries if isinstance(entry, TicketEntry) for line in entry.lines]
    assert [line.returns_line_id for line in lines if isinstance(line, Bought)] == [1, 1, 1, None]
    assert last


def test_two_parts_on_one_ticket_are_held_together(shop: Shop, one: int) -> None:
    part = NewLine("socks", -9_000, -3, returns_line_id=1)
    with pytest.raises(errors.TooManyBack), shop.changing() as session:
        purchases.record(session, one, [part, part], TODAY)


def test_more_than_was_paid_for_the_pieces_is_refused(shop: Shop, one: int) -> None:
    with pytest.raises(errors.TooMuchBack) as much:
        back(shop, one, 1, 10_001)
    assert much.value.most == 10_000


def test_what_is_out_of_the_bin_again_is_held_against_what_came_back_since(shop: Shop, one: int) -> None:
    first = back(shop, one, 3, 27_000)
    with shop.changing() as session:
        purchases.remove(session, first)
        removed = session.info["change_id"]
    second = back(shop, one, 4, 36_000)
    with pytest.raises(errors.TooManyBack), shop.changing() as session:
        bin_.bring_back(session, removed)
    with pytest.raises(errors.ChangedSince), shop.changing() as session:
        undo.take_back(session, removed)
    assert left(shop, one) == [(1, 9_000)]
    with shop.changing() as session:
        purchases.remove(session, second)
    with shop.changing() as session:
        undo.take_back(session, removed)
    assert left(shop, one) == [(2, 18_000)]


def test_a_part_is_taken_back_and_done_again(shop: Shop, one: int) -> None:
    back(shop, one, 2, 18_000)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        taken = session.info["change_id"]
    assert left(shop, one) == [(5, 45_000)]
    back(shop, one, 4, 36_000)
    with pytest.raises(errors.ChangedSince), shop.changing() as session:
        undo.do_again(session, taken)
    with shop.reading() as session:
        assert session.get_one(PurchaseLine, 1).quantity == 5


@given(st.integers(0, 10**6), st.integers(1, 20), st.integers(0, 10**5), st.data())
def test_parts_bring_back_what_the_whole_does(
    paid: int, quantity: int, discount: int, data: st.DataObject
) -> None:
    whole = till.refund(paid, quantity, quantity, min(discount, paid), paid)
    before = given_back = 0
    while before < quantity:
        pieces = data.draw(st.integers(1, quantity - before))
        given_back += till.refund_of_more(
            paid, quantity, pieces, min(discount, paid), paid, before, given_back
        )
        before += pieces
    assert given_back == whole


@pytest.mark.parametrize(("given_back", "more"), [(0, 200), (100, 200), (250, 50), (400, 0)])
def test_what_was_given_too_little_or_too_much_before(given_back: int, more: int) -> None:
    assert till.refund_of_more(300, 3, 2, 0, 300, 1, given_back) == more
