"""Points on a ticket: redeemed as a discount of it, given back with the goods, and for friends (B1, B4)."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.models import Member, Purchase
from app.queries import balances
from app.services import members, purchases, settings, undo
from app.services.purchases import NewLine, Ticket
from tests import make
from tests.make import TODAY
from tests.services import ledger_shop

SOON = date(2026, 11, 20)
LINES = [NewLine("coat", 60_000, 2), NewLine("hat", 40_000)]


@pytest.fixture
def her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session)
        make.lot(session, one, amount=3_000, expires_on=SOON)
        make.lot(session, one, amount=7_000, expires_on=date(2027, 3, 1))
    return one


def held(shop: Shop, member_id: int, day: date = TODAY) -> int:
    with shop.reading() as session:
        ledger_shop.agree(session, [member_id], day)
        return balances.of_member(session, member_id, day).points.total


def recorded(shop: Shop, member_id: int, lines: list[NewLine], day: date = TODAY, **more: object) -> Ticket:
    with shop.changing() as session:
        session.info["today"] = day
        return purchases.record(session, member_id, lines, day, **more)  # type: ignore[arg-type]  # whatever it takes


def test_they_are_taken_off_and_the_ticket_keeps_it(shop: Shop, her: int) -> None:
    done = recorded(shop, her, LINES, redeemed=4_000, discount=1_000)
    assert (done.total, done.settled.redeemed, done.settled.earned) == (95_000, 4_000, 950)
    assert held(shop, her) == 6_950
    with shop.reading() as session:
        assert session.get_one(Purchase, done.id).discount == 5_000


def test_undo_and_the_bin_put_them_back(shop: Shop, her: int) -> None:
    recorded(shop, her, LINES, redeemed=4_000)
    with shop.changing() as session:
        last = undo.last_change(session)
        assert last is not None
        undo.take_back(session, last)
    assert held(shop, her) == 10_000
    done = recorded(shop, her, LINES, redeemed=4_000)
    with shop.changing() as session:
        purchases.remove(session, done.id)
    assert held(shop, her) == 10_000


def test_a_balance_pays_what_points_have_left(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        make.lot(session, her, "money", 100_000)
    done = recorded(shop, her, LINES, redeemed=10_000, payment="balance")
    assert done.settled.from_balance == 90_000
    with shop.reading() as session:
        assert balances.of_member(session, her, TODAY).money.total == 10_000


def test_a_card_that_does_not_work_redeems_nothing_and_brings_nothing(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        friend = make.member(session, "李静", referred_by_id=her, status="prospect")
        session.scalars(select(Member).where(Member.id == her)).one().status = "suspended"
    with pytest.raises(errors.CardGivesNone):
        recorded(shop, her, LINES, redeemed=100)
    done = recorded(shop, friend, LINES)
    assert (done.settled.thanks, done.settled.welcome) == (0, 0)


@pytest.mark.parametrize(
    ("redeemed", "why"), [(10_001, "NotEnough"), (-1, "too_small"), (110_000, "too_large")]
)
def test_what_cannot_be_redeemed(shop: Shop, her: int, redeemed: int, why: str) -> None:
    with pytest.raises(errors.Refusal) as refused:
        recorded(shop, her, LINES, redeemed=redeemed)
    assert why in {type(refused.value).__name__, getattr(refused.value, "why", "")}
    assert held(shop, her) == 10_000


def test_points_that_buy_gifts_only_take_nothing_off(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        settings.change(session, points_worth=0)
    with pytest.raises(errors.BadValue):
        recorded(shop, her, LINES, redeemed=100)


def test_they_come_back_with_the_goods_in_proportion_and_together_all_of_them(shop: Shop, her: int) -> None:
    first = recorded(shop, her, LINES, redeemed=5_001)
    assert held(shop, her) == 10_000 - 5_001 + first.settled.earned
    later = date(2026, 12, 1)
    one = NewLine("coat", -28_500, -1, returns_line_id=first.line_ids[0])
    done = recorded(shop, her, [one], later)
    assert (done.settled.given, done.settled.missing) == (1_500, 0)
    rest = [
        NewLine("coat", -28_500, -1, returns_line_id=first.line_ids[0]),
        NewLine("hat", -38_000, -1, returns_line_id=first.line_ids[1]),
    ]
    again = recorded(shop, her, rest, later)
    assert done.settled.given + again.settled.given == 5_001
    assert done.settled.taken + again.settled.taken == first.settled.earned
    assert held(shop, her, later) == 10_000 - 3_000 + 3_000  # what had counted to the 20th counts again
    with shop.reading() as session:
        lots = balances.of_member(session, her, later).points.lots
        assert {lot.expires_on for lot in lots if lot.kind == "return"} == {date(2027, 3, 1)}


def test_what_comes_back_without_its_ticket_gives_no_points(shop: Shop, her: int) -> None:
    recorded(shop, her, LINES, redeemed=5_000)
    done = recorded(shop, her, [NewLine("coat", -28_500, -1)])
    assert done.settled.given == 0


def test_both_get_points_when_a_friend_first_buys_and_only_then(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        friend = make.member(session, "李静", referred_by_id=her)
    done = recorded(shop, friend, [NewLine("coat", 60_000)])
    assert (done.settled.thanks, done.settled.welcome) == (500, 500)
    assert (held(shop, her), held(shop, friend)) == (10_500, 1_100)
    again = recorded(shop, friend, [NewLine("hat", 10_000)])
    assert (again.settled.thanks, again.settled.welcome) == (0, 0)
    with shop.changing() as session:
        purchases.remove(session, again.id)
        purchases.remove(session, done.id)
    assert (held(shop, her), held(shop, friend)) == (10_000, 0)


def test_one_who_has_left_gets_none_and_the_owner_may_give_other_sums(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        friend = make.member(session, "李静", referred_by_id=her)
        session.scalars(select(Member).where(Member.id == her)).one().status = "cancelled"
        settings.change(session, points_for_newcomer=0)
    done = recorded(shop, friend, [NewLine("coat", 60_000)])
    assert (done.settled.thanks, done.settled.welcome) == (0, 0)
    assert held(shop, her) == 10_000


def test_what_both_got_goes_back_when_all_that_she_took_has(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        friend = make.member(session, "李静", referred_by_id=her)
    first = recorded(shop, friend, [NewLine("sock", 2, 2)])
    back = [NewLine("sock", -1, -1, returns_line_id=first.line_ids[0])]
    recorded(shop, friend, back)
    assert (held(shop, her), held(shop, friend)) == (10_500, 500)
    gone = recorded(shop, friend, back)
    assert (held(shop, her), held(shop, friend)) == (10_000, 0)
    with shop.changing() as session:
        purchases.remove(session, gone.id)
    assert (held(shop, her), held(shop, friend)) == (10_500, 500)
    recorded(shop, friend, back)
    again = recorded(shop, friend, [NewLine("coat", 100)])
    assert (again.settled.thanks, again.settled.welcome) == (500, 500)
    assert (held(shop, her), held(shop, friend)) == (10_500, 501)


def test_who_is_not_on_file_any_more_gives_nothing_back(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        friend = make.member(session, "李静", referred_by_id=her)
    first = recorded(shop, friend, [NewLine("sock", 2)])
    with shop.changing() as session:
        members.remove(session, her)
    recorded(shop, friend, [NewLine("sock", -2, -1, returns_line_id=first.line_ids[0])])
    assert held(shop, friend) == 0
