"""A ticket through the real window, key by key: what is on file, and how many keys it took."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from app.database.shop import Shop
from app.models import PurchaseLine
from app.ui.main_window import MainWindow
from tests import make
from tests.ui.ticket.till import COAT, CTRL, DRESS, SCARF, TODAY, Keyboard, closed, recorded, ticket


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


def test_three_pieces_by_their_initials_are_a_ticket_in_sixteen_keys(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    for letters in ("zsl", "yrd", "ymw"):
        keys.type(letters)
        keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)  # the lines are complete: to how she pays
    assert ticket(window).focusWidget().objectName() == "payment"
    keys.press(Qt.Key.Key_Return)
    assert closed(window)
    _, lines = recorded(shop, regular)
    assert [(line.item, line.size, line.price) for line in lines] == [
        ("真丝连衣裙", "L", 128_000),  # what she wears in dresses is offered
        ("羊绒大衣", "", 268_000),
        ("羊毛围巾", "", 38_000),
    ]
    assert keys.pressed == 16


def test_a_present_and_an_exchange_are_one_ticket_in_nine_keys(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(SCARF)
    keys.press(Qt.Key.Key_F6)  # a present
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Return)  # the latest dress comes back
    keys.scan(COAT)
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_F6)  # for her daughter
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    _, lines = recorded(shop, regular)
    with shop.reading() as session:
        dress = session.get_one(PurchaseLine, lines[1].returns_line_id)
    assert (dress.item, dress.day) == ("连衣裙", TODAY - timedelta(days=1))
    assert [(line.item, line.price, line.quantity, line.for_whom) for line in lines] == [
        ("羊毛围巾", 38_000, 1, "gift"),
        ("连衣裙", -81_000, -1, "self"),  # what she paid, its part of the ticket's discount taken off
        ("羊绒大衣", 268_000, 1, "relative"),
    ]
    assert [line.relative_id for line in lines] == [None, None, 1]
    assert keys.pressed == 9


def test_the_same_piece_again_is_one_more(keys: Keyboard, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(SCARF)
    keys.scan(SCARF)
    keys.type("3*")
    keys.scan(DRESS)
    keys.scan(SCARF)
    keys.press(Qt.Key.Key_F6)  # now they are a present: one for herself is a line of its own
    keys.scan(SCARF)
    keys.type("5x")
    keys.press(Qt.Key.Key_Return)  # pieces alone are those of the line that is marked
    keys.press(Qt.Key.Key_Return, CTRL)
    _, lines = recorded(shop, regular)
    assert [(line.item, line.quantity, line.price, line.for_whom) for line in lines] == [
        ("羊毛围巾", 3, 114_000, "gift"),
        ("真丝连衣裙", 3, 384_000, "self"),
        ("羊毛围巾", 5, 190_000, "self"),
    ]
    assert lines[0].list_price == 114_000


def test_a_part_comes_back_and_letters_narrow_the_list(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        make.purchase(
            session, regular, TODAY - timedelta(days=400),
            {"item": "羊毛围巾", "sku": "S-300", "price": 90_000, "quantity": 3},
        )  # fmt: skip
    keys.press(Qt.Key.Key_B, CTRL)
    keys.press(Qt.Key.Key_F7)
    assert len(ticket(window).entry.list.model().index(0, 0).data()) > 0
    assert ticket(window).entry.list.model().rowCount() == 5
    keys.type("2*zzz")
    keys.press(Qt.Key.Key_Return)  # nothing of hers
    assert "took nothing" in (ticket(window).findChild(QLabel, "ticketTold") or QLabel()).text()
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_F7)
    keys.type("2*")
    keys.scan(SCARF)  # its label is enough
    keys.press(Qt.Key.Key_F7)
    assert ticket(window).entry.list.model().rowCount() == 4  # not twice
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_F6)  # whose it was is known
    assert (ticket(window).findChild(QLabel, "total") or QLabel()).text() == "To give back: ¥600"
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert (line.quantity, line.price, line.for_whom, line.returns_line_id) == (-2, -60_000, "self", 5)


def test_what_is_left_of_a_line_comes_back_another_time(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        make.purchase(
            session, regular, TODAY - timedelta(days=400),
            {"item": "羊毛围巾", "sku": "S-300", "price": 100_000, "quantity": 3},
        )  # fmt: skip
    for pieces, price in ((2, 66_667), (1, 33_333)):  # to the last cent what she paid
        keys.press(Qt.Key.Key_B, CTRL)
        keys.press(Qt.Key.Key_F7)
        offered = ticket(window).entry.list.model()
        assert offered.rowCount() == 5
        keys.type(f"{pieces}*")
        keys.scan(SCARF)
        keys.press(Qt.Key.Key_Return, CTRL)
        assert closed(window)
        _, [line] = recorded(shop, regular)
        assert (line.quantity, line.price, line.returns_line_id) == (-pieces, -price, 5)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.press(Qt.Key.Key_F7)
    assert ticket(window).entry.list.model().rowCount() == 4  # it has come back whole
    keys.type("1*")
    keys.scan(SCARF)
    assert "took nothing" in (ticket(window).findChild(QLabel, "ticketTold") or QLabel()).text()


def test_nothing_to_bring_back(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        new = make.member(session, "王燕")
    window.open_member(new)
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.press(Qt.Key.Key_F7)
    told = ticket(window).findChild(QLabel, "ticketTold")
    assert told is not None
    assert "nothing yet" in told.text()
    keys.press(Qt.Key.Key_Escape)
    assert closed(window)  # nothing was written: nothing is asked


def test_a_ticket_of_yesterday_by_somebody_else_with_a_discount(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        make.purchase(session, regular, TODAY - timedelta(days=700), payment="cash")
    context = window.context
    assert context is not None
    context.take_over(1)
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(COAT)
    form = ticket(window)
    staff, payment = form.findChild(QComboBox, "staff"), form.findChild(QComboBox, "payment")
    assert staff is not None
    assert payment is not None
    assert (staff.currentText(), payment.currentData()) == ("小燕", "cash")  # on duty; as the last ticket
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Tab)
    assert form.focusWidget().objectName() == "day"
    keys.press(Qt.Key.Key_Up)  # tomorrow is not on offer
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Home)
    keys.press(Qt.Key.Key_Tab)
    keys.type("-10%")
    total = form.findChild(QLabel, "total")
    assert total is not None
    assert total.text() == "Total: ¥2,412"
    keys.press(Qt.Key.Key_Return)
    assert closed(window)
    bought, _ = recorded(shop, regular)
    assert (bought.day, bought.time, bought.staff_id) == (TODAY - timedelta(days=1), "", None)
    assert (bought.discount, bought.payment) == (26_800, "cash")
