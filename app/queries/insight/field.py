"""The field of recency and frequency: one pass over the lines in their index."""

from datetime import date

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain.insight import field
from app.domain.insight.field import Field, Rfm
from app.domain.shop import ShopSettings
from app.models import Purchase
from app.queries import standing_figures
from app.queries.prepared import Prepared

_DISCOUNTS = Prepared(
    select(Purchase.member_id, func.sum(Purchase.discount))
    .where(Purchase.day <= bindparam("day"), Purchase.discount != 0)
    .group_by(Purchase.member_id)
)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Field:  # noqa: ARG001  (all topics ask alike)
    """Return the field of everybody who bought up to `today`."""
    of = standing_figures.rfm(session, today)
    off: dict[int, int] = dict(_DISCOUNTS.rows(session, day=today))
    everybody = (
        Rfm(silent, visits, spent - off.get(member_id, 0))
        for member_id, silent, visits, spent in zip(
            of.member.tolist(), (today.toordinal() - of.last).tolist(), of.visits.tolist(), of.spent.tolist(),
            strict=True,
        )
    )  # fmt: skip
    return field.reckon(everybody, today)
