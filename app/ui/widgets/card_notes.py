"""The notes on the member card: to whoever opens it next, with who wrote them and until when they hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.queries.member_card import MemberCard, NoteShown
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import dates

_MOST = 2
"""Notes that are shown at once: the whole card has to fit on a small screen."""


class CardNotes(Retranslated, QWidget):
    """One line a note, the latest first; a click on it changes it."""

    wanted = Signal(object)
    """A note (`NoteShown`) is to be changed; None: a new one."""
    ended = Signal(int)
    """The note with this id has done its work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberNotes")
        self._card: MemberCard | None = None
        self._all = False
        self.add = QPushButton(parent)
        self.add.setObjectName("memberNote")
        self.add.setProperty("kind", "hint")
        self.add.clicked.connect(lambda: self.wanted.emit(None))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self.retranslate()

    def show_card(self, card: MemberCard) -> None:
        """Show the notes that hold today."""
        if self._card is None or self._card.identity.id != card.identity.id:
            self._all = False
        self._card = card
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = card.notes if self._all else card.notes[:_MOST]
        for note in shown:
            self._column.addWidget(self._line(note))
        if len(shown) < len(card.notes):
            more = QPushButton(self.tr("%n more note(s)", "", len(card.notes) - len(shown)), self)
            more.setProperty("kind", "link")
            more.clicked.connect(self._show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(card.notes))
        self.add.setHidden(card.discreet)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.add.setText(self.tr("+ note"))
        self.add.setAccessibleName(self.tr("Leave a note"))
        self.add.setToolTip(self.tr("Leave a note to whoever opens her card next (Ctrl+M)"))
        if self._card is not None:
            self.show_card(self._card)

    def _show_all(self) -> None:
        self._all = True
        if self._card is not None:
            self.show_card(self._card)

    def _line(self, note: NoteShown) -> QWidget:
        line = QFrame(self)
        line.setObjectName("noteLine")
        words = QPushButton(" ".join(note.text.split()), line)
        words.setObjectName("noteText")
        words.setProperty("kind", "note")
        words.setToolTip(note.text)
        words.setAccessibleName(self.tr("Note: {text}").format(text=note.text))
        words.setMinimumWidth(1)
        words.clicked.connect(lambda: self.wanted.emit(note))
        done = QPushButton(self.tr("Done"), line)
        done.setObjectName("noteDone")
        done.setProperty("kind", "link")
        done.setAccessibleName(self.tr("Take the note away: {text}").format(text=note.text))
        done.setToolTip(self.tr("Take the note away; it lies in the bin"))
        done.clicked.connect(lambda: self.ended.emit(note.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.GRID, 2, theme.GRID, 2)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(words, 1)
        row.addWidget(text.label(self._signed(note), "muted", parent=line))
        row.addWidget(done)
        return line

    def _signed(self, note: NoteShown) -> str:
        words = [note.staff or self.tr("Owner"), dates.short_day(note.written_on)]
        if note.until is not None:
            words.append(self.tr("until {day}").format(day=dates.short_day(note.until)))
        return " · ".join(words)
