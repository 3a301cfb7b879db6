"""Whatever is typed outside a field goes into the search box: letters, and the scanner's digits."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypeAnywhere(QObject):
    """Watches the window, whose keys nobody else wanted, and the list that has the focus.

    A list would jump to the row that begins with the letter, so it is asked later. Fields keep
    what is typed into them. Esc leads back to the search from everywhere.
    """

    def __init__(self, box: QLineEdit, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._box = box
        self._window = window
        self.enabled = True
        """False while the screen is covered."""
        window.installEventFilter(self)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a typed character to the search box."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.enabled:
            if watched is self._window and event.key() == Qt.Key.Key_Escape:
                self._box.setFocus()
                self._box.selectAll()
                return True
            typed = event.text()
            if typed.strip() and typed.isprintable() and not event.modifiers() & _MODIFIERS:
                self._box.setFocus()
                self._box.clear()
                QCoreApplication.sendEvent(self._box, event)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QAbstractItemView):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractItemView) and new.window() is self._window:
            new.installEventFilter(self)
