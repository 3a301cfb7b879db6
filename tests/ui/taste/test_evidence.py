"""What each value on the card rests on, by keyboard and by mouse, and where word and purchases disagree."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.widgets.doubt import Doubt
from app.ui.widgets.fact import Fact
from app.ui.widgets.spare import Spare
from tests import make
from tests.make import TODAY
from tests.ui.taste.seen import fact, hover, lines, part, popover, sentences


def test_where_word_and_purchases_disagree_it_is_said(card: MemberCardPage) -> None:
    assert sentences(card, "memberSizes") == [
        "≠ says M since 2023, the last 6 were all L",
        "≠ says M since 2023, 5 of the last 6 were L",
    ]
    assert sentences(card, "memberColours") == [
        "≠ says she avoids yellow since 2023, 4 of the last 6 were yellow"
    ]
    assert sentences(card, "memberPriceBand") == [
        "≠ says up to ¥1,000 since 2023, pays ¥1,280 – ¥1,280 a piece"
    ]
    assert sentences(card, "memberFamily") == ["≠ says 110cm since 2025, the last 6 were all 120"]
    fact(card, "memberFamily", "buys 童装 120 (6)")
    fact(card, "memberFamily", "¥300 – ¥300 (6)")
    fact(card, "memberColours", "上衣 + 裤子 (6)")
    details = {words for one in part(card, "memberSizes").findChildren(Spare) for words in one.words}
    assert {"2023 小燕燕", "2023", "since 6 Oct"} <= details


def test_enter_shows_the_lines_and_escape_goes_back(
    card: MemberCardPage, window: MainWindow, qtbot: QtBot
) -> None:
    usual = fact(card, "memberSizes", "buys L (5)")
    usual.setFocus()
    assert usual.accessibleDescription() == "5 of 6 lines since 6 Oct 2026, the last on 3 Nov 2026"
    QTest.keyClick(usual, Qt.Key.Key_Return)
    shown = popover(window)
    assert shown is not None
    assert shown.accessibleName() == f"连衣裙 L: {usual.accessibleDescription()}"
    assert shown.accessibleDescription() == "says M since 2023, 5 of the last 6 were L"
    assert lines(window)[:2] == [
        ["10 Nov 2026", "丝绒连衣裙", "M", "yellow", "¥1,280", "小燕燕"],
        ["3 Nov 2026", "丝绒连衣裙", "L", "yellow", "¥1,280", "小燕燕"],
    ]
    assert len(lines(window)) == 6
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert popover(window) is None
    qtbot.waitUntil(usual.hasFocus)


def test_a_click_beside_it_or_another_focus_closes_it(card: MemberCardPage, window: MainWindow) -> None:
    usual = fact(card, "memberPriceBand", "¥1,280 – ¥1,280 (18)")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    shown = popover(window)
    assert shown is not None
    assert shown.geometry().right() < window.width()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert popover(window) is shown
    QTest.mouseClick(part(card, "memberSizes"), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert popover(window) is None
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    window.box.setFocus()
    assert popover(window) is None


def test_the_mouse_over_a_value_shows_the_latest_lines(card: MemberCardPage) -> None:
    usual = fact(card, "memberPriceBand", "¥1,280 – ¥1,280 (18)")
    assert usual.toolTip() == ""
    hover(usual)
    hint = usual.toolTip().splitlines()
    assert hint[0] == "18 of 18 lines since 6 Oct 2026, the last on 10 Nov 2026"
    assert hint[1] == "10 Nov 2026  丝绒连衣裙  M  yellow  ¥1,280  小燕燕"
    assert hint[-1] == "and 10 more: Enter shows them all"


def test_before_her_eyes_no_price_is_shown(card: MemberCardPage, window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    QTest.mouseClick(fact(card, "memberSizes", "buys L (5)"), Qt.MouseButton.LeftButton)
    context.set_discreet(on=True)
    qtbot.waitUntil(lambda: popover(window) is None)
    pictures.settle(window)
    assert [one for one in part(card, "memberPriceBand").findChildren(Fact) if "¥" in one.text()] == []
    assert [sentences(card, name) for name in ("memberSizes", "memberColours", "memberFamily")] == [
        [],
        [],
        [],
    ]
    usual = fact(card, "memberSizes", "buys L (5)")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert lines(window)[0] == ["3 Nov 2026", "丝绒连衣裙", "L", "yellow", "小燕燕"]
    hover(usual)
    assert "¥" not in usual.toolTip()


def test_one_key_leads_to_what_contradicts_her_and_enter_shows_the_lines(
    window: MainWindow, card: MemberCardPage
) -> None:
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    first = window.focusWidget()
    assert isinstance(first, Doubt)
    assert first.text() == "≠ says M since 2023, the last 6 were all L"
    QTest.keyClick(first, Qt.Key.Key_Return)
    shown = popover(window)
    assert shown is not None
    assert shown.accessibleName() == "says M since 2023, the last 6 were all L"
    assert [row[1:3] for row in lines(window)] == [["衬衫", "L"]] * 6
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert popover(window) is None
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_F8)
    second = window.focusWidget()
    assert isinstance(second, Doubt)
    assert second.text() == "≠ says M since 2023, 5 of the last 6 were L"
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert popover(window) is not None
    assert card.isVisible()


def test_the_key_leads_to_what_her_purchases_say_where_nothing_contradicts(
    window: MainWindow, shop: Shop
) -> None:
    with shop.changing() as session:
        for week in range(6):
            make.purchase(session, 1, TODAY - timedelta(weeks=week), {"category": "top", "size": "L"})
    window.open_member(1)
    pictures.settle(window)
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    value = window.focusWidget()
    assert isinstance(value, Fact)
    assert value.text() == "buys L (6)"
    window.open_member(2)
    pictures.settle(window)
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    assert window.toast.accessibleName() == "Her purchases say nothing yet."
