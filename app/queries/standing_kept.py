"""What is kept of where everybody stood: the rows of each month, and the marks of the latest reckoning.

The marks let one member be placed in a moment, from her own lines: where the fifths begin changes little
from one ticket to the next. They stand in one row of the settings' table, beside what tells whether the
months are out of date: for each kept month a fingerprint of what was bought in it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Integer, bindparam, case, cast, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.alive import Found
from app.domain.tiers import Marks
from app.models import Member, Purchase, PurchaseLine, Standing
from app.queries import among
from app.queries.prepared import Prepared, maybe_day
from app.queries.standing import Rules

KEY: Final = "standing"
"""The row of the settings' table; no setting of the owner's has this name."""
BEFORE: Final = ""
"""Stands for all before the first month that is kept; it sorts before every day."""
MONTHS: Final = 13
"""Months that are kept, the present one among them; older days are reckoned when they are asked for."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The latest reckoning."""

    as_of: date
    """The day for which the present month's rows and the marks were reckoned."""
    marks: Marks
    rules: str
    """What the owner had set then, as text."""
    whole: str
    """A fingerprint of all that was bought."""
    months: Mapping[str, str]
    """Its last day → fingerprint, of each month that is up to date; `BEFORE` → of all before."""
    is_whole: bool = True
    """False: the reckoning was broken off, and earlier months wait for it."""
    alive: Found | None = None
    """By what it is told who is still a customer; None: the shop is young, or its log does not say.

    It is the present month's; an earlier one may have been reckoned with the fit of its own time."""
    alive_on: int = 0
    """Days of buying on which that rests."""


_PRIME: Final = 2**31 - 1
_PRICE = PurchaseLine.price % _PRIME
_OF_HER = (_PRICE * (PurchaseLine.member_id % 9_973 + 1)) % _PRIME
_DAY = cast(func.julianday(PurchaseLine.day), Integer)
# Each term stays below the prime, so that the sums are exact integers however much is bought.
_PRINT = (func.count(), func.sum(_OF_HER), func.sum((_OF_HER * _DAY) % _PRIME))
"""What differs where a line comes, goes, costs something else, is another's or moves to another day."""
_MONTH = func.substr(PurchaseLine.day, 1, 7)
_WHOLE = Prepared(select(*_PRINT))
_BY_MONTH = Prepared(select(_MONTH, *_PRINT).group_by(_MONTH))
_OFF_MONTH = func.substr(Purchase.day, 1, 7)
_OFF_BY_MONTH = Prepared(
    select(_OFF_MONTH, func.total(Purchase.discount)).where(Purchase.discount != 0).group_by(_OFF_MONTH)
)
_OFF = Prepared(select(func.total(Purchase.discount)))
_BROUGHT = Prepared(
    select(
        func.count(),
        func.sum(Member.referred_by_id),
        func.sum((Member.id % _PRIME) * Member.referred_by_id % _PRIME),
    ).where(Member.referred_by_id.is_not(None))
)
_STATUS = Prepared(select(Member.status, func.count()).group_by(Member.status))
_FIRST = Prepared(select(func.min(Purchase.day)))
_OF = Prepared(
    select(Standing.member_id, Standing.tier, Standing.layer).where(
        Standing.day == bindparam("day"), among.given(Standing.member_id)
    )
)
_ALL = Prepared(
    select(Standing.member_id, Standing.tier, Standing.layer).where(Standing.day == bindparam("day"))
)
_TIERS = Prepared(select(Standing.member_id, Standing.tier).where(Standing.day == bindparam("day")))
_COUNTS = Prepared(
    select(Standing.tier, Standing.level, func.count(), func.sum(Standing.spend))
    .where(Standing.day == bindparam("day"))
    .group_by(Standing.tier, Standing.level)
)
_BOUGHT_SINCE = (
    select(PurchaseLine.id)
    .where(
        PurchaseLine.member_id == Standing.member_id, PurchaseLine.day > bindparam("day"),
        PurchaseLine.day <= bindparam("today"), PurchaseLine.price > 0,
    )
    .correlate(Standing)
    .exists()
)  # fmt: skip
_LOST = Prepared(
    select(func.count(), func.sum(case((_BOUGHT_SINCE, 0), else_=1))).where(
        Standing.day == bindparam("day"), (Standing.tier == "platinum") | (Standing.tier == "gold")
    )
)
_BEFORE = aliased(Standing)
_MOVES = Prepared(
    select(func.coalesce(_BEFORE.tier, "").label("before_tier"), Standing.tier, func.count())
    .select_from(Standing)
    .outerjoin(_BEFORE, (_BEFORE.member_id == Standing.member_id) & (_BEFORE.day == bindparam("before")))
    .where(Standing.day == bindparam("after"))
    .group_by(func.coalesce(_BEFORE.tier, ""), Standing.tier)
)
_HERS = Prepared(
    select(Standing.tier).where(
        Standing.member_id == bindparam("member_id"), Standing.day == bindparam("day")
    )
)


