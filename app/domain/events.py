"""An event or a salon (rule F2): who is invited, what she answered, who came, and what was sold after."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

AFTER: Final = 14
"""Days after an event in which what is sold is looked at, and as many before it."""
_TIME: Final = re.compile(r"\s*(\d{1,2})\s*[:：.时時点]\s*(\d{2})?\s*分?\s*")
_HOURS, _MINUTES = 24, 60


class Reply(StrEnum):
    """What she answered; "" while she has not."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Salon:
    """One event with its figures."""

    id: int
    theme: str
    day: date
    time: str
    """HH:MM, or ""."""
    places: int | None
    """How many may come; None: as many as will."""
    note: str
    cancelled: bool
    invited: int
    yes: int
    perhaps: int
    no: int
    guests: int
    """Whom those bring along who said yes."""
    came: int
    """Members who came."""
    guests_came: int
    """Whom they brought along."""

    @property
    def expected(self) -> int:
        """How many said that they come, with whom they bring."""
        return self.yes + self.guests

    @property
    def open(self) -> int:
        """How many have not answered."""
        return self.invited - self.yes - self.perhaps - self.no

    @property
    def too_many(self) -> int:
        """How many more are expected than there are places; 0: there is room."""
        return 0 if self.places is None else max(self.expected - self.places, 0)


@dataclass(frozen=True, slots=True)
class Guest:
    """One member on the list of an event."""

    id: int
    """Of the invitation."""
    event_id: int
    member_id: int
    name: str
    reading: str
    card: str
    advisor: str
    invited_on: date
    reply: str
    """A `Reply`, or "" while she has not answered."""
    replied_on: date | None
    guests: int
    """Whom she brings along."""
    came: bool | None
    """None: not ticked."""
    left_alone: bool
    """She asked to be left alone since."""


@dataclass(frozen=True, slots=True)
class Held:
    """An event with its list of guests, as it is handed out."""

    event: Salon
    guests: tuple[Guest, ...]


@dataclass(frozen=True, slots=True)
class Attended:
    """An event as it stands on a member's timeline."""

    day: date
    """Of the event where it is noted whether she came; else the day on which she was invited."""
    held_on: date
    event_id: int
    theme: str
    cancelled: bool
    reply: str
    guests: int
    came: bool | None


@dataclass(frozen=True, slots=True)
class Sold:
    """What some members bought around an event, minor units, less what came back and was taken off."""

    members: int
    before: int
    """In as many days before it as are looked at after it."""
    on_the_day: int
    after: int
    buyers: int
    """How many of them bought something in the days after."""

    @property
    def each(self) -> int:
        """What one of them bought in the days after, on average."""
        return round(self.after / self.members) if self.members else 0

    @property
    def each_before(self) -> int:
        """What one of them bought in the days before, on average."""
        return round(self.before / self.members) if self.members else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was sold in the days after an event: to those who came, against those invited who did not."""

    came: Sold
    stayed_away: Sold
    last: date
    """The last of the days that are looked at."""

    def is_over(self, today: date) -> bool:
        """Whether all of those days have passed."""
        return today > self.last


def last_after(day: date) -> date:
    """Return the last day on which what is sold is looked at."""
    return day + timedelta(days=AFTER)


def time_of_day(written: str) -> str | None:
    """Return a time as HH:MM ("" for nothing written); None where it is none: 14:00, 14时, 14時30分."""
    if not written.strip():
        return ""
    found = _TIME.fullmatch(written)
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return f"{hours:02}:{minutes:02}" if hours < _HOURS and minutes < _MINUTES else None
