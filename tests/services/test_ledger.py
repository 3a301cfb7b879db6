"""The file refuses whatever would make a ledger untrue, whoever writes; services and undo keep to it."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from app.database import connection
from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.domain.shop import ShopSettings
from app.exchange import check
from app.progress import finish
from app.queries import balances, ledger, terms
from app.queries.balances import Balances
from app.queries.terms import GiftRow, PlanRow
from app.services import balance, lapsing, members, points, purchases, settings, undo
from app.services import terms as terms_service
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY


@pytest.fixture
def her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session)
        make.lot(session, one, amount=500, expires_on=date(2026, 12, 31))
    with shop.changing() as session:
        points.redeem(session, one, 200, TODAY, "discount")
    return one


def held(shop: Shop, member_id: int, day: date = TODAY) -> Balances:
    with shop.reading() as session:
        return balances.of_member(session, member_id, day)


_ENTRY = (
    "INTO ledger_entry (id, account_id, kind, delta, balance_after, day, percent, reason, at, zone, reverses)"
)


@pytest.mark.usefixtures("her")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_entry SET delta = 9 WHERE id = 1",
        "UPDATE ledger_entry SET reason = 'x'",
        "DELETE FROM ledger_entry WHERE id = 2",
        f"INSERT OR REPLACE {_ENTRY} VALUES (1, 1, 'open', 900, 900, '2026-01-01', 0, '', '', '', NULL)",
        "UPDATE lot_draw SET amount = 1",
        "DELETE FROM lot_draw",
        "INSERT OR REPLACE INTO lot_draw (id, entry_id, lot_id, amount) VALUES (1, 2, 1, 5)",
        "INSERT INTO lot_draw (entry_id, lot_id, amount) VALUES (2, 1, 1)",
        "INSERT INTO lot_draw (entry_id, lot_id, amount) VALUES (2, 2, 1)",
        "INSERT INTO lot_draw (entry_id, lot_id, amount) VALUES (2, 1, -1)",
        "UPDATE account SET kind = 'money'",
        "UPDATE account SET opened_for = 9",
        "DELETE FROM account",
        f"INSERT {_ENTRY} VALUES (3, 1, 'earn', 5, 306, '2026-11-10', 0, '', '', '', NULL)",
        f"INSERT {_ENTRY} VALUES (3, 1, 'earn', -5, 295, '2026-11-10', 0, '', '', '', NULL)",
        f"INSERT {_ENTRY} VALUES (3, 1, 'redeem', -301, -1, '2026-11-10', 0, '', '', '', NULL)",
        f"INSERT {_ENTRY} VALUES (3, 1, 'reverse', -5, 295, '2026-11-10', 0, '', '', '', 2)",
        f"INSERT {_ENTRY} VALUES (0, 1, 'earn', 5, 5, '2026-11-10', 0, '', '', '', NULL)",
    ],
)
def test_the_file_refuses(shop: Shop, statement: str) -> None:
    with (
        pytest.raises(DBAPIError, match=r"ledger|CHECK|UNIQUE"),
        shop.changing() as session,
    ):
        session.connection().exec_driver_sql(statement)
    assert held(shop, 1).points.total == 300


def test_a_lot_that_has_lapsed_pays_for_nothing(shop: Shop, her: int) -> None:
    after = date(2027, 1, 1)
    assert held(shop, her, after).points.total == 0
    with pytest.raises(errors.NotEnough) as refused, shop.changing() as session:
        points.redeem(session, her, 1, after)
    assert (refused.value.wanted, refused.value.held) == (1, 0)
    with shop.reading() as session:
        assert lapsing.is_due(session, after)
    with shop.changing() as session:
        assert lapsing.lapse_all(session, after) == 1
    with shop.changing() as session:
        assert lapsing.lapse_all(session, after) == 0
        assert [row.kind for row in ledger.entries(session, her, "points")] == ["lapse", "redeem", "open"]
        assert ledger.holder(session, her) == "张晓红"


def test_what_has_been_spent_is_not_taken_back(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        made = purchases.record(session, her, [NewLine("coat", 100_000)], TODAY)
        first = session.info["change_id"]
    with shop.changing() as session:
        points.redeem(session, her, 1_000, TODAY)
    for back in (lambda session: undo.take_back(session, first), lambda s: purchases.remove(s, made.id)):
        with pytest.raises(errors.SpentSince) as refused, shop.changing() as session:
            back(session)
        assert (refused.value.kind, refused.value.amount, refused.value.missing) == ("points", 1_000, 700)


def test_a_ticket_that_comes_back_takes_its_points(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        first = purchases.record(session, her, [NewLine("coat", 100_000), NewLine("hat", 5_000)], TODAY)
        assert first.settled.earned == 1_050
    with shop.changing() as session:
        back = NewLine("coat", -100_000, -1, returns_line_id=first.line_ids[0])
        done = purchases.record(session, her, [back, NewLine("belt", -700, -1)], TODAY, payment="balance")
    assert (done.settled.taken, done.settled.missing, done.settled.from_balance) == (
        1_008,
        0,
        -100_700,
    )  # she is a VIP by now
    assert (held(shop, her).points.total, held(shop, her).money.total) == (342, 100_700)
    with shop.changing() as session:
        points.redeem(session, her, 342, TODAY)
    with shop.changing() as session:
        back = NewLine("hat", -5_000, -1, returns_line_id=first.line_ids[1])
        done = purchases.record(session, her, [back], TODAY)
    assert (done.settled.taken, done.settled.missing) == (0, 50)


def test_more_of_the_balance_than_the_ticket_is_refused(shop: Shop, her: int) -> None:
    with pytest.raises(errors.BadValue), shop.changing() as session:
        purchases.record(session, her, [NewLine("hat", 100)], TODAY, paid_from_balance=101)


def test_what_is_paid_out_was_paid_in(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        assert balance.topup(session, her, 100, TODAY).points == 0
        balance.adjust(session, her, 900, TODAY, "a present")
    with pytest.raises(errors.NotPaidIn) as refused, shop.changing() as session:
        balance.refund(session, her, 200, TODAY, "asked")
    assert refused.value.left == 100
    with shop.changing() as session:
        balance.refund(session, her, 100, TODAY, "asked")
        balance.adjust(session, her, -900, TODAY, "slip")
    assert held(shop, her).money.total == 0
    for amount in (0, -5, 10**16):
        with pytest.raises(errors.BadValue), shop.changing() as session:
            balance.topup(session, her, amount, TODAY)
    for reason in ("", "  "):
        with pytest.raises(errors.BadValue), shop.changing() as session:
            points.adjust(session, her, 5, TODAY, reason)


def test_plans_and_gifts_are_the_shops_own(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        terms_service.set_plans(session, [PlanRow(None, "gold", 1_000, 7, 3), PlanRow(None, "", 9_000, 0, 5)])
        terms_service.set_gifts(session, [GiftRow(0, "tea", 50, 0), GiftRow(0, "fur", 60, 0)])
    with shop.changing() as session:
        kept = terms.topup_plans(session, ShopSettings())
        terms_service.set_plans(session, kept[:1])
        fur = terms.gifts(session)[1]
        terms_service.set_gifts(session, [terms.gifts(session)[0]])
    with shop.changing() as session:
        assert [plan.name for plan in terms.topup_plans(session, ShopSettings())] == ["gold"]
        assert len(terms.topup_plans(session, ShopSettings(), every=True)) == 2
        assert len(terms.gifts(session, every=True)) == 2
        assert balance.topup(session, her, 1_500, TODAY).percent == 3
        with pytest.raises(errors.BadValue):
            points.give(session, her, fur.id, TODAY)
    bad_plans = (PlanRow(None, "", 0, 0, 0), PlanRow(None, "", 5, 0, 91))
    for plan in bad_plans:
        with pytest.raises(errors.BadValue), shop.changing() as session:
            terms_service.set_plans(session, [plan])
    for gift_points, why in ((0, "too_small"), (10**16, "too_large")):
        with pytest.raises(errors.BadValue) as refused, shop.changing() as session:
            terms_service.set_gifts(session, [GiftRow(0, "tea", gift_points, 0)])
        assert refused.value.why == why
    with pytest.raises(errors.BadValue), shop.changing() as session:
        terms_service.set_gifts(session, [GiftRow(0, " ", 5, 0)])


def test_points_that_stay_and_a_shop_that_gives_none(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        settings.change(session, points_months=0, points_unit=0)
        assert purchases.record(session, her, [NewLine("coat", 100_000)], TODAY).settled.earned == 0
        points.earn(session, her, 5, TODAY)
    assert held(shop, her, TODAY + timedelta(days=9_000)).points.total == 5


def test_taken_back_when_she_is_in_the_bin(shop: Shop, her: int) -> None:
    with shop.changing() as session:
        members.remove(session, her)
        gone = session.info["change_id"]
    with shop.reading() as session:
        assert session.connection().exec_driver_sql("SELECT holder_id FROM account").all() == [(None,)]
    with shop.changing() as session:
        undo.take_back(session, gone)
    assert held(shop, her).points.total == 300


_DAMAGE = (
    ("UPDATE ledger_entry SET balance_after = 1 WHERE id = 2", "does not follow"),
    ("UPDATE lot_draw SET amount = 600", "lot overdrawn"),
    ("UPDATE lot_draw SET amount = 1", "do not come to"),
    ("UPDATE lot_draw SET lot_id = 2", "another account"),
    ("UPDATE ledger_entry SET expires_on = '2026-01-01' WHERE id = 1", "had lapsed"),
    ("UPDATE ledger_entry SET kind = 'reverse', reverses = 2 WHERE id = 2", "takes back"),
)


@pytest.mark.usefixtures("her")
@pytest.mark.parametrize(("damage", "said"), _DAMAGE)
def test_the_check_sees_what_was_done_past_the_file(shop: Shop, damage: str, said: str) -> None:
    link = connection.connect(shop.path)
    assert finish(check.examine(link, shop.path)).findings == ()
    assert finish(check.examine(link, shop.path)).owed == {"points": 300, "money": 0}
    for table in ("ledger_entry", "lot_draw"):
        link.execute(f"DROP TRIGGER {table}_is_so")
    link.execute(damage)
    told = [
        finding for finding in finish(check.examine(link, shop.path)).findings if finding.kind == "ledger"
    ]
    link.close()
    assert {"trigger missing"} < {finding.detail for finding in told}
    assert any(said in finding.detail for finding in told)


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
