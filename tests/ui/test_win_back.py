"""Whoever is slipping stands on Today, and an offer to her knows what she is worth."""

from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.queries import identity, win_backs
from app.services import win_backs as win_back_service
from app.ui import planning
from app.ui.context import Context
from app.ui.dialogs.win_back import WinBackForm
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from app.ui.theme import Theme
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


@pytest.mark.parametrize("code", ["en", "ja"])
def test_a_refusal_in_large_text_leaves_every_box_its_height(
    window: MainWindow, quiet: int, qtbot: QtBot, look: Theme, code: str
) -> None:
    context = known(window, qtbot)
    for _ in range(5):
        with context.changing() as session:
            win_back_service.begin(
                session, quiet, make.TODAY, reason="", offer="tea and a look at what is new " * 3,
                cost=5_000, value=0, ceiling=None, confirmed=True,
            )  # fmt: skip
        with context.changing() as session:
            begun = next(one for one in win_backs.of_member(session, quiet) if one.result is None)
            win_back_service.close(session, begun.id, "declined", make.TODAY)
    i18n.install(code)
    look.wear("light", 150)
    form = form_of(window, context, quiet)
    form._offer.setPlainText("tea")
    for cost in ("abc", "9999999"):
        form._cost.setText(cost)
        QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert form.refusal.isVisible()
        parts = [one for one in form.findChildren(QWidget) if one.isVisible() and one.parent() is form]
        for part in parts:
            wanted = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
            assert part.height() >= max(wanted, part.minimumSizeHint().height()), part.objectName()
        slid = [
            (one.objectName(), other.objectName())
            for one, other in combinations(parts, 2)
            if one.geometry().intersects(other.geometry())
        ]
        assert slid == []
    form.reject()
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
