"""A text that is edited where it stands: Enter or leaving it keeps it, Esc puts it back."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui import theme
from app.ui.text import Part

_ROOM = 3
"""Pixels beside the text on each side: the frame, and the place of the cursor."""


class InPlace(QLineEdit):
    """Looks like a label until it is entered; as wide as its text (or its hint)."""

    kept = Signal(str)
    """The text was changed; the receiver saves it, and shows it again as it was if it may not be."""

    def __init__(self, part: Part = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", part)
        self.setProperty("kind", "inplace")
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def show_text(self, text: str) -> None:
        """Show what is on file, unless it is being edited right now."""
        self._shown = text
        if not (self.hasFocus() and self.isModified()):
            self.setText(text)
            self.setCursorPosition(0)

    def name_it(self, name: str, hint: str) -> None:
        """Say what the field is (read aloud, and in its tooltip) and what stands there while it is empty."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(hint)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the text takes."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text() or self.placeholderText())
        return QSize(width + 2 * _ROOM + theme.GRID, metrics.height() + theme.GRID // 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut off while there is room."""
        return QSize(theme.GRID * 4, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window while nothing is being written: for what was kept."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            both = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            theirs = any(event.matches(key) for key in both) and not self.isModified()
            return not theirs and super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, put back on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._shown)
            self.setModified(False)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the field is left."""
        super().focusOutEvent(event)
        self._keep()

    def _keep(self) -> None:
        text, changed = self.text().strip(), self.isModified()
        self.setModified(False)
        if changed and text != self._shown:
            self._shown = text
            self.kept.emit(text)
