"""A ticket through the real window, key by key: what is on file, and how many keys it took."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Item, ItemCode, Preference, Purchase, PurchaseLine
from app.services import catalogue
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make

TODAY = date(2026, 11, 10)
DRESS, COAT, SCARF = "6901234500017", "6901234500024", "6901234500031"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Types into whatever has the focus, as a person or a scanner does, and counts what she presses."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0
        """Keys by hand; a chord is one press more than its keys without modifiers: Ctrl+B is two."""

    def press(self, key: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with Ctrl or Shift held: that is a key of its own."""
        self.pressed += 1 if chord == Qt.KeyboardModifier.NoModifier else 2
        QTest.keyClick(self._at(), key, chord)

    def type(self, words: str) -> None:
        """Type letters by hand."""
        self.pressed += len(words)
        QTest.keyClicks(self._at(), words)

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


@pytest.fixture
def regular(shop: Shop) -> int:
    """Put a regular on file, with a daughter, four dresses of hers, and a catalogue of three articles."""
    with shop.changing() as session:
        member_id = make.member(session, "陈丽", card="VIP-0100")
        make.relative(session, member_id, "daughter", name="小米", sizes="110cm")
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                TODAY - timedelta(days=30 * weeks + 1),
                {"item": "连衣裙", "category": "连衣裙", "size": "L", "colour": "藏青", "price": 90_000},
                discount=9_000,
            )
        dress = catalogue.remember(
            session, "真丝连衣裙", sku="D-100", category="连衣裙", sizes="S,M,L", price=128_000
        )
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200", category="大衣", price=268_000)
        scarf = catalogue.remember(session, "羊毛围巾", sku="S-300", category="围巾", price=38_000)
        catalogue.learn(session, dress, DRESS, "M", "酒红")
        catalogue.learn(session, coat, COAT, "L", "驼色")
        catalogue.learn(session, scarf, SCARF, "F", "灰")
    return member_id


@pytest.fixture
def card(window: MainWindow, regular: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(regular)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


@pytest.fixture
def keys(window: MainWindow, card: MemberCardPage) -> Keyboard:
    """Return the keyboard, before the card that is open."""
    assert card.isVisible()
    return Keyboard(window)


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


def test_three_scans_are_a_ticket_in_four_keys(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    for code in (DRESS, COAT, SCARF):
        keys.scan(code)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    bought, lines = recorded(shop, regular)
    assert [(line.item, line.size, line.colour, line.price, line.sku) for line in lines] == [
        ("真丝连衣裙", "M", "酒红", 128_000, "D-100"),
        ("羊绒大衣", "L", "驼色", 268_000, "C-200"),
        ("羊毛围巾", "F", "灰", 38_000, "S-300"),
    ]
    assert {line.for_whom for line in lines} == {"self"}
    assert (bought.day, bought.payment, bought.discount) == (TODAY, "card", 0)
    assert keys.pressed == 4  # two chords; the scanner typed the rest
