"""The base of every dialog that shows something and keeps nothing: F9 puts it away, as the window would."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.context import Context


class Shown(QDialog):
    """Stands before the window, which hears no key meanwhile."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to F9, which the window cannot hear meanwhile."""
        if event.key() == Qt.Key.Key_F9:
            self.reject()
            self._context.set_discreet(True)
            return
        super().keyPressEvent(event)
