"""Whoever is slipping stands on Today, and an offer to her knows what she is worth."""

from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.domain.win_back import USUAL_CHANCE
from app.models import Member
from app.queries import identity, win_backs
from app.services import win_backs as win_back_service
from app.ui import planning
from app.ui.context import Context
from app.ui.dialogs.win_back import WinBackForm
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from app.ui.theme import Theme
from app.ui.widgets.fact import Fact
from app.ui.widgets.standing_sheet import StandingSheet
from app.words import stakes, value
from tests import make, ready


@pytest.fixture
def quiet(shop: Shop) -> int:
    return ready.filled(shop, _quiet)


def _quiet(shop: Shop) -> int:
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


def choose(form: WinBackForm, reason: str) -> None:
    """Choose a reason by its key."""
    box = form.findChild(QComboBox, "winBackReason")
    assert box is not None
    box.setCurrentIndex(box.findData(reason))


def known_on_card(window: MainWindow, context: Context, member_id: int) -> Fact:
    context.open_member(member_id)
    fact = window.findChild(Fact, "memberWorth")
    assert isinstance(fact, Fact)
    return fact


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
    hers = context.worth.stake(quiet, USUAL_CHANCE)
    assert hers is not None
    form = form_of(window, context, quiet)
    told = said(form, "winBackWorth")
    assert stakes.told(hers, "CNY") in told
    assert "margin of 50 %" in told
    assert "chance of 60 %" in told
    fact = known_on_card(window, context, quiet)
    assert value.about(hers.expected, "CNY") in fact.text()
    QTest.mouseClick(fact, Qt.MouseButton.LeftButton)
    sheet = window.findChild(StandingSheet)
    assert sheet is not None
    assert stakes.told(hers, "CNY") in [label.text() for label in sheet.findChildren(QLabel)]
    sheet.close()
    confirmed = form.findChild(QCheckBox, "winBackConfirmed")
    assert said(form, "winBackPast") == "No offer to her yet."
    assert confirmed is not None
    assert not confirmed.isVisible()
    choose(form, "complaint")
    form._offer.setPlainText("tea")
    form._cost.setText("9999999")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert f"only up to {value.up_to(hers.ceiling, 'CNY')}" in form.refusal.text()
    assert confirmed.isVisible()
    assert form.focusWidget() is confirmed
    QTest.keyClick(confirmed, Qt.Key.Key_Space)
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, quiet)
    assert (offer.value, offer.cost, offer.offer) == (hers.if_she_stays, 999_999_900, "tea")
    again = form_of(window, context, quiet)
    assert "a complaint · tea · cost ¥9,999,999, she would bring about" in said(again, "winBackPast")
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
                session, quiet, make.TODAY, reason="unknown", offer="tea and a look at what is new " * 3,
                cost=5_000, value=0, ceiling=None, confirmed=True,
            )  # fmt: skip
        with context.changing() as session:
            begun = next(one for one in win_backs.of_member(session, quiet) if one.result is None)
            win_back_service.close(session, begun.id, "declined", make.TODAY)
    i18n.install(code)
    look.wear("light", 150)
    form = form_of(window, context, quiet)
    choose(form, "unknown")
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
    choose(form, "away")
    form._offer.setPlainText("tea")
    form._cost.setText("50")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, new)
    assert (offer.value, offer.cost) == (0, 5_000)
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_why_and_what_are_asked_for(window: MainWindow, quiet: int, qtbot: QtBot) -> None:
    context = known(window, qtbot)
    form = form_of(window, context, quiet)
    box = form.findChild(QComboBox, "winBackReason")
    own = form.findChild(QLineEdit, "winBackReasonOwn")
    assert isinstance(box, QComboBox)
    assert isinstance(own, QLineEdit)
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert form.refusal.text().startswith(
        "Choose a reason why she may have gone, and write what she is offered"
    )
    assert form.focusWidget() is box
    assert not own.isVisible()
    choose(form, "own")
    assert own.isVisible()
    assert form.focusWidget() is own
    form._offer.setPlainText("tea")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert form.refusal.text().startswith("Say why she may have gone")
    assert form.focusWidget() is own
    QTest.keyClicks(own, "lost her ring here")
    form._offer.setPlainText(" ")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert form.refusal.text().startswith("Write what she is offered")
    assert form.focusWidget() is form._offer
    QTest.keyClicks(form._offer, "tea")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, quiet)
    assert (offer.reason, offer.offer) == ("lost her ring here", "tea")
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_what_the_facts_tell_is_chosen_at_first(
    window: MainWindow, quiet: int, qtbot: QtBot, shop: Shop
) -> None:
    with shop.changing() as session:
        session.get_one(Member, quiet).advisor_id = make.staff(session, "阿梅", active=0)
    context = known(window, qtbot)
    form = form_of(window, context, quiet)
    assert form._reason.currentText() == "her advisor has left"
    form.reject()


def test_a_cost_waits_for_what_she_is_worth(window: MainWindow, quiet: int, qtbot: QtBot) -> None:
    context = known(window, qtbot)
    found, context.worth = context.worth, None
    form = form_of(window, context, quiet)
    assert "being reckoned" in said(form, "winBackWorth")
    choose(form, "unknown")
    form._offer.setPlainText("tea")
    form._cost.setText("1")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert "Wait a moment" in form.refusal.text()
    context.worth = found
    context.changed.emit()
    assert "a year if she stays" in said(form, "winBackWorth")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    with context.reading() as session:
        (offer,) = win_backs.of_member(session, quiet)
    assert offer.value > 0
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_offers_before_are_reached_by_the_keyboard(window: MainWindow, quiet: int, qtbot: QtBot) -> None:
    context = known(window, qtbot)
    form = form_of(window, context, quiet)
    few = form.findChild(QScrollArea, "winBackHistory")
    assert few is not None
    assert few.focusPolicy() == Qt.FocusPolicy.NoFocus  # nothing is out of sight
    form.reject()
    for _ in range(5):
        with context.changing() as session:
            made = win_back_service.begin(
                session, quiet, make.TODAY, reason="unknown", offer="tea and a look at what is new " * 9
            )
        with context.changing() as session:
            win_back_service.close(session, made, "declined", make.TODAY)
    form = form_of(window, context, quiet)
    form.resize(form.width(), form.minimumSizeHint().height())
    history = form.findChild(QScrollArea, "winBackHistory")
    assert history is not None
    bar = history.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    form._cost.setFocus()
    QTest.keyClick(form._cost, Qt.Key.Key_Tab)
    assert form.focusWidget() is history
    QTest.keyClick(history, Qt.Key.Key_Down)
    assert bar.value() > 0
    for _ in range(bar.maximum() // bar.pageStep() + 1):
        QTest.keyClick(history, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    QTest.keyClick(history, Qt.Key.Key_Tab)
    assert form.focusWidget() in form.tail()
    form.reject()
    qtbot.waitUntil(lambda: not context.jobs.busy)
