"""A card after three fields, by keyboard: who walked in, who tried on, who follows the shop online."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Member, Note, Phone
from app.services import settings as settings_service
from app.ui.dialogs.member import NewMember
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from tests.ui.ticket.till import Keyboard

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 10)


def new(window: MainWindow) -> NewMember:
    """Return the open form."""
    [found] = [one for one in window.findChildren(NewMember) if one.isVisible()]
    return found


def on_file(shop: Shop, name: str) -> Member:
    """Return the member of this name."""
    with shop.reading() as session:
        row = session.scalars(select(Member).where(Member.name == name)).one()
        session.expunge_all()
    return row


def source(form: NewMember) -> QComboBox:
    """Return the choice of how she came."""
    found = form.findChild(QComboBox, "source")
    assert found is not None
    return found


def test_one_who_tried_on_is_on_file_with_what(window: MainWindow, shop: Shop) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Mia")
    keys.press(Qt.Key.Key_Tab)
    keys.type("13900002222")
    keys.press(Qt.Key.Key_Tab)
    keys.type("t")  # the choice that begins so
    assert source(new(window)).currentData() == "tried_on"
    keys.press(Qt.Key.Key_Tab)
    keys.type("wool coat, M")
    keys.press(Qt.Key.Key_Return)
    member = on_file(shop, "Mia")
    assert (member.source, member.status, member.card) == ("tried_on", "prospect", None)
    with shop.reading() as session:
        note = session.scalars(select(Note).where(Note.member_id == member.id)).one()
        assert (note.text, note.until) == ("Tried on: wool coat, M", TODAY + timedelta(days=90))
        assert session.scalar(select(Phone.written).where(Phone.member_id == member.id)) == "13900002222"
    assert isinstance(window.pages.currentWidget(), MemberCardPage)
    keys.press(Qt.Key.Key_Z, CTRL)  # both in one
    with shop.reading() as session:
        assert session.get(Member, member.id) is None
        assert session.scalars(select(Note.id)).all() == []


def test_a_follower_is_on_file_with_her_account(window: MainWindow, shop: Shop) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Yan")
    keys.press(Qt.Key.Key_Tab)
    keys.type("yan88")
    told = new(window).findChild(QLabel, "reachTold")
    assert told is not None
    assert "WeChat" in told.text()
    keys.press(Qt.Key.Key_Tab)
    keys.type("f")
    assert new(window).findChild(QLineEdit, "phone").accessibleName() == "Her account, or phone"  # type: ignore[union-attr]  # it is there
    keys.press(Qt.Key.Key_Return)
    member = on_file(shop, "Yan")
    assert (member.source, member.status, member.wechat) == ("fan", "prospect", "yan88")
    assert keys.pressed == 14


@pytest.mark.parametrize(
    ("written", "field", "kept", "told"),
    [
        ("LINE yan88", "line", "yan88", "LINE"),
        ("小红书 燕子", "notes", "小红书 燕子", "notes"),
        ("yan@example.com", "email", "yan@example.com", "e-mail"),
        ("", "wechat", "", ""),
    ],
)
def test_any_way_to_reach_her_has_its_place(
    window: MainWindow, shop: Shop, written: str, field: str, kept: str, told: str
) -> None:
    Keyboard(window).press(Qt.Key.Key_N, CTRL)
    form = new(window)
    for name, text in (("name", "Yan"), ("phone", written), ("tried_on", "not asked")):
        line = form.findChild(QLineEdit, name)
        assert line is not None
        line.setText(text)
    label = form.findChild(QLabel, "reachTold")
    assert label is not None
    assert told in label.text()
    assert label.isVisible() is bool(told)
    form.done_button.click()
    QApplication.processEvents()
    assert getattr(on_file(shop, "Yan"), field) == kept
    with shop.reading() as session:
        assert session.scalars(select(Note.id)).all() == []  # she walked in: nobody asked what she tried on


def test_in_japan_an_account_is_on_line(window: MainWindow, shop: Shop) -> None:
    context = window.context
    assert context is not None
    with context.changing() as session:
        settings_service.change(session, region="JP")
    Keyboard(window).press(Qt.Key.Key_N, CTRL)
    form = new(window)
    for name, text in (("name", "Yan"), ("phone", "yan88")):
        line = form.findChild(QLineEdit, name)
        assert line is not None
        QTest.keyClicks(line, text)
    form.done_button.click()
    assert on_file(shop, "Yan").line == "yan88"


def said(form: NewMember) -> str:
    """Return what is said above the buttons of one who is on file for sure, "" where nothing is seen."""
    found = form.findChild(QLabel, "sureSame")
    assert found is not None
    return found.text() if found.isVisible() else ""


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Put on file all the same"), ("zh_CN", "仍然建档"), ("ja", "このまま登録する")],
)
def test_the_number_of_another_stops_the_first_press_and_not_the_second(
    window: MainWindow, shop: Shop, look: Theme, language: str, words: str
) -> None:
    i18n.install(language)
    look.apply()
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Mia")
    keys.press(Qt.Key.Key_Tab)
    keys.type("139 0013 8812")
    keys.press(Qt.Key.Key_Return)
    form = new(window)
    assert not names(shop, "Mia")
    assert "张晓红" in said(form)
    assert "VIP-0231" in said(form)
    assert form.done_button.text() == words
    keys.press(Qt.Key.Key_Return)
    assert names(shop, "Mia") == ["Mia"]


def test_what_is_written_otherwise_is_asked_about_anew(window: MainWindow, shop: Shop) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Mia")
    keys.press(Qt.Key.Key_Tab)
    keys.type("13900138812")
    keys.press(Qt.Key.Key_Return)
    form = new(window)
    assert said(form)
    keys.press(Qt.Key.Key_Backspace)
    assert (said(form), form.done_button.text()) == ("", "Put on file")
    keys.type("2")
    keys.press(Qt.Key.Key_Return)
    assert said(form)
    assert not names(shop, "Mia")
    keys.press(Qt.Key.Key_Backspace)
    keys.type("3")
    keys.press(Qt.Key.Key_Return)
    assert names(shop, "Mia") == ["Mia"]


def test_a_namesake_stops_nobody(window: MainWindow, shop: Shop) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("张晓红")
    keys.press(Qt.Key.Key_Return)
    assert len(names(shop, "张晓红")) == 3


def test_one_who_is_taken_back_while_her_card_is_open_goes_quietly(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_N, CTRL)
    keys.type("Mia")
    keys.press(Qt.Key.Key_Return)
    page = window.pages.currentWidget()
    if not isinstance(page, MemberCardPage):
        window.open_member(on_file(shop, "Mia").id)
        page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    window.activateWindow()
    window.box.setFocus()
    qtbot.waitUntil(window.box.hasFocus)
    QTest.keyClick(window.box, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page("members"))
    assert not names(shop, "Mia")
    assert window.toast.accessibleName() == "Taken back: Put on file"
    QTest.keyClick(window.box, Qt.Key.Key_Y, CTRL)
    assert names(shop, "Mia") == ["Mia"]


def names(shop: Shop, name: str) -> list[str]:
    """Return the members of this name."""
    with shop.reading() as session:
        return [*session.scalars(select(Member.name).where(Member.name == name))]
