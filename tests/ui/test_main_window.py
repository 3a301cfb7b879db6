from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.permissions import Role
from app.services import settings
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.page import Command, Page
from app.ui.places import MEMBER_CARD, PLACES, Place

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None, name
    return found


def words(window: MainWindow, name: str) -> str:
    widget = window.findChild(QLabel, name)
    assert widget is not None
    return widget.text()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_every_place_has_its_button_and_its_key(window: MainWindow, place: Place) -> None:
    number = PLACES.index(place) + 1
    other = PLACES[number % len(PLACES)]
    window.go(other.key)
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
    assert button(window, place.button).isChecked()
    assert not button(window, other.button).isChecked()
    assert button(window, place.button).accessibleName() == place.title()
    window.go(other.key)
    QTest.mouseClick(button(window, place.button), Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.page(place.key)


def test_the_names_on_the_rail_are_those_that_checks_drive() -> None:
    assert [place.button for place in PLACES] == [
        "navToday",
        "navMembers",
        "navCalendar",
        "navCards",
        "navArrivals",
        "navInsight",
        "navReports",
        "navSettings",
    ]


def test_a_page_is_built_when_it_is_first_wanted_and_once(window: MainWindow) -> None:
    before = window.pages.count()
    window.go("calendar")
    window.go("today")
    window.go("calendar")
    assert window.pages.count() == before + 1


def test_before_the_shop_is_open_a_place_can_be_chosen(bare_window: MainWindow) -> None:
    bare_window.go("cards")
    assert bare_window.page("cards") is None
    assert button(bare_window, "navCards").isChecked()
    bare_window.open_member(1)
    assert not bare_window.act(Command.PRINT)


def test_the_title_and_the_rail_carry_the_shops_name(window: MainWindow) -> None:
    assert window.windowTitle() == "燕衣社 – Vitrine"
    context = cast("Context", window.context)
    with context.changing() as session:
        settings.change(session, name="云裳")
    assert window.windowTitle() == "云裳 – Vitrine"


def test_a_change_can_be_taken_back_by_the_toast(window: MainWindow) -> None:
    context = cast("Context", window.context)
    with context.changing("Saved.") as session:
        settings.change(session, name="云裳")
    assert window.toast.isVisible()
    assert window.toast.accessibleName() == "Saved."
    QTest.mouseClick(button(window, "toastUndo"), Qt.MouseButton.LeftButton)
    assert context.settings.name == "燕衣社"
    assert window.toast.accessibleName() == "Taken back: Settings changed"


def test_ctrl_z_takes_back_one_change_after_another(window: MainWindow) -> None:
    context = cast("Context", window.context)
    for name in ("云裳", "彩云"):
        with context.changing("Saved.") as session:
            settings.change(session, name=name)
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert context.settings.name == "云裳"
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert context.settings.name == "燕衣社"
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert window.toast.accessibleName() == "There is nothing to take back."


def test_ctrl_z_in_a_box_with_words_takes_back_the_words(window: MainWindow) -> None:
    context = cast("Context", window.context)
    with context.changing("Saved.") as session:
        settings.change(session, name="云裳")
    QTest.keyClicks(window.box, "zxh")
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert window.box.text() != "zxh"
    assert context.settings.name == "云裳"


def test_a_change_of_nothing_offers_no_undo(window: MainWindow) -> None:
    context = cast("Context", window.context)
    with context.changing("Saved."):
        pass
    assert not button(window, "toastUndo").isVisible()


def test_the_curtain_hides_the_members_and_swallows_the_scanner(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.box, "zxh")
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert window.curtain.isVisible()
    assert not window.box.isVisible()
    assert window.box.text() == ""
    assert QApplication.focusWidget() is window.curtain
    with qtbot.assertNotEmitted(window.search.opened):
        QTest.keyClicks(window.curtain, "VIP-0042")
        QTest.keyClick(window.curtain, Qt.Key.Key_Return)
        QTest.keyClick(window.curtain, Qt.Key.Key_2, CONTROL)
    assert window.curtain.isVisible()
    assert window.box.text() == ""
    QTest.keyClick(window.curtain, Qt.Key.Key_Return)
    assert window.box.isVisible()
    assert QApplication.focusWidget() is window.box
    QTest.keyClicks(window.box, "z")
    assert window.box.text() == "z"


def test_the_curtain_opens_by_a_click(window: MainWindow) -> None:
    QTest.mouseClick(button(window, "lockButton"), Qt.MouseButton.LeftButton)
    assert button(window, "lockButton").accessibleName() == "Cover the screen"
    QTest.mouseClick(window.curtain, Qt.MouseButton.LeftButton)
    assert not window.curtain.isVisible()


def test_f1_shows_the_keys(window: MainWindow) -> None:
    QTest.keyClick(window.box, Qt.Key.Key_F1)
    dialog = window.findChild(QDialog, "keysDialog")
    assert dialog is not None
    told = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Ctrl+K", "Ctrl+1", "Esc", "New member"} <= told
    dialog.accept()


def test_ctrl_k_goes_to_the_search(window: MainWindow) -> None:
    button(window, "navToday").setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is window.box


class Deaf(Page):
    """A page that writes down what it is asked."""

    asked: list[Command]
    shown: int

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.asked = []
        self.shown = 0

    def title(self) -> str:
        return "Deaf"

    def act(self, command: Command) -> bool:
        self.asked.append(command)
        return command is Command.PRINT

    def show_member(self, member_id: int) -> None:
        self.shown = member_id


def put(window: MainWindow, key: str) -> Deaf:
    page = Deaf(cast("Context", window.context))
    window._pages[key] = page
    window.pages.addWidget(page)
    window.go("today")
    if key != MEMBER_CARD.key:
        window.go(key)
    return page


def test_the_keys_ask_the_page_in_front(window: MainWindow) -> None:
    page = put(window, "cards")
    for key in (Qt.Key.Key_B, Qt.Key.Key_L, Qt.Key.Key_P):
        QTest.keyClick(window, key, CONTROL)
    assert page.asked == [Command.PURCHASE, Command.CONTACT, Command.PRINT]
    assert window.toast.accessibleName() == "Open a member's card first: type her name."


def test_a_new_member_begins_on_the_page_of_members(window: MainWindow) -> None:
    page = put(window, "members")
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.pages.currentWidget() is page
    assert page.asked == [Command.NEW_MEMBER]


def test_where_there_is_nothing_to_print_it_is_said(window: MainWindow) -> None:
    window.go("today")
    window._pages["today"] = Page(cast("Context", window.context))
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert window.toast.accessibleName() == "There is nothing to print on this page."


def test_opening_a_member_turns_the_card_to_her(window: MainWindow) -> None:
    page = put(window, MEMBER_CARD.key)
    context = cast("Context", window.context)
    context.open_member(3)
    assert page.shown == 3
    assert window.pages.currentWidget() is page
    assert button(window, "navMembers").isChecked()
    context.go("today")
    assert window.pages.currentWidget() is not page


def test_who_is_on_duty_signs_the_changes(window: MainWindow) -> None:
    context = cast("Context", window.context)
    window.top.on_duty.connect(context.take_over)
    window.top.show_staff([(7, "小燕")])
    duty = button(window, "dutyButton")
    assert duty.text() == "Owner ▾"
    QTest.mouseClick(duty, Qt.MouseButton.LeftButton)
    menu = duty.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    menu.hide()
    assert duty.text() == "小燕 ▾"
    assert context.actor is not None
    assert (context.actor.staff_id, context.actor.role) == (7, Role.OWNER)


def test_the_first_paint_is_told_once(qtbot: QtBot, qapp: QApplication, look: object) -> None:
    assert look is not None
    window = MainWindow(qapp)
    qtbot.addWidget(window)
    told: list[int] = []
    window.first_painted.connect(lambda: told.append(1))
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    assert told == [1]
    window.close()


def test_what_was_taken_back_is_done_again_in_order(window: MainWindow) -> None:
    context = cast("Context", window.context)
    for name in ("云裳", "彩云"):
        with context.changing("Saved.") as session:
            settings.change(session, name=name)
    for _ in range(2):
        QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert context.settings.name == "燕衣社"
    QTest.keyClick(window.box, Qt.Key.Key_Y, CONTROL)
    assert context.settings.name == "云裳"
    assert window.toast.accessibleName() == "Done again: Settings changed"
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert context.settings.name == "彩云"
    QTest.keyClick(window.box, Qt.Key.Key_Y, CONTROL)
    assert window.toast.accessibleName() == "There is nothing to do again."
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    assert context.settings.name == "云裳"
    with context.changing("Saved.") as session:
        settings.change(session, name="新燕")
    QTest.keyClick(window.box, Qt.Key.Key_Y, CONTROL)  # a new change: what was taken back stays so
    assert context.settings.name == "新燕"


def test_what_stands_in_the_way_is_said_and_the_rest_can_still_be_taken_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    context = cast("Context", window.context)
    with context.changing("Saved.") as session:
        settings.change(session, silence=120)
    with context.changing("Saved.") as session:
        settings.change(session, name="云裳")
    with context.changing() as session:  # not told of in a toast
        settings.change(session, name="彩云")
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    notice = window.findChild(QDialog, "notice")
    assert notice is not None
    assert "changed again later" in notice.accessibleName()
    assert context.settings.name == "彩云"
    notice.accept()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "notice") is None)
    window.activateWindow()
    window.box.setFocus()
    qtbot.waitUntil(window.box.hasFocus)
    QTest.keyClick(window.box, Qt.Key.Key_Z, CONTROL)
    said = window.toast.accessibleName()
    assert (said, context.settings.silence) == ("Taken back: Settings changed", 90)


def test_a_sample_says_that_it_is_one(window: MainWindow) -> None:
    window.rail.show_shop("Atelier", sample=True)
    assert window.rail._shop.text() == "Atelier\nSample shop"
    window.rail.show_shop("Atelier")
    assert window.rail._shop.text() == "Atelier"
