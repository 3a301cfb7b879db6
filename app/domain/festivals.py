"""The festivals on which a boutique sends good wishes (C3): when each falls, and whom it speaks to."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import lunar
from app.domain.errors import BeyondLunarTable

MONDAY, SUNDAY = 0, 6


class Region(StrEnum):
    """Whose festivals they are."""

    CN = "CN"
    JP = "JP"


class Audience(StrEnum):
    """To whom the wishes of a festival may be sent without being odd."""

    EVERYBODY = "everybody"
    WOMEN = "women"
    """Nobody known to be a man."""
    ELDERS = "elders"
    """Only who is known to be old enough to be glad of it."""


@dataclass(frozen=True, slots=True)
class Festival:
    """One festival; `id` names it in keys, scripts and settings, and `app.words.outreach` words it."""

    id: str
    regions: frozenset[Region]
    day_in: Callable[[int], date]
    audience: Audience = Audience.EVERYBODY

    def on(self, year: int) -> date:
        """Return its day in the solar year; every one of them falls exactly once in it.

        Raises BeyondLunarTable for one that goes by the moon, outside 1901 to 2100.
        """
        return self.day_in(year)


class Celebration(NamedTuple):
    """A festival on one of its days."""

    festival: Festival
    day: date


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _weekday(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    """Return the rule of the nth such weekday of a month; Monday is 0."""

    def day_in(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))

    return day_in


def _moon(month: int, day: int) -> Callable[[int], date]:
    """Return the rule of a lunar day; those of the first ten months lie in the solar year of their number."""
    return lambda year: lunar.to_solar(lunar.LunarDate(year, month, day))


_CN: Final = frozenset({Region.CN})
_JP: Final = frozenset({Region.JP})

FESTIVALS: Final = (
    Festival("new_year", _CN, _fixed(1, 1)),
    Festival("spring_festival", _CN, _moon(1, 1)),
    Festival("lantern", _CN, _moon(1, 15)),
    Festival("womens_day", _CN, _fixed(3, 8), Audience.WOMEN),
    Festival("mothers_day", _CN | _JP, _weekday(5, SUNDAY, 2), Audience.WOMEN),
    Festival("dragon_boat", _CN, _moon(5, 5)),
    Festival("qixi", _CN, _moon(7, 7)),
    Festival("mid_autumn", _CN, _moon(8, 15)),
    Festival("national_day", _CN, _fixed(10, 1)),
    Festival("christmas", _CN, _fixed(12, 25)),
    Festival("shogatsu", _JP, _fixed(1, 1)),
    Festival("hinamatsuri", _JP, _fixed(3, 3), Audience.WOMEN),
    Festival("tanabata", _JP, _fixed(7, 7)),
    Festival("keiro", _JP, _weekday(9, MONDAY, 3), Audience.ELDERS),
)
BY_ID: Final = {festival.id: festival for festival in FESTIVALS}


def of_region(region: Region) -> tuple[Festival, ...]:
    """Return the festivals that are kept there."""
    return tuple(festival for festival in FESTIVALS if region in festival.regions)


def between(start: date, end: date, regions: Collection[Region] = tuple(Region)) -> Iterator[Celebration]:
    """Yield the festivals of the regions from `start` to `end`, both included, day by day.

    Those that go by the moon are left out in the years that its table does not know.
    """
    found = [
        Celebration(festival, day)
        for year in range(start.year, end.year + 1)
        for festival in FESTIVALS
        if festival.regions.intersection(regions)
        and (day := _day(festival, year)) is not None
        and start <= day <= end
    ]
    yield from sorted(found, key=lambda celebration: celebration.day)


def _day(festival: Festival, year: int) -> date | None:
    try:
        return festival.on(year)
    except BeyondLunarTable:
        return None
