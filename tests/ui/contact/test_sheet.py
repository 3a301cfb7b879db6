"""The sheet of a contact over her card: what is planned, who she is, what is said."""

from datetime import time, timedelta
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact
from app.queries import member_card, open_complaints
from app.services import consents, contacts, own_scripts
from app.ui.context import Context
from app.ui.dialogs import contact
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from app.ui.widgets.contact_brief import ContactBrief
from tests import make
from tests.ui.contact.opened import sheet
from tests.ui.outreach import TODAY, Filled

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_planned_for_her_opens_from_her_card(card: MemberCardPage) -> None:
    link = next(
        button for button in card._next.findChildren(QPushButton) if button.text().startswith("Birthday")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert sheet(card).isVisible()
    assert sheet(card)._head.why.text().startswith("Birthday on 10 Nov (2nd day of the 10th lunar month)")
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
    assert over._head.why.text() == "A contact that was not planned"
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
        QTest.mouseClick(over._head.open_card, Qt.MouseButton.LeftButton)
    window.go("calendar")
    assert over.isVisible()
    i18n.install("zh_CN")
    qtbot.waitUntil(lambda: over._outcome._next.displayFormat() == "yyyy年M月d日")
    assert over._channel.ways.count() == 5


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
    assert over._head.why.text().startswith("Birthday")
    assert also.text() == "Also due for her: Own plan"
    QTest.mouseClick(also, Qt.MouseButton.LeftButton)
    assert over._head.why.text() == "Own plan  ·  promised to call back"
    assert not over._script.isVisible()


def test_other_ways_and_wordings_are_at_hand(over: ContactSheet) -> None:
    way = over.findChild(QComboBox, "scriptWay")
    assert way is not None
    names = [way.itemText(number) for number in range(way.count())]
    assert names == ["message", "message, worded otherwise", "call", "call, worded otherwise", "e-mail"]
    texts = set()
    way.setFocus()
    for _name in names:
        texts.add(over._script.words.toPlainText())
        QTest.keyClick(way, Qt.Key.Key_Down)
    assert len(texts) == len(names)


def test_the_brief_says_what_not_to_say(window: MainWindow, shop: Shop, look: Theme) -> None:
    assert look.scale == 100
    with shop.changing() as session:
        lin = make.member(
            session,
            "林晓雨",
            phones=["13900138801"],
            taboos="前夫",
            mourning_from=TODAY - timedelta(days=9),
            call_hours="下午",
        )
        contacts.log(session, lin, "phone", "left_word", TODAY - timedelta(days=1), said="下周再说")
        make.feedback(session, lin)
    with shop.reading() as session:
        card = member_card.load(session, lin, TODAY)
        complaints = open_complaints.of_member(session, lin)
    brief = ContactBrief(window)
    brief.show_card(card, complaints, time(15))
    told = [label.text() for label in brief.findChildren(QLabel) if not label.isHidden()]
    assert told[0].splitlines() == [
        "Not to be spoken of: 前夫",
        "In mourning: festive greetings are held back until 31 Oct 2027",
        "Open complaint: “袖子太长”",
    ]
    assert "13900138801  ·  下午  ·  now" in told
    assert "yesterday  ·  call  ·  left word  ·  “下周再说”" in told
    brief.show_card(card, (), time(9))
    assert "13900138801  ·  下午  ·  not now" in [label.text() for label in brief.findChildren(QLabel)]


def test_the_shops_own_words_are_shown(over: ContactSheet, window: MainWindow, shop: Shop) -> None:
    language = cast("Context", window.context).settings.language
    with shop.changing() as session:
        own_scripts.keep(session, "C1.day", "message", language, "{name}：好！")
    cast("Context", window.context).tell()
    assert over._script.words.toPlainText() == "林女士：好！"
