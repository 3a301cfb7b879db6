"""The curtain: covers the window while a stranger can see the screen; shows nothing of the members."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated


class Curtain(Retranslated, QWidget):
    """Opens by a click or Enter; swallows every other key, and so the scanner's digits."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fresh = True
        wordmark = text.label("Vitrine", parent=self)
        wordmark.setObjectName("wordmark")
        self._how = text.label(part="muted", parent=self)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GRID)
        layout.addStretch()
        layout.addWidget(wordmark, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._how, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.retranslate()

    def draw(self) -> None:
        """Take the keyboard, now that it covers the window."""
        self._fresh = True
        self.setFocus()

    def retranslate(self) -> None:
        """Say how it opens."""
        self._how.setText(self.tr("The screen is covered. Click or press Enter to go on."))
        self.setAccessibleName(self._how.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on an Enter that stands alone: a scanned card ends in Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._fresh:
                self.opened.emit()
            self._fresh = True
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fresh = False
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        event.accept()
        self.opened.emit()
