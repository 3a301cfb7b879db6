"""The lines of a ticket under hand and mouse: walked, mended, taken off, and a scan from anywhere."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from app.database.shop import Shop
from app.services import card_life
from app.ui.dialogs.purchase_model import Cell
from app.ui.main_window import MainWindow
from tests import make
from tests.ui.ticket.till import COAT, CTRL, DRESS, SCARF, TODAY, Keyboard, closed, recorded, ticket


def test_lines_are_walked_mended_and_taken_off(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    for code in (DRESS, COAT, SCARF):
        keys.scan(code)
    form = ticket(window)
    model = form.table.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keys.press(Qt.Key.Key_Up)  # from the entry: the line above is marked
    keys.press(Qt.Key.Key_F2)
    keys.type("2000")
    keys.press(Qt.Key.Key_Return)
    assert form.entry.hasFocus()
    keys.press(Qt.Key.Key_Tab)
    assert form.table.hasFocus()
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Delete)
    assert form.entry.hasFocus()
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_Up)
    assert form.entry.hasFocus()  # above the first line
    keys.press(Qt.Key.Key_Tab)
    for _ in range(4):
        keys.press(Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Return)
    keys.type("0")
    keys.press(Qt.Key.Key_Return)
    assert "0" in form.refusal.text()
    (form.focusWidget() or form).setProperty("text", "2")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, lines = recorded(shop, regular)
    assert [(line.item, line.quantity, line.price) for line in lines] == [
        ("真丝连衣裙", 2, 256_000),
        ("羊绒大衣", 1, 200_000),
    ]


def test_for_whom_is_chosen_in_its_cell_and_a_row_of_the_list_is_clicked(
    keys: Keyboard, window: MainWindow
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.type("y")
    form = ticket(window)
    rows = form.entry.list
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_PageUp)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(form.state()["lines"]) == 1
    form.table.write(0, Cell.WHOM)
    box = form.focusWidget()
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["herself", "a present", "daughter 小米"]
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert form.state()["lines"][0]["for_whom"] == "gift"
    form.entry.setFocus()
    keys.type("y")
    form.table.setFocus()
    assert not rows.isVisible()
    form.entry.clear()
    form.reject()
    form.reject()


def test_tab_goes_through_the_ticket_and_then_its_buttons(keys: Keyboard, window: MainWindow) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    met: list[str] = []
    at: QWidget = form.entry
    while at.objectName() != "formDone":
        at = at.nextInFocusChain() or form
        if at.parent() is form and at.objectName() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            met.append(at.objectName())
    assert met == ["ticketLines", "day", "staff", "off", "payment", "formDone"]
    form.reject()


def test_a_scan_is_for_the_entry_wherever_the_focus_is(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    keys.scan(DRESS)
    for name, code in (("payment", COAT), ("staff", SCARF), ("day", COAT), ("ticketLines", SCARF)):
        field = form.findChild(QWidget, name)
        assert field is not None
        field.setFocus()
        keys.scan(code)
        assert form.entry.hasFocus()
    keys.press(Qt.Key.Key_Return, CTRL)
    bought, lines = recorded(shop, regular)
    assert [(line.item, line.quantity) for line in lines] == [
        ("真丝连衣裙", 1),
        ("羊绒大衣", 2),
        ("羊毛围巾", 2),
    ]
    assert (bought.day, bought.payment) == (TODAY, "card")


def test_the_keys_can_be_clicked(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan(DRESS)
    keys.scan(COAT)
    form = ticket(window)

    def click(name: str) -> None:
        button = form.findChild(QPushButton, name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    click("keyRemove")
    click("keyWhom")
    click("keyReturn")
    QTest.mouseClick(
        form.entry.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=form.entry.list.visualRect(form.entry.list.model().index(3, 0)).center(),
    )
    click("formDone")
    assert closed(window)
    _, lines = recorded(shop, regular)
    assert [(line.item, line.quantity, line.for_whom) for line in lines] == [
        ("真丝连衣裙", 1, "gift"),
        ("连衣裙", -1, "self"),
    ]


def test_a_number_of_a_card_is_no_piece(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        other = make.member(session, "王芳", card="C5")
        make.former_card(session, other, "OLD-0001")
        card_life.replace(session, regular, TODAY, "lost", card="VIP-0900")
    keys.press(Qt.Key.Key_B, CTRL)
    form = ticket(window)
    told = form.findChild(QLabel, "ticketTold")
    assert told is not None
    for number, name in (
        ("vip-0900", "陈丽"),
        ("C5", "王芳"),
        ("OLD-0001", "王芳"),
        ("vip0900", "陈丽"),
        ("VIP 0900", "陈丽"),
        ("old0001", "王芳"),
    ):
        keys.scan(number)
        assert told.text() == f"This is {name}'s card."
        assert (form.entry.text(), form._ticket.lines) == ("", [])
    keys.scan("VIP-0100")
    assert told.text().startswith("This is 陈丽's card. Card VIP-0100 no longer works")
    assert form._ticket.lines == []
    keys.scan("VIP-0777")
    assert [line.code for line in form._ticket.lines] == ["VIP-0777"], "nobody's: it is of a piece"
