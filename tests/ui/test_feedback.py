"""What a member says of the shop, in the window: taken down, settled, listed; not before her eyes."""

from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain.feedback import State, Told
from app.queries import feedback as query
from app.ui.context import Context
from app.ui.dialogs.feedback import SettleFeedback, StrikeFeedback, TakeFeedback
from app.ui.dialogs.feedback_list import FeedbackList, open_list
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from app.ui.row_table import RowTable
from app.ui.toast import Toast
from tests import make
from tests.make import TODAY

W = TypeVar("W", bound=QWidget)
DAY = timedelta(days=1)


def context_of(window: MainWindow) -> Context:
    assert window.context is not None
    return window.context


def inner(form: QWidget, kind: type[W], name: str) -> W:
    found = form.findChild(kind, name)
    assert found is not None
    return found


def all_told(shop: Shop) -> list[Told]:
    with shop.reading() as session:
        return query.everything(session)


def form_of(window: MainWindow, qtbot: QtBot, kind: type[W]) -> W:
    qtbot.waitUntil(lambda: any(form.isVisible() for form in window.findChildren(kind)))
    return next(form for form in window.findChildren(kind) if form.isVisible())


def opened(window: MainWindow, feedback_id: int, qtbot: QtBot) -> SettleFeedback:
    from app.ui.dialogs.feedback import open_feedback

    open_feedback(context_of(window), feedback_id, window)
    return form_of(window, qtbot, SettleFeedback)


