"""The file refuses whatever would make a ledger untrue, whoever writes; services and undo keep to it."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from app.database import connection
from app.database.shop import Shop
from app.domain import errors
from app.domain.shop import ShopSettings
from app.exchange import check
from app.progress import finish
from app.queries import ledger, terms
from app.queries.terms import GiftRow, PlanRow
from app.services import balance, lapsing, members, points, purchases, settings, undo
from app.services import terms as terms_service
from app.services.purchases import NewLine
from tests.make import TODAY
from tests.services.ledger.holding import held

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
