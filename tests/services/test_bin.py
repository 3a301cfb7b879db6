"""What is removed goes whole, is found nowhere, and comes back whole, however long ago it was."""

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import (
    Member,
    Purchase,
    PurchaseLine,
    Relative,
)
from app.queries import belongings, find
from app.services import bin as bin_
from app.services import (
    members,
    merging,
    purchases,
    relatives,
    undo,
)
from tests.make import TODAY
from tests.services.binned import binned, bring_back, everything, put_on_file, remove


@pytest.fixture
def regular(shop: Shop) -> int:
    return put_on_file(shop)


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
