"""What is due today, beside the one statement that finds it."""

from collections.abc import Iterator

from app.bench import raw_rows
from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.queries import due

_PAIRS = 15


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
