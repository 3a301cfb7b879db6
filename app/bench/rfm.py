"""Recency, frequency and money of everybody, beside the one statement over the covering index."""

from collections.abc import Iterator

from app.bench import raw_rows
from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.queries import standing_figures

_PAIRS = 9
_FLOOR = (
    "SELECT member_id, max(day), count(DISTINCT day), sum(price) FROM purchase_line"
    " WHERE day <= ? GROUP BY member_id"
)


def measures(town: Town) -> Iterator[Measure]:
    """Ask for everybody's figures, and have the driver ask the same of the same file."""
    with town.opened() as shop, raw_rows.opened(town.shop) as link, shop.reading() as session:
        day = town.today.isoformat()

        def ours() -> float:
            return seconds(standing_figures.rfm, session, town.today)

        def floor() -> float:
            return seconds(lambda: link.execute(_FLOOR, (day,)).fetchall())

        ours(), floor()  # the file is read from the disk once
        yield paired("rfm", ours, floor, pairs=_PAIRS, limit=1.3, load=town.load)
