"""The care plan (D5): the contacts of a period, by member of staff, to take along and tick."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """One line of the plan. Texts are "" where nothing is known: the paper keeps their place."""

    due: date
    member: str
    card: str
    phone: str
    rule: str
    """`C1` …, or `own`; worded by `app.words.outreach.rule`."""
    reason: str
    """Why, already worded in the plan's language."""
    channel: str
    """Worded by `app.words.outreach.channel`."""
    outcome: str
    """"" while open; else worded by `app.words.outreach.outcome`."""
    note: str
    """What she said, when it is closed."""


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """What one member of staff is to do; `staff` "" gathers what nobody has taken on."""

    staff: str
    contacts: tuple[PlannedContact, ...]


@dataclass(frozen=True, slots=True)
class CarePlan:
    """The plan from `first` to `last`, both included, in the order to do it."""

    first: date
    last: date
    staff: tuple[StaffPlan, ...]
