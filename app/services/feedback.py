"""What a member says of the shop is taken down, and by when it is to be settled (F1)."""

from datetime import date
from typing import Final

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Contact, Feedback, Purchase, Staff
from app.services import checks
from app.services.recording import operation

COMPLAINT: Final = "complaint"
KINDS: Final = (COMPLAINT, "suggestion", "praise", "idea")
SHOP: Final = "shop"
HANDLERS: Final = (SHOP, "head_office")


@operation("feedback.take")
def take(
    session: WriteSession,
    member_id: int,
    kind: str,
    said: str,
    on: date,
    *,
    due: date | None = None,
    handler: str = SHOP,
    staff_id: int | None = None,
    contact_id: int | None = None,
    purchase_id: int | None = None,
) -> int:
    """Take down what she said of the shop on the day `on`, in her words, and return its id.

    `due` is the day by which it is to be settled, `staff_id` who sees to it in the shop: her advisor where
    nobody is named and the shop handles it. Raises Unknown and BadValue.
    """
    member = checks.whose(session, member_id)
    checks.happened(session, "day", on)
    words = checks.text("said", said)
    if not words:
        raise errors.BadValue("said", "", "empty")
    if due is not None and checks.day("due", due) < on:
        raise errors.BadValue("due", due.isoformat(), "not_later")
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    elif handler == SHOP:
        staff_id = member.advisor_id
    if (
        contact_id is not None
        and checks.known(session, Contact, "contact", contact_id).member_id != member_id
    ):
        raise errors.Unknown("contact", str(contact_id))
    if purchase_id is not None:
        ticket = checks.known(session, Purchase, "purchase", purchase_id)
        if ticket.member_id != member_id:
            raise errors.Unknown("purchase", str(purchase_id))
    row = Feedback(
        member_id=member_id,
        kind=checks.choice("kind", kind, KINDS),
        said=words,
        told_on=on,
        taken_by_id=session.actor.staff_id,
        handler=checks.choice("handler", handler, HANDLERS),
        staff_id=staff_id,
        due=due,
        contact_id=contact_id,
        purchase_id=purchase_id,
    )
    session.add(row)
    session.flush()
    return row.id
