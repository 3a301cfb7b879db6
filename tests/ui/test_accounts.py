"""Points and balance through the real window: what is shown, what is done, and Undo after it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Purchase
from app.queries import balances, member_card
from app.queries.balances import Balances
from app.queries.catalogue import Article
from app.queries.changes import ChangeEntry
from app.queries.terms import GiftRow
from app.services import balance, terms
from app.services.purchases import NewLine, record
from app.ui.dialogs.accounts import AccountsDialog, open_accounts
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.form import Form
from app.ui.main_window import MainWindow
from tests import make

TODAY = make.TODAY
Shown = Callable[[], AccountsDialog]


def held(shop: Shop) -> Balances:
    with shop.reading() as session:
        return balances.of_member(session, 1, TODAY)


@pytest.fixture
def shown(window: MainWindow, shop: Shop, qtbot: QtBot) -> Shown:
    with shop.changing() as session:
        terms.set_gifts(session, [GiftRow(0, "tea", 200, 3_000), GiftRow(0, "fur", 90_000, 3_000)])
        balance.topup(session, 1, 300_000, TODAY)
        make.lot(session, 1, amount=600, expires_on=date(2026, 12, 31))
    window.open_member(1)
    assert window.context is not None
    window.context.tell()

    def asked() -> AccountsDialog:
        button = window.findChild(QPushButton, "memberAccounts")
        assert button is not None
        qtbot.waitUntil(button.isVisible)
        QTest.keyClick(button, Qt.Key.Key_Return)
        return next(one for one in window.findChildren(AccountsDialog) if one.isVisible())

    return asked


def press(window: MainWindow, dialog: AccountsDialog, name: str) -> Form:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    form = next(form for form in window.findChildren(Form) if form.isVisible() and form is not dialog)
    assert isinstance(form, Form)
    return form


def field(form: Form, kind: type[Any], name: str) -> Any:
    found = form.findChild(kind, name)
    assert found is not None
    return found


def test_what_is_told(window: MainWindow, shown: Shown) -> None:
    line = window.findChild(QLabel, "memberBalance")
    dialog = shown()
    assert line is not None
    assert line.text() == ("Points 3,600 (600 lapse after 31 Dec) · balance ¥3,000 · 10 % off by her plan")
    titles = {one.text() for one in dialog.findChildren(QLabel)}
    assert {"3,600", "¥3,000", "600 lapse after 31 Dec 2026", "10 % off as long as the plan lasts"} <= titles
    model = dialog.table.model()
    told = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert told[0][1:4] == ["Points · Carried over", "+600", "3,600"]
    assert told[2][1:4] == ["Balance · Top-up", "+¥3,000", "¥3,000"]


def test_topped_up_by_a_plan_and_taken_back(
    window: MainWindow, shop: Shop, shown: Shown, qtbot: QtBot
) -> None:
    form = press(window, shown(), "accountTopUp")
    field(form, QComboBox, "topUpPlan").setCurrentIndex(1)
    QTest.keyClick(form.done_button, Qt.Key.Key_Return)
    assert (held(shop).money.total, held(shop).points.total, held(shop).percent) == (800_000, 8_600, 12)
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    assert toast.accessibleName() == ("¥5,000 is paid in. She now has 8,600 points and a balance of ¥8,000.")
    with shop.reading() as session:
        latest = member_card.load(session, 1, TODAY).timeline[0]
    assert isinstance(latest, ChangeEntry)
    assert latest.paid == 500_000, "what was paid in stands beside it"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: held(shop).money.total == 300_000)
    assert held(shop).points.total == 3_600


def test_another_amount(window: MainWindow, shop: Shop, shown: Shown) -> None:
    form = press(window, shown(), "accountTopUp")
    assert field(form, QLineEdit, "topUpAmount").isHidden(), "a plan says how much"
    field(form, QComboBox, "topUpPlan").setCurrentIndex(2)
    QTest.keyClicks(field(form, QLineEdit, "topUpAmount"), "50.50")
    QTest.keyClick(form.done_button, Qt.Key.Key_Return)
    assert (held(shop).money.total, held(shop).points.total) == (305_050, 3_600)


def test_a_gift_and_a_discount(window: MainWindow, shop: Shop, shown: Shown) -> None:
    form = press(window, shown(), "accountRedeem")
    what = field(form, QComboBox, "redeemWhat")
    assert [what.itemText(at) for at in range(what.count())] == ["tea: 200 points", "a discount"]
    QTest.keyClick(form.done_button, Qt.Key.Key_Return)
    assert held(shop).points.total == 3_400
    form = press(window, shown(), "accountRedeem")
    field(form, QComboBox, "redeemWhat").setCurrentIndex(1)
    QTest.keyClicks(field(form, QLineEdit, "redeemPoints"), "9000")
    assert field(form, QLabel, "accountHint").text() == "9,000 points are ¥90 off."
    form.done_button.click()
    assert "She has 3,400 points" in form.refusal.text()
    field(form, QLineEdit, "redeemPoints").setText("400")
    form.done_button.click()
    assert held(shop).points.total == 3_000


def test_paid_out_with_a_reason(window: MainWindow, shop: Shop, shown: Shown) -> None:
    form = press(window, shown(), "accountPayOut")
    field(form, QLineEdit, "payOutAmount").setText("1,000")
    form.done_button.click()
    assert form.refusal.isVisible()
    field(form, QLineEdit, "payOutReason").setText("she moves away")
    form.done_button.click()
    assert (held(shop).money.total, held(shop).points.total) == (200_000, 2_600)


def test_points_that_are_spent_do_not_go_back(window: MainWindow, shop: Shop, shown: Shown) -> None:
    form = press(window, shown(), "accountRedeem")
    field(form, QComboBox, "redeemWhat").setCurrentIndex(1)
    field(form, QLineEdit, "redeemPoints").setText("3600")
    form.done_button.click()
    form = press(window, shown(), "accountPayOut")
    field(form, QLineEdit, "payOutAmount").setText("3000")
    field(form, QLineEdit, "payOutReason").setText("asked")
    form.done_button.click()
    assert (held(shop).money.total, held(shop).points.total) == (0, 0)


@pytest.mark.parametrize(("which", "left"), [(0, (3_550, 300_000)), (1, (3_600, 295_000))])
def test_put_right(window: MainWindow, shop: Shop, shown: Shown, which: int, left: tuple[int, int]) -> None:
    form = press(window, shown(), "accountCorrect")
    field(form, QComboBox, "correctWhich").setCurrentIndex(which)
    field(form, QLineEdit, "correctAmount").setText("-50")
    field(form, QLineEdit, "correctReason").setText("slip")
    form.done_button.click()
    assert (held(shop).points.total, held(shop).money.total) == left


def test_nothing_is_shown_while_the_customer_can_see_it(window: MainWindow, shown: Shown) -> None:
    shown().accept()
    context = window.context
    assert context is not None
    context.set_discreet(on=True)
    with context.reading() as session:
        who = member_card.load(session, 1, TODAY).identity
    open_accounts(context, who, window)
    assert not [dialog for dialog in window.findChildren(AccountsDialog) if dialog.isVisible()]


def test_one_of_whom_nothing_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.open_member(3)
    context = window.context
    assert context is not None
    with context.reading() as session:
        who = member_card.load(session, 3, TODAY).identity
    dialog = AccountsDialog(context, who, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.table.isVisible()
    redeem = dialog.findChild(QPushButton, "accountRedeem")
    assert redeem is not None
    assert not redeem.isEnabled()


def test_the_number_of_a_ticket_stands_beside_its_entry(shop: Shop, shown: Shown) -> None:
    with shop.changing() as session:
        record(session, 1, [NewLine("coat", 50_000)], TODAY, ticket="T-7", payment="balance")
    dialog = shown()
    model = dialog.table.model()
    assert model.index(0, 4).data().startswith("ticket T-7")
    assert model.index(1, 1).data() == "Balance · Paid"


def test_points_that_go_with_what_is_paid_out_are_called_so(shop: Shop, shown: Shown) -> None:
    with shop.changing() as session:
        balance.topup(session, 1, 300_000, TODAY)
        balance.refund(session, 1, 300_000, TODAY, "moves away")
    model = shown().table.model()
    said = [model.index(row, 1).data() for row in range(2)]
    assert sorted(said) == ["Balance · Paid out", "Points · Top-up paid out"]


def test_a_ticket_is_paid_of_her_balance_and_the_rest_by_card(
    window: MainWindow, shop: Shop, shown: Shown
) -> None:
    shown().accept()
    assert window.context is not None
    with window.context.reading() as session:
        card = member_card.load(session, 1, TODAY)
    form = PurchaseForm(window.context, card, window)
    payment = field(form, QComboBox, "payment")
    assert payment.findText("of her balance (¥3,000)") >= 0
    assert field(form, QLineEdit, "off").text() == "-10%"
    caption, back = payment.accessibleName(), payment.findData("balance")
    form._settling.add_up(-5_000)
    assert (payment.accessibleName(), payment.itemText(back)) == ("Given back how", "to her balance")
    form._settling.add_up(5_000)
    assert (payment.accessibleName(), payment.itemText(back)) == (caption, "of her balance (¥3,000)")
    form._ticket.take(Article(None, "fur", price=400_000))
    form._add_up()
    assert field(form, QLabel, "total").text() == "Total: ¥3,600"
    assert field(form, QLabel, "earns").text() == "earns 4,320 points (her level × 1.2)"
    payment.setCurrentIndex(payment.findData("balance+card"))
    assert form._settling.settled(400_000)["payment"] == "card"
    form.keep()
    assert (held(shop).money.total, held(shop).points.total, held(shop).percent) == (0, 7_920, 0)
    with shop.reading() as session:
        assert session.scalars(select(Purchase.payment)).all() == ["card"]
    form.deleteLater()


def test_what_was_paid_of_her_balance_comes_back_on_it(window: MainWindow, shop: Shop, shown: Shown) -> None:
    with shop.changing() as session:
        lines = [NewLine("silk scarf", 100_000), NewLine("belt", 50_000)]
        record(session, 1, lines, TODAY, payment="balance")
        record(session, 1, [NewLine("cap", 20_000)], TODAY, payment="cash")
    shown().accept()
    assert window.context is not None
    with window.context.reading() as session:
        card = member_card.load(session, 1, TODAY)
    form = PurchaseForm(window.context, card, window)
    payment, off = field(form, QComboBox, "payment"), field(form, QLineEdit, "off")
    taken = {one.item: one for one in form._ticket.open_returns()}
    usual = payment.currentData()
    assert usual != "balance"
    assert off.text() == "-10%"
    form._show(form._ticket.bring_back(taken["silk scarf"]))
    assert (payment.currentData(), off.text()) == ("balance", "")
    assert field(form, QLabel, "discountSaid").isHidden(), "nothing is taken off what comes back"
    again = PurchaseForm(window.context, card, window)
    again.restore(form.state())
    assert (again._settling.payment.currentData(), again._settling.off.text()) == ("balance", "")
    again._show(again._ticket.take(Article(None, "fur", price=400_000)))
    assert (again._settling.payment.currentData(), again._settling.off.text()) == (usual, "-10%")
    form._show(form._ticket.bring_back(taken["cap"]))
    assert payment.currentData() == usual, "not all of it had been paid of her balance"
    form._remove(1)
    payment.setCurrentIndex(payment.findData("card"))
    form._show(form._ticket.bring_back(taken["belt"]))
    assert payment.currentData() == "card", "staff said so"
    payment.setCurrentIndex(payment.findData("balance"))
    form.keep()
    assert held(shop).money.total == 300_000
    form.deleteLater()
    again.deleteLater()
