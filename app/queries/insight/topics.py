"""Every topic by its name, with what reckons it."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.queries.insight import cohorts, field, pareto, sources

Load = Callable[[ReadSession, ShopSettings, date], object]

LOADS: Final[dict[str, Load]] = {
    "pareto": pareto.load,
    "field": field.load,
    "cohorts": cohorts.load,
    "sources": sources.load,
}
"""Topic → its result, which `app.words.insight` words; in the order in which they are offered."""
