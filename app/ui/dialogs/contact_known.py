"""What is read for the sheet of a contact: her card, and what to keep in mind before a word is said."""

from dataclasses import dataclass

from app.domain.heard import Heard
from app.queries import asking, contact, heard, member_card, open_complaints
from app.queries.asking import Asking
from app.queries.contact import ContactSheet
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.queries.open_complaints import OpenComplaint
from app.ui.context import Context


@dataclass(frozen=True, slots=True)
class Known:
    """One member, and the contact that is to be made."""

    card: MemberCard
    due: Due | None
    """None: it cannot be made any more, or was not planned."""
    contact: ContactSheet | None
    """The same, be it closed; None: it is not on file any more, or was not planned."""
    complaints: tuple[OpenComplaint, ...]
    heard: Heard | None
    """What she heard of late."""
    asking: Asking | None
    """Whether this is a moment to ask her for a friend."""

    @property
    def waits(self) -> Heard | None:
        """What she heard of late, where that is enough for now."""
        return self.heard if self.heard and self.due and self.heard.holds(self.due.rule) else None


def load(context: Context, member_id: int, contact_id: int | None) -> Known:
    """Return what is known of her as it stands. Raises Unknown.

    A contact that a merge took to another card is shown with that card.
    """
    today = context.today()
    with context.reading() as session:
        found = None if contact_id is None else contact.sheets(session, (contact_id,)).get(contact_id)
        whose = member_id if found is None else found.member_id
        card = member_card.load(session, whose, today)
        due = next((due for due in card.due if due.id == contact_id), None)
        return Known(
            card,
            due,
            found,
            open_complaints.of_member(session, whose),
            heard.of(session, (whose,), today).get(whose),
            asking.of(session, card, context.settings, due),
        )