def test_a_complaint_is_taken_down_with_the_keys_alone(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    context_of(window).open_member(1)
    QTest.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    form = form_of(window, qtbot, TakeFeedback)
    said = inner(form, QPlainTextEdit, "feedbackSaid")
    qtbot.waitUntil(said.hasFocus)
    QTest.keyClicks(said, "sleeves too long")
    QTest.keyClick(said, Qt.Key.Key_Tab)
    kind = inner(form, QComboBox, "feedbackKind")
    assert (kind.hasFocus(), kind.currentData()) == (True, "complaint")
    due = inner(form, QLineEdit, "feedbackDue")
    assert due.text() == "17 Nov 2026"
    QTest.keyClick(kind, Qt.Key.Key_P)  # praise
    assert due.text() == ""
    QTest.keyClick(kind, Qt.Key.Key_Home)  # a second letter would be read as part of one word
    QTest.keyClick(due, Qt.Key.Key_Return)
    (told,) = all_told(shop)
    assert (told.member_id, told.kind, told.said, told.due) == (
        1,
        "complaint",
        "sleeves too long",
        TODAY + 7 * DAY,
    )
    timeline = inner(window, RowTable, "memberTimeline")
    words = "Complaint · to settle by 17 Nov 2026 — “sleeves too long”"
    qtbot.waitUntil(lambda: timeline.model().index(0, 1).data() == words)
    window.undo()
    assert all_told(shop) == []


def test_without_her_words_nothing_is_noted(window: MainWindow, shop: Shop) -> None:
    context_of(window).open_member(1)
    form = TakeFeedback(context_of(window), 1, "张晓红", None, window)
    form.show()
    form.done_button.click()
    assert form.refusal.isVisible()
    inner(form, QPlainTextEdit, "feedbackSaid").setPlainText("an idea")
    due = inner(form, QLineEdit, "feedbackDue")
    due.clear()
    form.done_button.click()
    (told,) = all_told(shop)
    assert told.due is None


def test_it_is_settled_and_asked_after_where_it_stands(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        make.feedback(session, 1)
    form = opened(window, 1, qtbot)
    form.done_button.click()
    assert form.refusal.isVisible()  # what was done about a complaint is said
    inner(form, QPlainTextEdit, "feedbackDone").setPlainText("sleeves taken up")
    form.done_button.click()
    (told,) = all_told(shop)
    assert (told.done, told.solved, told.state(TODAY)) == ("sleeves taken up", True, State.TO_ASK)
    form = opened(window, 1, qtbot)
    grade = inner(form, QComboBox, "feedbackContent")
    grade.setCurrentIndex(grade.findData(4))
    inner(form, QPlainTextEdit, "feedbackDone").setPlainText("sleeves taken up twice")
    form.done_button.click()
    (told,) = all_told(shop)
    assert (told.satisfaction, told.done) == (4, "sleeves taken up twice")
    inner(opened(window, 1, qtbot), QPushButton, "feedbackReopen").click()
    assert all_told(shop)[0].state(TODAY) is State.OPEN


def test_what_was_written_is_kept_when_it_is_changed(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        yan = make.staff(session, "小美")
        make.feedback(session, 1, "idea", staff_id=yan)
    form = opened(window, 1, qtbot)
    inner(form, QPlainTextEdit, "feedbackDone").setPlainText("asked")
    inner(form, QPushButton, "feedbackChange").click()
    change = form_of(window, qtbot, TakeFeedback)
    handler = inner(change, QComboBox, "feedbackHandler")
    handler.setCurrentIndex(handler.findData("head_office"))
    staff = inner(change, QComboBox, "feedbackStaff")
    assert staff.currentText() == "小美"
    staff.setCurrentIndex(0)
    change.done_button.click()
    (told,) = all_told(shop)
    assert (told.done, told.handler, told.staff_id) == ("asked", "head_office", None)
    inner(opened(window, 1, qtbot), QPushButton, "feedbackUse").click()
    assert all_told(shop)[0].state(TODAY) is State.USED


def test_the_list_has_what_is_to_be_settled_first(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        make.feedback(session, 1, "praise", closed_on=TODAY, solved=1)
        make.feedback(session, 3, due=TODAY + DAY)
        make.feedback(session, 3, "idea", due=TODAY - DAY)
    open_list(context_of(window), window)
    form = form_of(window, qtbot, FeedbackList)
    assert [row.id for row in form.table.model().rows] == [3, 2, 1]  # type: ignore[attr-defined]  # the table's own model
    state, kind = (inner(form, QComboBox, name) for name in ("feedbackOfState", "feedbackOfKind"))
    state.setCurrentIndex(1)
    assert form.table.model().rowCount() == 2
    kind.setCurrentIndex(kind.findData("idea"))
    assert form.table.model().rowCount() == 1
    form.table.selectRow(0)
    QTest.keyClick(form.table, Qt.Key.Key_Return)
    settle = form_of(window, qtbot, SettleFeedback)
    inner(settle, QPlainTextEdit, "feedbackDone").setPlainText("asked")
    settle.done_button.click()
    assert form.table.model().rowCount() == 0
    state.setCurrentIndex(0)
    assert form.table.model().rowCount() == 1
    kind.setCurrentIndex(0)
    with shop.changing() as session:
        make.feedback(session, 1, "idea", told_on=TODAY - DAY)
        make.feedback(session, 1, "idea", due=TODAY + 9 * DAY, told_on=TODAY - 2 * DAY)
    context_of(window).tell()
    order = inner(form, QComboBox, "feedbackOrder")
    for choice, ids in (("due", [2, 5, 4, 3, 1]), ("latest", [3, 2, 1, 4, 5])):
        order.setCurrentIndex(order.findData(choice))
        qtbot.waitUntil(lambda ids=ids: [row.id for row in form.table.model().rows] == ids)  # type: ignore[attr-defined, misc]  # the table's own model


def test_a_mistake_is_struck_out_with_its_reason(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        made = make.feedback(session, 1, closed_on=TODAY, solved=1)
    settle = opened(window, made, qtbot)
    inner(settle, QPushButton, "feedbackStrike").click()
    strike = form_of(window, qtbot, StrikeFeedback)
    strike.done_button.click()
    assert strike.refusal.isVisible()
    QTest.keyClicks(inner(strike, QLineEdit, "feedbackWhy"), "of another member")
    QTest.keyClick(inner(strike, QLineEdit, "feedbackWhy"), Qt.Key.Key_Return)
    assert all_told(shop) == []
    assert not settle.isVisible()
    assert window.toast.accessibleName() == "Struck out."
    window.undo()
    assert [one.id for one in all_told(shop)] == [made]


def test_what_was_struck_out_of_the_list_is_back_by_ctrl_z_in_it(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        made = make.feedback(session, 1, closed_on=TODAY, solved=1)
    open_list(context_of(window), window)
    listed = form_of(window, qtbot, FeedbackList)
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    inner(form_of(window, qtbot, SettleFeedback), QPushButton, "feedbackStrike").click()
    strike = form_of(window, qtbot, StrikeFeedback)
    QTest.keyClicks(inner(strike, QLineEdit, "feedbackWhy"), "of another member")
    QTest.keyClick(inner(strike, QLineEdit, "feedbackWhy"), Qt.Key.Key_Return)
    assert all_told(shop) == []
    assert inner(listed, Toast, "toast").accessibleName() == "Struck out."
    assert inner(listed, Toast, "toast").isVisible()
    listed.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is listed)
    QTest.keyClick(listed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.id for one in all_told(shop)] == [made]


def test_before_the_customer_nothing_of_it_is_seen(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        make.feedback(session, 1, due=TODAY)
    context = context_of(window)
    context.set_discreet(True)
    window.go("today")
    today = window.findChild(Today)
    assert today is not None
    assert not [line for line in today.contacts.lines() if isinstance(line.key, Told)]
    context.open_member(1)
    assert inner(window, RowTable, "memberTimeline").model().rowCount() == 0
    open_list(context, window)
    assert not [form for form in window.findChildren(FeedbackList) if form.isVisible()]
    context.set_discreet(False)
    window.go("today")
    (line,) = [line for line in today.contacts.lines() if isinstance(line.key, Told)]
    assert "to settle by" in line.why
    today.contacts.opened.emit(line.key)
    assert form_of(window, qtbot, SettleFeedback).isVisible()


@pytest.mark.parametrize("place", ["feedback:1", "feedback:1:1", "feedback_done:1:1"])
def test_what_was_being_written_is_gone_on_with(
    window: MainWindow, shop: Shop, qtbot: QtBot, place: str
) -> None:
    with shop.changing() as session:
        make.feedback(session, 1)
    context = context_of(window)
    context.open_member(1)
    page = window.findChild(QWidget, "memberCard")
    assert page is not None
    page.resume(place)  # type: ignore[attr-defined]  # the page of a member
    assert form_of(window, qtbot, SettleFeedback if "done" in place else TakeFeedback).isVisible()
