"""The days on which members bought, from the ledger, as the log that the models of value are fitted to."""

from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.models import Purchase, PurchaseLine
from app.queries.prepared import Prepared

if TYPE_CHECKING:
    from app.domain.value.visits import Log

_DAYS: Final = Prepared(
    select(
        PurchaseLine.member_id, PurchaseLine.day, func.sum(PurchaseLine.price).label("paid"),
        func.max(PurchaseLine.price).label("most"),
    )
    .where(PurchaseLine.day <= bindparam("today"))
    .group_by(PurchaseLine.member_id, PurchaseLine.day)
)  # fmt: skip
_OFF: Final = Prepared(
    select(Purchase.member_id, Purchase.day, func.sum(Purchase.discount).label("off"))
    .where(Purchase.discount != 0, Purchase.day <= bindparam("today"))
    .group_by(Purchase.member_id, Purchase.day)
)


def load(session: ReadSession, today: date) -> "tuple[list[int], Log]":
    """Return the members who have lines, in order, and the log of their days."""
    import numpy as np

    from app.domain.value.visits import Log

    rows = _DAYS.rows(session, today=today)
    off = {(who, day): taken for who, day, taken in _OFF.rows(session, today=today)}
    who, when, paid, most = ([list(each) for each in zip(*rows, strict=True)]) if rows else ([], [], [], [])
    ordinals = {text: date.fromisoformat(text).toordinal() for text in set(when)}
    if off:
        paid = [each - off.get((member, day), 0) for each, member, day in zip(paid, who, when, strict=True)]
    members = np.array(who, np.int64)
    ids, place = np.unique(members, return_inverse=True)
    log = Log(
        place.astype(np.intp),
        np.array([ordinals[text] for text in when], np.int64),
        np.array(paid, np.float64),
        np.array(most, np.int64) >= 0,
        len(ids),
    )
    return ids.tolist(), log
