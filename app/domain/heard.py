"""What a member has heard from the shop of late, and whether that is enough for now (C18)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Self

from app.domain.placement import EXCEPTED, blocking, fits


@dataclass(frozen=True, slots=True)
class Heard:
    """What one member heard in the seven days up to one day, that day included."""

    last: date
    """The latest day on which she heard, whatever it was about."""
    stops: tuple[date, ...] = ()
    """The days that leave no room for one more; () where she may hear. Birthday, complaint, slipping and
    sympathy are let through all the same, as is what was agreed with her: see `holds`."""
    again: date | None = None
    """The first day on which she may hear again, where they leave none."""

    @classmethod
    def by(cls, last: date, counted: Collection[int], day: date) -> Self:
        """Return it for `day`: she heard on `last`, and what the guard counts on the days `counted`."""
        today = day.toordinal()
        stops = blocking(counted, today)
        if not stops:
            return cls(last)
        again = next(later for later in count(today) if fits(counted, later))
        return cls(last, tuple(map(date.fromordinal, stops)), date.fromordinal(again))

    def holds(self, rule: str) -> bool:
        """Return whether a contact by this rule has to wait."""
        return bool(self.stops) and rule not in EXCEPTED
