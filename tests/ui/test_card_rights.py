"""At the till a card that does not work says so in one sentence, and is mended with one key."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Member
from app.queries import balances
from app.queries import card_life as lives
from app.ui.dialogs.accounts import AccountsDialog
from app.ui.dialogs.card_step import CardStepForm
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make
from tests.make import TODAY


def put(shop: Shop, status: str, **values: object) -> int:
    with shop.changing() as session:
        member = make.member(session, "王燕", card="VIP-0300", level="vip", status=status, **values)
        make.purchase(session, member, TODAY - timedelta(days=30))
        make.lot(session, member, "points", 400)
    return member


def at_the_till(window: MainWindow, member: int) -> PurchaseForm:
    window.open_member(member)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    [form] = [one for one in window.findChildren(PurchaseForm) if one.isVisible()]
    form.activateWindow()
    QApplication.processEvents()
    return form


def said(form: PurchaseForm) -> str:
    label = form.findChild(QLabel, "ticketCardSaid")
    assert label is not None
    return label.text() if label.isVisible() else ""


def offered(form: PurchaseForm) -> list[str]:
    buttons = form.findChildren(QPushButton)
    return [one.objectName() for one in buttons if one.objectName().startswith("take_") and one.isVisible()]


def sold(form: PurchaseForm) -> str:
    form.entry.setText("真丝连衣裙")
    QTest.keyClick(form.entry, Qt.Key.Key_Return)
    QTest.keyClicks(form.focusWidget(), "1280")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()  # an editor is closed a moment after its Enter
    earns = form.findChild(QLabel, "earns")
    assert earns is not None
    return earns.text()


def test_an_expired_card_is_renewed_with_one_key_and_then_it_gives(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    member = put(shop, "expired", valid_until=TODAY - timedelta(days=9))
    form = at_the_till(window, member)
    assert said(form).startswith("Her card expired on ")
    assert offered(form) == []
    QTest.keyClick(form.entry, Qt.Key.Key_F5)
    assert said(form) == ""
    assert "take_care" in offered(form)
    assert form.focusWidget() is form.entry
    assert sold(form).startswith("earns ")
    QTest.keyClick(form.entry, Qt.Key.Key_F5)  # nothing is left to mend
    with shop.reading() as session:
        assert [one.taken.step for one in lives.load(session, member, TODAY).steps] == ["renew"]
        assert session.get_one(Member, member).valid_until == TODAY.replace(year=2027)
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with shop.reading() as session:
        assert balances.of_member(session, member, TODAY).points.total > 400
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_a_prospect_applies_where_she_stands(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    form = at_the_till(window, put(shop, "prospect"))
    assert "earns no points" in said(form)
    assert sold(form) == ""
    QTest.keyClick(form.entry, Qt.Key.Key_F5)
    [step] = form.findChildren(CardStepForm)
    grown = step.findChild(QCheckBox, "stepGrown")
    assert grown is not None
    QTest.keyClick(grown, Qt.Key.Key_Space)
    QTest.keyClick(step, Qt.Key.Key_Return)
    assert said(form).startswith("Her card is being made")
    earns = form.findChild(QLabel, "earns")
    assert earns is not None
    assert earns.text().startswith("earns ")
    qtbot.waitUntil(lambda: not window.jobs.busy)


@pytest.mark.parametrize(("discreet", "told"), [(False, "suspended"), (True, "This ticket earns no points.")])
def test_a_sanction_is_said_to_staff_and_not_to_her(
    window: MainWindow, shop: Shop, told: str, *, discreet: bool
) -> None:
    assert window.context is not None
    window.context.discreet = discreet
    form = at_the_till(window, put(shop, "suspended"))
    assert told in said(form)
    mend = form.findChild(QPushButton, "ticketCardStep")
    assert mend is not None
    assert not mend.isVisible()
    assert offered(form) == []
    assert sold(form) == ""


def test_points_of_a_card_that_does_not_work_are_not_offered(window: MainWindow, shop: Shop) -> None:
    for status, redeem, top_up in (
        ("active", True, True),
        ("expired", False, True),
        ("suspended", False, False),
    ):
        with shop.changing() as session:
            member = make.member(session, f"王{status}", status=status)
            make.lot(session, member, "points", 400)
        from app.queries import identity

        with shop.reading() as session:
            who = identity.load(session, member, TODAY)
        assert window.context is not None
        dialog = AccountsDialog(window.context, who, window)
        told = dialog.findChild(QLabel, "accountCard")
        assert (told is None) is (status == "active")
        for name, possible in (("accountRedeem", redeem), ("accountTopUp", top_up)):
            button = dialog.findChild(QPushButton, name)
            assert button is not None
            assert button.isEnabled() is possible
        dialog.deleteLater()
