"""The list of members as the tests use it: whom it shows, its forms, what is done with all."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.domain.member_filter import Condition, MemberFilter
from app.ui.dialogs.condition import ConditionForm
from app.ui.form import Form
from app.ui.main_window import MainWindow
from app.ui.pages.members import MembersPage

TODAY = date(2026, 11, 10)
C = Condition
RED = MemberFilter((C("colour", "likes", ("red",)),))


def found(page: MembersPage, qtbot: QtBot) -> list[str]:
    """Return who is listed, when the worker has answered."""
    qtbot.waitUntil(lambda: not page.looking.busy)
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def form(window: MainWindow, kind: type[Form]) -> Form:
    [one] = [each for each in window.findChildren(kind) if each.isVisible()]
    return one


def part(dialog: QWidget, name: str) -> QWidget:
    one = dialog.findChild(QWidget, name)
    assert one is not None, name
    return one


def choose(dialog: QWidget, name: str, key: object) -> None:
    box = part(dialog, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))
    assert box.currentData() == key


def tick(dialog: QWidget, *rows: int) -> None:
    box = part(dialog, "conditionKeys")
    assert isinstance(box, QListWidget)
    box.setFocus()
    for row in rows:
        box.setCurrentRow(row)
        QTest.keyClick(box, Qt.Key.Key_Space)


def write(dialog: QWidget, name: str, words: str) -> None:
    field = part(dialog, name)
    edit = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    edit.insert(words)  # keyClicks knows only ASCII


def add(
    window: MainWindow, page: MembersPage, field: str, operator: str, fill: str = "", **more: str
) -> None:
    """Add a condition through the form; `fill` is written, `low` and `high` are from and to."""
    page.chips.add.click()
    dialog = form(window, ConditionForm)
    choose(dialog, "conditionField", field)
    choose(dialog, "conditionOperator", operator)
    if fill:
        write(dialog, "conditionText", fill)
    for end in ("low", "high"):
        if end in more:
            write(dialog, f"condition{end.capitalize()}", more[end])
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def act(page: MembersPage, name: str) -> None:
    page.acts.retranslate()
    [action] = [each for each in page.acts.menu().actions() if each.objectName() == name]
    action.trigger()
