"""Who holds a card or asks for one, and a step by its name."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors
from app.domain.card_steps import Step
from app.models import Contact
from app.queries import card_life as lives
from app.services import card_life
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
GROWN = {"birth_calendar": "solar", "birth_year": 1985, "birth_month": 11, "birth_day": 12}


def member(session: WriteSession, name: str = "张晓红", **values: Any) -> int:
    return make.member(session, name, phones=("13900138812",), **{"status": "prospect", **GROWN, **values})


def holder(session: WriteSession, name: str = "张晓红", card: str = "VIP-0007", **values: Any) -> int:
    return make.member(
        session, name, card=card, status="active", valid_until=TODAY + 200 * DAY, **{**GROWN, **values}
    )


def told_off(session: WriteSession, card: str = "VIP-0007") -> int:
    one = holder(session, card=card)
    card_life.warn(session, one, TODAY - 9 * DAY, "resold", TODAY - 8 * DAY)
    card_life.suspend(session, one, TODAY - 7 * DAY, "resold")
    card_life.appeal(session, one, TODAY - 6 * DAY, "it was her sister")
    return one


def steps(session: WriteSession, member_id: int) -> list[str]:
    return [one.taken.step.value for one in lives.load(session, member_id, TODAY).steps]


def open_contacts(session: WriteSession, member_id: int) -> list[str]:
    return list(
        session.scalars(
            select(Contact.occasion_key)
            .where(Contact.member_id == member_id, Contact.outcome.is_(None))
            .order_by(Contact.id)
        )
    )


def refusal(work: Callable[[], object]) -> errors.CardStepRefused:
    with pytest.raises(errors.CardStepRefused) as refused:
        work()
    return refused.value


def act(session: WriteSession, who: int, step: Step, day: date, card: str) -> None:
    later = day + 3 * DAY
    work: dict[Step, Callable[[], object]] = {
        Step.APPLY: lambda: card_life.apply(session, who, day),
        Step.READY: lambda: card_life.ready(session, who, day, card=card),
        Step.COLLECT: lambda: card_life.collect(session, who, day),
        Step.ISSUE: lambda: card_life.issue(session, who, day, "wedding", card=card),
        Step.RENEW: lambda: card_life.renew(session, who, day),
        Step.REPLACE: lambda: card_life.replace(session, who, day, "lost", card=card),
        Step.GIVE_BACK: lambda: card_life.give_back(session, who, day),
        Step.EXPIRE: lambda: card_life.pass_days(session, day),
        Step.WARN: lambda: card_life.warn(session, who, day, "so", later),
        Step.LIFT_WARNING: lambda: card_life.lift_warning(session, who, day),
        Step.SUSPEND: lambda: card_life.suspend(session, who, day, "so", until=later),
        Step.RESUME: lambda: card_life.resume(session, who, day),
        Step.CLEAR_POINTS: lambda: card_life.clear_points(session, who, day, "so"),
        Step.CANCEL: lambda: card_life.cancel(session, who, day, "so"),
        Step.APPEAL: lambda: card_life.appeal(session, who, day, "so"),
        Step.GRANT: lambda: card_life.answer(session, who, day, "so", granted=True),
        Step.REFUSE: lambda: card_life.answer(session, who, day, "so", granted=False),
        Step.LIFT_BAN: lambda: card_life.lift_ban(session, who, day, "so"),
    }
    work[step]()
