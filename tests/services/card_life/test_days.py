"""What the days bring by themselves: cards expire, suspensions end, once; and no step goes back in time."""

from datetime import date

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import Step
from app.models import Change, Member
from app.queries import card_life as lives
from app.services import card_life, members, undo
from tests.make import TODAY
from tests.services.card_life.holders import (
    DAY,
    holder,
    member,
)


def test_the_day_lets_cards_expire_and_suspensions_end_once(shop: Shop) -> None:
    with shop.changing() as session:
        over = holder(session, "李静", "A1")
        members.amend(session, over, valid_until=TODAY - DAY)
        last = holder(session, "王燕", "A2")
        members.amend(session, last, valid_until=TODAY)
        away = holder(session, "陈丽", "A3")
        card_life.warn(session, away, TODAY - 9 * DAY, "resold", TODAY - 8 * DAY)
        card_life.suspend(session, away, TODAY - 7 * DAY, "resold", until=TODAY - DAY)
        before = session.scalar(select(func.max(Change.id)))
    with shop.changing() as session:
        assert card_life.pass_days(session, TODAY) == 2
        change = session.info["change_id"]
    with shop.changing() as session:
        assert card_life.pass_days(session, TODAY) == 0
        states = [session.get_one(Member, each).status for each in (over, last, away)]
        assert states == ["expired", "active", "active"]
        assert undo.last_change(session) == before, "the day's own work is not offered to be undone"
        row = session.get_one(Change, change)
        assert (row.operation, row.member_id) == ("card.expire", None)
        with pytest.raises(errors.CardStepRefused):
            card_life.expire(session, last, TODAY)
        card_life.expire(session, last, TODAY + DAY)
        steps_of_one = lives.load(session, over, TODAY).steps
    assert [(it.taken.step, it.taken.reason, it.staff) for it in steps_of_one] == [
        (Step.EXPIRE, "end_of_term", None)
    ]


def test_the_days_work_is_done_in_parts(shop: Shop) -> None:
    with shop.changing() as session:
        for number in range(5):
            one = holder(session, f"李静{number}", f"A{number}")
            session.get_one(Member, one).valid_until = TODAY - DAY
        session.flush()
    made: list[int] = []
    while not made or made[-1]:
        with shop.changing() as session:
            made.append(card_life.pass_days(session, TODAY, most=2))
            if made[-1] == 1:
                assert session.member_id is not None, "one alone stands on her timeline"
    assert made == [2, 2, 1, 0]


def test_no_step_goes_back_in_time_or_names_who_is_not_there(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
        card_life.apply(session, one, TODAY)
        with pytest.raises(errors.BadValue):
            card_life.ready(session, one, TODAY - DAY)
        for day in (date(1899, 12, 31), date.max):
            with pytest.raises(errors.BadValue):
                card_life.ready(session, one, day)
        with pytest.raises(errors.Unknown):
            card_life.ready(session, one, TODAY, staff_id=99)
        with pytest.raises(errors.Unknown):
            card_life.ready(session, 99, TODAY)
        with pytest.raises(errors.Unknown):
            lives.load(session, 99, TODAY)
