"""What a member allows, channel by channel, with her words and the day (trust: privacy)."""

from datetime import date

from app.database.sessions import WriteSession
from app.domain.channels import Channel
from app.models import Consent, Contact, Member
from app.services import checks, planning
from app.services.recording import operation


@operation("consent.record")
def record(
    session: WriteSession,
    member_id: int,
    channel: str,
    *,
    allowed: bool,
    since: date,
    wording: str = "",
    source: str = "",
) -> int:
    """Note her word on a channel and return its id; it replaces what she said of it before.

    What was planned over a channel that she closes is taken out of the plan. Raises Unknown, BadValue.
    """
    checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    row = Consent(
        member_id=member_id,
        channel=checks.choice("channel", channel, tuple(Channel)),
        allowed=int(allowed),
        since=checks.happened(session, "since", since),
        wording=checks.text("wording", wording),
        source=checks.text("source", source),
    )
    session.add(row)
    session.flush()
    if not allowed:
        planning.withdraw(session, Contact.member_id == member_id, Contact.channel == channel)
    return row.id
