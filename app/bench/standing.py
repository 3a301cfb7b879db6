"""All tiers, layers and levels, and all preferences, beside the statement that reads the covering index."""

from collections.abc import Iterator

from app.bench import raw_rows
from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.queries import settings, standing, standing_alive, taste_everybody
from app.queries.standing_figures import Ledger

_PAIRS = 9
_COVERING = (
    "SELECT member_id, max(day), count(DISTINCT day), sum(price) FROM purchase_line WHERE day <= ?"
    " GROUP BY member_id"
)


def measures(town: Town) -> Iterator[Measure]:
    """Reckon where everybody stands and what everybody likes, and ask the driver the covering statement."""
    with town.opened() as shop, raw_rows.opened(town.shop) as link, shop.reading() as session:
        by = standing.rules(session, settings.load(session))
        found, _ = standing_alive.found(Ledger(session, town.today), None, town.today)
        day = (town.today.isoformat(),)

        def floor() -> float:
            return seconds(lambda: link.execute(_COVERING, day).fetchall())

        def everybody() -> float:
            return seconds(standing.everybody, session, town.today, by, found)

        def preferences() -> float:
            return seconds(taste_everybody.load, session, town.today)

        yield paired("standing", everybody, floor, pairs=_PAIRS, limit=3, load=town.load)
        yield paired("preferences", preferences, floor, pairs=_PAIRS, limit=3, load=town.load)
