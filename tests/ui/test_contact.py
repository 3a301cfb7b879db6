"""The sheet of a contact from the member card: what is planned for her, and what nobody had planned."""

from typing import cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact
from app.queries import member_card
from app.services import consents, contacts
from app.ui.context import Context
from app.ui.dialogs import contact
from app.ui.dialogs.contact import ContactSheet
from app.ui.dialogs.phone_code import PhoneCode
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from app.ui.widgets.contact_brief import ContactBrief
from tests import make
from tests.ui import outreach
from tests.ui.outreach import TODAY, Filled

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def card(filled: Filled, window: MainWindow, shop: Shop) -> MemberCardPage:
    """Return her card in front."""
    with shop.reading() as session:
        window.open_member(session.get_one(Contact, filled.birthday).member_id)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


def sheet(page: MemberCardPage) -> ContactSheet:
    found = page.findChild(ContactSheet)
    assert found is not None
    return found


def test_what_is_planned_for_her_opens_from_her_card(card: MemberCardPage) -> None:
    link = next(
        button for button in card._next.findChildren(QPushButton) if button.text().startswith("Birthday")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert sheet(card).isVisible()
    assert sheet(card)._why.text().startswith("Birthday on 10 Nov (2nd day of the 10th lunar month)")
    assert sheet(card).accessibleName() == "Contact with 林晓雨"
    close = sheet(card).findChild(QPushButton, "sheetClose")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not sheet(card).isVisible()


def test_ctrl_l_notes_a_contact_that_nobody_had_planned(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    over = sheet(card)
    assert over._why.text() == "A contact that was not planned"
    assert not over._script.isVisible()
    channel = over.findChild(QComboBox)
    assert channel is not None
    assert channel.hasFocus()
    QTest.keyClick(channel, Qt.Key.Key_Down)
    said = over.findChild(QLineEdit, "contactSaid")
    again = over.findChild(QDateEdit, "contactNext")
    assert said is not None
    assert again is not None
    QTest.keyClicks(said, "asks for a coat in navy")
    again.setDate(QDate(2026, 11, 20))
    QTest.keyClick(said, Qt.Key.Key_F2)
    with shop.reading() as session:
        made = session.scalars(select(Contact).where(Contact.rule == "own").order_by(Contact.id)).all()
    assert [(one.channel, one.outcome, one.due) for one in made] == [
        ("phone", "reached", TODAY),
        ("phone", None, TODAY.replace(day=20)),
    ]
    assert made[0].said == "asks for a coat in navy"
    qtbot.waitUntil(lambda: "asks for a coat" in str(card._timeline.table._rows.rows[0]))


def test_what_the_shop_refuses_is_told_and_nothing_is_lost(card: MemberCardPage, window: MainWindow) -> None:
    over = contact.log_contact(cast("Context", window.context), 1, card)
    said = over.findChild(QLineEdit, "contactSaid")
    again = over.findChild(QDateEdit, "contactNext")
    assert said is not None
    assert again is not None
    said.setText("never again")
    again.setDate(QDate(2026, 11, 20))
    QTest.keyClick(said, Qt.Key.Key_F6)  # left alone, and a next day: one of them is a slip
    notice = over.findChild(QDialog, "notice")
    assert notice is not None
    notice.accept()
    assert over.isVisible()
    assert said.text() == "never again"


def test_the_sheet_leads_to_her_card_and_stays_where_it_was(
    filled: Filled, window: MainWindow, qtbot: QtBot
) -> None:
    assert filled.birthday
    window.go("calendar")
    context = cast("Context", window.context)
    over = contact.log_contact(context, 1, window.page("calendar") or window)
    with qtbot.waitSignal(context.member_wanted):
        QTest.mouseClick(over._open_card, Qt.MouseButton.LeftButton)
    window.go("calendar")
    assert over.isVisible()
    i18n.install("zh_CN")
    qtbot.waitUntil(lambda: over._outcome._next.displayFormat() == "yyyy年M月d日")
    assert over._channel.count() == 5


def test_the_brief_says_what_one_must_know_before_dialling(
    window: MainWindow, shop: Shop, look: Theme
) -> None:
    assert look.scale == 100
    with shop.changing() as session:
        lin = make.member(
            session, "林晓雨", wechat="xiaoyu88", talk_about="羊绒大衣", email="lin@example.com"
        )
        make.purchase(session, lin, TODAY, {"item": "风衣", "size": "M", "colour": "navy"})
        make.relative(session, lin, "husband", name="王强")
        consents.record(session, lin, "phone", allowed=False, since=TODAY)
    with shop.reading() as session:
        card = member_card.load(session, lin, TODAY)
    brief = ContactBrief(window)
    brief.show_card(card)
    brief.show_card(card)  # nothing is told twice
    told = [label.text() for label in brief.findChildren(QLabel) if not label.isHidden()]
    assert told[0] == "No calls"
    assert told.count("WeChat xiaoyu88  ·  lin@example.com") == 1
    assert "10 Nov 2026  ·  today  ·  风衣 navy M" in told
    assert "husband 王强" in told
    assert "羊绒大衣" in told


def test_what_else_is_due_for_her_is_one_click_away(
    card: MemberCardPage, window: MainWindow, shop: Shop
) -> None:
    with shop.reading() as session:
        first = session.scalars(select(Contact).where(Contact.due == TODAY).order_by(Contact.id)).all()[0]
    with shop.changing() as session:
        contacts.arrange(session, first.member_id, "phone", TODAY, note="promised to call back")
    over = contact.log_contact(cast("Context", window.context), first.member_id, card)
    also = over.findChild(QPushButton, "alsoDue")
    assert also is not None
    assert also.text() == "Also due for her: Birthday"
    QTest.mouseClick(also, Qt.MouseButton.LeftButton)
    assert over._why.text().startswith("Birthday")
    assert also.text() == "Also due for her: Own plan"
    QTest.mouseClick(also, Qt.MouseButton.LeftButton)
    assert over._why.text() == "Own plan  ·  promised to call back"
    assert not over._script.isVisible()


def test_a_code_opens_the_message_on_the_shops_phone_unless_she_refused(
    card: MemberCardPage, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    link = next(
        button for button in card._next.findChildren(QPushButton) if button.text().startswith("Birthday")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    over = sheet(card)
    offered = over.findChild(QPushButton, "scriptCode")
    assert offered is not None
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    code = window.findChild(PhoneCode)
    assert code is not None
    assert [button.text() for button in code._group.buttons()] == ["WeChat or LINE", "Text message", "Call"]
    code.done(0)
    with shop.changing() as session:
        member = session.get_one(Contact, filled.birthday).member_id
        for channel in ("message", "phone"):
            make.consent(session, member, channel, allowed=False)
    cast("Context", window.context).tell()
    assert not offered.isVisible()
