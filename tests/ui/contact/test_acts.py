"""What leaves a contact open or closes it undone, by one key each."""

from datetime import timedelta
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, Feedback, Staff
from app.queries import staff
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from tests.ui.contact.opened import row
from tests.ui.outreach import TODAY, Filled
from tests.ui.papers import settled


def menu(over: ContactSheet, name: str) -> QMenu:
    found = over.findChild(QMenu, name)
    assert found is not None
    assert found.activeAction() is found.actions()[0]
    return found


def press(over: ContactSheet, key: Qt.Key, menu_name: str = "") -> None:
    """Press a key of the sheet, and Enter in the menu that it opens."""
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    QTest.keyClick(said, key)
    if menu_name:
        QTest.keyClick(menu(over, menu_name), Qt.Key.Key_Return)


def test_f10_puts_it_on_another_day_of_its_window(over: ContactSheet, filled: Filled, shop: Shop) -> None:
    press(over, Qt.Key.Key_F10)
    offered = [action.text() for action in menu(over, "laterMenu").actions()]
    assert offered[0] == "Tomorrow, Wed 11 Nov"
    assert offered[-3:] == ["Mon 16 Nov", "", "16 Nov at the latest"]
    assert not menu(over, "laterMenu").actions()[-1].isEnabled()
    QTest.keyClick(menu(over, "laterMenu"), Qt.Key.Key_Down)
    QTest.keyClick(over.findChild(QMenu, "laterMenu") or over, Qt.Key.Key_Return)
    assert not over.isVisible()
    moved = row(shop, filled.birthday)
    assert (moved.due, moved.wanted, moved.fixed, moved.outcome) == (
        TODAY + timedelta(days=2),
        TODAY,
        1,
        None,
    )


def test_f10_puts_the_next_step_of_a_contact_on_any_day(
    over: ContactSheet, filled: Filled, window: MainWindow, shop: Shop
) -> None:
    """Told by its key, as the change itself tells it: the facts of its reason may be others by now."""
    with shop.changing() as session:
        contact = session.get_one(Contact, filled.birthday)
        contact.occasion_key, contact.window_to = "next:99", TODAY
    cast("Context", window.context).tell()
    press(over, Qt.Key.Key_F10)
    offered = [action.text() for action in menu(over, "laterMenu").actions()]
    assert offered[0] == "Tomorrow, Wed 11 Nov"
    assert offered[-1] == "Thu 10 Dec"
    QTest.keyClick(menu(over, "laterMenu"), Qt.Key.Key_Return)
    assert row(shop, filled.birthday).due == TODAY + timedelta(days=1)


def test_f10_on_its_last_day_says_that_it_cannot_wait(
    over: ContactSheet, filled: Filled, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        session.get_one(Contact, filled.birthday).window_to = TODAY
    context = cast("Context", window.context)
    context.tell()
    with qtbot.waitSignal(context.noticed) as told:
        press(over, Qt.Key.Key_F10)
    assert told.args is not None
    assert told.args[0] == "This cannot wait: 10 Nov is its last day. Do it today, or say why not."
    assert row(shop, filled.birthday).due == TODAY


def test_f11_gives_it_to_somebody_else(over: ContactSheet, filled: Filled, shop: Shop) -> None:
    press(over, Qt.Key.Key_F11, "giveMenu")
    with shop.reading() as session:
        first = staff.working(session)[0]
    assert row(shop, filled.birthday).staff_id == first.id
    assert f"looked after by {first.name}" in over._head.when.text()
    with shop.changing() as session:
        for one in staff.working(session)[1:]:
            session.get_one(Staff, one.id).active = 0
    press(over, Qt.Key.Key_F11)  # nobody else is there
    assert not [one for one in over.findChildren(QMenu, "giveMenu") if one.isVisible()]


def test_f7_closes_it_undone_with_a_reason(over: ContactSheet, filled: Filled, shop: Shop) -> None:
    press(over, Qt.Key.Key_F7, "skipMenu")
    closed = row(shop, filled.birthday)
    assert (closed.outcome, closed.said) == ("skipped", "she has just been in the shop")
    assert not over.isVisible()


def test_f7_takes_what_is_written_as_the_reason(over: ContactSheet, filled: Filled, shop: Shop) -> None:
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    said.setText("moved abroad")
    press(over, Qt.Key.Key_F7)
    assert row(shop, filled.birthday).said == "moved abroad"


def test_f12_makes_a_complaint_of_what_she_said(
    over: ContactSheet, filled: Filled, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    context = cast("Context", window.context)
    said = over.findChild(QLineEdit, "contactSaid")
    words = over._script.words
    assert said is not None
    with qtbot.waitSignal(context.noticed):
        press(over, Qt.Key.Key_F12)  # nothing is written yet
    words.setPlainText("worded anew")
    said.setText("袖子太长")
    press(over, Qt.Key.Key_F12)
    press(over, Qt.Key.Key_F12)  # once is enough
    with shop.reading() as session:
        [taken] = session.scalars(select(Feedback))
        assert (taken.said, taken.kind, taken.contact_id) == ("袖子太长", "complaint", filled.birthday)
        assert taken.due == TODAY + timedelta(days=3)
    assert over.isVisible()
    assert said.text() == "袖子太长"
    assert words.toPlainText() == "worded anew"
    wishes = over.findChild(QLabel, "contactWishes")
    assert wishes is not None
    assert wishes.text() == "Open complaint, to be settled by 13 Nov: “袖子太长”"


def test_what_is_to_be_done_next_is_kept_with_its_day(over: ContactSheet, shop: Shop) -> None:
    then = over.findChild(QLineEdit, "contactThen")
    assert then is not None
    assert not then.isVisible()
    QTest.mouseClick(over._outcome._later[1], Qt.MouseButton.LeftButton)
    assert then.isVisible()
    assert QApplication.focusWidget() is then
    then.setText("ask about the hem")
    press(over, Qt.Key.Key_F2)
    with shop.reading() as session:
        [after] = session.scalars(select(Contact).where(Contact.occasion_key.like("next:%")))
    assert after.due == TODAY + timedelta(days=7)
    assert '"note": "ask about the hem"' in after.reason


def test_f3_goes_to_the_card_that_a_contact_by_post_asks_for(
    over: ContactSheet, filled: Filled, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert not over._outcome.acts["card"].isVisible()  # it is no card: F3 is "left word"
    her = row(shop, filled.card).member_id
    over.show_contact(her, filled.card)
    assert over._outcome.acts["card"].isVisible()
    press(over, Qt.Key.Key_F3)
    assert not over.isVisible()
    cards = window.pages.currentWidget()
    assert isinstance(cards, CardsPage)
    assert cards.who.occasion.chosen.key == "birthday"
    assert cards.who.asked().wanted.member_ids == (her,)
    assert row(shop, filled.card).outcome is None
    settled(window, qtbot)
