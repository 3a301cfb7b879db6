"""Warned, suspended, cancelled, and the way back: what comes first, what goes with it, and who may."""

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import Step, Why
from app.domain.permissions import Role
from app.models import Contact, Member
from app.queries import balances
from app.queries import card_life as lives
from app.services import card_life, contacts, members, points
from tests import make
from tests.make import TODAY
from tests.services.card_life.holders import (
    DAY,
    act,
    holder,
    refusal,
)


def test_a_warning_comes_before_every_sanction(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        assert refusal(lambda: card_life.cancel(session, one, TODAY, "resold")).why is Why.NO_WARNING
        card_life.warn(session, one, TODAY, "resold her discount", TODAY + 10 * DAY)
        running = refusal(lambda: card_life.cancel(session, one, TODAY + 10 * DAY, "resold"))
        assert (running.why, running.day) == (Why.WARNING_RUNS, TODAY + 11 * DAY)
        make.contact(session, one, TODAY + 30 * DAY, "C3")
        own = contacts.arrange(session, one, "phone", TODAY + 40 * DAY, note="hem")
        card_life.suspend(session, one, TODAY + 11 * DAY, "resold again", until=TODAY + 41 * DAY)
        row = session.get_one(Member, one)
        assert (row.status, row.card) == ("suspended", "VIP-0007")
        assert [it.id for it in session.scalars(select(Contact))] == [own], "the shop is silent meanwhile"
        card_life.appeal(session, one, TODAY + 12 * DAY, "it was her sister")
        card_life.answer(session, one, TODAY + 13 * DAY, "true", granted=True)
        assert row.status == "active"
        found = lives.load(session, one, TODAY + 13 * DAY)
    chain = {it.taken.step.value: it.taken for it in found.steps}
    assert chain["appeal"].answers_id == chain["suspend"].id
    assert chain["grant"].answers_id == chain["appeal"].id
    assert chain["suspend"].until == TODAY + 41 * DAY


def test_a_cancelled_member_applies_again_when_the_owner_lifts_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
        card_life.cancel(session, one, TODAY + 2 * DAY, "resold")
        assert refusal(lambda: card_life.apply(session, one, TODAY + 3 * DAY)).why is Why.CANCELLED
        with pytest.raises(errors.BadValue):
            members.amend(session, one, status="active")
        members.amend(session, one, status="cancelled", notes="she called")
    with shop.changing(Actor(None, Role.MANAGER)) as session, pytest.raises(errors.NotAllowed):
        card_life.lift_ban(session, one, TODAY + 3 * DAY, "she asked kindly")
    with shop.changing() as session:
        card_life.lift_ban(session, one, TODAY + 3 * DAY, "she asked kindly")
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("prospect", None, None)
        card_life.apply(session, one, TODAY + 4 * DAY)
        card_life.ready(session, one, TODAY + 5 * DAY)
        assert row.card == "VIP-0008"
        assert lives.load(session, one, TODAY).former == ("VIP-0007",)


def test_points_are_cleared_and_given_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
        assert (
            refusal(lambda: card_life.clear_points(session, one, TODAY + 2 * DAY, "resold")).why
            is Why.NO_POINTS
        )
        session.rollback()
    with shop.changing() as session:
        one = holder(session)
        points.earn(session, one, 700, TODAY)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
    with shop.changing() as session:
        card_life.clear_points(session, one, TODAY + 2 * DAY, "resold")
        assert balances.of_member(session, one, TODAY + 2 * DAY).points.total == 0
    with shop.changing() as session:
        card_life.appeal(session, one, TODAY + 3 * DAY, "it was her sister")
        card_life.answer(session, one, TODAY + 4 * DAY, "true", granted=True)
        assert balances.of_member(session, one, TODAY + 4 * DAY).points.total == 700
        card_life.warn(session, one, TODAY + 5 * DAY, "again", TODAY + 9 * DAY)
        card_life.lift_warning(session, one, TODAY + 6 * DAY)
        assert session.get_one(Member, one).status == "active"


@pytest.mark.parametrize(
    ("step", "roles"),
    [
        (Step.WARN, {"owner", "manager"}),
        (Step.CLEAR_POINTS, {"owner"}),
        (Step.APPEAL, {"owner", "manager", "clerk"}),
        (Step.RENEW, {"owner", "manager", "clerk"}),
    ],
)
def test_sanctions_are_for_managers(shop: Shop, step: Step, roles: set[str]) -> None:
    for role in Role:
        with shop.changing(Actor(None, role)) as session:
            fault = errors.Unknown if role.value in roles else errors.NotAllowed
            with pytest.raises(fault):
                act(session, 99, step, TODAY, "")
