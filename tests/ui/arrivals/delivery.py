"""What a hand does on the page of new arrivals, and what is read off it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.pages.arrivals import ArrivalsPage
from app.ui.widgets.arrival_people import PeopleList
from app.ui.widgets.arrival_table import ArrivalTable
from tests import make

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = make.TODAY
LINE = "酒红 真丝连衣裙 36-40 ¥1,280"


def paste(page: ArrivalsPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.intake.paste.setFocus()
    QTest.keyClick(page.intake.paste, Qt.Key.Key_V, CONTROL)


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def look(page: ArrivalsPage, qtbot: QtBot, text: str = LINE) -> PeopleList:
    paste(page, text)
    press(page, "arrivalFind")
    qtbot.waitUntil(lambda: page.people.list.isVisible() or page._steps.currentIndex() == 1)
    return page.people.list


def names(within: PeopleList, *, done: bool = False) -> list[str]:
    return [line.name for line in within.lines() if line.done is done]


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def cells(table: ArrivalTable, row: int = 0) -> list[str]:
    return [str(table.model().index(row, column).data()) for column in range(table.model().columnCount())]


def write(table: ArrivalTable, row: int, column: int, said: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(said)  # a test's keys know ASCII only
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the cell is left a moment later
