"""A ticket through the real window, key by key: what is on file, and how many keys it took."""

import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Item, ItemCode, Preference, Purchase, PurchaseLine
from app.services import catalogue
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.dialogs.purchase_model import Cell
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


def test_a_number_brings_her_size_and_the_colour_she_took_last(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        catalogue.remember(
            session, "连衣裙", sku="D-400000", category="连衣裙", price=99_000, colours="白,藏青"
        )
        session.add(
            Preference(member_id=regular, kind="size", value="M", category="连衣裙", said_on=date(2026, 1, 1))
        )
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("d-400000")
    [line] = ticket(window).state()["lines"]
    assert (line["size"], line["colour"], line["offered"]) == ("L", "藏青", ("size", "colour"))
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][0]["size"] == ""  # nobody knows whose present it is
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][0]["size"] == "110cm"
    keys.press(Qt.Key.Key_F6, SHIFT)
    keys.press(Qt.Key.Key_F6, SHIFT)
    keys.press(Qt.Key.Key_F3)
    keys.type("m")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_F6)  # a size that was written stays, whoever wears it
    keys.press(Qt.Key.Key_F4)
    keys.type("white")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [kept] = recorded(shop, regular)
    assert (kept.size, kept.colour, kept.for_whom, kept.sku) == ("m", "white", "gift", "D-400000")


def test_what_she_said_since_is_offered(keys: Keyboard, window: MainWindow, shop: Shop, regular: int) -> None:
    with shop.changing() as session:
        session.add(Preference(member_id=regular, kind="size", value="M", category="连衣裙", said_on=TODAY))
    window.open_member(regular)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    card.refresh()
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("D-100")
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert line.size == "M"


def test_a_code_that_nobody_knows_is_named_once(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("6909999900017")
    told = ticket(window).findChild(QLabel, "ticketTold")
    assert told is not None
    assert "6909999900017 is not in the catalogue" in told.text()
    keys.press(Qt.Key.Key_Return, CTRL)  # not before it has a name
    assert not closed(window)
    keys.type("Felt hat")
    keys.press(Qt.Key.Key_Return)
    keys.type("580")  # nobody knows its price either
    keys.press(Qt.Key.Key_Return)
    keys.scan("6909999900017")  # known on this ticket from now on
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    bought, [line] = recorded(shop, regular)
    assert (line.item, line.quantity, line.price, line.sku) == ("Felt hat", 2, 116_000, "6909999900017")
    with shop.reading() as session:
        item = session.scalars(select(Item).where(Item.name == "Felt hat")).one()
        code = session.scalars(select(ItemCode).where(ItemCode.item_id == item.id)).one()
    assert (item.price, item.sku, code.code) == (58_000, None, "6909999900017")
    keys.press(Qt.Key.Key_Z, CTRL)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Item.name == "Felt hat")) == 0
        assert session.get(Purchase, bought.id) is None


def test_a_code_that_nobody_knows_may_be_on_an_article_of_the_catalogue(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.scan("6909999900017")
    keys.scan(SCARF)  # the scanner goes on: the line waits for its name
    assert [line["item"] for line in ticket(window).state()["lines"]] == ["", "羊毛围巾"]
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.type("zs")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)
    _, lines = recorded(shop, regular)
    assert (lines[0].item, lines[0].sku, lines[0].size) == ("真丝连衣裙", "D-100", "L")
    with shop.reading() as session:
        code = session.scalars(select(ItemCode).where(ItemCode.code == "6909999900017")).one()
        assert (code.item_id, code.size) == (1, "")  # the size was only offered: no label said it


def test_a_new_name_is_not_put_into_the_catalogue_and_a_price_that_cannot_be_read_stays(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.type("Wool coat")
    keys.press(Qt.Key.Key_Return)
    keys.type("1.005")
    keys.press(Qt.Key.Key_Return)
    form = ticket(window)
    refusal = form.findChild(QLabel, "formRefusal")
    assert refusal is not None
    assert refusal.isVisible()
    assert "1.005" in refusal.text()
    cell = form.focusWidget()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "1.005"
    cell.selectAll()
    keys.type("2,680")
    keys.press(Qt.Key.Key_Return)
    assert not refusal.isVisible()
    keys.press(Qt.Key.Key_F2)
    keys.type("9折")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert (line.item, line.price, line.list_price, line.sku) == ("Wool coat", 241_200, 268_000, "")
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Item)) == 3
    keys.press(Qt.Key.Key_Z, CTRL)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Purchase.member_id == regular)) == 4


def test_what_was_sold_before_is_offered_by_its_name(keys: Keyboard, shop: Shop, regular: int) -> None:
    keys.press(Qt.Key.Key_B, CTRL)
    keys.type("连")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    _, [line] = recorded(shop, regular)
    assert (line.item, line.category, line.size, line.colour, line.price) == (
        "连衣裙", "连衣裙", "L", "藏青", 90_000,
    )  # fmt: skip


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


def test_sizes_follow_the_kind_whatever_it_is_called(
    keys: Keyboard, window: MainWindow, shop: Shop, regular: int
) -> None:
    with shop.changing() as session:
        session.add(Preference(member_id=regular, kind="size", value="XL", category="", said_on=TODAY))
        for number, (name, category) in enumerate(
            (
                ("tea gown", "dress"),
                ("boot", "shoes"),
                ("clutch", "bag"),
                ("jacket", "jackets"),
                ("thing", ""),
            )
        ):
            catalogue.remember(session, name, sku=f"K-10000{number}", category=category, price=1)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    card.refresh()
    keys.press(Qt.Key.Key_B, CTRL)
    for number in range(5):
        keys.scan(f"K-10000{number}")
    sizes = [line["size"] for line in ticket(window).state()["lines"]]
    assert sizes == ["XL", "", "", "XL", ""]  # said today of what is worn on the body; L is what she bought
    keys.press(Qt.Key.Key_F6)
    assert ticket(window).state()["lines"][4]["size"] == ""
    keys.press(Qt.Key.Key_Return, CTRL)
    assert closed(window)


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
