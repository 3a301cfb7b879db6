"""The life of a card by keys alone: opened, walked, each step reached, and put away without harm."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import CardStep
from app.queries import card_life as lives
from app.services import card_life
from app.ui.dialogs.card_life import CardLifeDialog
from app.ui.dialogs.card_step import CardStepForm
from app.ui.keys import KEYS
from app.ui.keys_dialog import KeysDialog
from app.ui.main_window import MainWindow
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def front() -> QWidget:
    """Return what is in front, once it has come to the front."""
    window = QApplication.activeModalWidget()
    assert window is not None
    window.activateWindow()
    QApplication.processEvents()
    return window


def press(key: Qt.Key) -> None:
    widget = front()
    QTest.keyClick(widget.focusWidget() or widget, key)
    QApplication.processEvents()


def type_(words: str) -> None:
    QTest.keyClicks(front().focusWidget(), words)


def tab_to(name: str) -> None:
    """Press Tab until the widget of that name has the focus; it must come within one round."""
    for _ in range(40):
        focused = front().focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"{name} is not reached by Tab")


@pytest.fixture
def opened(window: MainWindow, shop: Shop, qtbot: QtBot) -> Iterator[int]:
    """Open the card of a prospect and the life of her card, by key."""
    with shop.changing() as session:
        member = make.member(session, "王燕", status="prospect")
    window.open_member(member)
    QApplication.processEvents()  # the window comes to the front
    QTest.keyClick(window, Qt.Key.Key_C, CHORD)
    yield member
    qtbot.waitUntil(lambda: not window.jobs.busy)


def dialog(window: MainWindow) -> CardLifeDialog:
    [found] = [one for one in window.findChildren(CardLifeDialog) if one.isVisible()]
    return found


def steps(shop: Shop, member: int) -> list[str]:
    with shop.reading() as session:
        return [one.taken.step.value for one in lives.load(session, member, TODAY).steps]


def test_a_whole_life_without_the_mouse(window: MainWindow, shop: Shop, opened: int) -> None:
    assert front() is dialog(window)
    tab_to("stepApply")
    press(Qt.Key.Key_Return)
    form = front()
    assert isinstance(form, CardStepForm)
    assert isinstance(form.focusWidget(), QCheckBox)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert front().focusWidget() is dialog(window).table, "the button that was pressed is gone"
    tab_to("stepReady")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)  # the number that is offered
    tab_to("stepCollect")
    press(Qt.Key.Key_Return)
    tab_to("stepReplace")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)  # lost, with the next number
    tab_to("stepWarn")
    press(Qt.Key.Key_Return)
    type_("resold")
    press(Qt.Key.Key_Tab)
    type_("2 weeks")
    press(Qt.Key.Key_Return)
    tab_to("stepAppeal")
    press(Qt.Key.Key_Return)
    type_("her sister")
    press(Qt.Key.Key_Tab)
    tab_to("formDone")
    press(Qt.Key.Key_Return)
    tab_to("stepGrant")
    press(Qt.Key.Key_Return)
    type_("so it was")
    press(Qt.Key.Key_Tab)
    tab_to("formDone")
    press(Qt.Key.Key_Return)
    assert steps(shop, opened) == ["apply", "ready", "collect", "replace", "warn", "appeal", "grant"]
    tab_to("formDone")
    press(Qt.Key.Key_Return)
    assert not dialog_is_open(window)


def dialog_is_open(window: MainWindow) -> bool:
    return any(one.isVisible() for one in window.findChildren(CardLifeDialog))


def test_every_step_that_is_offered_is_reached_and_the_round_is_closed(
    window: MainWindow, shop: Shop, opened: int
) -> None:
    with shop.changing() as session:
        card_life.issue(session, opened, TODAY - 99 * DAY, "wedding", grown=True)
        card_life.warn(session, opened, TODAY - 9 * DAY, "resold", TODAY - DAY)
    dialog(window).show_life()
    QApplication.processEvents()
    buttons = dialog(window).findChildren(QPushButton)
    offered = {one.objectName() for one in buttons if one.isVisible()}
    assert {"stepSuspend", "stepCancel", "stepClearPoints", "stepAppeal", "cardSlip", "formDone"} <= offered
    seen = set()
    for _ in range(len(offered) + 2):
        press(Qt.Key.Key_Tab)
        focused = front().focusWidget()
        assert focused is not None
        seen.add(focused.objectName())
    assert offered <= seen


def test_what_is_refused_is_read_whole(opened: int) -> None:
    assert opened
    tab_to("stepApply")
    press(Qt.Key.Key_Return)
    form = front()
    assert isinstance(form, CardStepForm)
    before = form.height()
    press(Qt.Key.Key_Return)
    assert form.refusal.isVisible()
    QApplication.processEvents()
    assert form.height() > before
    assert form.refusal.height() >= form.refusal.heightForWidth(form.refusal.width())


def test_enter_closes_and_escape_does_no_harm(window: MainWindow, shop: Shop, opened: int) -> None:
    tab_to("formDone")
    assert dialog(window).done_button.isDefault()
    tab_to("stepIssue")
    press(Qt.Key.Key_Return)
    form = front()
    assert isinstance(form, CardStepForm)
    press(Qt.Key.Key_Escape)  # nothing is written in words: away at once
    assert front() is dialog(window)
    with shop.changing() as session:
        card_life.issue(session, opened, TODAY, "wedding", grown=True)
    dialog(window).show_life()
    tab_to("stepWarn")
    press(Qt.Key.Key_Return)
    type_("resold")
    press(Qt.Key.Key_Escape)
    form = front()
    assert isinstance(form, CardStepForm)
    assert "Esc again" in form.refusal.text()
    press(Qt.Key.Key_Escape)
    assert front() is dialog(window)
    press(Qt.Key.Key_Escape)
    assert not dialog_is_open(window)
    assert steps(shop, opened) == ["issue"]


def test_the_slip_of_what_a_file_did_is_not_offered(window: MainWindow, shop: Shop, opened: int) -> None:
    with shop.changing() as session:
        session.add(CardStep(member_id=opened, step="import", day=TODAY, before="active", after="active"))
        card_life.apply(session, opened, TODAY, grown=True)
    open_ = dialog(window)
    open_.show_life()
    slip = open_.findChild(QPushButton, "cardSlip")
    assert slip is not None
    assert slip.isEnabled()
    open_.table.setFocus()
    press(Qt.Key.Key_Down)
    assert not slip.isEnabled()


def test_the_key_stands_on_the_page_of_keys_and_asks_for_a_member_first(window: MainWindow) -> None:
    assert "Ctrl+Shift+C" in {key.sequence for key in KEYS}
    assert len({key.sequence for key in KEYS}) == len(KEYS)
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_C, CHORD)
    assert "Open a member's card first" in window.toast.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_F1)
    [page] = window.findChildren(KeysDialog)
    native = QKeySequence("Ctrl+Shift+C").toString(QKeySequence.SequenceFormat.NativeText)
    assert native in {label.text() for label in page.findChildren(QLabel)}
    page.close()


@pytest.mark.parametrize(("loss", "why"), [("lost", "lost"), ("damaged", "damaged")])
def test_the_number_of_a_lost_card_finds_her_and_says_that_it_works_no_more(
    window: MainWindow, shop: Shop, loss: str, why: str
) -> None:
    with shop.changing() as session:
        card_life.replace(session, 1, TODAY, loss, card="VIP-0900")
    window.box.setFocus()
    QTest.keyClicks(window.box, "vip0231")
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    told = window.toast.accessibleName()
    assert "VIP-0231 no longer works" in told
    assert why in told
    assert "VIP-0900" in told
    window.toast.findChild(QPushButton, "toastAct").click()  # type: ignore[union-attr]  # it is offered
    assert dialog(window)
    dialog(window).reject()
    window.box.setFocus()
    QTest.keyClicks(window.box, "VIP-0900")
    before = window.toast.accessibleName()
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.toast.accessibleName() == before, "her card of now says nothing"


def test_a_number_of_a_card_that_was_merged_or_given_back(shop: Shop) -> None:
    from app.queries import former
    from app.words import card_life as words

    with shop.changing() as session:
        make.former_card(session, 2, "OLD-1")
        card_life.give_back(session, 1, TODAY)
    with shop.reading() as session:
        assert former.stopped(session, 2, "OLD-1") is None
        assert former.stopped(session, 1, "VIP-0007") is None
        gone = former.stopped(session, 1, "vip 0231")
    assert gone is not None
    assert "She has no card now" in words.stopped(gone)
