"""Whom the shop may be in touch with over a channel, and who is left out, and why: her wish comes first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain.channels import Channel
from app.domain.status import GREETED
from app.models import Consent, Member, Phone
from app.queries import among
from app.queries.prepared import Prepared

LEFT_ALONE: Final = "do_not_contact"
NOT_GREETED: Final = "status"
NO_CONSENT: Final = "no_consent"
NO_WAY: Final = "no_way"
"""There is no telephone, no address … of hers."""
NOT_YET: Final = "not_yet"
"""Nothing of hers is on file from the time that is written of."""


class LeftOut(NamedTuple):
    """Somebody who is not written to."""

    member_id: int
    name: str
    reason: str
    """do_not_contact, status, no_consent, no_way; of yearly letters also not_yet."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Who can be reached, in the order asked for, and who is left out."""

    ids: tuple[int, ...]
    left_out: tuple[LeftOut, ...]


_MEMBERS: Final = Prepared(
    select(
        Member.id, Member.name, Member.do_not_contact, Member.status, Member.wechat, Member.line,
        Member.email, Member.address,
    ).where(among.given(Member.id))
)  # fmt: skip
_CALLED: Final = Prepared(select(Phone.member_id).where(among.given(Phone.member_id)))
_SAID: Final = Prepared(
    select(Consent.member_id, Consent.allowed)
    .where(Consent.channel == bindparam("channel"), among.given(Consent.member_id))
    .order_by(Consent.id)
)


def by(session: ReadSession, channel: str, member_ids: Sequence[int]) -> Reach:
    """Return whom of these the shop may be in touch with over the channel."""
    ids, way = among.text(member_ids), Channel(channel)
    said: dict[int, int] = dict(_SAID.rows(session, ids=ids, channel=channel))
    called = {row[0] for row in _CALLED.rows(session, ids=ids)}
    found = {}
    for id_, name, left_alone, status, wechat, line, email, address in _MEMBERS.rows(session, ids=ids):
        ways = {
            Channel.PHONE: id_ in called,
            Channel.MESSAGE: bool(id_ in called or wechat or line),
            Channel.EMAIL: bool(email),
            Channel.POST: bool(address),
            Channel.VISIT: True,
        }
        reason = ""
        if left_alone:
            reason = LEFT_ALONE
        elif status not in GREETED:
            reason = NOT_GREETED
        elif not said.get(id_, True):
            reason = NO_CONSENT
        elif not ways[way]:
            reason = NO_WAY
        found[id_] = LeftOut(id_, name, reason)
    asked = [found[id_] for id_ in dict.fromkeys(member_ids) if id_ in found]
    return Reach(
        tuple(one.member_id for one in asked if not one.reason), tuple(one for one in asked if one.reason)
    )
