"""One card parted again, at once, by Ctrl+Z or next month: each has what was hers."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.models import (
    Contact,
    FormerCard,
    Member,
    Merge,
    Phone,
    Photo,
    Purchase,
    PurchaseLine,
    Relative,
    Tag,
)
from app.queries import members as lists
from app.services import (
    contacts,
    members,
    merging,
    parting,
    purchases,
    undo,
)
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY
from tests.services.merging.two_cards import GONE, KEPT, THIRD, merge, part, spent, tables


def test_all_is_as_it_was_after_parting(pair: Shop) -> None:
    before = tables(pair)
    number = merge(pair, name="gone", card="gone", photo="gone", phones="gone")
    assert part(pair, number) == GONE
    assert tables(pair) == before
    with pair.changing() as session:  # and parting can be taken back itself
        undo.take_back(session, undo.last_change(session))
    with pair.reading() as session:
        assert session.get(Member, GONE) is None
    assert part(pair, number) == GONE
    assert tables(pair) == before


def test_all_is_as_it_was_after_ctrl_z(pair: Shop) -> None:
    before = tables(pair)
    merge(pair, photo="gone")
    with pair.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "member.merge"
    assert tables(pair) == before


def test_ctrl_z_says_how_to_part_what_was_built_upon(pair: Shop) -> None:
    with pair.changing() as session:
        number = merging.merge(session, KEPT, GONE, TODAY)
        change = session.info["change_id"]
    with pair.changing() as session:
        members.amend(session, KEPT, wechat="other")
    with pair.changing() as session, pytest.raises(errors.MergeBuiltOn) as told:
        undo.take_back(session, change)
    assert told.value.name == "张小红"
    part(pair, number)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).wechat == "other"
        assert session.get_one(Member, GONE).wechat == "xh88"


def test_next_month_what_came_since_stays_and_what_belongs_to_her_goes_with_her(pair: Shop) -> None:
    number = merge(pair)
    later = TODAY + timedelta(days=30)
    with pair.reading() as session:
        hers = session.scalars(select(PurchaseLine.id).where(PurchaseLine.price == 128_000)).all()[-1]
        son = session.scalars(select(Relative.id).where(Relative.name == "大米")).one()
        own = session.scalars(select(Contact.id).where(Contact.occasion_key == "own:9")).one()
    with pair.changing() as session:
        bought = purchases.record(session, KEPT, [NewLine("coat", 300_000)], later)
        back = purchases.record(session, KEPT, [NewLine("dress", -128_000, -1, returns_line_id=hers)], later)
        kids = purchases.record(
            session, KEPT, [NewLine("cap", 5_000, for_whom="relative", relative_id=son)], later
        )
        following = contacts.close(
            session, own, "left_word", later, said="ring", next_on=later + timedelta(days=2)
        )
        members.amend(
            session,
            KEPT,
            drink="water",
            birthday=Birthday(Calendar.LUNAR, 8, 16, 1985),
            phones=["13700001111"],
        )
        session.delete(session.scalars(select(Photo)).one())
    total = spent(pair)
    part(pair, number)
    assert spent(pair) == total
    with pair.reading() as session:
        owner = {ticket.id: ticket.member_id for ticket in session.scalars(select(Purchase))}
        assert (owner[bought.id], owner[back.id], owner[kids.id]) == (KEPT, GONE, GONE)
        assert session.get_one(Contact, own).member_id == GONE
        assert session.get_one(Contact, own).said == "ring"
        assert session.get_one(Contact, following).member_id == GONE
        kept, gone = session.get_one(Member, KEPT), session.get_one(Member, GONE)
        assert (kept.drink, kept.birth_day, kept.birth_year) == ("water", 16, 1985)
        assert (gone.birth_day, gone.birth_year, gone.card) == (15, 1985, "A-7")
        assert session.scalars(select(Phone.written).where(Phone.member_id == KEPT)).all() == ["13700001111"]
        assert session.scalars(select(Phone.written).where(Phone.member_id == GONE)).all() == ["13800138812"]
        assert session.scalars(select(Photo.member_id)).all() == [GONE]
        assert session.scalars(select(FormerCard.card)).all() == ["OLD-1"]
        assert session.get(Merge, number) is None


def test_a_chain_is_parted_from_its_end(pair: Shop) -> None:
    before = tables(pair)
    first = merge(pair)
    middle = tables(pair)
    second = merge(pair, THIRD, KEPT)
    with pair.reading() as session:
        assert [lists.resolve(session, card) for card in ("A-7", "OLD-1", "VIP-0231")] == [THIRD] * 3
    with pair.changing() as session, pytest.raises(errors.MergedOnward) as told:
        parting.part(session, first)
    assert (told.value.name, told.value.into) == ("张晓红", "王芳")
    part(pair, second)
    assert tables(pair) == middle
    part(pair, first)
    assert tables(pair) == before


def test_a_chain_whose_end_is_gone_names_the_card_itself(pair: Shop) -> None:
    first = merge(pair)
    merge(pair, THIRD, KEPT)
    with pair.changing() as session:
        link = session.connection()
        link.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        link.exec_driver_sql("DELETE FROM member WHERE id = 3")
        with pytest.raises(errors.MergedOnward) as told:
            parting.part(session, first)
        assert told.value.into == "张晓红"
        link.exec_driver_sql("DELETE FROM merge WHERE kept_id = 3")
        with pytest.raises(errors.KeptInBin):
            parting.part(session, first)
        make.member(session)  # so that no row is without its owner at the end
        link.exec_driver_sql("UPDATE member SET id = 3 WHERE id = 4")


def test_what_somebody_took_in_the_meantime_stays_hers(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        session.get_one(Member, THIRD).card = "A-7"  # past every check
        session.add(Tag(member_id=KEPT, name="new"))
        for relative in session.scalars(select(Relative).where(Relative.name == "大米")):
            session.delete(relative)
        session.flush()
    part(pair, number)
    with pair.reading() as session:
        assert session.get_one(Member, GONE).card is None
        assert session.get_one(Member, THIRD).card == "A-7"
        assert session.scalars(select(Tag.member_id).where(Tag.name == "new")).all() == [KEPT]
