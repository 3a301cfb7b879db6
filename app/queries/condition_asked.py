"""One condition of a list, asked of a shop on a day; and what the expressions for it have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_

from app.database.sessions import ReadSession
from app.domain.member_filter import Condition

Fits = ColumnElement[bool]
"""Whether a member meets it, as SQL over `Member`; may be NULL where nothing is known, which means no."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One condition, asked of a shop on a day."""

    condition: Condition
    session: ReadSession
    today: date

    @property
    def operator(self) -> str:
        """The condition's operator."""
        return self.condition.operator

    def ago(self) -> date:
        """Return the day so many days ago as the condition says."""
        return self.today - timedelta(days=self.condition.numbers[0])


Fitting = Callable[[Asked], Fits]
"""What makes the expression for one field."""


def between(asked: Asked, number: Any) -> Fits:
    """Return whether a number lies in the span of the condition; an end that is not given is open."""
    low, high = asked.condition.span
    ends = [number >= low] if low is not None else []
    return and_(*ends, *([number <= high] if high is not None else []))
