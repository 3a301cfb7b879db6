"""The keys of a ticket as words that can be clicked; and what is typed anywhere goes into the entry."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import theme

_CHORD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TicketKey(NamedTuple):
    """A key, the name of its button, what it is called, and what it does."""

    sequence: str
    name: str
    words: str
    does: Callable[[], None]


class TicketKeys(QHBoxLayout):
    """A row of words under the lines; the keyboard passes it by, for it has the keys themselves."""

    def __init__(self, keys: Sequence[TicketKey], form: QWidget) -> None:
        super().__init__()
        self.setSpacing(3 * theme.GRID)
        for key in keys:
            QShortcut(QKeySequence(key.sequence), form, key.does)
            native = QKeySequence(key.sequence).toString(QKeySequence.SequenceFormat.NativeText)
            button = QPushButton(f"{native}  {key.words}", form)
            button.setObjectName(key.name)
            button.setProperty("kind", "key")
            button.setAccessibleName(key.words)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(key.does)
            self.addWidget(button)
        self.addStretch()


class NotHeld(QObject):
    """Keeps a button from an Enter that is held down: it was meant for what came before."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass a repeated Enter over."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_held_enter(event):
            return True
        return super().eventFilter(watched, event)


def is_held_enter(event: QKeyEvent) -> bool:
    """Whether this is Enter again because it is held down."""
    return event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScansAnywhere(QObject):
    """Watches the parts of a ticket in which nothing is written: what is typed there is for the entry.

    A scanner does not look where the focus is: its digits would turn a choice or a day, and its Enter
    would record the ticket without the piece.
    """

    def __init__(self, entry: QWidget, watched: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        for one in watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a typed character to the entry."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = event.text()
            if typed.strip() and typed.isprintable() and not event.modifiers() & _CHORD:
                self._entry.setFocus()
                QCoreApplication.sendEvent(self._entry, event)
                return True
        return super().eventFilter(watched, event)
