"""The till of the tests: who types and scans at a ticket, and what is on file afterwards."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Purchase, PurchaseLine
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow

TODAY = date(2026, 11, 10)
DRESS, COAT, SCARF = "6901234500017", "6901234500024", "6901234500031"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Types into whatever has the focus, as a person or a scanner does, and counts what she presses."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0
        """Keys by hand, Ctrl and Shift among them; what the scanner types is not counted."""

    def press(self, key: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with Ctrl or Shift held: that is a key of its own."""
        self.pressed += 1 if chord == Qt.KeyboardModifier.NoModifier else 2
        QTest.keyClick(self._at(), key, chord)
        QApplication.processEvents()  # an editor is closed a moment after its Enter

    def type(self, words: str) -> None:
        """Type letters by hand."""
        self.pressed += len(words)
        if words.isascii():
            QTest.keyClicks(self._at(), words)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(words)
            QApplication.sendEvent(self._at(), composed)

    def scan(self, code: str) -> None:
        """Let the scanner type a code and its Enter."""
        QTest.keyClicks(self._at(), code)
        QTest.keyClick(self._at(), Qt.Key.Key_Return)

    def _at(self) -> QWidget:
        """Return what has the focus in the window in front, once it has come to the front."""
        front = QApplication.activeModalWidget() or self._window
        front.activateWindow()
        QApplication.processEvents()
        return front.focusWidget() or front


def ticket(window: MainWindow) -> PurchaseForm:
    """Return the open ticket."""
    [form] = [one for one in window.findChildren(PurchaseForm) if one.isVisible()]
    return form


def closed(window: MainWindow) -> bool:
    """Tell whether no ticket is open."""
    return not [one for one in window.findChildren(PurchaseForm) if one.isVisible()]


def recorded(shop: Shop, member_id: int) -> tuple[Purchase, list[PurchaseLine]]:
    """Return the latest ticket of hers with its lines."""
    with shop.reading() as session:
        bought = session.scalars(
            select(Purchase).where(Purchase.member_id == member_id).order_by(Purchase.id.desc()).limit(1)
        ).one()
        lines = session.scalars(
            select(PurchaseLine).where(PurchaseLine.purchase_id == bought.id).order_by(PurchaseLine.id)
        ).all()
        session.expunge_all()
    return bought, list(lines)
