"""What is read on a card, and written and pressed in the form that is open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.ui.form import Form
from app.ui.main_window import MainWindow


def words(widget: QWidget, name: str) -> str:
    """Return every visible text of the part called `name`."""
    part = widget.findChild(QWidget, name)
    assert part is not None, name
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return " ".join([*labels, *(button.text() for button in part.findChildren(QPushButton))])


def form(window: MainWindow, kind: type[Form]) -> Form:
    """Return the open dialog of this kind."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def field(dialog: QWidget, name: str) -> QLineEdit:
    """Return a field of the dialog."""
    found = dialog.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def press(dialog: QWidget) -> None:
    """Press the one thing to do."""
    button = dialog.findChild(QPushButton, "formDone")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
