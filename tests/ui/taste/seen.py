"""What is seen of her taste on the card."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from app.ui.main_window import MainWindow
from app.ui.widgets.fact import Fact
from app.ui.widgets.popover import Popover


def part(card: QWidget, name: str) -> QWidget:
    """Return a part of the card."""
    found = card.findChild(QWidget, name)
    assert found is not None, name
    return found


def fact(card: QWidget, name: str, words: str) -> Fact:
    """Return the value that says `words` in the part called `name`."""
    return next(one for one in part(card, name).findChildren(Fact) if one.text() == words and one.isVisible())


def shows(card: QWidget, name: str, words: str) -> bool:
    """Whether a value that says `words` is seen in the part called `name`."""
    facts = part(card, name).findChildren(Fact)
    return any(one.text() == words for one in facts if one.isVisible())


def sentences(card: QWidget, name: str) -> list[str]:
    """Return what is said of disagreements in a part."""
    texts = [label.text() for label in part(card, name).findChildren(QLabel) if label.isVisible()]
    return [text for text in texts if text.startswith("≠")]


def popover(window: MainWindow) -> Popover | None:
    """Return what lies over the card."""
    return next((one for one in window.findChildren(Popover) if one.isVisible()), None)


def hover(value: Fact) -> None:
    """Let the mouse come over a value."""
    at = QPointF(2, 2)
    QApplication.sendEvent(value, QEnterEvent(at, at, QPointF(value.mapToGlobal(at.toPoint()))))


def lines(window: MainWindow, name: str = "evidenceLines") -> list[list[str]]:
    """Return the table in the popover."""
    table = window.findChild(QTableView, name)
    assert table is not None
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
