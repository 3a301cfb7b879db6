"""What is kept of what is being written, and the keys that get at it: for the tests of drafts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.database.shop import Shop
from app.queries import drafts as drafts_query
from app.queries.drafts import DraftKept
from app.services import drafts
from app.ui.context import Context
from app.ui.form import Form
from app.ui.main_window import MainWindow


def kept(shop: Shop) -> list[DraftKept]:
    with shop.reading() as session:
        return drafts_query.everything(session)


def form(window: MainWindow, kind: type[Form]) -> Form:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def line(root: QWidget, name: str) -> QLineEdit:
    found = root.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def click(root: QWidget, name: str) -> None:
    found = [one for one in root.findChildren(QPushButton, name) if one.isVisible()]
    assert len(found) == 1, name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def context_of(window: MainWindow) -> Context:
    assert window.context is not None
    return window.context


def begin(shop: Shop, place: str, **written: object) -> None:
    with shop.changing() as session:
        drafts.keep(session, place, written)
