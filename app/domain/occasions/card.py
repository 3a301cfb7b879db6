"""C11 and C12: what she is to know of her card, her points and her level."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from app.domain import card_life, months
from app.domain.occasions.occasion import Occasion, span
from app.domain.outreach_facts import MemberFacts, OutreachPolicy
from app.domain.status import Status

CONGRATULATED_WITHIN: Final = 3
"""Days after the first in which she may be congratulated on her level (C12)."""
COLLECTED_WITHIN: Final = 14
"""Days after the seventh in which the call that a card is ready (C11, M5) may be placed."""


_MONTH: Final = 30


def ready_key(applied_on: date) -> str:
    """Return the key of the call that the card applied for on that day is ready."""
    return f"C11:ready:{applied_on.isoformat()}"


def expiry_key(valid_until: date) -> str:
    """Return the key of the word that a card ends with that day."""
    return f"C11:expires:{valid_until.isoformat()}"


def rise_key(level: str, day: date) -> str:
    """Return the key of the congratulation on the level that her card reached that day."""
    return f"C12:{level}:{day.isoformat()}"


def card(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C11: her card is ready to collect (M5: a call on day 7), it ends in a month, points of hers lapse."""
    applied = facts.applied_on
    if applied is not None and facts.status in {Status.APPLIED, Status.READY}:
        due = applied + card_life.READY_AFTER
        if start <= due <= end:
            yield Occasion(
                key=ready_key(applied),
                day=due,
                due=due,
                window=span(due, COLLECTED_WITHIN),
                script="C11.ready",
                reason={"applied_on": applied.isoformat()},
            )
    if facts.status is not Status.ACTIVE:
        return
    last = facts.valid_until
    if last is not None and last >= start:
        due = last - timedelta(days=policy.card_expiry_ahead)
        if start <= due <= end:
            yield Occasion(
                key=expiry_key(last),
                day=last,
                due=due,
                window=(due, last),
                script="C11.expires",
                reason={"valid_until": last.isoformat()},
            )
    if facts.lapses:
        yield from _points(facts, policy, start, end)


def _points(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """Yield a word for each month in which points lapse: those of one month are told together.

    And in a month of its own: months are of many lengths, and two words would else meet at the turn of one.
    """
    for month, lapsing in groupby(facts.lapses, key=lambda lapse: lapse.on.strftime("%Y-%m")):
        these = list(lapsing)
        points, first = sum(lapse.points for lapse in these), these[0].on
        ahead = timedelta(days=policy.points_expiry_ahead)
        told_in = months.later(first.replace(day=1), -round(policy.points_expiry_ahead / _MONTH))
        due = min(max(first - ahead, told_in), months.last(told_in))
        if points >= policy.points_least and start <= due <= end:
            yield Occasion(
                key=f"C11:points:{month}",
                day=first,
                due=due,
                window=(due, first),
                script="C11.points",
                reason={"points": points, "lapse_on": first.isoformat()},
            )


def level_up(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C12: the day after her level went up she hears so, and what it brings."""
    del policy
    rise = facts.rise
    if rise is None:
        return
    due = rise.day + timedelta(days=1)
    if start <= due <= end:
        yield Occasion(
            key=rise_key(rise.level, rise.day),
            day=rise.day,
            due=due,
            window=span(due, CONGRATULATED_WITHIN),
            script="C12",
            reason={
                "level": rise.level,
                "level_name": rise.name,
                "rose_on": rise.day.isoformat(),
                "brings": [list(each) for each in rise.brings],
            },
        )
