"""What members said of the shop in a time, in figures (F1, D3): how much, how soon settled, how well."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, case, exists, func, select

from app.database.sessions import ReadSession
from app.domain.feedback import Kind
from app.models import Feedback, Purchase
from app.queries.prepared import Prepared

STAYING: Final = 0.6
"""Of those whose complaint was solved about so many stay."""
CAME_BACK: Final = 90
"""Days after a complaint was solved in which a visit says that she stayed."""


@dataclass(frozen=True, slots=True)
class SaidOfUs:
    """The figures of a time, by the day on which things were said; of complaints unless it says else."""

    by_kind: dict[str, int]
    """How many of each kind; a kind that nobody spoke of is absent."""
    settled: int = 0
    """Complaints that are closed by now."""
    solved: int = 0
    """Of these, to the shop's own mind."""
    days: float | None = None
    """Days from being said to being closed, on average; None where none is closed."""
    in_time: int = 0
    """Closed by the day that was promised."""
    promised: int = 0
    """Closed ones for which a day was promised."""
    content: float | None = None
    """How content they said to be afterwards, 1 to 5, on average; None where nobody was asked."""
    asked: int = 0
    """How many were asked that."""
    could_return: int = 0
    """Solved so long ago that a visit could have followed."""
    returned: int = 0
    """Of these, who came in afterwards."""
    ideas_used: int = 0

    @property
    def complaints(self) -> int:
        """How many complaints there were."""
        return self.by_kind.get(Kind.COMPLAINT, 0)

    @property
    def total(self) -> int:
        """All that was said, of whatever kind."""
        return sum(self.by_kind.values())


_SAID_THEN = Feedback.told_on.between(bindparam("first"), bindparam("last"))
_CLOSED = Feedback.closed_on.is_not(None)
_KINDS: Final = Prepared(
    select(Feedback.kind, func.count(), func.count(Feedback.used_on))
    .where(_SAID_THEN)
    .group_by(Feedback.kind)
)
_BACK = exists().where(
    Purchase.member_id == Feedback.member_id,
    Purchase.day > Feedback.closed_on,
    Purchase.day <= func.date(Feedback.closed_on, f"+{CAME_BACK} days"),
)
_OLD_ENOUGH = func.date(Feedback.closed_on, f"+{CAME_BACK} days") <= bindparam("today")
_COMPLAINTS: Final = Prepared(
    select(
        func.count(Feedback.closed_on),
        func.coalesce(func.sum(Feedback.solved), 0),
        func.avg(case((_CLOSED, func.julianday(Feedback.closed_on) - func.julianday(Feedback.told_on)))),
        func.coalesce(func.sum(case((Feedback.closed_on <= Feedback.due, 1), else_=0)), 0),
        func.coalesce(func.sum(case((_CLOSED & Feedback.due.is_not(None), 1), else_=0)), 0),
        func.avg(Feedback.satisfaction),
        func.count(Feedback.satisfaction),
        func.coalesce(func.sum(case(((Feedback.solved == 1) & _OLD_ENOUGH, 1), else_=0)), 0),
        func.coalesce(func.sum(case(((Feedback.solved == 1) & _OLD_ENOUGH & _BACK, 1), else_=0)), 0),
    ).where(_SAID_THEN, Feedback.kind == Kind.COMPLAINT.value)
)


def load(session: ReadSession, first: date, last: date, today: date) -> SaidOfUs:
    """Return the figures of what was said from `first` to `last`, as it stands on `today`."""
    period = {"first": first, "last": last}
    kinds = _KINDS.rows(session, **period)
    (complaints,) = _COMPLAINTS.rows(session, **period, today=today)
    used = sum(count for kind, _, count in kinds if kind == Kind.IDEA)
    return SaidOfUs({kind: count for kind, count, _ in kinds}, *(*complaints, used))
