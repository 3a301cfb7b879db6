"""What members said of the shop: what is to be settled by when, hers, all, and how each stands (F1)."""

from datetime import date
from typing import Final

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.feedback import Told
from app.models import Feedback, Member, Staff
from app.queries.prepared import PlainRow, Prepared, day, maybe_day

_TAKER = aliased(Staff)


def _told() -> Select[*tuple[object, ...]]:
    return (
        select(
            Feedback.id, Feedback.member_id, Member.name, func.coalesce(Member.card, ""), Feedback.kind,
            Feedback.said, Feedback.told_on, _TAKER.name.label("taken_by"), Feedback.handler,
            Feedback.staff_id, Staff.name.label("staff"), Feedback.due, Feedback.done, Feedback.closed_on,
            func.coalesce(Feedback.solved, 0), Feedback.satisfaction, Feedback.used_on, Feedback.contact_id,
            Feedback.purchase_id,
        )
        .join(Member, Member.id == Feedback.member_id)
        .outerjoin(Staff, Staff.id == Feedback.staff_id)
        .outerjoin(_TAKER, _TAKER.id == Feedback.taken_by_id)
    )  # fmt: skip


_BY_DUE = (Feedback.due.is_(None), Feedback.due, Feedback.told_on, Feedback.id)
_OPEN = Prepared(_told().where(Feedback.closed_on.is_(None)).order_by(*_BY_DUE))
_ALL = Prepared(_told().order_by(Feedback.told_on.desc(), Feedback.id.desc()))
_HERS = Prepared(
    _told()
    .where(Feedback.member_id == bindparam("member_id"))
    .order_by(Feedback.told_on.desc(), Feedback.id.desc())
)
ASKED: Final = (_HERS,)
"""What a card asks of it, for `prepared.Together`."""
_ONE = Prepared(_told().where(Feedback.id == bindparam("id")))


def open_now(session: ReadSession) -> list[Told]:
    """Return what is to be settled, the soonest day first; what has no day stands last."""
    return [_row(row) for row in _OPEN.rows(session)]


def due_until(session: ReadSession, last: date) -> list[Told]:
    """Return what is to be settled by the day `last` at the latest, the soonest day first."""
    return [one for one in open_now(session) if one.due is not None and one.due <= last]


def everything(session: ReadSession) -> list[Told]:
    """Return all that was ever said, the latest first."""
    return [_row(row) for row in _ALL.rows(session)]


def of_member(session: ReadSession, member_id: int) -> list[Told]:
    """Return what she said, the latest first."""
    return [_row(row) for row in _HERS.rows(session, member_id=member_id)]


def one(session: ReadSession, feedback_id: int) -> Told:
    """Return one of them. Raises Unknown."""
    for row in _ONE.rows(session, id=feedback_id):
        return _row(row)
    raise errors.Unknown("feedback", str(feedback_id))


def _row(row: PlainRow) -> Told:
    id_, member_id, member, card, kind, said, told_on, taken_by, handler, staff_id, staff, *rest = row
    due, done, closed_on, solved, satisfaction, used_on, contact_id, purchase_id = rest
    return Told(
        id_, member_id, member, card, kind, said, day(told_on), taken_by, handler, staff_id, staff,
        maybe_day(due), done, maybe_day(closed_on), bool(solved), satisfaction, maybe_day(used_on),
        contact_id, purchase_id,
    )  # fmt: skip
