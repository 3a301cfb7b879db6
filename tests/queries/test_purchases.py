"""What a member bought, read by columns, is what stands in the file row by row."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.models import Purchase, PurchaseLine
from app.queries import purchases
from app.queries.purchases import LineRow
from tests import make
from tests.make import TODAY

_SAID: Any = ({"item": 'coat "A", [ä]\n藏青 🧥\x07', "size": "３８"}, {"item": "", "styles": "通勤，牛仔"})


def _rows(session: ReadSession, member_id: int) -> list[LineRow]:
    found = session.execute(
        select(Purchase, PurchaseLine)
        .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
        .where(Purchase.member_id == member_id, Purchase.day <= TODAY)
        .order_by(Purchase.day.desc(), Purchase.id.desc(), PurchaseLine.id)
    ).all()
    return [
        LineRow(
            ticket.id, ticket.day, ticket.time, ticket.ticket, None, ticket.discount, ticket.payment,
            *(getattr(line, name) for name in LineRow._fields[7:]),
        )
        for ticket, line in found
    ]  # fmt: skip


def _several(shop: Shop) -> int:
    with shop.changing() as session:
        other = make.member(session, "陈丽")
        one = make.member(session)
        make.purchase(session, other, TODAY, *_SAID)
        for ago in (400, 3, 3, 90, -2):
            make.purchase(session, one, TODAY - timedelta(ago), *_SAID, discount=500)
        session.add(
            Purchase(member_id=one, day=TODAY, discount=300)
        )  # a ticket without a line counts for nothing
    return one


def test_the_rows_are_those_of_the_file(shop: Shop) -> None:
    one = _several(shop)
    with shop.reading() as session:
        plain, history = _rows(session, one), purchases.of_member(session, one, TODAY)
    assert len(plain) >= 8
    assert list(history) == plain
    assert history == plain
    assert history != plain[1:]
    assert len(history) == len(plain)
    assert (history[0], list(history[1:3])) == (plain[0], plain[1:3])
    taste = {line.id: line for line in history.taste()}
    for row in plain:
        line = taste.pop(row.id)
        same = ("day", "category", "price", "quantity", "size", "colour", "styles", "for_whom")
        assert line.ticket == row.ticket_id
        assert [getattr(line, name) for name in same] == [getattr(row, name) for name in same]
        assert (line.relative_id, line.returns_line_id) == (row.relative_id, row.returns_line_id)
    assert taste == {}


def test_what_was_spent_is_the_lines_less_each_discount_once(shop: Shop) -> None:
    one = _several(shop)
    with shop.reading() as session:
        plain, history = _rows(session, one), purchases.of_member(session, one, TODAY)
    for days in (None, 365, 3, 4):
        since = date.min if days is None else TODAY - timedelta(days)
        counted = [row for row in plain if row.day > since]
        discounts = {row.ticket_id: row.discount for row in counted}
        spent = sum(row.price for row in counted) - sum(discounts.values())
        assert history.spent(TODAY, days) == spent


def test_of_one_who_never_bought_there_is_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    with shop.reading() as session:
        history = purchases.of_member(session, one, TODAY)
    assert (list(history), history.taste(), history.tickets, history.spent(TODAY)) == ([], [], [], 0)
