"""What a member says of the shop (rule F1): its kinds, the day by which each is settled, how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.shop import ShopSettings


class Kind(StrEnum):
    """What it is that she says."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    PRAISE = "praise"
    IDEA = "idea"
    """For a piece, a cut, a colour: used, it is credited to her by name."""


class Handler(StrEnum):
    """Who sees to it."""

    SHOP = "shop"
    HEAD_OFFICE = "head_office"


class State(StrEnum):
    """How it stands, what is to be done first."""

    LATE = "late"
    """Open, and its day is over."""
    OPEN = "open"
    TO_ASK = "to_ask"
    """A complaint that is closed: she has not been asked yet how content she is."""
    UNSOLVED = "unsolved"
    """Closed, and nothing could be done."""
    SETTLED = "settled"
    USED = "used"
    """An idea of hers that the shop uses."""


OPEN: Final = frozenset({State.LATE, State.OPEN})
CONTENT: Final = range(1, 6)
"""What she may say afterwards: 1 not at all content … 5 very content."""


def due_days(settings: ShopSettings) -> Mapping[Kind, int]:
    """Return within how many days each kind is to be settled; 0: no day is promised."""
    return {
        Kind.COMPLAINT: settings.feedback_complaint,
        Kind.SUGGESTION: settings.feedback_suggestion,
        Kind.PRAISE: settings.feedback_praise,
        Kind.IDEA: settings.feedback_idea,
    }


def due_day(kind: Kind, told_on: date, settings: ShopSettings) -> date | None:
    """Return by when what she said on a day is to be settled; None where nothing is promised."""
    days = due_days(settings)[kind]
    return told_on + timedelta(days=days) if days else None


def state(
    kind: str,
    due: date | None,
    closed_on: date | None,
    today: date,
    *,
    solved: bool,
    satisfaction: int | None,
    used_on: date | None,
) -> State:
    """Return how something that she said stands on `today`."""
    if used_on is not None:
        return State.USED
    if closed_on is None:
        return State.LATE if due is not None and due < today else State.OPEN
    if kind == Kind.COMPLAINT and satisfaction is None:
        return State.TO_ASK
    return State.SETTLED if solved else State.UNSOLVED


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that she said, and what came of it."""

    id: int
    member_id: int
    member: str
    card: str
    """Her card's number, or ""."""
    kind: str
    """A `Kind`."""
    said: str
    told_on: date
    taken_by: str | None
    handler: str
    staff_id: int | None
    """Who sees to it in the shop."""
    staff: str | None
    due: date | None
    done: str
    closed_on: date | None
    solved: bool
    satisfaction: int | None
    used_on: date | None
    contact_id: int | None
    purchase_id: int | None

    @property
    def day(self) -> date:
        """When she said it: its day on the timeline."""
        return self.told_on

    def state(self, today: date) -> State:
        """Return how it stands on `today`."""
        return state(
            self.kind, self.due, self.closed_on, today,
            solved=self.solved, satisfaction=self.satisfaction, used_on=self.used_on,
        )  # fmt: skip
