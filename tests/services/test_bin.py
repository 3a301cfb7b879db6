"""What is removed goes whole, is found nowhere, and comes back whole, however long ago it was."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import (
    Base,
    Contact,
    Member,
    Note,
    Photo,
    Preference,
    Purchase,
    PurchaseLine,
    Relative,
    Tag,
    WinBack,
)
from app.queries import belongings, find
from app.queries import bin as bin_query
from app.services import bin as bin_
from app.services import (
    members,
    merging,
    notes,
    parting,
    preferences,
    purchases,
    relatives,
    undo,
    win_backs,
)
from tests import make
from tests.make import TODAY

APART = {"change", "changed_row", "sqlite_sequence", "ledger_entry", "lot_draw"}


def everything(shop: Shop) -> dict[str, list[Any]]:
    """Return every row of every table but the records, to which is only added."""
    with shop.reading() as session:
        link = session.connection()
        return {
            table.name: sorted(tuple(row) for row in link.exec_driver_sql(f"SELECT * FROM {table.name}"))
            for table in Base.metadata.sorted_tables
            if table.name not in APART
        }


@pytest.fixture
def regular(shop: Shop) -> int:
    """Put one on file with something in every drawer."""
    with shop.changing() as session:
        friend = make.member(session, "李静", card="VIP-0042")
        one = make.member(session, "陈丽", card="VIP-0100", phones=["13900138800"], referred_by_id=friend)
        make.member(session, "王燕", referred_by_id=one)
        make.relative(session, friend, "friend", is_member_id=one)
        child = make.relative(session, one, name="小米")
        make.consent(session, one)
        make.contact(session, one, relative_id=child, rule="C2")
        bought = make.purchase(
            session,
            one,
            TODAY,
            {"item": "coat"},
            {"item": "cap", "for_whom": "relative", "relative_id": child},
        )
        make.contact(session, one, rule="C6", purchase_id=bought, outcome="reached", closed_on=TODAY)
        line = session.scalars(select(PurchaseLine.id).where(PurchaseLine.item == "coat")).one()
        make.purchase(
            session, one, TODAY, {"item": "coat", "price": -9, "quantity": -1, "returns_line_id": line}
        )
        session.add(Photo(member_id=one, image=b"\x89PNG"))
        session.add(Preference(member_id=one, kind="size", value="M"))
        session.add(Note(member_id=one, text="ask for her son", written_on=TODAY))
        session.add(Tag(member_id=one, name="salon"))
    return one


def remove(shop: Shop, member_id: int) -> None:
    with shop.changing() as session:
        members.remove(session, member_id)


def binned(shop: Shop) -> list[bin_query.Binned]:
    with shop.reading() as session:
        return bin_query.load(session)


def bring_back(shop: Shop, change_id: int) -> None:
    with shop.changing() as session:
        bin_.bring_back(session, change_id)


def test_a_member_goes_with_all_that_is_hers_and_comes_back(shop: Shop, regular: int) -> None:
    before = everything(shop)
    finder = find.load(shop.path)
    with shop.reading() as session:
        held = belongings.of(session, regular)
    assert (held.tickets, held.contacts, held.relatives, held.notes) == (2, 2, 1, 1)
    remove(shop, regular)
    left = everything(shop)
    assert [row[1] for row in left["member"]] == ["李静", "王燕"]
    assert {name for name, rows in left.items() if rows} == {"member", "relative", "setting"}
    assert finder.find("8800") == []
    (entry,) = binned(shop)
    assert (entry.table, entry.rows[0]["name"], entry.member) == ("member", "陈丽", None)
    bring_back(shop, entry.change_id)
    assert everything(shop) == before
    assert [found.id for found in finder.find("8800")] == [regular]
    assert binned(shop) == []
    finder.close()
    with pytest.raises(errors.NothingToUndo):
        bring_back(shop, entry.change_id)


def test_out_of_the_bin_comes_what_one_may_put_there(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    (entry,) = binned(shop)
    with shop.changing(Actor(None, Role.CLERK)) as session, pytest.raises(errors.NotAllowed) as refused:
        bin_.bring_back(session, entry.change_id)
    assert refused.value.operation == "member.remove"
    with shop.changing(Actor(None, Role.MANAGER)) as session:
        bin_.bring_back(session, entry.change_id)
    with shop.changing(Actor(None, Role.CLERK)) as session:
        purchases.remove(session, session.scalars(select(Purchase.id).order_by(Purchase.id.desc())).all()[0])
    with shop.changing(Actor(None, Role.CLERK)) as session:
        assert bin_.bring_back(session, binned(shop)[0].change_id) == "purchase.remove"


def test_ctrl_z_brings_a_member_back_as_well(shop: Shop, regular: int) -> None:
    before = everything(shop)
    remove(shop, regular)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert everything(shop) == before


def test_the_shop_has_gone_on_when_she_comes_back(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    with shop.changing() as session:
        newcomer, friend = (
            session.scalars(select(Member).where(Member.name == name)).one().id for name in ("王燕", "李静")
        )
        members.amend(session, newcomer, referred_by_id=friend)
    with shop.changing() as session:
        members.remove(session, friend)
    (_, entry) = binned(shop)
    bring_back(shop, entry.change_id)
    with shop.reading() as session:
        assert session.get_one(Member, newcomer).referred_by_id == regular  # the other is in the bin
        assert session.get_one(Member, regular).referred_by_id is None


def test_what_somebody_wrote_meanwhile_stays(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    with shop.changing() as session:
        friend, newcomer = (
            session.scalars(select(Member.id).where(Member.name == name)).one() for name in ("李静", "王燕")
        )
        members.amend(session, newcomer, referred_by_id=friend)
    bring_back(shop, binned(shop)[0].change_id)
    with shop.reading() as session:
        assert session.get_one(Member, newcomer).referred_by_id == friend


def test_a_card_number_that_is_somebody_elses_of_before_is_said(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    with shop.changing() as session:
        once = members.enrol(session, "刘洋", card="VIP-0100")
        now = members.enrol(session, "刘洋", card="VIP-0900")
    with shop.changing() as session:
        merging.merge(session, now, once, TODAY, {"card": "kept"})
    with pytest.raises(errors.CardTaken):
        bring_back(shop, next(one for one in binned(shop) if one.member_id == regular).change_id)


def test_a_card_number_that_was_given_away_is_said(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    with shop.changing() as session:
        members.enrol(session, "刘洋", card="VIP-0100")
    with pytest.raises(errors.CardTaken):
        bring_back(shop, binned(shop)[0].change_id)
    with shop.reading() as session:
        assert session.get(Member, regular) is None


def test_a_relative_of_one_in_the_bin_waits_for_her(shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        child = session.scalars(select(Relative.id).where(Relative.name == "小米")).one()
        relatives.remove(session, child)
    remove(shop, regular)
    hers, kin = binned(shop)
    assert (kin.table, kin.rows[0]["name"], kin.member) == ("relative", "小米", None)
    with pytest.raises(errors.OwnerInBin):
        bring_back(shop, kin.change_id)
    bring_back(shop, hers.change_id)
    bring_back(shop, binned(shop)[0].change_id)
    with shop.reading() as session:
        assert session.get_one(Relative, child).name == "小米"
        assert (
            session.scalars(select(PurchaseLine.relative_id).where(PurchaseLine.item == "cap")).one() == child
        )


def test_a_ticket_recorded_by_mistake(shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        made = purchases.record(
            session, regular, [purchases.NewLine("gown", 500_000)], TODAY, ticket="T1", staff_id=None
        )
    assert made.contact_ids
    before = everything(shop)
    with shop.changing() as session:
        purchases.remove(session, made.id)
    with shop.reading() as session:
        assert session.get(Purchase, made.id) is None
        assert session.scalars(select(Contact.id).where(Contact.id == made.contact_ids[-1])).all() == []
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


def test_who_is_gone_stays_gone_to_who_asks_for_her(shop: Shop, regular: int) -> None:
    remove(shop, regular)
    with shop.changing() as session, pytest.raises(errors.Unknown):
        members.remove(session, regular)
    with shop.changing(Actor(None, Role.CLERK)) as session, pytest.raises(errors.NotAllowed):
        members.remove(session, 1)


def test_what_was_taken_back_can_be_done_again(shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        members.amend(session, regular, drink="柚子茶")
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        taken = session.info["change_id"]
    with shop.changing() as session:
        assert undo.do_again(session, taken) == "member.amend"
    with shop.reading() as session:
        assert session.get_one(Member, regular).drink == "柚子茶"
    with shop.changing() as session, pytest.raises(errors.ChangedSince):
        undo.do_again(session, taken)
    with shop.changing() as session, pytest.raises(errors.NothingToUndo):
        undo.do_again(session, 1)
    with shop.changing() as session, pytest.raises(errors.NothingToUndo):
        undo.do_again(session, 99_999)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


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
