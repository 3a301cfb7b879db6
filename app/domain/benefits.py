"""What a level brings, and how often it may be claimed (rule V4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain import levels
from app.domain.shop import ShopSettings


class Kind(StrEnum):
    """What a level may bring."""

    DISCOUNT = "discount"
    POINTS_RATE = "points_rate"
    BIRTHDAY_OFFER = "birthday_offer"
    MONTHLY_GIFT = "monthly_gift"
    EARLY_ACCESS = "early_access"
    REST_AREA = "rest_area"
    CARE = "care"
    PARTNER = "partner"


class Per(StrEnum):
    """In what span a benefit is counted."""

    MONTH = "month"
    YEAR = "year"
    EVER = ""


STANDING: Final = frozenset({Kind.DISCOUNT, Kind.POINTS_RATE, Kind.EARLY_ACCESS, Kind.REST_AREA})
"""Hers without being claimed: nothing is handed over."""
PLAIN_RATE: Final = 100
"""Percent: one point for each unit."""
MOST_TIMES: Final = 999


@dataclass(frozen=True, slots=True)
class Benefit:
    """One benefit of a level."""

    kind: Kind
    amount: int = 0
    """Percent off, percent of the plain rate of points, or days ahead; else 0."""
    text: str = ""
    """The shop's own words: which gift, which care, which partner."""
    times: int | None = None
    """How often in `per`; None: as often as she likes."""
    per: Per = Per.EVER
    id: int = 0
    """0: one of a new shop, that has no row yet."""

    @property
    def is_claimed(self) -> bool:
        """Whether taking it is noted and counted."""
        return self.kind not in STANDING


def defaults(settings: ShopSettings) -> Mapping[str, tuple[Benefit, ...]]:
    """Return what each level of a new shop brings, by its code."""
    birthday = Benefit(Kind.BIRTHDAY_OFFER, settings.birthday_offer, times=1, per=Per.YEAR)
    gift = Benefit(Kind.MONTHLY_GIFT, times=1, per=Per.MONTH)
    return {
        levels.MEMBER: (Benefit(Kind.POINTS_RATE, PLAIN_RATE), birthday),
        levels.VIP: (
            Benefit(Kind.DISCOUNT, 5), Benefit(Kind.POINTS_RATE, 120), birthday, gift,
            Benefit(Kind.CARE, times=2, per=Per.YEAR),
        ),
        levels.SENIOR_VIP: (
            Benefit(Kind.DISCOUNT, 12), Benefit(Kind.POINTS_RATE, 150), birthday, gift,
            Benefit(Kind.EARLY_ACCESS, 3), Benefit(Kind.REST_AREA), Benefit(Kind.CARE),
            Benefit(Kind.PARTNER),
        ),
    }  # fmt: skip


def since(per: Per, day: date) -> date:
    """Return the first day of the span in which a claim of `day` is counted: calendar month or year."""
    if per is Per.EVER:
        return date.min
    return day.replace(day=1) if per is Per.MONTH else day.replace(month=1, day=1)


def left(one: Benefit, claimed: Iterable[date], day: date) -> int | None:
    """Return how often it may still be claimed on `day`; None: as often as she likes."""
    if one.times is None:
        return None
    return max(0, one.times - taken(one, claimed, day))


def taken(one: Benefit, claimed: Iterable[date], day: date) -> int:
    """Return how often it was claimed in the span in which `day` lies: before the day and after it."""
    span = since(one.per, day)
    return sum(since(one.per, on) == span for on in claimed)


def gained(now: Iterable[Benefit], then: Iterable[Benefit]) -> tuple[Benefit, ...]:
    """Return what of `then` is new or more than `now`."""
    has = {one.kind: one for one in now}
    return tuple(one for one in then if one.kind not in has or _is_more(one, has[one.kind]))


def _is_more(one: Benefit, than: Benefit) -> bool:
    if one.amount != than.amount:
        return one.amount > than.amount
    if one.times is None or than.times is None:
        return one.times is None and than.times is not None
    return one.times > than.times
