"""A ticket under attack: keys that are held or struck twice, numbers that cannot be, a shop that goes on."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Purchase, PurchaseLine
from app.services import relatives
from app.ui.dialogs.purchase_model import Cell
from app.ui.main_window import MainWindow
from tests.ui.ticket.till import COAT, CTRL, DRESS, SCARF, TODAY, Keyboard, closed, recorded, ticket


def tickets(shop: Shop) -> int:
    """Return how many tickets are on file."""
    with shop.reading() as session:
        return session.scalar(select(func.count()).select_from(Purchase)) or 0


def hold(key: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Repeat a key as the keyboard does while it is held."""
    for _ in range(20):
        front = QApplication.activeModalWidget()
        if front is None:
            return
        held = QKeyEvent(QEvent.Type.KeyPress, key, chord, "\r", autorep=True)
        QApplication.sendEvent(front.focusWidget() or front, held)
        QApplication.processEvents()


def refusal(window: MainWindow) -> str:
    """Return why something was refused, "" where nothing was."""
    said = ticket(window).findChild(QLabel, "formRefusal")
    assert said is not None
    return said.text() if said.isVisible() else ""


def write(keys: Keyboard, window: MainWindow, cell: Cell, words: str) -> None:
    """Write into a cell of the marked line, and leave it by Enter."""
    form = ticket(window)
    form.table.write(form.table.row, cell)
    keys.type(words)
    keys.press(Qt.Key.Key_Return)


def test_enter_held_down_takes_one_piece_and_records_nothing(
    keys: Keyboard, window: MainWindow, shop: Shop
) -> None:
    before = tickets(shop)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    hold(Qt.Key.Key_Return)
    assert not closed(window)
    ticket(window).findChild(QComboBox, "payment").setFocus()  # type: ignore[union-attr]  # it is there
    hold(Qt.Key.Key_Return)
    done = ticket(window).done_button
    done.setFocus()
    hold(Qt.Key.Key_Return)
    assert not closed(window)
    assert tickets(shop) == before


def test_what_is_struck_twice_is_recorded_once(keys: Keyboard, window: MainWindow, shop: Shop) -> None:
    before = tickets(shop)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_Return)
    assert closed(window)
    assert tickets(shop) == before + 1


def test_a_double_click_on_record_records_once(keys: Keyboard, window: MainWindow, shop: Shop) -> None:
    before = tickets(shop)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    done = ticket(window).findChild(QPushButton, "formDone")
    assert done is not None
    QTest.mouseDClick(done, Qt.MouseButton.LeftButton)
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert tickets(shop) == before + 1


@pytest.mark.parametrize("pieces", ["0", "-3", "--3", "1000000000", "1.5", "x", "9" * 500])
def test_pieces_that_cannot_be_stay_in_their_cell(keys: Keyboard, window: MainWindow, pieces: str) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    write(keys, window, Cell.PIECES, pieces)
    assert refusal(window)
    assert ticket(window).state()["lines"][0]["quantity"] == 1


@pytest.mark.parametrize("price", ["1.234", "-1", "1,23", "99999999999999", "1e5"])
def test_prices_that_cannot_be_stay_in_their_cell(keys: Keyboard, window: MainWindow, price: str) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("4901234567894")  # nobody knows it: a price of its own
    keys.type("coat")
    keys.press(Qt.Key.Key_Return)  # and the price is asked for
    keys.type(price)
    keys.press(Qt.Key.Key_Return)
    assert refusal(window)
    assert ticket(window).state()["lines"][0]["price"] is None


def test_full_width_figures_are_figures(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    write(keys, window, Cell.PIECES, "２")
    write(keys, window, Cell.PRICE, "１，０００．５０")
    off = ticket(window).findChild(QLineEdit, "off")
    assert off is not None
    off.setText("１００")
    keys.press(Qt.Key.Key_Return, CTRL)
    bought, lines = recorded(shop, regular)
    assert [(line.quantity, line.price) for line in lines] == [(2, 200_100)]
    assert bought.discount == 10_000


def test_scans_while_something_is_asked_are_lines_of_their_own(keys: Keyboard, window: MainWindow) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("4901234567894")  # asks what it is
    keys.scan(COAT)
    keys.scan(SCARF)
    keys.press(Qt.Key.Key_F7)  # asks what comes back
    keys.scan(DRESS)
    keys.press(Qt.Key.Key_Escape)
    keys.scan(DRESS)
    items = [line["item"] for line in ticket(window).state()["lines"]]
    assert items == ["", "羊绒大衣", "羊毛围巾", "真丝连衣裙"]


def test_a_relative_taken_off_file_meanwhile_is_said_and_the_line_is_hers(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_F6)
    line = ticket(window).state()["lines"][0]
    assert line["for_whom"] == "relative"
    with shop.changing() as session:
        relatives.remove(session, line["relative_id"])
    keys.press(Qt.Key.Key_Return, CTRL)
    assert "not on file any more" in refusal(window)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    assert [one.for_whom for one in recorded(shop, regular)[1]] == ["self"]


def test_midnight_passes_over_an_open_ticket(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    context = window.context
    assert context is not None
    tomorrow = TODAY.replace(day=TODAY.day + 1)
    monkeypatch.setattr(context, "today", lambda: tomorrow)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert "midnight has passed" in refusal(window)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    assert recorded(shop, regular)[0].day == tomorrow


def test_midnight_leaves_a_day_that_was_chosen(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    context = window.context
    assert context is not None
    yesterday, tomorrow = TODAY.replace(day=TODAY.day - 1), TODAY.replace(day=TODAY.day + 1)
    ticket(window)._settling.day.show_day(yesterday)
    monkeypatch.setattr(context, "today", lambda: tomorrow)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    assert recorded(shop, regular)[0].day == yesterday


def test_more_than_was_taken_does_not_come_back(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Return)
    write(keys, window, Cell.PIECES, "2")
    assert refusal(window)
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Return, CTRL)
    with shop.reading() as session:
        back = session.scalars(select(PurchaseLine.quantity).where(PurchaseLine.quantity < 0)).all()
    assert back == [-1]
    assert regular
