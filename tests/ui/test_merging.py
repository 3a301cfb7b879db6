"""Doubles through the real window: warned while typing, laid side by side, made one and parted again."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Merge, NotSame
from app.services import members, merging
from app.ui.dialogs.doubles import Doubles
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.merge import FindOther, MergeCards
from app.ui.form import Form
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.widgets.likely_same import LikelySame
from tests import make, ready

TODAY = date(2026, 11, 10)
VIP, OTHER, LI = 1, 2, 3
Some = TypeVar("Some", bound=QWidget)


def part(widget: QWidget, kind: type[Some], name: str = "") -> Some:
    """Return the one visible part of this kind and name."""
    found = [
        one
        for one in (widget.findChildren(kind, name) if name else widget.findChildren(kind))
        if one.isVisible()
    ]
    assert len(found) == 1, (kind, name, len(found))
    return found[0]


@pytest.fixture
def second(shop: Shop) -> int:
    """Put a second card of 李静 on file, with a phone of her first."""
    return ready.filled(shop, _second)


def _second(shop: Shop) -> int:
    with shop.changing() as session:
        members.amend(session, LI, phones=["13811112222"], drink="tea", notes="tall")
        one = make.member(session, "李静", phones=["138-1111-2222"], drink="water", notes="shy", wechat="lj")
        for member, day in ((LI, date(2026, 4, 1)), (LI, date(2026, 6, 1)), (one, date(2026, 5, 1))):
            make.purchase(session, member, day)
    return one


def test_a_phone_that_is_known_is_said_while_it_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = part(window, NewMember)
    quiet = dialog.findChild(LikelySame)
    assert quiet is not None
    assert not quiet.isVisible()
    phone = part(dialog, QLineEdit, "phone")
    QTest.keyClicks(phone, "139-0013-881")
    QTest.qWait(200)
    assert not quiet.isVisible()
    QTest.keyClicks(phone, "2")
    qtbot.waitUntil(quiet.isVisible)
    button = part(quiet, QPushButton)
    assert button.text() == "张晓红, VIP-0231, has this number ›"
    assert "8812" in button.accessibleName()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_a_number_of_somebody_else_is_said_while_a_card_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    window.open_member(VIP)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    part(page, QPushButton, "memberEdit").click()
    dialog = part(window, EditMember)
    quiet = dialog.findChild(LikelySame)
    assert quiet is not None
    assert not quiet.isVisible()
    part(dialog, QLineEdit, "phones").setText("13900138812; 13700131234")
    qtbot.waitUntil(quiet.isVisible)
    button = part(quiet, QPushButton)
    assert button.text() == "张晓红, VIP-0007, has this number ›"
    button.click()
    assert not dialog.isVisible()


def test_namesakes_are_named_and_nothing_is_refused(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = part(window, NewMember)
    part(dialog, QLineEdit, "name").setText("张晓红")
    quiet = dialog.findChild(LikelySame)
    assert quiet is not None
    qtbot.waitUntil(quiet.isVisible)
    assert len(quiet.findChildren(QPushButton)) == 2
    QTest.keyClicks(part(dialog, QLineEdit, "phone"), "13777778888")
    qtbot.waitUntil(lambda: not quiet.isVisible())
    QTest.mouseClick(part(dialog, QPushButton, "formDone"), Qt.MouseButton.LeftButton)
    with shop.reading() as session:
        assert len(session.scalars(select(Member.id).where(Member.name == "张晓红")).all()) == 3


def test_two_cards_are_made_one_by_keyboard_and_taken_back(
    window: MainWindow, shop: Shop, second: int, qtbot: QtBot
) -> None:
    window.go("members")
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    page.more.findChild(QMenu).actions()[0].trigger()  # type: ignore[union-attr]  # it has a menu
    listed = part(window, Doubles)
    qtbot.waitUntil(lambda: listed.table.model().rowCount() == 1)
    said = part(listed, QLabel, "doublesSaid")
    assert said.text().startswith("1 look like one person")
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    dialog = part(window, MergeCards)
    assert dialog.kept_id == LI
    assert part(dialog, QLabel, "mergeUnited").text() == "Will stand on one card: 2 purchases + 1"
    first = dialog.focusWidget()
    assert isinstance(first, QRadioButton)
    assert first.objectName() == "drink_kept"
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    chosen = dialog.rows.chosen()
    assert chosen == {"drink": "gone", "notes": "both"}
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    assert dialog.rows.chosen() == {"drink": "gone", "notes": "gone"}
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    with shop.reading() as session:
        row = session.get_one(Member, LI)
        assert (row.drink, row.notes, row.wechat) == ("water", "shy", "lj")
        assert session.get(Member, second) is None
    qtbot.waitUntil(lambda: said.text() == "No two cards look like one person.")
    listed.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shop.reading() as session:
        assert session.get(Member, second) is not None


def test_the_other_card_can_be_the_one_that_stays(window: MainWindow, second: int, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    dialog = MergeCards(context, LI, second, window)
    dialog.open()
    part(dialog, QPushButton, "mergeSwap").click()
    assert dialog.kept_id == second
    qtbot.waitUntil(lambda: dialog.rows.chosen()["drink"] == "kept" and dialog.focusWidget().isVisible())
    assert part(dialog, QRadioButton, "drink_kept").text() == "water"
    dialog.reject()


def test_who_is_not_the_same_is_not_asked_again(
    window: MainWindow, shop: Shop, second: int, qtbot: QtBot
) -> None:
    context = window.context
    assert context is not None
    listed = Doubles(context, window)
    listed.open()
    qtbot.waitUntil(lambda: listed.table.model().rowCount() == 1)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed.table.model().rowCount() == 0)
    with shop.reading() as session:
        row = session.scalars(select(NotSame)).one()
        assert (row.low_id, row.high_id) == (LI, second)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    listed.close()


def test_a_card_says_what_was_merged_into_it_and_parts_it_again(
    window: MainWindow, shop: Shop, second: int
) -> None:
    with shop.changing() as session:
        merging.merge(session, LI, second, TODAY)
    window.open_member(LI)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    part(page, QPushButton, "memberMore").click()
    menu = part(page, QMenu, "memberMoreMenu")
    action = next(one for one in menu.actions() if one.objectName() == "part1")
    assert action.text() == "Merged with 李静 on 10 Nov 2026 – part again"
    action.trigger()
    menu.close()
    with shop.reading() as session:
        assert session.scalars(select(Merge)).all() == []
        assert session.get(Member, second) is not None


def test_the_other_card_is_found_by_the_search(window: MainWindow, second: int, qtbot: QtBot) -> None:
    window.open_member(LI)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    part(page, QPushButton, "memberMore").click()
    menu = part(page, QMenu, "memberMoreMenu")
    next(one for one in menu.actions() if one.objectName() == "mergeCards").trigger()
    menu.close()
    asked = part(window, FindOther)
    box = part(asked, QLineEdit, "otherCard")
    asked.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClicks(box, "lijing")
    asked._choose(LI)  # herself
    assert asked.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    dialog = part(window, MergeCards)
    assert {dialog.kept_id} <= {LI, second}
    dialog.reject()
    assert isinstance(dialog, Form)
