"""Whom one may put on the list of an event: who is there already, and who is left out, and why (rule F2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import mourning
from app.domain.channels import Channel
from app.models import Invitation, Member
from app.queries import among, reach
from app.queries.prepared import Prepared, maybe_day
from app.queries.reach import LeftOut

IN_MOURNING: Final = "mourning"
"""Why somebody is left out: on that day her family is in mourning."""
_THERE: Final = Prepared(
    select(Invitation.member_id).where(
        Invitation.event_id == bindparam("event_id"), among.given(Invitation.member_id)
    )
)
_MOURNS: Final = Prepared(
    select(Member.id, Member.name, Member.mourning_from).where(
        among.given(Member.id), Member.mourning_from.is_not(None)
    )
)


@dataclass(frozen=True, slots=True)
class Whom:
    """Who may be invited, in the order asked for; how many are on the list already; who is left out."""

    ids: tuple[int, ...]
    there: int
    left_out: tuple[LeftOut, ...]
    unknown: tuple[int, ...]
    """Ids that are no member's."""


def whom(session: ReadSession, event_id: int, day: date, member_ids: Sequence[int]) -> Whom:
    """Return whom of these one may invite to an event on `day`.

    Left out is who asked to be left alone, who is suspended or has left, and whose family is in mourning on
    that day.
    """
    wanted = tuple(dict.fromkeys(member_ids))
    there = {row[0] for row in _THERE.rows(session, event_id=event_id, ids=among.text(wanted))}
    found = reach.by(session, Channel.VISIT, [id_ for id_ in wanted if id_ not in there])
    mourns = {
        id_: LeftOut(id_, name, IN_MOURNING)
        for id_, name, since in _MOURNS.rows(session, ids=among.text(found.ids))
        if mourning.holds(maybe_day(since), day)
    }
    ids = tuple(id_ for id_ in found.ids if id_ not in mourns)
    known = {*there, *found.ids, *(one.member_id for one in found.left_out)}
    unknown = tuple(id_ for id_ in wanted if id_ not in known)
    return Whom(ids, len(there), (*found.left_out, *mourns.values()), unknown)
