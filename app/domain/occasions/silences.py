"""C5 and C15: she has not been in, and nobody has called her; C13's key, whose list is made elsewhere."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from app.domain.occasions.occasion import Occasion, span
from app.domain.outreach_facts import MemberFacts, OutreachPolicy
from app.domain.periods import Period
from app.domain.status import MISSED

SILENCE_WINDOW: Final = 14
"""Days in which a word after a long silence (C5) may be placed."""
_ENDS: Final = ((1, 6, 30), (2, 11, 30))
"""How many calls she is to have had in a year (C15), by which month and day."""
_STRIDE: Final = 17
"""Members beside each other on file are called some days apart."""
_SETTLING_IN: Final = timedelta(days=90)
"""A newcomer of so many days has heard from the shop: she is owed no call (C15) yet."""


def win_back_key(last_visit: date) -> str:
    """Return the key of the contact that is to win her back in the silence since `last_visit`."""
    return f"C13:since:{last_visit.isoformat()}"


def silence_key(last_visit: date) -> str:
    """Return the key of the silence since `last_visit`; an open one with another key is out of date."""
    return f"C5:{last_visit.isoformat()}"


def silence(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C5: once in each silence, on the day on which it has grown long; none while she is to be won back."""
    last = facts.last_visit
    if last is None or last > end or facts.is_to_be_won or facts.status not in MISSED:
        return
    due = last + timedelta(days=policy.silence)
    if start <= due <= end:
        yield Occasion(
            key=silence_key(last),
            day=due,
            due=due,
            window=span(due, SILENCE_WINDOW),
            script="C5",
            reason={"last_visit": last.isoformat(), "days": policy.silence},
        )


def calls(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C15: a call where nobody has called her once by the end of June, or twice by the end of November.

    How long before that end it may be made depends on the period she is in: who may be lost is called
    soonest. Calls of the same year count, whatever they were about. Of prospects nobody keeps count. Any
    day of the window will do, so that the members of a shop are spread over it by their numbers.
    """
    if facts.last_visit is None or facts.status not in MISSED:
        return
    ahead = policy.ahead[facts.period]
    for year in range(start.year, end.year + 1):
        for owed, month, day in _ENDS:
            last = date(year, month, day)
            first = last - timedelta(days=ahead)
            due = first + timedelta(days=facts.member_id * _STRIDE % (ahead + 1))
            if not start <= due <= end or _is_new(facts, last):
                continue
            had = sum(call.year == year and call <= last for call in facts.calls)
            if had < owed:
                yield Occasion(
                    key=f"C15:{year}:{owed}",
                    day=last,
                    due=due,
                    window=(first, last),
                    script="C15",
                    reason={"until": last.isoformat(), "calls": had, "period": facts.period.value},
                )


def _is_new(facts: MemberFacts, last: date) -> bool:
    return (
        facts.period is Period.SATISFACTION
        and facts.joined_on is not None
        and facts.joined_on > last - _SETTLING_IN
    )
