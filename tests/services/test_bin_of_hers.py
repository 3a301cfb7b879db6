"""What belongs to a member goes to the bin by itself and comes back: a ticket, a note, an offer, a line."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import (
    Contact,
    Note,
    Preference,
    Purchase,
    PurchaseLine,
    WinBack,
)
from app.services import (
    members,
    merging,
    notes,
    parting,
    preferences,
    purchases,
    undo,
    win_backs,
)
from tests import make
from tests.make import TODAY
from tests.services.binned import binned, bring_back, everything, put_on_file


@pytest.fixture
def regular(shop: Shop) -> int:
    return put_on_file(shop)


def test_a_ticket_recorded_by_mistake(shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        made = purchases.record(
            session, regular, [purchases.NewLine("gown", 500_000)], TODAY, ticket="T1", staff_id=None
        )
    before = everything(shop)
    of_it = select(Contact.rule).where(Contact.purchase_id == made.id)
    with shop.reading() as session:
        assert session.scalars(of_it).all() == ["C6"]  # thanks for the day (C7) are owed to its first ticket
        planned = set(session.scalars(select(Contact.occasion_key)))
    with shop.changing() as session:
        purchases.remove(session, made.id)
    with shop.reading() as session:
        assert session.get(Purchase, made.id) is None
        left = set(session.scalars(select(Contact.occasion_key)))
        assert f"C6:{made.id}" in planned - left
    (entry,) = binned(shop)
    assert (entry.table, entry.items, entry.member) == ("purchase", ("gown",), "陈丽")
    with shop.changing() as session:
        again = purchases.record(session, regular, [purchases.NewLine("hat", 1)], TODAY, ticket="T1")
    with pytest.raises(errors.TicketOnFile) as refused:
        bring_back(shop, entry.change_id)
    assert (refused.value.ticket, refused.value.day, refused.value.member) == ("T1", TODAY, "VIP-0100 陈丽")
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        assert again
    bring_back(shop, entry.change_id)
    assert everything(shop) == before


def test_a_ticket_of_which_something_was_brought_back_stays(shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        first, second = session.scalars(select(Purchase.id).where(Purchase.member_id == regular)).all()
        with pytest.raises(errors.BroughtBack):
            purchases.remove(session, first)
    with shop.changing() as session:
        purchases.remove(session, second)
    with shop.changing() as session:
        purchases.remove(session, first)
    with shop.reading() as session:  # the contact that was made stays, without the ticket
        assert session.scalars(select(Contact.purchase_id).where(Contact.rule == "C6")).all() == [None]
    _, entry = binned(shop)
    with pytest.raises(errors.ChangedSince):  # the line that it brings back is in the bin still
        bring_back(shop, entry.change_id)


@pytest.mark.usefixtures("regular")
def test_notes_and_statements_lie_in_the_bin_with_who_threw_them_away(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
    with shop.changing(Actor(yan, Role.CLERK)) as session:
        notes.remove(session, session.scalars(select(Note.id)).one())
    with shop.changing() as session:
        preferences.withdraw(session, session.scalars(select(Preference.id)).one())
    said, note = binned(shop)
    assert (note.table, note.rows[0]["text"], note.staff) == ("note", "ask for her son", "小燕")
    assert (said.table, said.rows[0]["value"], said.staff) == ("preference", "M", None)


def test_a_note_is_shown_until_its_last_day(shop: Shop, regular: int) -> None:
    from app.queries import member_card

    with shop.changing() as session:
        number = notes.write(
            session, regular, " her coat is at the tailor's ", TODAY, until=date(2026, 11, 12)
        )
    for day, there in ((TODAY, 2), (date(2026, 11, 12), 2), (date(2026, 11, 13), 1)):
        with shop.reading() as session:
            assert len(member_card.load(session, regular, day).notes) == there
    with shop.changing() as session:
        notes.amend(session, number, text="it is here", until=None)
    with shop.reading() as session:
        assert member_card.load(session, regular, date(2027, 1, 1)).notes[0].text == "it is here"
    for fields in ({"text": " "}, {"until": date(2026, 11, 9)}, {"colour": "red"}):
        with shop.changing() as session, pytest.raises(errors.BadValue):
            notes.amend(session, number, **fields)
    with shop.changing() as session, pytest.raises(errors.BadValue):
        notes.write(session, regular, "", TODAY)


def test_an_offer_that_the_ticket_had_closed_is_closed_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=["13800138000"])
        made = win_backs.begin(session, one, TODAY, reason="unknown", offer="tea")
        ticket = purchases.record(session, one, [purchases.NewLine("coat", 100)], TODAY)
    with shop.changing() as session:
        purchases.remove(session, ticket.id)
        assert session.get_one(WinBack, made).result is None
        change = session.info["change_id"]
    bring_back(shop, change)
    with shop.reading() as session:
        assert session.get_one(WinBack, made).closed_on == TODAY


def test_a_card_goes_though_a_ticket_of_another_brings_back_a_line_of_hers(shop: Shop) -> None:
    with shop.changing() as session:
        kept, gone = make.member(session, "陈丽"), make.member(session, "陈丽丽")
        first = purchases.record(session, gone, [purchases.NewLine("coat", 100)], TODAY)
    with shop.changing() as session:
        number = merging.merge(session, kept, gone, TODAY)
    with shop.changing() as session:
        back = purchases.NewLine("coat", -100, -1, returns_line_id=first.line_ids[0])
        later = purchases.record(session, kept, [back, purchases.NewLine("hat", 50)], TODAY)
    with shop.changing() as session:
        parting.part(session, number)
    before = everything(shop)
    with shop.changing() as session:
        members.remove(session, gone)
        assert session.get_one(PurchaseLine, later.line_ids[0]).returns_line_id is None
        change = session.info["change_id"]
    bring_back(shop, change)
    assert everything(shop) == before
