"""Whatever is typed outside a field goes into the search box: letters, and the scanner's digits."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypeAnywhere(QObject):
    """Watches only the widget with the focus: the rest of the program's events cost nothing."""

    def __init__(self, box: QLineEdit, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._box = box
        self._window = window
        self.enabled = True
        """False while the screen is covered."""
        app.focusChanged.connect(self._follow)

    def take(self, event: QKeyEvent) -> bool:
        """Hand a typed character to the search box; False for any other key."""
        typed = event.text()
        if not self.enabled or not typed.strip() or not typed.isprintable() or event.modifiers() & _MODIFIERS:
            return False
        self._box.setFocus()
        self._box.clear()
        QCoreApplication.sendEvent(self._box, event)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the character before a list jumps to the row that begins with it."""
        del watched
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.take(event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QAbstractItemView):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractItemView) and new.window() is self._window:
            new.installEventFilter(self)
