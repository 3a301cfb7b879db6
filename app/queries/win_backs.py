"""Offers to win members back: those that are open, those of one member, and what came of them so far."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, select

from app.database.sessions import ReadSession
from app.domain import win_back
from app.domain.win_back import Past
from app.models import Member, Staff, WinBack
from app.queries.prepared import PlainRow, Prepared, day, maybe_day


@dataclass(frozen=True, slots=True)
class Offer:
    """One attempt to win a member back. Money is in minor units."""

    id: int
    member_id: int
    member: str
    begun_on: date
    silent_since: date | None
    reason: str
    offer: str
    cost: int
    value: int
    """What she was reckoned to be worth on that day."""
    contact_id: int | None
    result: str | None
    """A `domain.win_back.Result`; None while it is open."""
    closed_on: date | None
    staff: str | None


def _offers() -> Select[*tuple[object, ...]]:
    return (
        select(
            WinBack.id, WinBack.member_id, Member.name, WinBack.begun_on, WinBack.silent_since,
            WinBack.reason, WinBack.offer, WinBack.cost, WinBack.value, WinBack.contact_id, WinBack.result,
            WinBack.closed_on, Staff.name.label("staff"),
        )
        .join(Member, Member.id == WinBack.member_id)
        .outerjoin(Staff, Staff.id == WinBack.staff_id)
        .order_by(WinBack.begun_on.desc(), WinBack.id.desc())
    )  # fmt: skip


_OPEN = Prepared(_offers().where(WinBack.result.is_(None)))
_OF_MEMBER = Prepared(_offers().where(WinBack.member_id == bindparam("member_id")))
_RESULTS = Prepared(select(WinBack.result).where(WinBack.result.is_not(None)))


def open_now(session: ReadSession) -> list[Offer]:
    """Return the offers that are open, the latest first."""
    return [_offer(row) for row in _OPEN.rows(session)]


def of_member(session: ReadSession, member_id: int) -> list[Offer]:
    """Return hers, the latest first."""
    return [_offer(row) for row in _OF_MEMBER.rows(session, member_id=member_id)]


def past(session: ReadSession) -> Past:
    """Return what came of all that are closed."""
    return win_back.past(result for (result,) in _RESULTS.rows(session))


def _offer(row: PlainRow) -> Offer:
    id_, member_id, member, begun_on, silent, *said, closed_on, staff = row
    values: list[Any] = [id_, member_id, member, day(begun_on), maybe_day(silent), *said]
    values += (maybe_day(closed_on), staff)
    return Offer(*values)
