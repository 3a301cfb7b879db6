"""Do one thing for everybody on a list, as one change that is taken back as one."""

from collections.abc import Sequence
from datetime import date

from app.database.sessions import WriteSession
from app.queries import reach
from app.queries.reach import Reach
from app.services import contacts, members
from app.services.recording import operation


@operation("contact.log")
def arrange(session: WriteSession, member_ids: Sequence[int], channel: str, due: date, note: str) -> Reach:
    """Plan one contact for each of those who may be reached over the channel; return who is and who is not.

    Raises BadValue.
    """
    found = reach.by(session, channel, member_ids)
    for id_ in found.ids:
        contacts.arrange(session, id_, channel, due, note=note)
    _of_nobody_alone(session, member_ids)
    return found


@operation("member.amend")
def give_advisor(session: WriteSession, member_ids: Sequence[int], advisor_id: int | None) -> None:
    """Let one member of staff look after all of them; None: nobody. Raises Unknown."""
    for id_ in member_ids:
        members.amend(session, id_, advisor_id=advisor_id)
    _of_nobody_alone(session, member_ids)


def _of_nobody_alone(session: WriteSession, member_ids: Sequence[int]) -> None:
    """Put a change of many on nobody's timeline: it is not hers alone."""
    session.member_id = member_ids[0] if len(member_ids) == 1 else None
