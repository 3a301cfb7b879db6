"""A shop's log of purchases as days on which customers came, and what any day of the past knew of each.

A day on which goods were only brought back is no visit: its amount is taken off the visit before it.
Whoever has done nothing but bring back has not come yet.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.value.counts import Counts, Floats, Places

DAYS: Final = {"day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25}
"""Days of the units in which time can be counted."""

Days = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Log:
    """One row a customer and day, in that order."""

    customer: Places
    """Numbered from 0, every number below `customers`."""
    day: Days
    """As `date.toordinal` counts them."""
    amount: Floats
    """Net of the day; nan where no amount of it is known."""
    is_visit: npt.NDArray[np.bool_]
    customers: int

    def __len__(self) -> int:
        return len(self.day)

    def until(self, end: int) -> "Log":
        """Return what was known at the end of the day `end`."""
        kept = self.day <= end
        return Log(
            self.customer[kept], self.day[kept], self.amount[kept], self.is_visit[kept], self.customers
        )

    def came_between(self, after: int, end: int) -> Floats:
        """Return for each customer number on how many days she came after the day `after`, up to `end`."""
        came = self.is_visit & (self.day > after) & (self.day <= end)
        return np.bincount(self.customer[came], minlength=self.customers).astype(np.float64)


@dataclass(frozen=True)
class Known:
    """What is known at the end of a day of those who had come by then, one place a customer."""

    customer: Places
    end: int
    first: Days
    last: Days
    visits: Places
    """Days on which she came, the first among them."""
    spent: Floats
    """Net of all visits."""
    spent_on: Floats
    """Repeat visits whose amount is known."""
    mean: Floats
    """Their mean amount; nan where there is none."""
    gap: Floats
    """The median of the days between her visits; nan where she came once."""
    trend: Floats
    """What the later half of her visits brought against the earlier, −1 to 1; 0 with fewer than two."""

    def counts(self, unit: float) -> Counts:
        """Return what the models rest on, time in units of so many days."""
        return Counts(
            (self.visits - 1).astype(np.float64),
            (self.last - self.first) / unit,
            (self.end - self.first) / unit,
        )


def log(customer: npt.ArrayLike, day: npt.ArrayLike, amount: npt.ArrayLike, customers: int) -> Log:
    """Return the log of lines: a customer's number, a day's ordinal and an amount (nan: not known)."""
    who = np.asarray(customer, np.intp).reshape(-1)
    when = np.asarray(day, np.int64).reshape(-1)
    paid = np.asarray(amount, np.float64).reshape(-1)
    if not len(who):
        return Log(who, when, paid, np.zeros(0, np.bool_), customers)
    order = np.lexsort((when, who))
    who, when, paid = who[order], when[order], paid[order]
    starts = np.flatnonzero(np.r_[True, (who[1:] != who[:-1]) | (when[1:] != when[:-1])])
    is_known = np.isfinite(paid)
    net = np.add.reduceat(np.where(is_known, paid, 0.0), starts)
    net[~np.logical_or.reduceat(is_known, starts)] = np.nan
    is_visit = np.logical_or.reduceat(~(paid < 0), starts)
    return Log(who[starts], when[starts], net, is_visit, customers)


def known(given: Log, end: int) -> Known:
    """Return what the log says at the end of the day `end`; nothing later has any part in it."""
    past = given.until(end)
    at = np.flatnonzero(past.is_visit)
    customer, day = past.customer[at], past.day[at]
    amount = _net(past, at)
    starts = np.flatnonzero(np.r_[True, customer[1:] != customer[:-1]]) if len(at) else at
    ends = np.append(starts[1:], len(at))
    visits = ends - starts
    place = np.repeat(np.arange(len(starts)), visits)
    is_first = np.zeros(len(at), np.bool_)
    is_first[starts] = True
    is_known = np.isfinite(amount)
    paid = np.where(is_known, amount, 0.0)
    repeat = is_known & ~is_first
    spent_on = np.bincount(place[repeat], minlength=len(starts)).astype(np.float64)
    again = np.bincount(place[repeat], paid[repeat], minlength=len(starts))
    with np.errstate(invalid="ignore"):
        mean = np.where(spent_on > 0, again / spent_on, np.nan)
    return Known(
        customer[starts],
        end,
        day[starts],
        day[ends - 1] if len(at) else day,
        visits,
        np.bincount(place, paid, minlength=len(starts)).astype(np.float64),
        spent_on,
        mean,
        _median_gaps(day, place, starts, visits),
        _trend(paid, place, starts, visits),
    )


def _net(past: Log, at: Places) -> Floats:
    """Return the amount of each visit less what was brought back after it and before the next."""
    amount = past.amount[at].copy()
    if len(at) < len(past):
        visit = np.cumsum(past.is_visit) - 1
        back = np.flatnonzero(~past.is_visit & (visit >= 0))
        back = back[past.customer[at][visit[back]] == past.customer[back]]
        np.add.at(amount, visit[back], past.amount[back])
    return amount


def _median_gaps(day: Days, place: Places, starts: Places, visits: Places) -> Floats:
    gaps = np.full(len(starts), np.nan)
    inner = np.ones(len(day), np.bool_)
    inner[starts] = False
    between = np.diff(day, prepend=0)[inner].astype(np.float64)
    whose = place[inner]
    order = np.lexsort((between, whose))
    between = between[order]
    many = visits - 1
    came = many > 0
    first = (np.cumsum(many) - many)[came]
    low, high = first + (many[came] - 1) // 2, first + many[came] // 2
    gaps[came] = (between[low] + between[high]) / 2.0
    return gaps


def _trend(paid: Floats, place: Places, starts: Places, visits: Places) -> Floats:
    """Return the later half less the earlier half over both; a middle visit belongs to neither."""
    number = np.arange(len(paid)) - starts[place]
    half = (visits // 2)[place]
    amount = np.maximum(paid, 0.0)
    early = np.bincount(place, amount * (number < half), minlength=len(starts))
    late = np.bincount(place, amount * (number >= visits[place] - half), minlength=len(starts))
    both = early + late
    trend: Floats = np.where(both > 0, (late - early) / np.where(both > 0, both, 1.0), 0.0)
    return trend
