"""The shop's self-checks of the years, the latest first (rule S1)."""

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import self_check
from app.domain.self_check import Band
from app.models import SelfCheck, Staff


@dataclass(frozen=True, slots=True)
class Check:
    """One year's answers, in the order of `domain.self_check.STATEMENTS`."""

    day: date
    answers: tuple[int, ...]
    staff: str | None

    @property
    def is_whole(self) -> bool:
        """Whether it was answered to the end."""
        return self_check.is_whole(self.answers)

    @property
    def score(self) -> int:
        """The sum."""
        return self_check.score(self.answers)

    @property
    def band(self) -> Band:
        """What it means."""
        return self_check.band(self.score)


def load(session: ReadSession) -> list[Check]:
    """Return them all."""
    rows = session.execute(
        select(SelfCheck.day, SelfCheck.answers, Staff.name)
        .outerjoin(Staff, Staff.id == SelfCheck.staff_id)
        .order_by(SelfCheck.day.desc())
    )
    return [Check(day, tuple(json.loads(answers)), staff) for day, answers, staff in rows]
