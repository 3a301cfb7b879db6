"""The member card through the real window: what it shows, where it leads, and how much room it takes."""

from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Member, Preference
from app.services import balance, members, notes, undo
from app.ui import pictures
from app.ui.dialogs.member import NewMember
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.theme import Theme
from app.ui.widgets.cut_short import CutShort
from app.ui.widgets.in_place import InPlace
from tests.ui.member_card.reading_card import field, form, press, words

TODAY = date(2026, 11, 10)


def test_she_is_known_at_a_glance(card: MemberCardPage) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    assert name.text() == "陈丽"
    assert "M" in words(card, "memberSizes")
    assert "buys L (4)" in words(card, "memberSizes")
    assert "≠ says M since 10 Nov, the last 4 were all L" in words(card, "memberSizes")
    assert "navy" in words(card, "memberColours")
    assert "小米" in words(card, "memberFamily")
    assert "12 Jun" in words(card, "memberFamily")
    head = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "turns 42" in head  # 15th of the 8th lunar month 2027


def test_the_timeline_is_a_sound_model(card: MemberCardPage) -> None:
    table = card.findChild(QWidget, "memberTimeline")
    assert table is not None
    model = table.model()  # type: ignore[attr-defined]  # findChild cannot be asked for a generic class
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 4


def test_a_member_is_put_on_file_with_three_fields(window: MainWindow, shop: Shop) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = form(window, NewMember)
    QTest.keyClicks(field(dialog, "name"), "Mia Novak")
    QTest.keyClicks(field(dialog, "phone"), "13900002222")
    QTest.keyClicks(field(dialog, "birthday"), "3 May")
    press(dialog)
    with shop.reading() as session:
        row = session.scalars(select(Member).where(Member.name == "Mia Novak")).one()
        assert (row.status, row.birth_month, row.birth_day, row.birth_year) == ("prospect", 5, 3, None)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_the_list_opens_a_card_with_enter(window: MainWindow) -> None:
    window.go("members")
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    assert page.table.model().rowCount() == 3
    QAbstractItemModelTester(page.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_the_card_of_one_who_was_taken_back_is_left(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        member_id = members.enrol(session, "王燕")
    window.open_member(member_id)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)
    context = window.context
    assert context is not None
    with context.changing("She is off file again.") as session:
        undo.take_back(session, undo.last_change(session))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), MembersPage))
    assert window.toast.accessibleName() == "She is off file again."  # and no word of a card that is missed
    window.open_member(member_id)  # one who is asked for and is not there is missed
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), MembersPage))
    assert "There is no member" in window.toast.accessibleName()
    window.open_member(1)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_the_card_stays_as_high_as_the_window_after_the_settings_were_open(
    card: MemberCardPage, window: MainWindow, regular: int
) -> None:
    window.go("settings")
    window.open_member(regular)
    QTest.qWait(0)
    assert card.isVisible()
    assert window.pages.height() <= window.pages.room.viewport().height()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_a_full_card_shows_its_foot_on_the_smallest_screen(
    card: MemberCardPage, window: MainWindow, regular: int, language: str
) -> None:
    with card.context.changing() as session:
        for text in ("裾上げは火曜にお渡しの予定です", "答应给她留一件酒红色羊绒衫"):
            notes.write(session, regular, text, TODAY)
        for category, size in (("上衣", "XL"), ("鞋", "37"), ("裙", "38")):
            session.add(
                Preference(member_id=regular, kind="size", value=size, category=category, said_on=TODAY)
            )
        members.amend(session, regular, email="member059@example.com", wechat="wx_0059", source="walk_in")
        balance.topup(session, regular, 500_000, TODAY)
    i18n.install(language)
    pictures.settle(window)
    assert (window.width(), window.height()) == (1366, 768)
    assert window.pages.height() <= window.pages.room.viewport().height()
    bar = card._buttons["purchase"]
    top = bar.mapTo(card, QPoint()).y()
    for part in (card._balance, card._level):
        assert part.isHidden() or part.mapTo(card, QPoint(0, part.height())).y() <= top
    seen = card._timeline.table.viewport().height() // card._timeline.table.rowHeight(0)
    assert seen >= 2


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_longest_address_leaves_the_card_as_wide_as_the_window(
    card: MemberCardPage, window: MainWindow, regular: int, look: Theme, language: str, scale: int
) -> None:
    with card.context.changing() as session:
        email = f"{'alexandra.' * 20}@international-example.com"
        members.amend(session, regular, email=email, wechat="alexandra_88", line="alexandra.line")
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    QApplication.processEvents()
    assert window.width() == 1366
    assert window.pages.width() <= window.pages.room.viewport().width()
    (shown,) = [one for one in card.findChildren(CutShort) if one.text() == email]
    head = shown.parentWidget()
    assert head is not None
    assert shown.geometry().right() <= head.width()
    assert shown.toolTip() == email  # it ends in dots
    line = next(one for one in card.findChildren(CutShort) if one.text().endswith("alexandra_88"))
    assert line.toolTip() == ""
    assert line.text() == ("微信 alexandra_88" if language == "zh_CN" else "WeChat alexandra_88")
