"""The moment to ask whether she knows somebody who would like the shop too, and when to leave it (rule B4).

A moment is a big ticket, something put into her hands, news that she was glad of, a call that went well, a
word of praise. It passes after a few days, and after one there is a rest: nobody is asked again and again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain import mourning
from app.domain.status import GREETED

FRESH: Final = 3
"""Days for which a moment is still one: she remembers what was done for her."""
REST: Final = 30
"""Days after a moment, and after she has brought somebody, in which she is not asked again."""
BACK: Final = 4 * REST
"""Days that are looked back on to tell whether she rests."""
SORE: Final = 60
"""Days for which a complaint that was closed weighs, unless she has said that she is content."""
CONTENT: Final = 4
"""From this answer of 1 to 5 on she is content with how her complaint was settled."""
_FEWEST_VISITS: Final = 2
_CALLS: Final = frozenset({"C6", "C7", "C14"})
"""Calls after a purchase or a complaint, in which she was heard."""
_NEWS: Final = frozenset({"C11", "C12", "P3"})
"""What she is glad to hear: her card, her points, her new level, something that has come in for her."""
_SPOKEN: Final = frozenset({"phone", "visit"})


class Moment(StrEnum):
    """Why now."""

    HANDING_OVER = "handing_over"
    """Her card waits for her, or she has just taken it, or a gift."""
    PURCHASE = "purchase"
    CALL = "call"
    NEWS = "news"
    PRAISE = "praise"


class Hush(StrEnum):
    """Why she is not asked all the same."""

    LEFT_ALONE = "left_alone"
    MOURNING = "mourning"
    COMPLAINT = "complaint"
    """One is open, or was closed of late and nobody knows that she is content."""
    SLIPPING = "slipping"
    """The shop is about to lose her: it gives, and asks for nothing."""
    NEW = "new"
    """She has not come a second time yet."""
    BROUGHT = "brought"
    """She has brought somebody of late: that is thanked for first."""


class Now(NamedTuple):
    """A moment, and the day that makes it one."""

    moment: Moment
    day: date
    ahead: bool = False
    """It is still to come: the conversation that is about to be had, the card that she comes for."""


class Complaint(NamedTuple):
    """One of hers: when it was closed (None: it is open), and how content she was then, 1 to 5."""

    closed_on: date | None
    content: int | None


@dataclass(frozen=True, slots=True)
class Hers:
    """What is asked of her before she is."""

    status: str
    do_not_contact: bool = False
    mourning_from: date | None = None
    visits: int = 0
    """Days with a ticket."""
    is_slipping: bool = False
    """Somebody is about to win her back, or she has been silent for longer than the shop lets pass."""
    complaints: tuple[Complaint, ...] = ()
    brought_on: date | None = None
    """When the latest of her friends came."""


def since(today: date) -> date:
    """Return the first day that can be a moment today: without one there is nothing to be looked at."""
    return today - timedelta(days=FRESH)


def handed(days: Iterable[date]) -> Iterator[Now]:
    """Yield the moments of what was put into her hands."""
    return (Now(Moment.HANDING_OVER, day) for day in days)


def waits(today: date) -> Iterator[Now]:
    """Yield the moment that comes with her card, which is made and waits for her."""
    yield Now(Moment.HANDING_OVER, today, ahead=True)


def bought(tickets: Iterable[tuple[date, int]], big: int) -> Iterator[Now]:
    """Yield the moments among her tickets, by day and sum; `big` and more counts, 0: none does."""
    return (Now(Moment.PURCHASE, day) for day, total in tickets if total >= big > 0)


def heard(contacts: Iterable[tuple[date, str, str]]) -> Iterator[Now]:
    """Yield the moments among contacts, by day, rule and outcome: she was spoken to, or was left news."""
    for day, rule, outcome in contacts:
        if rule in _CALLS and outcome == "reached":
            yield Now(Moment.CALL, day)
        elif rule in _NEWS and outcome in {"reached", "left_word"}:
            yield Now(Moment.NEWS, day)


def praised(days: Iterable[date]) -> Iterator[Now]:
    """Yield the moments of what she praised, or thought up for the shop."""
    return (Now(Moment.PRAISE, day) for day in days)


def during(rule: str, channel: str, today: date) -> Iterator[Now]:
    """Yield the moment that a contact is which is about to be made; a message or a card is none."""
    if channel in _SPOKEN and rule in _CALLS | _NEWS:
        yield Now(Moment.CALL if rule in _CALLS else Moment.NEWS, today, ahead=True)


def moment(found: Iterable[Now], today: date) -> Now | None:
    """Return the moment of today among those of the last `BACK` days; None: there is none, or she rests.

    What comes within a few days is one moment, told by the latest. The call that follows a big ticket is
    one of its own: the second time, and the last for a while.
    """
    spell: list[Now] = []
    for each in sorted(found, key=lambda now: now.day):
        if not today - timedelta(days=BACK) <= each.day <= today:
            continue
        away = (each.day - spell[0].day).days if spell else REST
        follows = bool(spell) and spell[0].moment is Moment.PURCHASE and each.moment is Moment.CALL
        if away >= REST or (away > FRESH and follows):
            spell = [each]
        elif away <= FRESH:
            spell.append(each)
    # Of the moments of one day the first is told: what is put into her hands goes before all else.
    latest = max(spell, key=lambda now: now.day, default=None)
    return latest if latest is not None and latest.day >= since(today) else None


def hush(hers: Hers, now: Now, today: date) -> Hush | None:
    """Return why she is not asked at this moment; None: she may be."""
    lately = today - timedelta(days=REST)
    # Who comes for her card has come a second time.
    is_new = hers.visits < _FEWEST_VISITS and now.moment is not Moment.HANDING_OVER
    against = {
        Hush.LEFT_ALONE: hers.do_not_contact or hers.status not in GREETED,
        Hush.MOURNING: mourning.holds(hers.mourning_from, today),
        Hush.COMPLAINT: any(_weighs(one, today) for one in hers.complaints),
        Hush.SLIPPING: hers.is_slipping,
        Hush.NEW: is_new,
        Hush.BROUGHT: hers.brought_on is not None and hers.brought_on > lately,
    }
    return next((why for why, holds in against.items() if holds), None)


def _weighs(one: Complaint, today: date) -> bool:
    if one.closed_on is None:
        return True
    settled = one.content is not None and one.content >= CONTENT
    return not settled and one.closed_on > today - timedelta(days=SORE)
