"""Points and discounts on a ticket by keys: spent with Alt+P, kept by the ticket, put back by Ctrl+Z."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import BenefitClaim, Purchase
from app.queries import balances, lots
from app.queries.terms import PlanRow
from app.services import balance, purchases, settings, terms
from app.services.purchases import NewLine
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow
from tests import make, ready
from tests.ui.papers import settled
from tests.ui.ticket.till import Keyboard

TODAY = make.TODAY
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Open = Callable[[], PurchaseForm]


@pytest.fixture
def her(shop: Shop) -> int:
    """Put on file a VIP with points, whose birthday is this month."""
    return ready.filled(shop, _her)


def _her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(
            session, "陈丽", card="V1", level="vip", birth_calendar="solar", birth_month=11, birth_day=28
        )
        make.lot(session, one, amount=10_000)
    return one


@pytest.fixture
def keys(window: MainWindow) -> Keyboard:
    return Keyboard(window)


@pytest.fixture
def opened(window: MainWindow, keys: Keyboard, her: int, qtbot: QtBot) -> Open:
    def ticket() -> PurchaseForm:
        assert window.context is not None
        window.context.tell()
        window.open_member(her)
        settled(window, qtbot)
        keys.press(Qt.Key.Key_B, CTRL)
        form = next(one for one in window.findChildren(PurchaseForm) if one.isVisible())
        form.restore({**form.state(), "lines": [{"item": "coat", "price": 50_000, "quantity": 1}]})
        return form

    return ticket


def said(form: PurchaseForm, name: str) -> str:
    found = form.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def line(form: PurchaseForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


def switched(form: PurchaseForm, name: str) -> bool:
    found = form.findChild(QPushButton, name)
    assert found is not None
    return found.isChecked()


def held(shop: Shop, member_id: int) -> int:
    with shop.reading() as session:
        return balances.of_member(session, member_id, TODAY).points.total


def top_up(shop: Shop, member_id: int, amount: int = 300_000) -> None:
    with shop.changing() as session:
        balance.topup(session, member_id, amount, TODAY)


def test_points_are_spent_on_the_ticket_and_put_back(
    opened: Open, keys: Keyboard, window: MainWindow, shop: Shop, her: int, qtbot: QtBot
) -> None:
    form = opened()
    keys.press(Qt.Key.Key_P, ALT)
    assert QApplication.focusWidget() is line(form, "redeem")
    assert line(form, "redeem").text() == "10,000"
    assert said(form, "total") == "Total: ¥375"
    assert said(form, "earns") == "10,000 points are ¥100 off · earns 450 points (her level × 1.2)"
    keys.type("2500")
    assert said(form, "total") == "Total: ¥450"
    keys.press(Qt.Key.Key_Return)
    settled(window, qtbot)
    assert held(shop, her) == 10_000 - 2_500 + 540
    with shop.reading() as session:
        assert session.scalars(select(Purchase.discount)).all() == [5_000]
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    told = " ".join(one.text() for one in toast.findChildren(QLabel))
    assert told == (
        "The purchase is recorded. 2,500 points were redeemed on it. It earned 540 points."
        " She now has 8,040 points."
    )
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: held(shop, her) == 10_000)


def test_no_more_than_the_ticket_takes(opened: Open, keys: Keyboard, shop: Shop, her: int) -> None:
    form = opened()
    form.restore({**form.state(), "lines": [{"item": "pin", "price": 995, "quantity": 1}], "off": "-10%"})
    keys.press(Qt.Key.Key_P, ALT)
    assert line(form, "redeem").text() == "896"
    assert said(form, "total") == "Total: ¥0"
    line(form, "redeem").setText("2000")
    assert said(form, "total") == "Total: ¥8.96"
    form.done_button.click()
    assert form.refusal.isVisible()
    line(form, "redeem").setText("many")
    form.done_button.click()
    assert form.refusal.isVisible()
    assert held(shop, her) == 10_000


def test_goods_that_come_back_bring_the_points_back(
    opened: Open, keys: Keyboard, window: MainWindow, shop: Shop, her: int, qtbot: QtBot
) -> None:
    form = opened()
    line(form, "redeem").setText("5000")
    form.done_button.click()
    settled(window, qtbot)
    assert held(shop, her) == 5_510
    form = opened()
    form.restore({**form.state(), "lines": []})
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Return)
    assert said(form, "total") == "To give back: ¥425"
    form.done_button.click()
    settled(window, qtbot)
    assert held(shop, her) == 10_000


def test_without_points_or_with_the_customer_looking_on_they_are_not_asked_for(
    opened: Open, keys: Keyboard, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert window.context is not None
    window.context.set_discreet(on=True)
    form = opened()
    assert form.findChild(QLineEdit, "redeem") is None
    keys.press(Qt.Key.Key_P, ALT)
    form.entry.clear()
    form.reject()
    form.reject()
    settled(window, qtbot)
    window.context.set_discreet(on=False)
    with shop.changing() as session:
        settings.change(session, points_worth=0)
    assert opened().findChild(QLineEdit, "redeem") is None


def test_the_larger_of_her_level_and_her_birthday_stays_and_it_says_so(opened: Open, keys: Keyboard) -> None:
    form = opened()
    keys.press(Qt.Key.Key_2, ALT)
    keys.press(Qt.Key.Key_1, ALT)
    assert line(form, "off").text() == "-25%"
    assert (switched(form, "take_discount"), switched(form, "take_birthday_offer")) == (False, True)
    assert said(form, "discountSaid").startswith("25 % off is more than 5 % off: it stays.")
    keys.press(Qt.Key.Key_2, ALT)
    assert line(form, "off").text() == "-5%", "what comes by itself comes again"
    keys.press(Qt.Key.Key_2, ALT)
    assert line(form, "off").text() == "-25%", "what is more takes its place"


def test_her_level_comes_by_itself_and_its_key_takes_it_off(opened: Open, keys: Keyboard) -> None:
    form = opened()
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("-5%", True)
    assert said(form, "discountSaid") == "5 % off by her level: it comes by itself."
    assert said(form, "total") == "Total: ¥475"
    keys.press(Qt.Key.Key_1, ALT)
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("", False)
    assert (said(form, "discountSaid"), said(form, "total")) == ("", "Total: ¥500")
    form.restore(form.state())
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("", False)


def test_of_level_and_plan_the_larger_is_taken_and_it_says_why(
    opened: Open, keys: Keyboard, shop: Shop, her: int
) -> None:
    top_up(shop, her)
    form = opened()
    assert (line(form, "off").text(), switched(form, "take_plan")) == ("-10%", True)
    assert said(form, "discountSaid") == "10 % off by her plan: her level brings 5 % off."
    keys.press(Qt.Key.Key_1, ALT)
    assert line(form, "off").text() == "-10%"
    assert not switched(form, "take_discount")
    assert said(form, "discountSaid").startswith("10 % off is more than 5 % off: it stays.")
    keys.press(Qt.Key.Key_2, ALT)
    assert line(form, "off").text() == "-25%"
    assert said(form, "discountSaid") == "25 % off by her level: her plan brings 10 % off."
    keys.press(Qt.Key.Key_2, ALT)
    assert line(form, "off").text() == "-10%"
    keys.press(Qt.Key.Key_6, ALT)
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("-5%", True)
    keys.press(Qt.Key.Key_1, ALT)
    assert line(form, "off").text() == ""
    line(form, "off").selectAll()
    QTest.keyClicks(line(form, "off"), "20")
    assert said(form, "discountSaid") == ""
    form.done_button.click()
    with shop.reading() as session:
        assert session.scalars(select(Purchase.discount)).all() == [2_000]
        assert session.scalars(select(BenefitClaim)).all() == []


def test_a_key_stays_with_its_benefit_whatever_was_taken(
    opened: Open, keys: Keyboard, window: MainWindow, qtbot: QtBot
) -> None:
    form = opened()
    gift = form.findChild(QPushButton, "take_monthly_gift")
    assert gift is not None
    assert gift.text().startswith("Alt+3")
    keys.press(Qt.Key.Key_2, ALT)
    form.done_button.click()
    settled(window, qtbot)
    form = opened()
    assert form.findChild(QPushButton, "take_birthday_offer") is None
    keys.press(Qt.Key.Key_2, ALT)
    assert form.state()["benefits"] == ["discount"]
    keys.press(Qt.Key.Key_3, ALT)
    assert form.state()["benefits"] == ["discount", "monthly_gift"]


def test_nothing_is_taken_off_what_only_comes_back(
    opened: Open, keys: Keyboard, window: MainWindow, qtbot: QtBot
) -> None:
    opened().done_button.click()
    settled(window, qtbot)
    form = opened()
    form.restore({**form.state(), "lines": []})
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Return)
    assert (line(form, "off").text(), form.state()["benefits"]) == ("", [])
    keys.press(Qt.Key.Key_2, ALT)
    assert not switched(form, "take_birthday_offer")
    assert said(form, "discountSaid") == "Only things come back: there is nothing to take it off."
    assert form.state()["benefits"] == []
    form.entry.setText("scarf")
    keys.press(Qt.Key.Key_Return)
    assert line(form, "off").text() == "-5%"


def test_a_level_above_the_plan_is_taken_at_once(opened: Open, shop: Shop, her: int) -> None:
    with shop.changing() as session:
        terms.set_plans(session, [PlanRow(None, "", 1_000, 0, 3)])
        balance.topup(session, her, 1_000, TODAY)
    form = opened()
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("-5%", True)
    assert said(form, "discountSaid") == "5 % off by her level: her plan brings 3 % off."


def test_a_plan_that_brings_as_much_is_not_called_less(
    opened: Open, keys: Keyboard, shop: Shop, her: int
) -> None:
    with shop.changing() as session:
        terms.set_plans(session, [PlanRow(None, "", 1_000, 0, 5)])
        balance.topup(session, her, 1_000, TODAY)
    form = opened()
    assert (line(form, "off").text(), switched(form, "take_discount")) == ("-5%", True)
    assert said(form, "discountSaid") == "5 % off by her level: her plan brings as much."
    keys.press(Qt.Key.Key_6, ALT)
    assert (switched(form, "take_discount"), switched(form, "take_plan")) == (False, True)


def test_together_where_the_owner_says_so(opened: Open, shop: Shop, her: int) -> None:
    top_up(shop, her)
    with shop.changing() as session:
        settings.change(session, discounts_add=True)
    form = opened()
    assert line(form, "off").text() == "-15%"
    assert said(form, "discountSaid") == "15 % off: her level's and her plan's together."
    form._discount.retranslate()
    assert said(form, "discountSaid") == "15 % off: her level's and her plan's together."


def test_a_balance_goes_the_oldest_first_and_the_rest_by_card(opened: Open, shop: Shop, her: int) -> None:
    top_up(shop, her, 20_000)
    top_up(shop, her, 10_000)
    form = opened()
    form.restore({**form.state(), "lines": [{"item": "pin", "price": 25_000, "quantity": 1}]})
    payment = form._settling.payment
    payment.setCurrentIndex(payment.findData("balance+card"))
    line(form, "redeem").setText("1000")
    form.done_button.click()
    with shop.reading() as session:
        kept = balances.of_member(session, her, TODAY)
        assert [lot.left for lot in kept.money.lots] == [7_250]
        assert session.scalars(select(Purchase.payment)).all() == ["balance"]


def test_what_was_paid_of_a_balance_comes_back_on_it_though_it_is_used_up(
    opened: Open, shop: Shop, her: int
) -> None:
    with shop.reading() as session:
        assert not lots.has_balance(session, her)
    top_up(shop, her, 50_000)
    with shop.changing() as session:
        bought = purchases.record(session, her, [NewLine("coat", 50_000)], TODAY, payment="balance")
    form = opened()
    back = {"item": "coat", "price": 50_000, "quantity": -1, "taken": bought.line_ids[0]}
    form.restore({**form.state(), "off": "", "lines": [back]})
    payment = form._settling.payment
    assert payment.findData("balance+card") < 0
    payment.setCurrentIndex(payment.findData("balance"))
    form.done_button.click()
    with shop.reading() as session:
        assert balances.of_member(session, her, TODAY).money.total == 50_000
