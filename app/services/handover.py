"""Give a leaver's members, and what is open with them, to colleagues: all in one change (M9)."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Contact, Feedback, Member, Staff, WinBack
from app.services import checks
from app.services.recording import operation


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What went to others."""

    members: int
    contacts: int


@operation("member.hand_over")
def hand_over(session: WriteSession, leaver_id: int, to: Mapping[int, int]) -> HandedOver:
    """Give each member of `to` from the leaver to the member of staff named there, and the open contacts too.

    A contact of the leaver's with somebody else's member goes to that member's advisor, or to whoever
    was given the most; so does what a member said of the shop that she was to settle. Raises Unknown, and
    BadValue where somebody is given to one who does not work here.
    """
    checks.known(session, Staff, "staff", leaver_id)
    for advisor_id in set(to.values()):
        advisor = checks.known(session, Staff, "staff", advisor_id)
        if not advisor.active or advisor_id == leaver_id:
            raise errors.BadValue("advisor_id", advisor.name, "not_a_choice")
    hers = select(Member).where(Member.advisor_id == leaver_id).order_by(Member.id)
    given = 0
    for member in session.scalars(hers).all():
        if member.id in to:
            member.advisor_id = to[member.id]
            given += 1
    session.flush()
    return HandedOver(given, _contacts(session, leaver_id, to))


def _contacts(session: WriteSession, leaver_id: int, to: Mapping[int, int]) -> int:
    working = set(session.scalars(select(Staff.id).where(Staff.active == 1, Staff.id != leaver_id)))
    advisors = list(to.values())
    most = max(sorted(set(advisors)), key=advisors.count, default=None)
    moved = 0
    open_ones = select(Contact, Member.advisor_id).join(Member, Member.id == Contact.member_id)
    for contact, advisor_id in session.execute(
        open_ones.where(Contact.staff_id == leaver_id, Contact.outcome.is_(None)).order_by(Contact.id)
    ).all():
        new = to.get(contact.member_id, advisor_id if advisor_id in working else most)
        if new is not None and advisor_id != leaver_id:
            contact.staff_id = new
            moved += 1
    for offer in session.scalars(
        select(WinBack).where(WinBack.staff_id == leaver_id, WinBack.result.is_(None))
    ):
        offer.staff_id = to.get(offer.member_id, offer.staff_id)
    heard = select(Feedback, Member.advisor_id).join(Member, Member.id == Feedback.member_id)
    for said, advisor_id in session.execute(
        heard.where(Feedback.staff_id == leaver_id, Feedback.closed_on.is_(None)).order_by(Feedback.id)
    ).all():
        new = to.get(said.member_id, advisor_id if advisor_id in working else most)
        if new is not None and advisor_id != leaver_id:
            said.staff_id = new
    session.flush()
    return moved
