"""Where members stand today: as it is kept where that is up to date, else reckoned on the spot."""

from collections.abc import Iterable
from datetime import date, timedelta

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.tiers import Marks
from app.queries import settings, standing, standing_kept
from app.queries.standing import Standings


def reckoned(session: ReadSession, today: date) -> Standings:
    """Return where everybody stands on `today`, by the owner's rules."""
    stored = settings.stored(session)
    kept = standing_kept.load(stored)
    by = standing.rules(session, settings.typed(stored))
    return standing.everybody(session, today, by, kept.alive if kept else None)


def marks(session: ReadSession, today: date) -> Marks:
    """Return where the fifths begin on `today`."""
    kept = fresh(session, today)
    return kept.marks if kept else reckoned(session, today).marks


def of(session: ReadSession, member_ids: Iterable[int], today: date) -> dict[int, tuple[str, str]]:
    """Return tier and layer of these members on `today`."""
    wanted = set(member_ids)
    if fresh(session, today):
        return standing_kept.of(session, wanted, today)
    return {id_: hers for id_, hers in _reckoned(session, today).items() if id_ in wanted}


def everybody(session: ReadSession, today: date) -> dict[int, tuple[str, str]]:
    """Return tier and layer of everybody on `today`."""
    if fresh(session, today):
        return standing_kept.everybody(session, today)
    return _reckoned(session, today)


def _reckoned(session: ReadSession, today: date) -> dict[int, tuple[str, str]]:
    return {row.member_id: (row.tier, row.layer) for row in reckoned(session, today).rows}


def tiers(session: ReadSession, day: date) -> dict[int, str]:
    """Return everybody's tier at the end of `day`, by member: of the last day of a month as it is kept."""
    kept = standing_kept.load(settings.stored(session))
    if kept is not None and day == months.last(day) and day < kept.as_of and day.isoformat() in kept.months:
        return standing_kept.tiers_of(session, day)
    if fresh(session, day):
        return {id_: tier for id_, (tier, _) in standing_kept.everybody(session, day).items() if tier}
    return standing.tiers_on(session, day, standing.rules(session, settings.load(session)))


def migration(session: ReadSession, before: date, after: date) -> dict[tuple[str, str], list[int]]:
    """Return who went from which tier to which between two days: (before, after) → members.

    "" is who had not begun to buy.
    """
    old, new = tiers(session, before), tiers(session, after)
    found: dict[tuple[str, str], list[int]] = {}
    for member_id in sorted(old.keys() | new.keys()):
        found.setdefault((old.get(member_id, ""), new.get(member_id, "")), []).append(member_id)
    return found


def month_before(today: date) -> date:
    """Return the last day of the month before that of `today`."""
    return today.replace(day=1) - timedelta(days=1)


def fresh(session: ReadSession, today: date) -> standing_kept.Kept | None:
    """Return what is kept where it is of `today` and nothing was bought since."""
    stored = settings.stored(session)
    kept = standing_kept.load(stored)
    if kept is None or kept.as_of != today:
        return None
    by = standing.rules(session, settings.typed(stored))
    up_to_date = kept.rules == standing_kept.rules_text(by) and kept.whole == standing_kept.whole(session)
    return kept if up_to_date else None
