"""How the figures of the Insight page are drawn, on screen and on paper: a topic's result as one chart."""

from collections.abc import Callable
from typing import Any, Final

from app.domain.insight.candidates import Candidates
from app.domain.insight.care_month import CareMonth
from app.domain.insight.cohorts import Cohorts
from app.domain.insight.contacts import Contacts, Staff
from app.domain.insight.cost import Cost
from app.domain.insight.effort import Effort
from app.domain.insight.field import Field
from app.domain.insight.moves import Moves
from app.domain.insight.pareto import Pareto
from app.domain.insight.preferences import Preferences
from app.domain.insight.pyramid import Pyramid
from app.domain.insight.slipping import Slipping
from app.domain.insight.sources import Sources
from app.words.chart import leaving, programme, sales
from app.words.chart.series import Series

_SERIES: Final[dict[type, Callable[[Any, str], Series | None]]] = {
    Pareto: sales.pareto,
    Field: sales.field,
    Cohorts: sales.cohorts,
    Sources: sales.sources,
    Slipping: leaving.chart,
    Pyramid: programme.pyramid,
    Moves: programme.moves,
    Cost: programme.cost,
    Effort: programme.effort,
    Preferences: programme.preferences,
    Candidates: programme.candidates,
    Contacts: programme.contacts,
    Staff: programme.staff,
    CareMonth: programme.care_month,
}
"""The result of a topic → what makes its series of it and of the currency."""


def of(found: object, currency: str) -> Series | None:
    """Return a topic's result as it is drawn; None where there is nothing to draw."""
    draw = _SERIES.get(type(found))
    return None if draw is None or getattr(found, "is_empty", False) else draw(found, currency)
