"""Steps on record: taken back, out of the bin, into another card and out of it again."""

from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain.status import Status
from app.models import CardStep, Contact, Member
from app.queries import card_life as lives
from app.queries import changes
from app.services import card_life, contacts, members, merging, parting, undo
from tests import make
from tests.make import TODAY
from tests.services.card_life.holders import (
    DAY,
    holder,
    member,
    told_off,
)


def test_one_step_is_one_change_that_can_be_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
    with shop.changing() as session:
        card_life.apply(session, one, TODAY)
        change = session.info["change_id"]
    with shop.reading() as session:
        assert "card.apply" in [it.operation for it in changes.of_member(session, one, 9)]
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.reading() as session:
        assert session.get_one(Member, one).status == "prospect"
        assert session.scalar(select(func.count()).select_from(CardStep)) == 0
        assert session.scalar(select(func.count()).select_from(Contact)) == 0, "its call goes with it"
    with shop.changing() as session:
        card_life.apply(session, one, TODAY)
        card_life.ready(session, one, TODAY)
    with shop.changing() as session:
        card_life.replace(session, one, TODAY, "damaged")
        assert session.get_one(Member, one).card == "VIP-0002"
        change = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.reading() as session:
        found = lives.load(session, one, TODAY)
    assert (found.card, found.former, found.life.status) == ("VIP-0001", (), Status.READY)


def test_her_steps_go_to_the_bin_and_come_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = told_off(session)
        card_life.answer(session, one, TODAY, "no", granted=False)
    with shop.changing() as session:
        members.remove(session, one)
        change = session.info["change_id"]
        assert session.scalar(select(func.count()).select_from(CardStep)) == 0
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.changing() as session:
        found = lives.load(session, one, TODAY)
        assert [it.taken.step.value for it in found.steps] == ["warn", "suspend", "appeal", "refuse"]
        assert found.steps[2].taken.answers_id == found.steps[1].taken.id


def test_her_steps_go_into_the_other_card_and_out_of_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = told_off(session)
        two = holder(session, "张晓红", "VIP-0009")
    with shop.changing() as session:
        made = merging.merge(session, two, one, TODAY)
        found = lives.load(session, two, TODAY)
        assert (found.life.status, found.life.appeal is not None) == (Status.SUSPENDED, True)
        card_life.answer(session, two, TODAY, "true", granted=True)
        assert session.get_one(Member, two).status == "active"
    with shop.changing() as session:
        parting.part(session, made)
        assert [it.taken.step.value for it in lives.load(session, one, TODAY).steps][:3] == [
            "warn", "suspend", "appeal",
        ]  # fmt: skip


def test_who_is_suspended_again_by_undo_or_redo_is_left_alone(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.warn(session, one, TODAY - 9 * DAY, "lent it", TODAY - 8 * DAY)
    with shop.changing() as session:
        card_life.suspend(session, one, TODAY, "lent it")
        suspended = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, suspended)
        taken_back = session.info["change_id"]
    with shop.changing() as session:
        make.contact(session, one)
        own = make.contact(session, one, rule="own")
    with shop.changing() as session:
        undo.do_again(session, taken_back)
        again = session.info["change_id"]
    with shop.reading() as session:
        assert session.scalars(select(Contact.id).where(Contact.outcome.is_(None))).all() == [own]
    with shop.changing() as session:
        undo.take_back(session, again)
        assert len(session.scalars(select(Contact.id).where(Contact.outcome.is_(None))).all()) == 2


def test_a_call_that_was_not_made_after_all_is_not_planned_for_who_asked_to_be_left_alone(
    shop: Shop,
) -> None:
    with shop.changing() as session:
        one = holder(session)
        call = make.contact(session, one)
    with shop.changing() as session:
        contacts.close(session, call, "reached", TODAY)
        change = session.info["change_id"]
    with shop.changing() as session:
        members.amend(session, one, do_not_contact=True)
    with shop.changing() as session:
        undo.take_back(session, change)
        assert session.scalars(select(Contact)).all() == []
