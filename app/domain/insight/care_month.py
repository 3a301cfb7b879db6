"""The care month (C22): what each member of staff did in a month, per working day, and who comes first.

Four things make a score of 100: promises kept in time, members reached, members who came back, and what
members said. All but the first are reckoned per working day against the best of the shop, so that who works
three days a week is not behind who works six.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import months
from app.domain.insight import share

SETTLED: Final = 7
"""Until this day of a month the month before is shown: of the new one there is little to say yet."""


class Part(StrEnum):
    """What the score is made of."""

    KEPT = "kept"
    REACHED = "reached"
    BACK = "back"
    FEEDBACK = "feedback"


WEIGHTS: Final = {Part.KEPT: 40, Part.REACHED: 25, Part.BACK: 25, Part.FEEDBACK: 10}


class Figures(NamedTuple):
    """What one member of staff did in the month."""

    staff_id: int | None
    """None: nobody is named."""
    name: str
    days: int
    """Days on which she worked, by the days of the week that are hers."""
    planned: int = 0
    """Contacts that were hers and fell due."""
    on_time: int = 0
    """Of these, those that were made by the last day of their window."""
    done: int = 0
    """Contacts that she closed, whosever they were."""
    reached: int = 0
    """Of these, those in which she spoke to the member, or posted the card."""
    back: int = 0
    """Members who bought in the month within 30 days after she had reached them."""
    visits: int = 0
    """Tickets that bear her name."""
    feedback: int = 0
    """What members said and she wrote down: complaints, ideas, praise."""

    @property
    def kept(self) -> float | None:
        """The share of promises that were kept in time; None where none was due."""
        return self.on_time / self.planned if self.planned else None

    def a_day(self, count: int) -> float:
        """Return `count` per working day; 0 where she worked on none."""
        return count / self.days if self.days else 0.0


class Place(NamedTuple):
    """One line of the table."""

    figures: Figures
    rank: int | None
    """1 is the best; who has the same points has the same place. None: nothing to rank her by."""
    points: int
    """0 to 100."""
    parts: dict[Part, int]
    """What the points are made of."""


@dataclass(frozen=True, slots=True)
class CareMonth:
    """The staff from `first` to `last`, best first; who cannot be ranked stands behind."""

    first: date
    last: date
    places: tuple[Place, ...]

    @property
    def today(self) -> date:
        """The day that the figures are of."""
        return self.last

    @property
    def planned(self) -> int:
        """All contacts that fell due."""
        return sum(place.figures.planned for place in self.places)

    @property
    def on_time(self) -> float:
        """The share of them that were made in time."""
        return share(sum(place.figures.on_time for place in self.places), self.planned)

    @property
    def best(self) -> tuple[Place, ...]:
        """Who comes first: several where they have the same points."""
        return tuple(place for place in self.places if place.rank == 1 and place.points)

    @property
    def is_empty(self) -> bool:
        """Whether nobody had anything to do, nor did anything."""
        return not any(any(place.figures[3:]) for place in self.places)


def month_of(today: date, month: date | None = None) -> tuple[date, date]:
    """Return the first and the last day that are looked at: of the month of a day, if one is named.

    If none is, a month's first week shows the month before. Nothing after `today` is looked at.
    """
    if month is not None:
        return month.replace(day=1), min(months.last(month), today)
    if today.day <= SETTLED:
        last = today.replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last
    return today.replace(day=1), today


def ranked(rows: Sequence[Figures]) -> tuple[Place, ...]:
    """Return the table, best first. A part of which the whole shop has nothing counts for nobody."""
    best = {
        Part.REACHED: max((one.a_day(one.reached) for one in rows), default=0.0),
        Part.BACK: max((one.a_day(one.back) for one in rows), default=0.0),
        Part.FEEDBACK: max((one.a_day(one.feedback) for one in rows), default=0.0),
    }
    told = []
    for one in rows:
        a_day = {Part.REACHED: one.reached, Part.BACK: one.back, Part.FEEDBACK: one.feedback}
        shares = {part: one.a_day(count) / (best[part] or 1.0) for part, count in a_day.items()}
        shares[Part.KEPT] = one.kept or 0.0
        parts = {part: round(weight * shares[part]) for part, weight in WEIGHTS.items()}
        told.append((one, sum(parts.values()), parts))
    counted = [each for each in told if _counts(each[0])]
    counted.sort(key=lambda each: (-each[1], each[0].name))
    places = [
        Place(one, 1 + sum(other[1] > points for other in counted), points, parts)
        for one, points, parts in counted
    ]
    rest = sorted((each for each in told if not _counts(each[0])), key=lambda each: each[0].name)
    return (*places, *(Place(one, None, points, parts) for one, points, parts in rest))


def _counts(one: Figures) -> bool:
    return one.staff_id is not None and one.days > 0 and bool(one.planned or one.reached or one.feedback)
