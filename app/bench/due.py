"""What is due today beside the one statement that finds it, and in a year beside the pass over raw dates."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from app.bench import raw_dates, raw_rows
from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.database.sessions import ReadSession
from app.domain import outreach
from app.domain.outreach_facts import policy_of
from app.domain.wishes import To
from app.queries import due, outreach_facts, settings
from app.services import placing
from app.unsearched import unsearched

_PAIRS = 15
_YEARS = 5


def measures(town: Town) -> Iterator[Measure]:
    """Ask for the contacts of the day, and have the driver ask the same of the same file."""
    with town.opened() as shop, raw_rows.opened(town.shop) as link, shop.reading() as session:
        day = town.today.isoformat()
        values = {**due.PERIOD.constants, "start": day, "end": day}

        def ours() -> float:
            return seconds(due.load, session, town.today, town.today)

        def floor() -> float:
            return seconds(lambda: link.execute(due.PERIOD.sql, values).fetchall())

        rows = len(due.load(session, town.today, town.today))
        load = f"{town.load} · {rows:,} due"
        yield paired("due_today", ours, floor, pairs=_PAIRS, limit=1.5, load=load)
        yield _year("year_planned", town, session, link)
    with town.opened(town.year) as shop, raw_rows.opened(town.year) as link, shop.reading() as session:
        yield _year("year_placed", town, session, link, lambda: placing.reckoned(session, town.today))


def _year(
    name: str, town: Town, session: ReadSession, link: Any, then: Callable[[], object] = lambda: None
) -> Measure:
    """Ask everybody's facts and all rules for a year, and the driver for the raw dates of the same file.

    What is to be done `then` counts: the guard and the places of each day. Nothing is written.
    """
    # The raw dates are everybody's, so the wishes of a feast go to everybody here.
    kept = replace(settings.load(session), wishes_to=To.EVERYBODY.value)
    start, end = town.today, town.today + raw_dates.YEAR
    policy, values = policy_of(kept), raw_dates.values(start, end)

    def planned() -> int:
        with unsearched():
            every = outreach_facts.load(session, kept, start, end)
            found = sum(1 for facts in every for _ in outreach.due_contacts(facts, policy, start, end))
            then()
        return found

    raw = link.execute(f"SELECT count(*) FROM ({raw_dates.SQL})", values).fetchone()[0]
    return paired(
        name,
        lambda: seconds(planned),
        lambda: seconds(lambda: link.execute(raw_dates.SQL, values).fetchall()),
        pairs=_YEARS,
        limit=3,
        load=f"{town.load} · {planned():,} due, {raw:,} raw",
    )
