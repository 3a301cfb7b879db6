"""Where a card is in its life, what is open beside that, and whether a step may be taken now (M4, M5).

A life is told from the steps on record, in their order. It never refuses what it reads: a member who came
in a file has no steps, two merged cards have steps that did not follow one another.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from app.domain.birthday import Birthday
from app.domain.card_steps import (
    ANSWERS,
    APPEALABLE,
    BACK,
    CHOICES,
    OUTCOMES,
    REASONED,
    SANCTIONS,
    Step,
    Why,
)  # fmt: skip
from app.domain.partial_birthday import PartialBirthday
from app.domain.status import SANCTIONED, Status

OF_AGE: Final = 18
"""Years from which on one may hold a card."""
READY_AFTER: Final = timedelta(days=7)
"""M5: the second visit is the point."""
RENEWED_AHEAD: Final = timedelta(days=60)
"""So long before its end a card can be renewed."""
ANSWERED_WITHIN: Final = timedelta(days=14)
"""So long after an appeal it has its answer."""
NEAR_BIRTHDAY: Final = timedelta(days=15)
"""So far from the day a card still counts as issued on a birthday."""

_ENDS_WARNING: Final = SANCTIONS | {Step.LIFT_WARNING, Step.GIVE_BACK}
_AFTER_APPEAL: Final = SANCTIONS | {Step.WARN, Step.LIFT_WARNING, Step.GIVE_BACK, Step.LIFT_BAN, Step.APPEAL}
"""What waits until an open appeal has its answer."""


class Taken(NamedTuple):
    """A step on record."""

    id: int
    step: Step
    day: date
    before: Status
    after: Status
    reason: str = ""
    until: date | None = None
    card: str | None = None
    answers_id: int | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """Where a card is."""

    status: Status
    valid_until: date | None = None
    """Its last day; None where nobody noted one."""
    applied_on: date | None = None
    """The day of the application that is under way."""
    warning: Taken | None = None
    """The warning that stands; its `until` is the deadline."""
    suspension: Taken | None = None
    """The step that suspended her, while she is suspended; its `until` is the last day, if it has one."""
    against: Taken | None = None
    """What she could appeal against now."""
    appeal: Taken | None = None
    """Her appeal that waits for an answer."""
    appealed: Taken | None = None
    """What that appeal is against."""
    handed_on: date | None = None
    """When a card was last put into her hands."""

    @property
    def ready_from(self) -> date | None:
        """Return from which day on she may come for her card, while it is on its way."""
        return None if self.applied_on is None else self.applied_on + READY_AFTER


UNKNOWN: Final = Life(Status.PROSPECT)
"""The life of a card of which nothing was asked."""


class Asked(NamedTuple):
    """A step that is to be taken, and what was said with it."""

    step: Step
    day: date
    reason: str = ""
    until: date | None = None
    of_age: bool | None = None
    """Whether she is of age; None: nobody knows."""
    birthday: Birthday | None = None


def one_year(day: date) -> date:
    """Return the last day of a card that begins on `day`."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + 1, day=28)


def of_age(born: Birthday | PartialBirthday | None, day: date) -> bool | None:
    """Tell whether somebody is of age on `day`; None where what is known of the birthday does not say."""
    if born is None:
        return None
    if isinstance(born, Birthday):
        age = born.age_on(day)
        return None if age is None else age >= OF_AGE
    ages = born.ages(day)
    if ages is None or ages[0] < OF_AGE <= ages[1]:
        return None
    return ages[0] >= OF_AGE


def told(status: Status, valid_until: date | None, steps: Iterable[Taken]) -> Life:
    """Return the life that these steps, in their order, have led to; `status` is where it stands."""
    warning = against = appeal = suspension = None
    applied_on = None
    by_id: dict[int, Taken] = {}
    for one in steps:
        by_id[one.id] = one
        if one.step is Step.APPLY:
            applied_on = one.day
        if one.step is Step.SUSPEND:
            suspension = one
        if one.step in _ENDS_WARNING:
            against = None if against is warning else against
            warning = None
        if one.step is Step.WARN:
            warning = one
        if one.step in APPEALABLE:
            against = one
        if one.step is Step.APPEAL:
            appeal, against = one, None
        if one.step in ANSWERS and appeal is not None:
            if one.step is Step.GRANT and warning is not None and appeal.answers_id == warning.id:
                warning = None
            appeal = None
    return Life(
        status=status,
        valid_until=valid_until,
        applied_on=applied_on if status in {Status.APPLIED, Status.READY} else None,
        warning=warning,
        suspension=suspension if status is Status.SUSPENDED else None,
        against=against if _lasts(against, status) else None,
        appeal=appeal,
        appealed=None if appeal is None else by_id.get(appeal.answers_id or 0),
        handed_on=_handed_on(by_id.values()),
    )


def _handed_on(steps: Iterable[Taken]) -> date | None:
    return max((one.day for one in steps if one.step in {Step.COLLECT, Step.ISSUE}), default=None)


