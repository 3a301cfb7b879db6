"""The grid of days under the mouse."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.pages.calendar import Calendar

DAY = timedelta(days=1)


LEFT = Qt.MouseButton.LeftButton


def click(calendar: Calendar, name: str) -> None:
    button = calendar.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


def note(calendar: Calendar) -> str:
    label = calendar.findChild(QLabel, "calendarNote")
    assert label is not None
    return label.text() if label.isVisible() else ""
