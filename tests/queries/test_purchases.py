"""What a member bought, read by columns, is what stands in the file row by row."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import ReadSession, WriteSession
from app.database.shop import Shop
from app.models import Purchase, PurchaseLine, Staff
from app.queries import purchases
from app.queries.prepared import PlainRow, Prepared
from app.queries.purchases import History, LineRow
from app.services import purchases as recording
from app.services import undo
from app.services.purchases import NewLine
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
    assert (list(history), list(history.taste()), history.tickets, history.spent(TODAY)) == ([], [], [], 0)


# What was read before -----------------------------------------------------------------------------

_COAT = NewLine("coat", 90_000, category="coat", size="M", colour="wine")


def _record(session: WriteSession, one: int, _yan: int) -> None:
    recording.record(session, one, [_COAT, _COAT], TODAY, discount=200)


def _bring_back(session: WriteSession, one: int, _yan: int) -> None:
    """Take one more, and bring a piece of an old ticket back."""
    old = session.scalars(select(PurchaseLine).where(PurchaseLine.member_id == one).limit(1)).one()
    back = NewLine("coat", -old.price, quantity=-1, returns_line_id=old.id)
    recording.record(session, one, [_COAT, back], TODAY)


def _earlier(session: WriteSession, one: int, _yan: int) -> None:
    recording.record(session, one, [_COAT], TODAY - timedelta(200))


def _of_another(session: WriteSession, one: int, _yan: int) -> None:
    recording.record(session, one - 1, [_COAT], TODAY)


def _take_away(session: WriteSession, one: int, _yan: int) -> None:
    recording.record(session, one, [_COAT], TODAY)
    ids = session.scalars(select(Purchase.id).where(Purchase.member_id == one).order_by(Purchase.id)).all()
    recording.remove(session, ids[1])


def _rename(session: WriteSession, _one: int, yan: int) -> None:
    session.get_one(Staff, yan).name = "小雁"


def _touch(session: WriteSession, one: int, _yan: int) -> None:
    for line in session.scalars(select(PurchaseLine).where(PurchaseLine.member_id == one)):
        line.size = "XL"


def _told(history: History) -> tuple[object, ...]:
    """Return all that is told of her lines."""
    spent = [history.spent(TODAY, days) for days in (None, 365, 3)]
    paid = [(history.paid(it), history.taken_back(it)) for it in history.tickets]
    taste = sorted(history.taste())
    return list(history), list(history.tickets), taste, spent, paid, history.came()


@pytest.fixture
def afters(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note after which tickets is read."""
    found: list[int] = []
    rows = Prepared.rows

    def noted(self: Prepared, session: ReadSession, **values: object) -> list[PlainRow]:
        if self is purchases._LINES:
            found.append(int(str(values["after"])))
        return rows(self, session, **values)

    monkeypatch.setattr(Prepared, "rows", noted)
    return found


@pytest.mark.parametrize(
    ("changes", "grows"),
    [
        ([_record], True),
        ([_record, _record, _earlier], True),
        ([_bring_back], True),
        ([_of_another], True),
        ([_take_away], False),
        ([_record, _rename], False),
        ([_touch], False),
    ],
)
def test_what_was_read_before_grows_into_what_is_read_anew(
    shop: Shop,
    afters: list[int],
    changes: list[Callable[[WriteSession, int, int], None]],
    *,
    grows: bool,
) -> None:
    one = _several(shop)
    with shop.changing() as session:
        yan = make.staff(session)
        make.purchase(session, one, TODAY, {"price": 5_000}, staff_id=yan)
    with shop.reading() as session:
        known = purchases.of_member(session, one, TODAY)
        assert purchases.of_member(session, one, TODAY, known) is known
    before = _told(known)
    for change in changes:
        with shop.changing() as session:
            change(session, one, yan)
        with shop.reading() as session:
            afters.clear()
            grown = purchases.of_member(session, one, TODAY, known)
            assert (afters[0] > 0) is (grows or change is _record)
            assert _told(grown) == _told(purchases.of_member(session, one, TODAY))
        assert _told(known) == before
        known, before = grown, _told(grown)


def test_a_ticket_that_is_taken_back_is_gone_from_what_was_read(shop: Shop) -> None:
    one = _several(shop)
    with shop.changing() as session:
        _record(session, one, 0)
        change_id = session.info["change_id"]
    with shop.reading() as session:
        known = purchases.of_member(session, one, TODAY)
    with shop.changing() as session:
        undo.take_back(session, change_id)
    with shop.reading() as session:
        left = purchases.of_member(session, one, TODAY, known)
        assert len(left) == len(known) - 2
        assert _told(left) == _told(purchases.of_member(session, one, TODAY))
