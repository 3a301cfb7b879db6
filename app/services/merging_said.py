"""What was said on one of two cards of one person holds on both: channels that are closed, who she is not."""

from collections.abc import Mapping

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.models import Consent, Contact, NotSame
from app.services import planning


def refused(session: WriteSession, member_id: int) -> dict[str, Consent]:
    """Return her latest word on each channel that she has closed."""
    latest = {
        row.channel: row
        for row in session.scalars(select(Consent).where(Consent.member_id == member_id).order_by(Consent.id))
    }
    return {channel: row for channel, row in latest.items() if not row.allowed}


def keep_refusals(session: WriteSession, kept_id: int, closed: Mapping[str, Consent]) -> None:
    """Let no word of the other card open a channel that she has closed on one of them."""
    for channel in closed.keys() - refused(session, kept_id).keys():
        word = closed[channel]
        session.add(
            Consent(
                member_id=kept_id,
                channel=channel,
                allowed=0,
                since=word.since,
                wording=word.wording,
                source=word.source,
            )
        )
    for channel in closed:
        planning.withdraw(session, Contact.member_id == kept_id, Contact.channel == channel)


def inherit_verdicts(session: WriteSession, kept_id: int, gone_id: int) -> None:
    """Let whoever was not the one card be not the other either: she was looked at."""
    for row in session.scalars(
        select(NotSame).where((NotSame.low_id == gone_id) | (NotSame.high_id == gone_id))
    ).all():
        third = row.high_id if row.low_id == gone_id else row.low_id
        low, high = sorted((kept_id, third))
        known = select(NotSame.id).where(NotSame.low_id == low, NotSame.high_id == high)
        if low != high and not session.scalar(known):
            session.add(NotSame(low_id=low, high_id=high, said_on=row.said_on, staff_id=row.staff_id))
    session.flush()
