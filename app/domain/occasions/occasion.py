"""A contact before its channel is chosen: its key, its days, its words and its reason."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.outreach_facts import MemberFacts, OutreachPolicy


class Occasion(NamedTuple):
    """What falls due for one member; the rule that made it stands beside it."""

    key: str
    day: date
    """What it is about: the birthday, the festival, the ticket."""
    due: date
    window: tuple[date, date]
    """The first and the last day on which it may be placed."""
    script: str
    reason: Mapping[str, object]
    """Facts for `app.words.outreach`."""
    relative_id: int | None = None
    purchase_id: int | None = None
    ways: str = ""
    """Whose channels it goes by, of `outreach.WAYS`; "": its script's."""


Occasions = Callable[[MemberFacts, OutreachPolicy, date, date], Iterable[Occasion]]
"""What falls due by one rule from a day to another, both included."""


def reaching(day: date, closed: frozenset[int]) -> tuple[date, date]:
    """Return the window of what is said on one day: that day.

    On one of the days of the week that are `closed` nobody is there to say it, so that it reaches back to the
    last day before: a good wish comes rather early than not at all.
    """
    first = day
    while first.isoweekday() in closed:
        first -= timedelta(days=1)
    return first, day


def span(first: date, days: int) -> tuple[date, date]:
    """Return the window that opens on `first` and stays open for so many days more."""
    return first, first + timedelta(days=days)
