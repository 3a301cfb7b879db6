"""Points and stored value through the batch: each answers what she holds, and a retry is one row."""

from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.models import LedgerEntry
from app.queries import balances
from app.queries.terms import GiftRow
from app.services import batch, terms
from tests import make
from tests.make import TODAY


def ask(shop: Shop, name: str, op: str, **fields: Any) -> dict[str, Any]:
    with shop.changing(request_id=name) as session:
        return batch.carry_out(session, {"op": op, "member": 1, **fields}, TODAY)


def test_every_verb_answers_what_she_holds(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session)
        terms.set_gifts(session, [GiftRow(0, "tea", 100, 0)])
    assert ask(shop, "1", "points.earn", points=900)["balance"] == 900
    for _ in range(2):
        assert ask(shop, "2", "points.redeem", points=300) == {"member": 1, "balance": 600}
    assert ask(shop, "3", "points.redeem", gift=1)["balance"] == 500
    assert ask(shop, "4", "points.adjust", points=-5, reason="slip")["balance"] == 495
    made = ask(shop, "5", "balance.topup", amount=300_000)
    assert (made["points"], made["percent"], made["balance"]) == (3_000, 10, 300_000)
    assert made["level"] == "vip"  # from 1,000 points on: what she buys next earns a fifth more
    assert ask(shop, "6", "balance.pay", amount=1)["balance"] == 299_999
    done = ask(shop, "7", "balance.refund", amount=30_000, reason="asked")
    assert (done["points_taken"], done["balance"]) == (300, 269_999)
    assert ask(shop, "8", "balance.adjust", amount=1, reason="slip")["balance"] == 270_000
    done = ask(
        shop, "9", "purchase.add", lines=[{"item": "coat", "price": 100_000}], paid_from_balance=70_000
    )
    assert (done["points_earned"], done["paid_from_balance"]) == (1_200, 70_000)
    with shop.reading() as session:
        names = [row.request_id for row in session.query(LedgerEntry).order_by(LedgerEntry.id)]
        assert names == ["1", "2", "3", "4", "5", "5\n1", "6", "7", "7\n1", "8", "9", "9\n1"]
        held = balances.of_member(session, 1, TODAY)
        assert (held.points.total, held.money.total) == (495 + 3_000 - 300 + 1_200, 200_000)


def test_the_same_name_for_something_else_is_refused(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session)
    ask(shop, "1", "points.earn", points=900)
    with pytest.raises(errors.BadValue):
        ask(shop, "1", "points.earn", points=901)
