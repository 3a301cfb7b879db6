"""A card after three fields, by keyboard: who walked in, who tried on, who follows the shop online."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Note, Phone
from app.services import settings as settings_service
from app.ui.dialogs.member import NewMember
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests.ui.test_purchase import Keyboard

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
