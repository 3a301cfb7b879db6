"""Whoever is slipping stands on Today, and an offer to her knows what she is worth."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import identity, win_backs
from app.ui import planning
from app.ui.context import Context
from app.ui.dialogs.win_back import WinBackForm
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from tests import make


@pytest.fixture
def quiet(shop: Shop) -> int:
    with shop.changing() as session:
        who = make.member(session, "陈丽", card="VIP-0100", phones=("13900138812",))
        for month in range(4, 12):
            make.purchase(session, who, make.TODAY - timedelta(days=30 * month), {"price": 900_000})
        for number in range(10):
            make.purchase(session, make.member(session, f"王{number}"), make.TODAY - timedelta(days=number))
    return who


def known(window: MainWindow, qtbot: QtBot) -> Context:
    context = window.context
    assert context is not None
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not None and not context.jobs.busy, timeout=60_000)
    return context


def form_of(window: MainWindow, context: Context, member_id: int) -> WinBackForm:
    with context.reading() as session:
        form = WinBackForm(context, identity.load(session, member_id, context.today()), window)
    form.show()
    return form


def said(form: WinBackForm, name: str) -> str:
    label = form.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_today_has_her_once_however_often_it_is_reckoned(
    window: MainWindow, quiet: int, qtbot: QtBot, shop: Shop
) -> None:
    context = known(window, qtbot)
    page = window.page("today")
    assert isinstance(page, Today)
    page.refresh()
    lines = [line for line in page.contacts.lines() if line.name == "陈丽"]
    assert [line.why for line in lines] == ["slipping away: has not been in for 120 days"]
    with shop.changing() as session:
        make.purchase(session, make.member(session, "新客"), make.TODAY)
    was = context.worth
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not was and not context.jobs.busy, timeout=60_000)
    page.refresh()
    assert len([line for line in page.contacts.lines() if line.name == "陈丽"]) == 1
    assert quiet


def test_an_offer_above_what_she_is_worth_is_to_be_confirmed(
    window: MainWindow, quiet: int, qtbot: QtBot
) -> None:
    context = known(window, qtbot)
    assert context.worth is not None
    worth = context.worth.yearly(quiet)
    form = form_of(window, context, quiet)
    assert f"¥{worth // 100:,}"[:-1] in said(form, "winBackWorth")
    confirmed = form.findChild(QCheckBox, "winBackConfirmed")
    assert said(form, "winBackPast") == "No offer to her yet."
    assert confirmed is not None
    assert not confirmed.isVisible()
    form._offer.setPlainText("tea")
    form._cost.setText("9999999")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert form.refusal.isVisible()
    assert confirmed.isVisible()
    assert form.focusWidget() is confirmed
    QTest.keyClick(confirmed, Qt.Key.Key_Space)
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, quiet)
    assert (offer.value, offer.cost, offer.offer) == (worth, 999_999_900, "tea")
    again = form_of(window, context, quiet)
    assert "cost ¥9,999,999, she was worth" in said(again, "winBackPast")
    again.reject()
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_of_who_has_hardly_bought_nothing_is_claimed(window: MainWindow, quiet: int, qtbot: QtBot) -> None:
    context = known(window, qtbot)
    with context.changing() as session:
        new = make.member(session, "新客", phones=("13900138813",))
    assert new != quiet
    form = form_of(window, context, new)
    assert "is not known" in said(form, "winBackWorth")
    form._offer.setPlainText("tea")
    form._cost.setText("50")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, new)
    assert (offer.value, offer.cost) == (0, 5_000)
    qtbot.waitUntil(lambda: not context.jobs.busy)
