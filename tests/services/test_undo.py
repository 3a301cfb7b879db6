"""What can be taken back, what cannot, and what is said then."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import ChangedRow, Member, Photo, Staff
from app.services import members, recording, settings, staff, undo
from tests import make


def test_each_member_of_staff_takes_back_her_own(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕")
    with shop.changing(Actor(yan, Role.CLERK)) as session:
        one = members.enrol(session, "王燕")
        hers = session.info["change_id"]
    with shop.changing() as session:
        members.amend(session, one, drink="tea")
        last = session.info["change_id"]
    with shop.changing() as session:
        assert undo.last_change(session) == last
        assert undo.last_change(session, yan) == hers
        with pytest.raises(errors.NothingToUndo):
            undo.last_change(session, 99)


def test_who_may_not_do_a_thing_may_not_take_it_back_or_do_it_again(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕", role="manager")
    with shop.changing() as session:
        staff.give_role(session, yan, "clerk")
        lowered = session.info["change_id"]
    with shop.changing(Actor(yan, Role.CLERK)) as session, pytest.raises(errors.NotAllowed) as refused:
        undo.take_back(session, lowered)
    assert (refused.value.operation, refused.value.role) == ("staff.change", "clerk")
    with shop.changing() as session:
        undo.take_back(session, lowered)
        taken = session.info["change_id"]
    with shop.changing(Actor(yan, Role.MANAGER)) as session, pytest.raises(errors.NotAllowed):
        undo.do_again(session, taken)
    with shop.changing() as session:
        assert undo.do_again(session, taken) == "staff.change"
        assert session.get_one(Staff, yan).role == "clerk"


def test_a_change_is_taken_back_once(shop: Shop) -> None:
    with shop.changing() as session:
        members.enrol(session, "王燕")
        first = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, first)
    for gone in (first, 99):
        with shop.changing() as session, pytest.raises(errors.NothingToUndo):
            undo.take_back(session, gone)


def test_what_was_changed_again_comes_first(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕", drink="tea")
    with shop.changing() as session:
        members.amend(session, one, drink="water")
        first = session.info["change_id"]
    with shop.changing() as session:
        members.amend(session, one, drink="coffee")
    with shop.changing() as session, pytest.raises(errors.ChangedSince):
        undo.take_back(session, first)


def test_a_number_that_was_given_away_is_not_taken_from_its_new_owner(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕", card="V1")
    with shop.changing() as session:
        members.amend(session, one, card="V2")
        first = session.info["change_id"]
    with shop.changing() as session:
        members.enrol(session, "李静", card="V1")
    with shop.changing() as session, pytest.raises(errors.ChangedSince):
        undo.take_back(session, first)
    with shop.reading() as session:
        assert session.scalars(select(Member.card).order_by(Member.id)).all() == ["V2", "V1"]


def test_pictures_days_and_instants_come_back_as_they_were(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, joined_on=date(2020, 1, 1))
        session.add(Photo(member_id=one, image=b"\xff\x00"))
    with shop.changing() as session:
        photo, member = session.get(Photo, one), session.get(Member, one)
        assert photo is not None
        assert member is not None
        instant = member.created_at
        session.delete(photo)
        session.flush()
        session.delete(member)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert session.execute(select(Photo.member_id, Photo.image)).one() == (one, b"\xff\x00")
        assert session.execute(select(Member.joined_on, Member.created_at)).one() == (
            date(2020, 1, 1),
            instant,
        )


def test_a_row_that_is_there_again_is_not_made_twice(shop: Shop) -> None:
    with shop.changing() as session:
        settings.change(session, silence=100)
    with shop.changing() as session:
        row = session.scalars(select(ChangedRow).order_by(ChangedRow.id.desc())).first()
        assert row is not None
        entry = ChangedRow(change_id=row.change_id, table_name="setting", row_key="silence", before=row.after)
        with pytest.raises(errors.ChangedSince):
            undo._put_back(session, entry)


def test_what_is_no_setting_is_refused(shop: Shop) -> None:
    with shop.changing() as session:
        for name, value in (("shoe", 1), ("silence", "90"), ("silence", True)):
            with pytest.raises(errors.BadValue):
                settings.change(session, **{name: value})


def test_a_row_that_was_touched_but_not_changed_is_no_change(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
    with shop.changing() as session:
        members.amend(session, one, name="王燕")
        assert session.info.get("change_id") is None
    with shop.changing() as session:
        member = session.get(Member, one)
        assert member is not None
        member.drink = "tea"
        session.flush()
        first = recording.change_id(session)
        session.delete(member)
        member.drink = "water"
        session.flush()
        assert recording.change_id(session) == first
