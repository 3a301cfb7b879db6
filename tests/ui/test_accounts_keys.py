"""Points and balance by keys alone: each form is opened, filled, kept, and taken back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import balances
from app.queries.terms import GiftRow
from app.services import balance, terms
from app.ui.dialogs.accounts import AccountsDialog
from app.ui.form import Form
from app.ui.main_window import MainWindow
from tests import make
from tests.ui.papers import settled
from tests.ui.ticket.till import Keyboard

Held = tuple[int, int]
"""Points, and minor units of money."""


@pytest.fixture
def keys(window: MainWindow, shop: Shop, qtbot: QtBot) -> Keyboard:
    with shop.changing() as session:
        terms.set_gifts(session, [GiftRow(0, "tea", 200, 3_000)])
        balance.topup(session, 1, 300_000, make.TODAY)
        make.lot(session, 1, amount=600, expires_on=date(2026, 12, 31))
    assert window.context is not None
    window.context.tell()
    window.open_member(1)
    settled(window, qtbot)
    return Keyboard(window)


def held(shop: Shop) -> Held:
    with shop.reading() as session:
        kept = balances.of_member(session, 1, make.TODAY)
    return kept.points.total, kept.money.total


def top_up(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)


def another_amount(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_End)
    keys.type("50.5")
    keys.press(Qt.Key.Key_Return)


def gift(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_Return)


def discount(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_End)
    keys.press(Qt.Key.Key_Tab)
    keys.type("400")
    keys.press(Qt.Key.Key_Return)


def pay_out(keys: Keyboard) -> None:
    keys.type("1,000")
    keys.press(Qt.Key.Key_Tab)
    keys.type("she moves away")
    keys.press(Qt.Key.Key_Return)


def correct(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_Tab)
    keys.type("-50")
    keys.press(Qt.Key.Key_Tab)
    keys.type("a slip")
    keys.press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("button", "by_keys", "then"),
    [
        ("accountTopUp", top_up, (8_600, 800_000)),
        ("accountTopUp", another_amount, (3_600, 305_050)),
        ("accountRedeem", gift, (3_400, 300_000)),
        ("accountRedeem", discount, (3_200, 300_000)),
        ("accountPayOut", pay_out, (2_600, 200_000)),
        ("accountCorrect", correct, (3_550, 300_000)),
    ],
)
def test_by_keys_alone(
    keys: Keyboard,
    window: MainWindow,
    shop: Shop,
    qtbot: QtBot,
    button: str,
    by_keys: Callable[[Keyboard], None],
    then: Held,
) -> None:
    assert held(shop) == (3_600, 300_000)
    accounts = window.findChild(QPushButton, "memberAccounts")
    assert accounts is not None
    accounts.setFocus()
    keys.press(Qt.Key.Key_Return)
    assert isinstance(QApplication.activeModalWidget(), AccountsDialog)
    for _ in range(8):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == button:
            break
        keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
    form = QApplication.activeModalWidget()
    assert isinstance(form, Form)
    assert not isinstance(form, AccountsDialog)
    by_keys(keys)
    settled(window, qtbot)
    assert held(shop) == then
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: held(shop) == (3_600, 300_000))
