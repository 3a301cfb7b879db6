"""Leave a note to whoever opens her card next, change one, or take it away."""

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import coming_day
from app.queries.identity import Identity
from app.queries.member_card import NoteShown
from app.services import notes
from app.ui.context import Context
from app.ui.form import Form
from app.words import dates


class NoteForm(Form):
    """A text, and the last day on which it shows."""

    def __init__(
        self, context: Context, who: Identity, note: NoteShown | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._who, self._note = context, who, note
        title = self.tr("Note on the card of {name}").format(name=who.name)
        self.call(title, self.tr("Save") if note else self.tr("Leave the note"))
        self._text = self.lines(self.tr("Note"), "noteText", note.text if note else "")
        until = dates.day(note.until) if note and note.until else ""
        hint = self.tr("tomorrow, 3 days, 12-01 …; empty: until it is taken away")
        self._until = self.line(self.tr("Shows until"), "noteUntil", until, hint)
        if note:
            remove = QPushButton(self.tr("Take it away"), self)
            remove.setProperty("kind", "danger")
            remove.setAutoDefault(False)
            remove.clicked.connect(self._remove)
            self.foot.insertWidget(0, remove)
        self.remember(context, f"note:{who.id}:{note.id}" if note else f"note:{who.id}")

    def keep(self) -> None:
        """Leave the note."""
        today, text = self._context.today(), self._text.toPlainText()
        written = self._until.text().strip()
        until = coming_day.parse(written, today) if written else None
        with self._context.changing(self.tr("The note is on her card.")) as session:
            if self._note is None:
                notes.write(session, self._who.id, text, today, until=until)
            else:
                notes.amend(session, self._note.id, text=text, until=until)

    def _remove(self) -> None:
        if self._note is not None:
            with self._context.changing(self.tr("The note is taken away.")) as session:
                notes.remove(session, self._note.id)
        self.accept()
