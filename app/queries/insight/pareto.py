"""Pareto of the shop's own sales (rule V1)."""

from datetime import date

from app.database.sessions import ReadSession
from app.domain.insight import pareto
from app.domain.insight.pareto import Pareto
from app.domain.shop import ShopSettings
from app.queries.insight import spent


def load(session: ReadSession, settings: ShopSettings, today: date) -> Pareto:  # noqa: ARG001  (all topics ask alike)
    """Return the curve of the 365 days up to `today`."""
    return pareto.reckon(spent.by_member(session, today).values(), today)
