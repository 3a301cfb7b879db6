"""A ticket that is not recorded: refused, thrown away, put back, and nothing written is lost."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Purchase
from app.ui.main_window import MainWindow
from tests.ui.ticket.till import CTRL, DRESS, SCARF, Keyboard, closed, recorded, ticket


def test_a_discount_beyond_the_ticket_is_refused_and_nothing_is_lost(
    keys: Keyboard, window: MainWindow
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(SCARF)
    form = ticket(window)
    off = form.findChild(QLineEdit, "off")
    assert off is not None
    off.setText("500")
    keys.press(Qt.Key.Key_Return, CTRL)
    refusal = form.findChild(QLabel, "formRefusal")
    assert refusal is not None
    assert "500" in refusal.text()
    assert not closed(window)
    off.clear()
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)


def test_an_empty_ticket_is_not_recorded(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_F2)
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_Delete, CTRL)
    keys.type("3*")
    keys.press(Qt.Key.Key_Return)
    assert ticket(window).state()["lines"] == []
    done = ticket(window).findChild(QPushButton, "formDone")
    assert done is not None
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert not closed(window)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Purchase.member_id == regular)) == 4


def test_a_written_ticket_is_thrown_away_only_when_that_is_said_twice(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.type("abc")
    keys.press(Qt.Key.Key_Escape)  # the letters first
    assert ticket(window).entry.text() == ""
    keys.press(Qt.Key.Key_Escape)
    told = ticket(window).findChild(QLabel, "ticketTold")
    assert told is not None
    assert "Nothing is recorded yet" in told.text()
    keys.scan(SCARF)  # she goes on: it is asked again later
    keys.press(Qt.Key.Key_Escape)
    assert len(ticket(window).state()["lines"]) == 2
    keys.press(Qt.Key.Key_Escape)
    assert closed(window)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Purchase.member_id == regular)) == 4


def test_what_was_written_is_put_back(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Return)
    off = ticket(window).findChild(QLineEdit, "off")
    assert off is not None
    off.setText("20")
    keys.type("sc")
    state = json.loads(json.dumps(ticket(window).state()))
    for _ in range(3):
        keys.press(Qt.Key.Key_Escape)
    assert closed(window)
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    form.restore(state)
    assert json.loads(json.dumps(form.state())) == state
    form.entry.clear()
    keys.press(Qt.Key.Key_Return, CTRL)
    bought, lines = recorded(shop, regular)
    assert [(line.price, line.for_whom) for line in lines] == [(128_000, "gift"), (-81_000, "self")]
    assert bought.discount == 2_000
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    form.restore(state)
    assert [line["item"] for line in form.state()["lines"]] == ["真丝连衣裙"]  # the other has come back
    form.entry.clear()
    form.reject()
    form.reject()


def test_a_draft_of_less_is_put_back_as_far_as_it_goes(keys: Keyboard, window: MainWindow) -> None:
    context = window.context
    assert context is not None
    context.take_over(1)
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    before = form.state()
    assert before["staff"] == 1
    form.restore({"entry": "sc"})
    assert form.state() == {**before, "entry": "sc"}
    form.reject()
    form.reject()


def test_recording_keeps_the_cell_that_is_being_written(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.press(Qt.Key.Key_F2)
    keys.type("1.005")
    keys.press(Qt.Key.Key_Return, CTRL)
    assert not closed(window)
    cell = ticket(window).focusWidget()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "1.005"
    cell.setText("-10%")
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    _, [line] = recorded(shop, regular)
    assert line.price == 115_200
