"""The answers of the drill: kept for good, signed, and taken back where it was a slip."""

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.models import Change, DrillAnswer
from app.services import drill, undo
from tests import make
from tests.make import TODAY


def test_an_answer_is_kept_with_who_gave_it(shop: Shop) -> None:
    with shop.changing() as session:
        staff, member = make.staff(session), make.member(session)
    with shop.changing(Actor(staff, Role.CLERK)) as session:
        right = drill.answer(session, member, "size", "38", "38", TODAY, category="dress")
        wrong = drill.answer(session, member, "colour", "navy", "wine", TODAY)
    with shop.reading() as session:
        one, other = (session.get_one(DrillAnswer, number) for number in (right, wrong))
        assert (one.right, one.staff_id, one.category, one.asked_on) == (1, staff, "dress", TODAY)
        assert (other.right, other.answer, other.expected) == (0, "navy", "wine")
        change = session.scalars(select(Change).where(Change.operation == "drill.answer")).one()
        assert change.member_id is None, "it is no news of hers"


def test_a_slip_is_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session)
    with shop.changing() as session:
        drill.answer(session, member, "size", "38", "40", TODAY)
        change = session.info["change_id"]
    with shop.changing() as session:
        assert undo.take_back(session, change) == "drill.answer"
    with shop.reading() as session:
        assert session.scalars(select(DrillAnswer)).all() == []


def test_what_is_refused(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session)
    with shop.changing() as session:
        with pytest.raises(errors.Unknown):
            drill.answer(session, 99, "size", "38", "38", TODAY)
        with pytest.raises(errors.BadValue):
            drill.answer(session, member, "shoe", "38", "38", TODAY)
    with pytest.raises(errors.NotAllowed), shop.changing(Actor(None, Role.VIEWER)) as session:
        drill.answer(session, member, "size", "38", "38", TODAY)
