"""Keep the shop's answers of a year to its self-check (rule S1)."""

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import self_check
from app.models import SelfCheck
from app.services import checks
from app.services.recording import operation


@operation("selfcheck.keep")
def keep(session: WriteSession, answers: Sequence[int], on: date) -> int:
    """Keep the answers of the day `on`, each worth one of `domain.self_check.ANSWERS`, and return their id.

    They may break off before the last statement: the rest is answered another day. A year has one check;
    answered again in the same year, the later answers stand. Raises ValueError for what is no answer,
    BadValue for a day to come.
    """
    checks.happened(session, "day", on)
    if not self_check.is_possible(answers):
        raise ValueError(answers)
    row = session.scalar(
        select(SelfCheck).where(
            SelfCheck.day.between(on.replace(month=1, day=1), on.replace(month=12, day=31))
        )
    )
    written = json.dumps([*answers])
    if row is None:
        row = SelfCheck(day=on, answers=written, staff_id=session.actor.staff_id)
        session.add(row)
    else:
        row.day, row.answers, row.staff_id = on, written, session.actor.staff_id
    session.flush()
    return row.id
