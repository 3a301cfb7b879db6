"""Contacts and who came back within 30 days, by occasion and by member of staff (rule C22)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from app.domain.insight import share

BACK: Final = 30
"""Days after a contact in which a visit is counted as its fruit."""


class Closed(NamedTuple):
    """Some contacts that were closed, alike in what they are counted by."""

    rule: str
    staff: str
    """Who closed them; "" where nobody is named."""
    done: int
    on_time: int
    """Closed by the last day of their window."""
    said: int
    """With a word of hers written down."""
    reached: int
    """She was spoken to, or the card was posted."""
    ripe: int
    """Reached at least 30 days ago: it is known whether she came."""
    back: int
    """Of these, after how many she bought within 30 days."""


class Fruit(NamedTuple):
    """The contacts of one occasion."""

    rule: str
    done: int
    reached: int
    ripe: int
    back: int

    @property
    def share(self) -> float:
        """The share that came back, of those of whom it is known."""
        return share(self.back, self.ripe)


class Member(NamedTuple):
    """The contacts and tickets of one member of staff."""

    name: str
    visits: int
    """Tickets that bear her name."""
    done: int
    on_time: int
    back: int
    ripe: int
    said: int
    days: int = 0
    """Days on which she worked, by the days of the week that are hers; 0: not known."""

    @property
    def share(self) -> float:
        """The share that came back, of those of whom it is known."""
        return share(self.back, self.ripe)

    def in_ten_days(self, count: int) -> int | None:
        """Return `count` in ten of her working days; None where they are not known."""
        return round(10 * count / self.days) if self.days else None


@dataclass(frozen=True, slots=True)
class Contacts:
    """The contacts closed in the 365 days up to `today`, by occasion; the one with most first."""

    today: date
    rows: tuple[Fruit, ...]

    @property
    def done(self) -> int:
        """All that were closed."""
        return sum(row.done for row in self.rows)

    @property
    def ripe(self) -> int:
        """All of which it is known whether she came."""
        return sum(row.ripe for row in self.rows)

    @property
    def back(self) -> float:
        """The share of these after which she came back."""
        return share(sum(row.back for row in self.rows), self.ripe)

    @property
    def best(self) -> Fruit | None:
        """The occasion that brought most of its members back, of those with ten known ones and more."""
        known = [row for row in self.rows if row.ripe >= FEWEST]
        return max(known, key=lambda row: (row.share, row.ripe), default=None)

    @property
    def is_empty(self) -> bool:
        """Whether no contact was closed."""
        return not self.done


@dataclass(frozen=True, slots=True)
class Staff:
    """The staff of the shop in the 365 days up to `today`; who brought most back per working day first."""

    today: date
    rows: tuple[Member, ...]

    @property
    def done(self) -> int:
        """All contacts that were closed."""
        return sum(row.done for row in self.rows)

    @property
    def on_time(self) -> float:
        """The share that was closed within its window."""
        return share(sum(row.on_time for row in self.rows), self.done)

    @property
    def is_empty(self) -> bool:
        """Whether nobody sold or called anybody."""
        return not any(row.visits or row.done for row in self.rows)


FEWEST: Final = 10
"""Fewer known contacts than this do not make an occasion the best."""


def by_rule(closed: Iterable[Closed], today: date) -> Contacts:
    """Return the contacts by occasion."""
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 4)
    for one in closed:
        count = sums[one.rule]
        for at, more in enumerate((one.done, one.reached, one.ripe, one.back)):
            count[at] += more
    rows = [Fruit(rule, *count) for rule, count in sums.items()]
    return Contacts(today, tuple(sorted(rows, key=lambda row: (-row.done, row.rule))))


def by_staff(
    closed: Iterable[Closed],
    visits: Iterable[tuple[str, int]],
    today: date,
    days: Mapping[str, int] = MappingProxyType({}),
) -> Staff:
    """Return the contacts by who closed them, beside (name, tickets); `days` are working days by name.

    Who works three days a week is not behind who works six: the order is by working day, and who is not
    known to have worked at all stands behind.
    """
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 6)
    for name, tickets in visits:
        sums[name][0] += tickets
    for one in closed:
        count = sums[one.staff]
        for at, more in enumerate((one.done, one.on_time, one.back, one.ripe, one.said), 1):
            count[at] += more
    rows = [Member(name, *count)._replace(days=days.get(name, 0)) for name, count in sums.items()]

    def order(row: Member) -> tuple[bool, float, float, float, str]:
        a_day = 1 / (row.days or 1)
        return (
            bool(days) and not row.days,
            -row.back * a_day,
            -row.done * a_day,
            -row.visits * a_day,
            row.name,
        )

    return Staff(today, tuple(sorted(rows, key=order)))
