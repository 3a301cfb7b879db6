"""The topics of the Insight page: what reckons each, in steps, and what it says."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final, NamedTuple

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.progress import Job, Progress
from app.queries import slipping
from app.queries.insight import care_month
from app.queries.insight.topics import LOADS
from app.words import insight as words
from app.words.insight.tables import Table


class Topic(NamedTuple):
    """One topic."""

    key: str
    title: Callable[[], str]
    reckon: Callable[[ReadSession, ShopSettings, date], Job[Any]]
    sentence: Callable[[Any], str]
    table: Callable[[Any], Table]
    of_month: Callable[[ReadSession, ShopSettings, date, date], Any] | None = None
    """What reckons it for the month of the last day, where it is of one month; None: of a year."""

    def steps(
        self, session: ReadSession, settings: ShopSettings, today: date, month: date | None
    ) -> Job[Any]:
        """Reckon it as of `today`, of the month that was chosen."""
        if self.of_month is None or month is None:
            return (yield from self.reckon(session, settings, today))
        yield Progress(0, 0)
        return self.of_month(session, settings, today, month)


def _of_figures(key: str) -> Topic:
    def reckon(session: ReadSession, settings: ShopSettings, today: date) -> Job[Any]:
        yield Progress(0, 0)
        return LOADS[key](session, settings, today)

    of_month = care_month.load if key == "care_month" else None
    return Topic(key, lambda: words.title(key), reckon, words.sentence, words.table, of_month)


_SLIPPING: Final = Topic(
    "slipping", lambda: words.title("slipping"), slipping.load, words.sentence, words.table
)
TOPICS: Final = (
    *(_of_figures(key) for key in ("pareto", "pyramid", "moves") if key in LOADS),
    _SLIPPING,
    *(_of_figures(key) for key in LOADS if key not in ("pareto", "pyramid", "moves")),
)
"""In the order in which they are offered."""
