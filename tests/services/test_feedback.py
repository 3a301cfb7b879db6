"""What she says of the shop is taken down in her words, and the day by which it is to be settled."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import Feedback
from app.services import contacts, feedback, planning, staff, undo
from tests import make
from tests.make import TODAY


def test_a_complaint_goes_to_her_advisor_with_its_day(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕")
        mei = staff.add(session, "阿梅")
        one = make.member(session, advisor_id=mei)
        call = make.contact(session, one)
    with shop.changing(Actor(yan, Role.CLERK)) as session:
        taken = feedback.take(
            session, one, "complaint", " 袖子太长 ", TODAY, due=TODAY + timedelta(days=3), contact_id=call
        )
    with shop.reading() as session:
        row = session.get_one(Feedback, taken)
        assert (row.said, row.taken_by_id, row.staff_id, row.handler) == ("袖子太长", yan, mei, "shop")
        assert (row.due, row.contact_id, row.closed_on) == (TODAY + timedelta(days=3), call, None)
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "feedback.take"
    with shop.reading() as session:
        assert session.get(Feedback, taken) is None


def test_head_office_and_a_named_one_see_to_it(shop: Shop) -> None:
    with shop.changing() as session:
        mei = staff.add(session, "阿梅")
        one = make.member(session, advisor_id=mei)
        other = staff.add(session, "小燕")
        feedback.take(session, one, "idea", "more linen", TODAY, handler="head_office")
        feedback.take(session, one, "praise", "kind", TODAY, staff_id=other)
    with shop.reading() as session:
        assert session.scalars(select(Feedback.staff_id).order_by(Feedback.id)).all() == [None, other]


@pytest.mark.parametrize(
    ("kind", "said", "others"),
    [
        ("complaint", " ", {}),
        ("grumble", "too long", {}),
        ("complaint", "too long", {"due": TODAY - timedelta(days=1)}),
        ("complaint", "too long", {"handler": "nobody"}),
    ],
)
def test_what_cannot_be_taken_down(shop: Shop, kind: str, said: str, others: dict[str, Any]) -> None:
    with shop.changing() as session:
        one = make.member(session)
        with pytest.raises(errors.BadValue):
            feedback.take(session, one, kind, said, TODAY, **others)


def test_it_names_her_own_contacts_and_tickets_only(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session), make.member(session)
        named: list[dict[str, Any]] = [
            {"contact_id": make.contact(session, other)},
            {"purchase_id": make.purchase(session, other)},
            *({key: 99} for key in ("contact_id", "purchase_id", "staff_id")),
        ]
        for each in named:
            with pytest.raises(errors.Unknown):
                feedback.take(session, one, "complaint", "late", TODAY, **each)
        feedback.take(session, one, "complaint", "late", TODAY, purchase_id=make.purchase(session, one))


def test_what_she_said_stays_when_its_contact_goes(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        call, other = make.contact(session, one), make.contact(session, one, rule="C5")
        taken = feedback.take(session, one, "complaint", "too many calls", TODAY, contact_id=call)
        contacts.close(session, other, "do_not_contact", TODAY)
        planning.leave_alone(session, [one])
    with shop.reading() as session:
        assert session.get_one(Feedback, taken).contact_id is None