def _lasts(against: Taken | None, status: Status) -> bool:
    """Tell whether what was done to her has not been taken back by itself since."""
    if against is None:
        return False
    return against.step in {Step.WARN, Step.CLEAR_POINTS} or against.after is status


def after(life: Life, step: Step, day: date) -> Status:
    """Return the state in which a step that may be taken leaves her. Raises KeyError for one that may not."""
    outcome = OUTCOMES[life.status, step]
    if isinstance(outcome, Why):
        raise KeyError(step)
    if outcome != BACK:
        return Status(outcome)
    ended = life.appealed if step is Step.GRANT else life.suspension
    if step is Step.GRANT and (ended is None or ended.after is not life.status):
        return life.status  # the appeal was against something else than what she is in
    before = Status.ACTIVE if ended is None else ended.before
    if before not in {Status.ACTIVE, Status.EXPIRED}:
        return before
    runs = life.valid_until is None or life.valid_until >= day
    return Status.ACTIVE if runs else Status.EXPIRED


def file_may_say(now: Status, said: Status, *, came_by_file: bool, lived_here: bool) -> bool:
    """Tell whether a file may bring somebody who is known from one state into another.

    What came by a file is renewed by one, until a step was taken here: then the life on file stands. And
    no file suspends, cancels or pardons anybody: that takes a warning, a reason and an answer.
    """
    return came_by_file and not lived_here and not SANCTIONED & {now, said}


def valid_until(life: Life, step: Step, day: date) -> date | None:
    """Return the last day of the card after a step that was taken on `day`."""
    if step in {Step.COLLECT, Step.ISSUE}:
        return one_year(day)
    if step is Step.RENEW:
        return one_year(max(day, life.valid_until or day))
    return None if step in {Step.GIVE_BACK, Step.LIFT_BAN} else life.valid_until


def why_not(life: Life, step: Step, day: date) -> Why | None:
    """Return why a step cannot be taken on `day`, whatever is said with it; None: it may."""
    outcome = OUTCOMES[life.status, step]
    if isinstance(outcome, Why):
        return outcome
    if life.appeal is not None and step in _AFTER_APPEAL:
        return Why.APPEAL_FIRST
    for guard in (_validity, _warning, _appeal):
        if (why := guard(life, step, day)) is not None:
            return why
    return None


def _validity(life: Life, step: Step, day: date) -> Why | None:
    if step is Step.EXPIRE and (life.valid_until is None or life.valid_until >= day):
        return Why.STILL_VALID
    if step is Step.RENEW and life.valid_until is not None and life.valid_until - day > RENEWED_AHEAD:
        return Why.TOO_EARLY
    return None


def _warning(life: Life, step: Step, day: date) -> Why | None:
    if step is Step.WARN and life.warning is not None:
        return Why.WARNED_ALREADY
    if step in SANCTIONS | {Step.LIFT_WARNING} and life.warning is None:
        return Why.NO_WARNING
    if step in SANCTIONS and life.warning is not None and (life.warning.until or day) >= day:
        return Why.WARNING_RUNS
    return None


def _appeal(life: Life, step: Step, _day: date) -> Why | None:
    if step is Step.APPEAL and life.against is None:
        return Why.NOTHING_TO_APPEAL
    return Why.NO_APPEAL if step in ANSWERS and life.appeal is None else None


def refused(life: Life, asked: Asked) -> Why | None:
    """Return why the step as it is asked for cannot be taken; None: it may."""
    step, day = asked.step, asked.day
    if (why := why_not(life, step, day)) is not None:
        return why
    choices = CHOICES.get(step)
    if step in REASONED and (not asked.reason if choices is None else asked.reason not in choices):
        return Why.REASON_NEEDED
    if (step is Step.WARN and asked.until is None) or (asked.until is not None and asked.until <= day):
        return Why.DEADLINE_NEEDED
    if step in {Step.APPLY, Step.ISSUE} and asked.of_age is not True:
        return Why.AGE_UNKNOWN if asked.of_age is None else Why.UNDER_AGE
    if step is Step.ISSUE and asked.reason == "birthday":
        return _on_birthday(asked.birthday, day)
    return None


def _on_birthday(birthday: Birthday | None, day: date) -> Why | None:
    if birthday is None:
        return Why.BIRTHDAY_UNKNOWN
    near = birthday.between(day - NEAR_BIRTHDAY, day + NEAR_BIRTHDAY)
    return None if any(near) else Why.NOT_HER_BIRTHDAY


def possible_from(life: Life, why: Why | None) -> date | None:
    """Return the day from which on a step that `why` holds back can be taken, if it is a matter of days."""
    if why is Why.TOO_EARLY and life.valid_until is not None:
        return life.valid_until - RENEWED_AHEAD
    if why is Why.WARNING_RUNS and life.warning is not None and life.warning.until is not None:
        return life.warning.until + timedelta(days=1)
    return None
