"""The days by which the PC's clock is judged: the newest on record, and the one that somebody confirmed."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.domain import clock
from app.domain.wallet import LAPSE, OPEN
from app.models import Contact, LedgerEntry, Purchase, Setting

KEY: Final = "clock_confirmed"
"""The setting that keeps the day which somebody said is right, ISO."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What speaks against the clock."""

    today: date
    newest: date
    """The newest day on record."""


def doubt(session: ReadSession, today: date) -> Doubt | None:
    """Return what speaks against `today`; None where nothing does."""
    newest = max(filter(None, session.execute(_NEWEST).one()), default=None)
    if newest is None:
        return None
    said = session.get(Setting, KEY)
    known = [newest] if said is None else [newest, date.fromisoformat(said.value)]
    return Doubt(today, newest) if clock.is_doubtful(today, known) else None


# What lapses follows from the clock itself, and a file may bring points of a day to come.
_NEWEST: Final = select(
    select(func.max(Purchase.day)).scalar_subquery(),
    select(func.max(LedgerEntry.day)).where(LedgerEntry.kind.not_in([OPEN, LAPSE])).scalar_subquery(),
    select(func.max(Contact.closed_on)).scalar_subquery(),
)
