"""Whom the shop may be in touch with over a channel, and who is left out, and why: her wish comes first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.channels import Channel
from app.domain.status import GREETED
from app.models import Consent, Member, Phone
from app.queries import among

LEFT_ALONE: Final = "do_not_contact"
NOT_GREETED: Final = "status"
NO_CONSENT: Final = "no_consent"
NO_WAY: Final = "no_way"
"""There is no telephone, no address … of hers."""


class LeftOut(NamedTuple):
    """Somebody who is not written to."""

    member_id: int
    name: str
    reason: str
    """do_not_contact, status, no_consent, no_way."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Who can be reached, in the order asked for, and who is left out."""

    ids: tuple[int, ...]
    left_out: tuple[LeftOut, ...]


def by(session: ReadSession, channel: str, member_ids: Sequence[int]) -> Reach:
    """Return whom of these the shop may be in touch with over the channel."""
    said = dict(
        session.execute(
            select(Consent.member_id, Consent.allowed)
            .where(Consent.channel == channel, among.these(Consent.member_id, member_ids))
            .order_by(Consent.id)
        ).all()
    )
    called = set(session.scalars(select(Phone.member_id).where(among.these(Phone.member_id, member_ids))))
    found = {}
    for row in session.scalars(select(Member).where(among.these(Member.id, member_ids))):
        ways = {
            Channel.PHONE: row.id in called,
            Channel.MESSAGE: bool(row.id in called or row.wechat or row.line),
            Channel.EMAIL: bool(row.email),
            Channel.POST: bool(row.address),
            Channel.VISIT: True,
        }
        reason = ""
        if row.do_not_contact:
            reason = LEFT_ALONE
        elif row.status not in GREETED:
            reason = NOT_GREETED
        elif not said.get(row.id, True):
            reason = NO_CONSENT
        elif not ways[Channel(channel)]:
            reason = NO_WAY
        found[row.id] = LeftOut(row.id, row.name, reason)
    asked = [found[id_] for id_ in dict.fromkeys(member_ids) if id_ in found]
    return Reach(
        tuple(one.member_id for one in asked if not one.reason), tuple(one for one in asked if one.reason)
    )
