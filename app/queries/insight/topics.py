"""Every topic by its name, with what reckons it."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.queries.insight import (
    candidates,
    care_month,
    cohorts,
    contacts,
    cost,
    effort,
    field,
    moves,
    pareto,
    preferences,
    pyramid,
    sources,
    staff,
)

Load = Callable[[ReadSession, ShopSettings, date], object]

LOADS: Final[dict[str, Load]] = {
    "pareto": pareto.load,
    "pyramid": pyramid.load,
    "moves": moves.load,
    "field": field.load,
    "cohorts": cohorts.load,
    "cost": cost.load,
    "effort": effort.load,
    "sources": sources.load,
    "preferences": preferences.load,
    "candidates": candidates.load,
    "contacts": contacts.load,
    "staff": staff.load,
    "care_month": care_month.load,
}
"""Topic → its result, which `app.words.insight` words; in the order in which they are offered."""
