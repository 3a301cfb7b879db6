"""Undo inside a dialog that changes the shop while it stays open: a toast of its own, Ctrl+Z and Ctrl+Y.

The window behind such a dialog hears no key, and its toast can be neither seen well nor pressed.
"""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.context import Context
from app.ui.toast import Toast

_KEYS: Final = (("Ctrl+Z", True), ("Ctrl+Y", False), ("Ctrl+Shift+Z", False))
"""Each key, and whether it takes back."""


def offer(form: QWidget, context: Context) -> None:
    """Let what is done in `form` be taken back there."""
    toast = Toast(form)
    toast.undone.connect(partial(context.turn_wanted.emit, True))
    for key, back in _KEYS:
        shortcut = QShortcut(QKeySequence(key), form)
        shortcut.activated.connect(partial(context.turn_wanted.emit, back))


def is_offered(dialog: QWidget) -> bool:
    """Return whether what is done in this dialog can be taken back there."""
    return _toast(dialog) is not None


def toast_in_front(usual: Toast) -> Toast:
    """Return the toast of the dialog in front, or of the one behind it; `usual` where none has one."""
    over = QApplication.activeModalWidget()
    while over is not None:
        found = _toast(over)
        if found is not None:
            return found
        behind = over.parentWidget()
        over = None if behind is None else behind.window()
    return usual


def _toast(dialog: QWidget) -> Toast | None:
    return dialog.findChild(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
