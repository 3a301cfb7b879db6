"""C5 and C15: she has not been in, and nobody has called her; C13's key, whose list is made elsewhere."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from app.domain.occasions.occasion import Occasion
from app.domain.outreach_facts import MemberFacts, OutreachPolicy
from app.domain.periods import Period
from app.domain.status import MISSED

SILENCE_WINDOW: Final = 14
"""Days in which a word after a long silence (C5) may be placed."""
GENTLY: Final = "C5.gently"
"""The ways of a word on a silence (C5) to who came regularly."""
_ENDS: Final = (("1", 1, 6, 30), ("2", 2, 11, 30))
"""What names a call of a year (C15), how many she is to have had by then, and by which month and day."""
_ENDS_IF_LOST: Final = (("1", 1, 6, 30), ("autumn", 2, 9, 30), ("2", 3, 11, 30))
"""The same of who may be lost and was in within a year: one more."""
_SCRIPTS: Final = {Period.SATISFACTION: "C15.new", Period.CARE: "C15", Period.RETENTION: "C15.lost"}
"""What is said in the call that is owed (C15): each period has its own concern."""


class _End(NamedTuple):
    """A call (C15) that she is owed."""

    key: str
    owed: int
    """How many calls of that year she is to have had by then."""
    window: tuple[date, date]


_STRIDE: Final = 17
"""Members beside each other on file are called some days apart."""
_YEAR: Final = timedelta(days=365)
_SETTLING_IN: Final = timedelta(days=90)
"""A newcomer of so many days has heard from the shop: she is owed no call (C15) yet."""


def win_back_key(last_visit: date) -> str:
    """Return the key of the contact that is to win her back in the silence since `last_visit`."""
    return f"C13:since:{last_visit.isoformat()}"


def silence_key(last_visit: date) -> str:
    """Return the key of the silence since `last_visit`; an open one with another key is out of date."""
    return f"C5:{last_visit.isoformat()}"


def silence(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C5: once in each silence, on the day on which it has grown long; none while she is to be won back.

    Who wavered before it is called sooner, and there is as long a time for it as for the others; who came
    regularly gets a few lines. That she wavers is reckoned anew each month: the last day stays what it was.
    """
    last = facts.last_visit
    if last is None or last > end or facts.is_to_be_won or facts.status not in MISSED:
        return
    before = facts.before_silence
    days = policy.silence_wavering if before is Period.RETENTION else policy.silence
    due = last + timedelta(days=days)
    if start <= due <= end:
        yield Occasion(
            key=silence_key(last),
            day=due,
            due=due,
            window=(due, last + timedelta(days=policy.silence + SILENCE_WINDOW)),
            script="C5",
            reason={"last_visit": last.isoformat(), "days": days},
            ways=GENTLY if before is Period.CARE else "",
        )


def calls(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C15: a call where nobody has called her once by the end of June, or twice by the end of November.

    How long before that end it may be made depends on the period she is in, and so does how many there
    are: who may be lost is called soonest, and once more by the end of September. Calls of the same year
    count, whatever they were about. Of prospects nobody keeps count. Any day of the window will do, so
    that the members of a shop are spread over it by their numbers.
    """
    if facts.last_visit is None or facts.status not in MISSED:
        return
    last_visit, period, ahead = facts.last_visit, facts.period, policy.ahead[facts.period]
    later = timedelta(days=facts.member_id * _STRIDE % (ahead + 1))
    for year in range(start.year, end.year + 1):
        was_in, usual, if_lost = _ends(year, ahead)
        for key, owed, window in if_lost if period is Period.RETENTION and last_visit >= was_in else usual:
            first, last = window
            due = first + later
            if not start <= due <= end or _is_new(facts, last):
                continue
            had = sum(call.year == year and call <= last for call in facts.calls) if facts.calls else 0
            if had < owed:
                yield Occasion(key, last, due, window, _SCRIPTS[period], _owed(last, had, period))


@lru_cache(maxsize=256)
def _ends(year: int, ahead: int) -> tuple[date, tuple[_End, ...], tuple[_End, ...]]:
    """Return since when who may be lost was in within a year, the calls of the others, and hers."""

    def ends(of: Iterable[tuple[str, int, int, int]]) -> tuple[_End, ...]:
        days = ((name, owed, date(year, month, day)) for name, owed, month, day in of)
        return tuple(
            _End(f"C15:{year}:{name}", owed, (last - timedelta(days=ahead), last))
            for name, owed, last in days
        )

    return date(year, 9, 30) - _YEAR, ends(_ENDS), ends(_ENDS_IF_LOST)


@lru_cache(maxsize=256)
def _owed(last: date, had: int, period: Period) -> Mapping[str, object]:
    """Return the reason of a call: one object for all who had as many."""
    return MappingProxyType({"until": last.isoformat(), "calls": had, "period": period.value})


def _is_new(facts: MemberFacts, last: date) -> bool:
    return (
        facts.period is Period.SATISFACTION
        and facts.joined_on is not None
        and facts.joined_on > last - _SETTLING_IN
    )
