"""One entry of the timeline in full: what it was, who and when, and a way to take just this one back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.errors import Refusal
from app.domain.events import Attended
from app.domain.feedback import Told
from app.queries.card_pictures import PostedEntry
from app.queries.changes import ChangeEntry
from app.queries.timeline import ContactEntry, Entry, TicketEntry
from app.services import purchases
from app.ui import notices, text
from app.ui.context import Context, UnderWay
from app.ui.form import Form
from app.words import operations


class EntryDialog(Form):
    """Shows the words; the one thing to do is to close it, the other to take it back."""

    def __init__(
        self, context: Context, entry: Entry, title: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entryDialog")
        self._context, self._entry = context, entry
        self.call(title, self.tr("Close"))
        self.give_up.hide()  # nothing is kept by closing, and nothing is lost
        told = text.label(words, wrap=True, parent=self)
        told.setObjectName("entryText")
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.layout_.insertWidget(1, told)
        caption = self._caption(entry)
        if caption:
            back = QPushButton(caption, self)
            back.setObjectName("entryTakeBack")
            back.setProperty("kind", "danger")
            back.setAutoDefault(False)
            back.clicked.connect(self._take_back)
            self.foot.insertWidget(0, back)

    def show_lines(self, table: QWidget) -> None:
        """Show what was on the ticket between the day and the sum; the keyboard begins there."""
        self.layout_.insertWidget(1, table)
        beside = self.layout_.contentsMargins()
        self.setMinimumWidth(table.minimumWidth() + beside.left() + beside.right())
        table.setFocus()

    def show_card(self, card: QWidget) -> None:
        """Show the card that was posted, under the words; F9 closes it."""
        self.only_shows = self._context
        self.layout_.insertWidget(2, card)
        beside = self.layout_.contentsMargins()
        self.setMinimumWidth(card.sizeHint().width() + beside.left() + beside.right())

    def _caption(self, entry: Entry) -> str:
        match entry:
            case TicketEntry():
                may = self._context.may_turn("purchase.remove")
                return self.tr("Move this ticket to the bin") if may else ""
            case ContactEntry() | PostedEntry() | Told() | Attended():
                return ""
            case ChangeEntry():
                again = entry.undone or entry.operation == "change.undo"
                may = not again and self._context.may_turn(entry.operation)
                return self.tr("Take this change back") if may else ""

    def _take_back(self) -> None:
        self.accept()
        try:
            if isinstance(self._entry, TicketEntry):
                with self._context.changing(self.tr("The ticket is in the bin.")) as session:
                    purchases.remove(session, self._entry.id)
            elif isinstance(self._entry, ChangeEntry):
                again = self._context.take_back(self._entry.id)
                self._context.notify(operations.taken_back(self._context.turned), again)
        except UnderWay:  # it says itself when it is done
            return
        except Refusal as refusal:
            notices.refuse(refusal, self.parentWidget())
