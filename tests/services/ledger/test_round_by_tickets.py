"""Money, points and presents that go round by tickets and returns come out as what they went in as."""

from datetime import date
from typing import Any

import pytest

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.exchange import check
from app.progress import finish
from app.services import balance, points, purchases
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY
from tests.services.ledger.holding import held

COAT = 300_000


def bought_and_brought_back(shop: Shop, who: int, price: int = COAT, **paid: Any) -> int:
    """Record a ticket and bring all of it back onto the balance; return what the balance then holds."""
    with shop.changing() as session:
        ticket = purchases.record(session, who, [NewLine("coat", price)], TODAY, **paid)
    with shop.changing() as session:
        back = NewLine("coat", -price, -1, returns_line_id=ticket.line_ids[0])
        purchases.record(session, who, [back], TODAY, payment="balance")
    return held(shop, who).money.total


def test_a_present_stays_one_when_it_goes_round_by_a_ticket(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        balance.topup(session, her, 100_000, TODAY)
        balance.adjust(session, her, 200_000, TODAY, "a present")
    for _ in range(2):
        assert bought_and_brought_back(shop, her, payment="balance") == COAT
    with pytest.raises(errors.NotPaidIn) as refused, shop.changing() as session:
        balance.refund(session, her, 100_001, TODAY, "asked")
    assert refused.value.left == 100_000
    with shop.changing() as session:
        balance.refund(session, her, 100_000, TODAY, "asked")
    assert finish(check.closed_shop(shop.path)).findings == ()


def test_the_points_of_a_plan_go_along_when_its_money_went_round_by_tickets(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        assert balance.topup(session, her, COAT, TODAY).points == 3_000
    before = held(shop, her).points.total
    for _ in range(2):
        bought_and_brought_back(shop, her, payment="balance")
    assert held(shop, her).points.total == before
    with shop.changing() as session:
        half = balance.refund(session, her, COAT // 2, TODAY, "asked")
        rest = balance.refund(session, her, COAT // 2, TODAY, "asked")
    assert (half.points_taken, rest.points_taken) == (1_500, 1_500)


def test_who_tops_up_beside_her_keeps_the_points_of_his_plan(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        him = make.member(session, "王先生")
    with shop.changing() as session:  # one change of two: hers reaches no plan, his does
        assert balance.topup(session, her, 100, TODAY).points == 0
        assert balance.topup(session, him, COAT, TODAY).points == 3_000
    before = held(shop, her).points.total
    with shop.changing() as session:
        assert balance.refund(session, her, 100, TODAY, "asked") == balance.PaidOut(0, 0)
    assert (held(shop, her).points.total, held(shop, him).points.total) == (before, 3_000)
    with shop.changing() as session:
        assert balance.refund(session, him, COAT, TODAY, "asked").points_taken == 3_000


def test_a_plan_paid_out_by_the_cent_takes_all_its_points_along(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        balance.topup(session, her, COAT, TODAY)
        gone = [balance.refund(session, her, 99, TODAY, "asked").points_taken for _ in range(100)]
        gone.append(balance.refund(session, her, COAT - 9_900, TODAY, "asked").points_taken)
    assert (sum(gone[:-1]), sum(gone)) == (99, 3_000)


def test_a_part_that_was_not_paid_of_the_balance_is_her_own_money(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        balance.adjust(session, her, 100_000, TODAY, "a present")
    bought_and_brought_back(shop, her, payment="card", paid_from_balance=100_000)
    with pytest.raises(errors.NotPaidIn) as refused, shop.changing() as session:
        balance.refund(session, her, COAT, TODAY, "asked")
    assert refused.value.left == 200_000


def test_a_discount_does_not_come_back_as_money(shop: Shop, her: int) -> None:
    with pytest.raises(errors.BadValue) as refused:
        bought_and_brought_back(shop, her, discount=COAT // 3)
    assert refused.value.field == "paid_from_balance"
    assert held(shop, her).money.total == 0
    with shop.changing() as session:
        points.earn(session, her, 5_000, TODAY)
    with shop.changing() as session:
        ticket = purchases.record(session, her, [NewLine("coat", COAT, 2)], TODAY, redeemed=5_000)
        back = NewLine("coat", -COAT // 2, -1, returns_line_id=ticket.line_ids[0])
        purchases.record(session, her, [back], TODAY, payment="cash")
    with pytest.raises(errors.TooMuchBack) as too_much, shop.changing() as session:
        purchases.record(session, her, [back], TODAY, payment="cash")
    assert too_much.value.most == COAT // 2 - 5_000
    with shop.changing() as session:
        back = NewLine("coat", 5_000 - COAT // 2, -1, returns_line_id=ticket.line_ids[0])
        purchases.record(session, her, [back], TODAY, payment="cash")


def test_money_from_before_the_ledger_has_no_plan(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        make.lot(session, her, kind="money", amount=COAT)
    bought_and_brought_back(shop, her, payment="balance")
    with shop.changing() as session:
        assert balance.refund(session, her, COAT, TODAY, "asked").points_taken == 0


def test_a_year_that_was_mistyped_is_refused_and_lapses_nothing(shop: Shop, her: int) -> None:
    before = held(shop, her).points.total
    with shop.changing() as session:
        session.info["today"] = TODAY
        with pytest.raises(errors.BadValue, match="to_come"):
            points.earn(session, her, 10, date(2200, 12, 31))
        with pytest.raises(errors.BadValue, match="to_come"):
            points.redeem(session, her, 300, date(2190, 12, 31))
    assert held(shop, her).points.total == before == 300
    with shop.changing() as session:
        session.info["today"] = TODAY
        points.redeem(session, her, 1, TODAY)
    assert held(shop, her).points.total == 299


def test_goods_of_no_ticket_fill_no_balance_unless_a_manager_says_so(shop: Shop, her: int) -> None:
    back = [NewLine("coat", -COAT, -1)]
    with pytest.raises(errors.NotAllowed), shop.changing(Actor(None, Role.CLERK)) as session:
        purchases.record(session, her, back, TODAY, payment="balance")
    with shop.changing(Actor(None, Role.CLERK)) as session:
        purchases.record(session, her, back, TODAY, payment="cash")
    assert held(shop, her).money.total == 0
    with shop.changing(Actor(None, Role.MANAGER)) as session:
        purchases.record(session, her, back, TODAY, payment="balance")
    assert held(shop, her).money.total == COAT
