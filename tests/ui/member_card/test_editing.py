"""What is edited on the member card through the real window, in place and in its forms, and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Phone, Relative
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.statement import Statement
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.widgets.in_place import InPlace
from tests.ui.member_card.reading_card import field, form, press, words

TODAY = date(2026, 11, 10)


def test_a_name_is_edited_where_it_stands_and_taken_back(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Chen Li")
    QTest.keyClick(name, Qt.Key.Key_Return)
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "Chen Li"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "陈丽"
    qtbot.waitUntil(lambda: name.text() == "陈丽")


def test_escape_puts_a_text_back(card: MemberCardPage, shop: Shop, regular: int) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    name.setFocus()
    QTest.keyClicks(name, "X")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    name.clearFocus()
    assert name.text() == "陈丽"
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "陈丽"


def test_a_birthday_that_does_not_exist_is_refused_in_words(
    card: MemberCardPage, window: MainWindow, qtbot: QtBot
) -> None:
    birthday = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Birthday")
    shown = birthday.text()
    birthday.setFocus()
    birthday.selectAll()
    QTest.keyClicks(birthday, "1985-02-30")
    QTest.keyClick(birthday, Qt.Key.Key_Return)
    notice = window.findChild(QWidget, "notice")
    assert notice is not None
    assert "1985-02-30" in notice.accessibleName()
    qtbot.waitUntil(lambda: birthday.text() == shown)


def test_a_new_telephone_keeps_the_others(card: MemberCardPage, shop: Shop, regular: int) -> None:
    phone = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Phone")
    phone.setFocus()
    phone.selectAll()
    QTest.keyClicks(phone, "13900001111")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    with shop.reading() as session:
        written = session.scalars(select(Phone.written).where(Phone.member_id == regular)).all()
    assert written == ["13900001111"]


def test_everything_is_edited_in_the_form(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    edit = next(button for button in card.findChildren(QPushButton) if button.text() == "Edit")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    dialog = form(window, EditMember)
    field(dialog, "occupation").setText("architect")
    phones = field(dialog, "phones")
    phones.selectAll()
    QTest.keyClicks(phones, "13900138800; 02162881688")
    wishes = dialog.findChild(QComboBox, "do_not_contact")
    assert wishes is not None
    wishes.setCurrentIndex(1)
    press(dialog)
    with shop.reading() as session:
        row = session.get_one(Member, regular)
        assert (row.occupation, row.do_not_contact, row.birth_month) == ("architect", 1, 8)
        assert len(session.scalars(select(Phone.id).where(Phone.member_id == regular)).all()) == 2
    qtbot.waitUntil(lambda: any(label.text() == "Asked to be left alone" for label in _labels(card)))


def _labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_a_relative_is_added_and_taken_off(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    add = next(button for button in card.findChildren(QPushButton) if "relative" in button.text())
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = form(window, RelativeForm)
    relation = dialog.findChild(QComboBox, "relation")
    assert relation is not None
    relation.setEditText("husband")
    field(dialog, "name").setText("王强")
    field(dialog, "birthday").setText("02-03")
    press(dialog)
    with shop.reading() as session:
        kin = session.scalars(select(Relative).where(Relative.name == "王强")).one()
        assert (kin.relation, kin.birth_month, kin.birth_day) == ("husband", 2, 3)
    qtbot.waitUntil(lambda: "王强" in words(card, "memberFamily"))
    husband = next(one for one in card.findChildren(QPushButton) if one.text() == "husband")
    QTest.mouseClick(husband, Qt.MouseButton.LeftButton)
    remove = next(
        one for one in form(window, RelativeForm).findChildren(QPushButton) if "Take off" in one.text()
    )
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    with shop.reading() as session:
        assert session.scalars(select(Relative.name).where(Relative.member_id == regular)).all() == ["小米"]


def test_what_she_says_is_noted(card: MemberCardPage, window: MainWindow, qtbot: QtBot) -> None:
    part = card.findChild(QWidget, "memberColours")
    assert part is not None
    says = next(one for one in part.findChildren(QPushButton) if "says" in one.text())
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window, Statement)
    value = dialog.findChild(QComboBox, "value")
    assert value is not None
    value.setEditText("wine")
    press(dialog)
    qtbot.waitUntil(lambda: "wine" in words(card, "memberColours"))


def test_ctrl_z_in_the_field_takes_back_what_was_kept_there(
    card: MemberCardPage, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    field = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Phone")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "13700001111")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _phones(shop, regular) == ["13700001111"]
    qtbot.waitUntil(lambda: field.text() == "13700001111")
    assert field.hasFocus()
    QTest.keyClick(card.window().windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _phones(shop, regular) == ["13900138800"]
    qtbot.waitUntil(lambda: field.text() == "13900138800")


def _phones(shop: Shop, member_id: int) -> list[str]:
    with shop.reading() as session:
        return list(session.scalars(select(Phone.written).where(Phone.member_id == member_id)))


@pytest.mark.parametrize(
    ("written", "shown", "about"),
    [
        ("昭和48年", "1973", "52–53 years old"),
        ("1973年3月", "March 1973", "53 years old"),
        ("农历八月", "8th lunar month", ""),
        ("不详", "", ""),
        ("19731108", "8 Nov 1973", "turns 54"),
    ],
)
def test_a_birthday_is_kept_as_far_as_it_is_known(
    card: MemberCardPage, window: MainWindow, written: str, shown: str, about: str, qtbot: QtBot
) -> None:
    birthday = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Birthday")
    birthday.setFocus()
    birthday.selectAll()
    composed = QInputMethodEvent("", [])  # as an input method hands over what was composed
    composed.setCommitString(written)
    QApplication.sendEvent(birthday, composed)
    QTest.keyClick(birthday, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: birthday.text() == shown)
    head = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    assert about in head
    window.undo()
    qtbot.waitUntil(lambda: birthday.text() == "15th day of the 8th lunar month, 1985")
