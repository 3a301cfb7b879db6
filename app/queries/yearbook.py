"""The shop's year with all that Insight knows of it (D3): every topic as it stands on the year's last day."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.database.sessions import ReadSession
from app.domain.events import Salon
from app.domain.insight.cohorts import Cohorts
from app.domain.insight.contacts import Contacts, Staff
from app.domain.insight.cost import Cost
from app.domain.insight.effort import Effort
from app.domain.insight.pareto import Pareto
from app.domain.insight.pyramid import Pyramid
from app.domain.insight.sources import Sources
from app.domain.insight.year_ago import YearAgo
from app.domain.owed import Owed
from app.domain.shop import ShopSettings
from app.domain.twelve_months import TwelveMonths
from app.progress import Job, Progress
from app.queries import events, on_file, owed, year
from app.queries.insight import cohorts, contacts, cost, effort, pareto, pyramid, sources, staff, year_ago
from app.queries.year import ShopYear


@dataclass(frozen=True, slots=True)
class EventOfYear:
    """One event that took place, or is to."""

    day: date
    theme: str
    invited: int
    came: int
    sold: int
    """What those who came bought on the day and in the 14 days after it, minor units."""


@dataclass(frozen=True, slots=True)
class Yearbook:
    """Twelve months of the shop.

    Contacts, effort and staff tell of the contacts that fell due in them, as `ShopYear.rules` does; what
    else Insight reckons looks back 365 days from `day`, as its page does.
    """

    year: ShopYear
    day: date
    """The last day of the twelve months; while they last: today."""
    pyramid: Pyramid
    year_ago: YearAgo
    pareto: Pareto
    cohorts: Cohorts
    sources: Sources
    contacts: Contacts
    effort: Effort
    staff: Staff
    cost: Cost
    owed: Owed
    events: tuple[EventOfYear, ...]

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self.year.currency

    @property
    def is_empty(self) -> bool:
        """Whether nobody is on file and nothing happened: then there is nothing to tell."""
        it = self.year
        return not (it.tickets or it.members or it.rules or self.events or it.gained)


_TOPICS: Final[dict[str, Any]] = {
    "pyramid": pyramid,
    "year_ago": year_ago,
    "pareto": pareto,
    "cohorts": cohorts,
    "sources": sources,
    "cost": cost,
    "owed": owed,
}
"""Each part that is as it stands on a day → what loads it."""
_CARE: Final[dict[str, Any]] = {"contacts": contacts, "effort": effort, "staff": staff}
"""Each part that is of the contacts due in the twelve months → what loads it."""
STEPS: Final = len(_TOPICS) + len(_CARE) + 2
"""Steps of `load`: one a part."""


def load(session: ReadSession, settings: ShopSettings, span: TwelveMonths, today: date) -> Job[Yearbook]:
    """Gather a year, a part a step; closed early, nothing has happened.

    Raises NotBegun and NothingOnFile.
    """
    span.require(today, known=on_file.until(session, span.last))
    day = span.reached(today)
    found: dict[str, Any] = {}
    yield Progress(0, STEPS)
    found["year"] = year.load(session, settings, span.year, today, span.begins)
    for step, (name, topic) in enumerate([*_TOPICS.items(), *_CARE.items()], 1):
        yield Progress(step, STEPS)
        since = (span.first,) if name in _CARE else ()
        found[name] = topic.load(session, settings, day, *since)
    yield Progress(STEPS - 1, STEPS)
    found["events"] = tuple(_event(session, one) for one in events.between(session, span.first, day))
    yield Progress(STEPS, STEPS)
    return Yearbook(day=day, **found)


def _event(session: ReadSession, one: Salon) -> EventOfYear:
    came = events.outcome(session, one).came
    return EventOfYear(one.day, one.theme, one.invited, one.came, came.on_the_day + came.after)