def load(stored: Mapping[str, str]) -> Kept | None:
    """Return the latest reckoning from what `settings.stored` gave; None: there was none yet."""
    said = stored.get(KEY)
    if said is None:
        return None
    kept: dict[str, Any] = json.loads(said)
    if "alive" not in kept:
        return None  # of a version that did not ask who is still a customer: all is reckoned anew
    spend, last, visits = kept["marks"]
    return Kept(
        date.fromisoformat(kept["as_of"]),
        Marks(tuple(spend), tuple(map(date.fromisoformat, last)), tuple(visits)),
        kept["rules"],
        kept["whole"],
        kept["months"],
        kept["is_whole"],
        None if kept["alive"] is None else Found(*kept["alive"]),
        kept["alive_on"],
    )


def as_text(kept: Kept) -> str:
    """Return the text that `load` reads."""
    marks = (kept.marks.spend, [day.isoformat() for day in kept.marks.last], kept.marks.visits)
    said = {
        "as_of": kept.as_of.isoformat(), "marks": marks, "rules": kept.rules, "whole": kept.whole,
        "months": dict(kept.months), "is_whole": kept.is_whole,
        "alive": kept.alive, "alive_on": kept.alive_on,
    }  # fmt: skip
    return json.dumps(said)


def rules_text(by: Rules) -> str:
    """Return the rules as a text that differs where any of them does."""
    return repr((by.tiers, by.layers, by.levels))


def whole(session: ReadSession) -> str:
    """Return the fingerprint of all that was bought and of who brought whom: one pass over an index."""
    return repr((*_WHOLE.rows(session), *_OFF.rows(session), *_BROUGHT.rows(session), *_STATUS.rows(session)))


def by_month(session: ReadSession, today: date) -> dict[str, str]:
    """Return the fingerprints of the months that are to be kept, by their last days, the earliest first.

    `BEFORE` has that of all that was bought before the first of them.
    """
    days = ends(session, today)
    first = days[0].isoformat()[:7]
    lines = {month: tuple(rest) for month, *rest in _BY_MONTH.rows(session)}
    off = {month: total for month, total in _OFF_BY_MONTH.rows(session)}  # noqa: C416  (rows are plain tuples)
    earlier = sorted(month for month in lines.keys() | off.keys() if month < first)
    found = {BEFORE: repr([(month, lines.get(month), off.get(month)) for month in earlier])}
    for day in days:
        month = day.isoformat()[:7]
        found[day.isoformat()] = repr((lines.get(month), off.get(month)))
    return found


def ends(session: ReadSession, today: date) -> list[date]:
    """Return the last days of the months to be kept: back to the first ticket, the present one last."""
    first = maybe_day(_FIRST.rows(session)[0][0])
    last = months.last(today)
    found = [last]
    while first is not None and len(found) < MONTHS:
        earlier = found[-1].replace(day=1) - timedelta(days=1)
        if earlier < first:
            break
        found.append(earlier)
    return found[::-1]


def of(session: ReadSession, member_ids: Any, today: date) -> dict[int, tuple[str, str]]:
    """Return tier and layer of these members as they were reckoned last in this month."""
    rows = _OF.rows(session, day=months.last(today), ids=among.text(member_ids))
    return {member_id: (tier, layer) for member_id, tier, layer in rows}


def everybody(session: ReadSession, today: date) -> dict[int, tuple[str, str]]:
    """Return tier and layer of everybody as they were reckoned last in this month."""
    rows = _ALL.rows(session, day=months.last(today))
    return {member_id: (tier, layer) for member_id, tier, layer in rows}


def hers(session: ReadSession, member_id: int, day: date) -> str:
    """Return her tier at the end of the month whose last day is `day`; "" where none is kept."""
    found = _HERS.rows(session, member_id=member_id, day=day)
    return str(found[0][0]) if found else ""


def counts(session: ReadSession, day: date) -> list[tuple[str, str, int, int]]:
    """Return (tier, level, members, net spend) at the end of a month that is kept."""
    return [(tier, level, members, spend) for tier, level, members, spend in _COUNTS.rows(session, day=day)]


def lost(session: ReadSession, day: date, today: date) -> tuple[int, int]:
    """Return how many were platinum or gold at the end of a month, and who of these has not bought since."""
    [(were, gone)] = _LOST.rows(session, day=day, today=today)
    return were, gone or 0


def moves(session: ReadSession, before: date, after: date) -> dict[tuple[str, str], int]:
    """Return how many went from which tier to which between the ends of two months that are kept."""
    return {(old, new): members for old, new, members in _MOVES.rows(session, before=before, after=after)}


def tiers_of(session: ReadSession, day: date) -> dict[int, str]:
    """Return everybody's tier at the end of a month that is kept, by member; else nothing."""
    return {member_id: tier for member_id, tier in _TIERS.rows(session, day=day)}  # noqa: C416
