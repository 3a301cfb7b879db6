"""Ctrl+Z in a field where nothing was written is the window's: it takes back what was saved last.

So it is in a dialog that offers to take back what is done in it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui import undo_in_form

_FIELDS: Final = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)


class UndoKeys(QObject):
    """Watches the field of the window that has the focus.

    Every field claims these keys for its own text, even where there is nothing in it to take back.
    """

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window where the field has nothing of its own to take back or do again."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                (event.matches(QKeySequence.StandardKey.Undo) and not _can(watched, back=True))
                or (event.matches(QKeySequence.StandardKey.Redo) and not _can(watched, back=False))
            )
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(new, _FIELDS) and self._hears(new.window()):
            new.installEventFilter(self)

    def _hears(self, window: QWidget) -> bool:
        return window is self._window or undo_in_form.is_offered(window)


def _can(field: QObject, *, back: bool) -> bool:
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if back else document.isRedoAvailable()
    line = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    if not isinstance(line, QLineEdit):
        return True
    return line.isUndoAvailable() if back else line.isRedoAvailable()
