"""What is read for the sheet of a contact: her card, and what to keep in mind before a word is said."""

from dataclasses import dataclass

from app.domain.heard import Heard
from app.queries import asking, heard, member_card, open_complaints
from app.queries.asking import Asking
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.queries.open_complaints import OpenComplaint
from app.ui.context import Context


@dataclass(frozen=True, slots=True)
class Known:
    """One member, and the contact that is to be made; its `due` is None where nobody had planned it."""

    card: MemberCard
    due: Due | None
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
    """Return what is known of her as it stands. Raises Unknown."""
    today = context.today()
    with context.reading() as session:
        card = member_card.load(session, member_id, today)
        due = next((due for due in card.due if due.id == contact_id), None)
        return Known(
            card,
            due,
            open_complaints.of_member(session, member_id),
            heard.of(session, (member_id,), today).get(member_id),
            asking.of(session, card, context.settings, due),
        )
