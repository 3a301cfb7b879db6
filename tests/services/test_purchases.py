"""Tickets: what is recorded, what follows from it, and lines that cannot be."""

from datetime import date
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.models import Feedback
from app.queries import member_card
from app.queries.timeline import TicketEntry
from app.services import members, planning, purchases, relatives, staff
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY


def test_a_ticket_and_what_follows(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕")
        one = members.enrol(session, "王燕", phones=["13800138812"], advisor_id=yan)
        child = relatives.add(session, one, "daughter")
        make.purchase(session, one, date(2026, 8, 20))
        planning.plan(session, date(2026, 11, 1))
    with shop.reading() as session:
        assert "C5" in [contact.rule for contact in member_card.load(session, one, TODAY).due]
    with shop.changing() as session:
        ticket = purchases.record(
            session,
            one,
            [
                NewLine("coat", 250_000, category="coat", colour="navy", size="M"),
                NewLine("shoes", 30_000, for_whom="relative", relative_id=child),
            ],
            TODAY,
            time="14:05",
            staff_id=yan,
            discount=5_000,
            payment="card",
            ticket=" T-1 ",
        )
    assert ticket.total == 275_000
    assert len(ticket.line_ids) == 2
    with shop.reading() as session:
        card = member_card.load(session, one, TODAY)
    entry = next(entry for entry in card.timeline if isinstance(entry, TicketEntry))
    assert (entry.total, entry.staff, entry.payment, entry.ticket, entry.time) == (
        275_000, "小燕", "card", "T-1", "14:05",
    )  # fmt: skip
    [call] = [contact for contact in card.due if contact.rule == "C6"]
    assert (call.due, call.staff, call.purchase_id) == (date(2026, 11, 17), "小燕", ticket.id)
    thanks, wear = [contact for contact in card.due if contact.rule == "C7"]  # a VIP since this ticket
    assert (thanks.due, wear.due) == (date(2026, 11, 11), date(2026, 12, 10))
    assert ticket.contact_ids == (call.id, thanks.id, wear.id)
    assert "C5" not in [contact.rule for contact in card.due if contact.due < TODAY]
    with shop.changing() as session:
        assert planning.plan(session, TODAY, member_ids=[one]) >= 0
        back = purchases.record(
            session, one, [NewLine("coat", -250_000, -1, returns_line_id=ticket.line_ids[0])], TODAY
        )
    assert (back.total, back.contact_ids) == (-250_000, ())
    with shop.reading() as session:
        timeline = member_card.load(session, one, TODAY).timeline
    returned = next(entry for entry in timeline if isinstance(entry, TicketEntry))
    assert returned.lines[0].returns_line_id == ticket.line_ids[0]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ({"quantity": 0}, "quantity"),
        ({"price": -5}, "quantity"),
        ({"quantity": -1}, "quantity"),
        ({"item": " "}, "item"),
        ({"item": "a\0"}, "item"),
        ({"for_whom": "cat"}, "for_whom"),
        ({"relative_id": 1}, "for_whom"),
        ({"relative_id": 2, "for_whom": "relative"}, "for_whom"),
        ({"returns_line_id": 1}, "quantity"),
        ({"price": -5, "quantity": -1, "returns_line_id": 2}, "returns"),
        ({"price": -5, "quantity": -1, "returns_line_id": 3}, "returns"),
    ],
)
def test_lines_that_cannot_be(shop: Shop, line: dict[str, Any], field: str) -> None:
    with shop.changing() as session:
        one, other = make.member(session), make.member(session, "李静")
        make.relative(session, one)
        make.relative(session, other)
        make.purchase(session, one, TODAY)  # line 1
        make.purchase(session, other, TODAY)  # line 2
        make.purchase(session, one, date(2026, 12, 1))  # line 3, of a later day
        with pytest.raises(errors.BadValue) as refused:
            purchases.record(session, one, [NewLine(**{"item": "coat", "price": 5, **line})], TODAY)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("price", "quantity", "refusal"), [(-5, -2, errors.TooManyBack), (-200_000, -1, errors.TooMuchBack)]
)
def test_more_than_she_took_does_not_come_back(
    shop: Shop, price: int, quantity: int, refusal: type[errors.Refusal]
) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.purchase(session, one, TODAY)
        back = NewLine("coat", price, quantity, returns_line_id=1)
        with pytest.raises(refusal):
            purchases.record(session, one, [back], TODAY)


def test_a_piece_is_returned_once_and_a_gift_of_nothing_is_a_line(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.purchase(session, one, TODAY)
        back = NewLine("dress", -128_000, -1, returns_line_id=1)
        purchases.record(session, one, [back, NewLine("sample", 0)], TODAY)
        with pytest.raises(errors.TooManyBack):
            purchases.record(session, one, [back], TODAY)
        purchases.record(session, one, [NewLine("sample", 0, -1)], TODAY)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"lines": []}, "lines"),
        ({"discount": 6}, "discount"),
        ({"discount": -1}, "discount"),
        ({"payment": "cheque"}, "payment"),
    ],
)
def test_tickets_that_cannot_be(shop: Shop, values: dict[str, Any], field: str) -> None:
    with shop.changing() as session:
        one = make.member(session)
        given = {"lines": [NewLine("coat", 5)], "day": TODAY, **values}
        with pytest.raises(errors.BadValue) as refused:
            purchases.record(session, one, **given)
    assert refused.value.field == field


@pytest.mark.parametrize(("card", "member"), [("V-1", "V-1 张晓红"), (None, "张晓红")])
def test_a_ticket_on_file_is_named_with_its_day_and_member(shop: Shop, card: str | None, member: str) -> None:
    with shop.changing() as session:
        one = make.member(session, card=card)
        purchases.record(session, one, [NewLine("coat", 5)], TODAY, ticket="T-1")
        with pytest.raises(errors.TicketOnFile) as refused:
            purchases.record(
                session, one, [NewLine("coat", 5)], TODAY, ticket=" T-1 ", staff_id=make.staff(session)
            )
    assert (refused.value.ticket, refused.value.day, refused.value.member) == ("T-1", TODAY, member)


def test_nobody_buys_nothing(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        coat = NewLine("coat", 5)
        nobodys = NewLine("coat", 5, for_whom="relative", relative_id=9)
        with pytest.raises(errors.Unknown):
            purchases.record(session, 9, [coat], TODAY)
        with pytest.raises(errors.Unknown):
            purchases.record(session, one, [coat], TODAY, staff_id=9)
        for line in (NewLine("coat", -5, -1, returns_line_id=9), nobodys):
            with pytest.raises(errors.Unknown):
                purchases.record(session, one, [line], TODAY)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_of_no_shop(shop: Shop, day: date) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
    with pytest.raises(errors.BadValue, match="outside_window"), shop.changing() as session:
        purchases.record(session, one, [NewLine("coat", 100)], day)


def test_a_ticket_too_large_to_be_summed(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
        purchases.record(session, one, [NewLine("coat", purchases.LARGEST)], TODAY)
    with pytest.raises(errors.BadValue, match="too_large"), shop.changing() as session:
        purchases.record(session, one, [NewLine("coat", purchases.LARGEST), NewLine("bag", 1)], TODAY)


def test_what_she_said_of_a_removed_ticket_stays(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        ticket = make.purchase(session, one)
        said = make.feedback(session, one, purchase_id=ticket)
    with shop.changing() as session:
        purchases.remove(session, ticket)
    with shop.reading() as session:
        kept = session.get(Feedback, said)
        assert kept is not None
        assert (kept.said, kept.purchase_id) == ("袖子太长", None)
