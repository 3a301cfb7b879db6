"""The owner's year on paper, from the shop's file to the finished PDF."""

from collections.abc import Iterator

from app.bench import month
from app.bench.measure import Measure, seconds
from app.bench.town import Town
from app.domain.twelve_months import TwelveMonths
from app.progress import finish
from app.queries import settings
from app.ui import report_work

_TIMES = 3
"""How often it is written; the first time the faces are read as well, and the slowest counts."""


def measures(town: Town) -> Iterator[Measure]:
    """Write the twelve months that ended last, of a shop that has called its members for years."""
    with town.opened(month.with_a_past(town.shop)) as shop:
        with shop.reading() as session:
            kept = settings.load(session)
        span = TwelveMonths(town.today.year - 1, 1)
        out = town.folder / "year.pdf"

        def written() -> None:
            finish(report_work.year(shop, kept, span, town.today, "zh_CN", out))

        yield Measure("year_written", "s", max(seconds(written) for _ in range(_TIMES)), 3, load=town.load)
