"""The sheet over Today: what is said, and how a contact is closed."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.models import Contact
from app.services import contacts
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from tests.ui import outreach
from tests.ui.outreach import Filled
from tests.ui.today.seen import CONTROL, names, open_first, sheet


def closed(shop: Shop, contact_id: int) -> tuple[str | None, str]:
    with shop.reading() as session:
        row = session.get_one(Contact, contact_id)
        return row.outcome, row.said


def test_one_key_closes_a_contact_and_ctrl_z_brings_it_back(
    today: Today, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    over = open_first(today)
    assert over.isVisible()
    QTest.keyClick(over, Qt.Key.Key_F2)
    assert not over.isVisible()
    assert closed(shop, filled.birthday) == ("reached", "")
    assert window.toast.accessibleName() == "林晓雨: reached"
    qtbot.waitUntil(lambda: "林晓雨" not in names(today.contacts))
    chosen = today.contacts.chosen()
    assert chosen is not None
    assert chosen.name == "陈丽"
    assert QApplication.focusWidget() is today.contacts
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(today.contacts)[0] == "林晓雨")
    assert closed(shop, filled.birthday) == (None, "")


def test_a_click_opens_and_a_click_closes(today: Today, shop: Shop, filled: Filled, qtbot: QtBot) -> None:
    row = today.contacts.visualRect(today.contacts.model().index(5, 0))
    QTest.mouseClick(today.contacts.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    over = sheet(today)
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    QTest.keyClicks(said, "sleeves a little long")
    later = next(button for button in over.findChildren(QPushButton) if button.text() == "In a week")
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    wrong = over.findChild(QPushButton, "outcome_left_word")
    assert wrong is not None
    QTest.mouseClick(wrong, Qt.MouseButton.LeftButton)
    assert closed(shop, filled.big_purchase) == ("left_word", "sleeves a little long")
    today._ahead.click()
    qtbot.waitUntil(lambda: any("sleeves" in line.why for line in today.contacts.lines()))


def test_the_sheet_knows_her_and_speaks_her_language(today: Today) -> None:
    over = open_first(today)
    told = " ".join(label.text() for label in over.findChildren(QLabel) if label.isVisible())
    for fact in (
        "林晓雨",
        "Lín Xiǎoyǔ",
        "13900138801",
        "下午",
        "3 Nov 2026",
        "风衣 M",
        "小米",
        "Say in 简体中文",
    ):
        assert fact in told
    script = over.findChild(QPlainTextEdit, "scriptText")
    copy = over.findChild(QPushButton, "copyScript")
    assert script is not None
    assert copy is not None
    assert script.toPlainText().startswith("林女士，生日快乐")
    assert QApplication.focusWidget() is copy
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == script.toPlainText()
    assert copy.text() == "Copied ✓"
    selling = over.findChild(QLabel, "sellingWords")
    assert selling is not None
    assert not selling.isVisible()
    script.setPlainText("生日快乐，新品八折")
    assert selling.text() == "Good wishes do not sell: 新品, 折"


def test_the_script_of_a_purchase_names_the_dearest_piece_and_who_is_on_duty(
    today: Today, window: MainWindow
) -> None:
    cast("Context", window.context).take_over(1)
    today.contacts.opened.emit(today.contacts.lines()[2].key)
    script = sheet(today).findChild(QPlainTextEdit, "scriptText")
    assert script is not None
    assert "羊绒大衣" in script.toPlainText()
    assert "小燕" in script.toPlainText()
    today.contacts.opened.emit(today.contacts.lines()[3].key)
    assert script.toPlainText().startswith("佐藤様")


def test_a_card_is_posted_not_reached(today: Today, shop: Shop, filled: Filled) -> None:
    today.contacts.opened.emit(today.contacts.lines()[1].key)
    over = sheet(today)
    offered = [
        button.accessibleName()
        for button in over.findChildren(QPushButton)
        if button.isVisible() and button.objectName().startswith("outcome_")
    ]
    assert sorted(offered) == ["Do not contact", "Posted", "Skip"]
    QTest.keyClick(over, Qt.Key.Key_F4)  # nobody can be without an answer to a card
    assert over.isVisible()
    QTest.keyClick(over, Qt.Key.Key_F2)
    assert closed(shop, filled.card) == ("posted", "")


def test_escape_puts_the_sheet_away_and_keeps_what_was_begun(
    today: Today, shop: Shop, filled: Filled
) -> None:
    over = open_first(today)
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    said.setFocus()
    QTest.keyClicks(said, "calls back")
    QTest.keyClick(said, Qt.Key.Key_Escape)
    assert not over.isVisible()
    assert QApplication.focusWidget() is today.contacts
    assert closed(shop, filled.birthday) == (None, "")
    QTest.keyClick(today.contacts, Qt.Key.Key_Down)
    QTest.keyClick(today.contacts, Qt.Key.Key_Return)
    assert said.text() == ""
    today.contacts.opened.emit(today.contacts.lines()[0].key)
    assert said.text() == "calls back"


def test_a_scan_with_the_sheet_open_closes_nothing(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    over = open_first(today)
    with qtbot.waitSignal(window.search.opened):
        for key in "VIP-0042":
            QTest.keyClicks(QApplication.focusWidget() or window, key)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    window.go("today")
    assert over.isVisible()
    assert len(today.contacts.lines()) == 4


def test_a_contact_closed_elsewhere_takes_its_sheet_away(
    today: Today, window: MainWindow, filled: Filled
) -> None:
    over = open_first(today)
    context = cast("Context", window.context)
    with context.changing() as session:
        contacts.close(session, filled.birthday, "reached", outreach.TODAY)
    assert not over.isVisible()
    over.show_contact(1, filled.birthday)
    assert not over.isVisible()
    assert window.toast.accessibleName() == "This contact was closed meanwhile: reached."


def test_who_asks_to_be_left_alone_is_not_listed_again(
    today: Today, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    today.contacts.opened.emit(today.contacts.lines()[1].key)
    QTest.keyClick(sheet(today), Qt.Key.Key_F6)
    assert closed(shop, filled.card) == ("do_not_contact", "")
    qtbot.waitUntil(lambda: "陈丽" not in names(today.contacts))
    today._ahead.click()
    qtbot.waitUntil(today._nobody.isHidden)
    assert "陈丽" not in names(today.contacts)


def test_the_language_changes_under_an_open_sheet(today: Today, qtbot: QtBot) -> None:
    over = open_first(today)
    i18n.install("zh_CN")
    qtbot.waitUntil(lambda: today._title.text() == "11月10日 周二")
    qtbot.waitUntil(lambda: over._script._heading.text().find("简体中文") < 0)
    assert over.isVisible()


def test_many_in_a_row_by_keys_alone(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    before = len(today.contacts.lines())
    assert before > 2
    window.box.setFocus()
    QTest.keyClick(window.box, Qt.Key.Key_Down)
    assert today.contacts.hasFocus()
    for done in range(1, 3):
        QTest.keyClick(today.contacts, Qt.Key.Key_Return)
        sheet = today.findChild(ContactSheet)
        assert sheet is not None
        qtbot.waitUntil(sheet.isVisible)
        visited = []
        for _ in range(12):  # no field holds Tab
            at = QApplication.focusWidget()
            assert at is not None
            QTest.keyClick(at, Qt.Key.Key_Tab)
            visited.append(QApplication.focusWidget())
        assert len(set(visited)) > 8
        key = Qt.Key.Key_F2
        QTest.keyClick(sheet, key)
        qtbot.waitUntil(lambda done=done: len(today.contacts.lines()) == before - done)  # type: ignore[misc]  # mypy cannot tell what it returns
        assert today.contacts.hasFocus()
        assert today.contacts.chosen() is not None
