"""The forms that are opened on a member's card: each over the window, and gone on with where it was left."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from app.domain.feedback import Told
from app.queries import card_pictures, drafts
from app.queries.card_pictures import PostedEntry
from app.queries.member_card import MemberCard, NoteShown
from app.queries.timeline import Entry, TicketEntry
from app.ui.dialogs import contact, feedback
from app.ui.dialogs.edit_member import NOT_FOR_HER, EditMember
from app.ui.dialogs.entry import EntryDialog
from app.ui.dialogs.note import NoteForm
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.statement import Statement
from app.ui.form import opened
from app.ui.widgets.posted_card import PostedCard
from app.ui.widgets.ticket_lines import TicketLines

if TYPE_CHECKING:
    from app.ui.pages.member_card import MemberCardPage


class CardForms:
    """Opens the forms of the member whose card the page shows; without a card nothing is opened."""

    def __init__(self, page: "MemberCardPage") -> None:
        self._page = page
        self._context = page.context

    @property
    def _card(self) -> MemberCard | None:
        return self._page.card

    def resume(self, place: str) -> None:
        """Open the form at `place` (note:231:7), in which something was being written."""
        if self._card is None:
            return
        kind, _, key = place.partition(":")
        row = key.partition(":")[2]
        notes = {str(note.id): note for note in self._card.notes}
        if kind == "note":
            self.note(notes.get(row))
        elif kind == "relative":
            self.relative(int(row) if row and int(row) in {kin.id for kin in self._card.family} else None)
        elif kind == "feedback_done":
            feedback.open_feedback(self._context, int(row), self._page.window())
        elif kind == "feedback" and row:
            feedback.change_feedback(self._context, int(row), self._page.window())
        elif kind == "contact" and row:
            contact.resume_contact(self._context, self._card.identity.id, int(row), self._page)
        elif kind == "contact":
            self.contact()
        else:
            {"edit": self.edit, "purchase": self.purchase, "feedback": self.feedback}[kind]()

    def entry(self, entry: Entry, heading: str, words: str) -> None:
        """Show an entry of the timeline in full, with its heading and words; what she said, to settle it."""
        if isinstance(entry, Told):
            feedback.open_feedback(self._context, entry.id, self._page.window())
            return
        dialog = EntryDialog(self._context, entry, heading, words, self._page.window())
        if isinstance(entry, TicketEntry) and self._card is not None:
            people = {kin.id: kin.name for kin in self._card.family}
            currency = None if self._context.discreet else self._context.settings.currency
            dialog.show_lines(TicketLines(entry, people, currency, dialog))
        if isinstance(entry, PostedEntry):
            with self._context.reading() as session:
                sides = card_pictures.sides(session, entry.id)
            if sides is not None:
                dialog.show_card(PostedCard(sides, dialog))
        opened(dialog)

    def note(self, note: NoteShown | None) -> None:
        """Change a note, or leave one."""
        if self._card is not None:
            opened(NoteForm(self._context, self._card.identity, note, self._page.window()))

    def edit(self) -> None:
        """Change all that is on the card."""
        if self._card is not None:
            place = f"edit:{self._card.identity.id}"
            self._with_all_written(place, NOT_FOR_HER, self._edit)

    def _edit(self) -> None:
        if self._card is not None:
            opened(EditMember(self._context, self._card, self._page.window()))

    def purchase(self) -> None:
        """Record a ticket."""
        if self._card is not None:
            opened(PurchaseForm(self._context, self._card, self._page.window()))

    def contact(self) -> None:
        """Note a contact that nobody had planned."""
        if self._card is not None:
            contact.log_contact(self._context, self._card.identity.id, self._page)

    def feedback(self) -> None:
        """Take down what she says of the shop."""
        if self._card is not None:
            feedback.take_feedback(self._context, self._card.identity, self._page.window())

    def state(self, kind: str) -> None:
        """Note what she says of her size, her colours, what she pays."""
        if self._card is not None:
            opened(Statement(self._context, self._card, kind, self._page.window()))

    def relative(self, relative_id: int | None) -> None:
        """Change one of her family, or add one."""
        if self._card is not None:
            member_id = self._card.identity.id
            place = f"relative:{member_id}" if relative_id is None else f"relative:{member_id}:{relative_id}"
            self._with_all_written(place, {"notes"}, lambda: self._relative(relative_id))

    def _relative(self, relative_id: int | None) -> None:
        if self._card is not None:
            family = {kin.id: kin for kin in self._card.family}
            kin = None if relative_id is None else family.get(relative_id)
            opened(RelativeForm(self._context, self._card.identity.id, kin, self._page.window()))

    def accounts(self) -> None:
        """Show every entry of her points and her balance, and what can be done with them."""
        if self._card is not None:
            from app.ui.dialogs.accounts import open_accounts

            open_accounts(self._context, self._card.identity, self._page.window())

    def _with_all_written(self, place: str, hidden: Collection[str], show: Callable[[], None]) -> None:
        """Open a form in which something was left that the customer must not see only when she cannot.

        Without its hidden fields it would be kept, and what was written in them would be lost.
        """
        if self._context.discreet:
            with self._context.reading() as session:
                left = drafts.load(session, place)
            if left is not None and any(left.written.get(field) for field in hidden):
                self._context.for_staff(show)
                return
        show()
