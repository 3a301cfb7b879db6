"""Who is to be in touch with whom today, as the page lists them."""

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Member, Staff
from app.services import card_life
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.pages.today import Today
from app.ui.theme import Theme
from app.ui.widgets.line_list import MOST, LineList
from tests import make
from tests.ui import outreach
from tests.ui.test_language import cut
from tests.ui.today.seen import CONTROL, headings, names, open_first, shortened


def test_who_is_due_stands_in_groups_with_reason_channel_and_last_visit(today: Today) -> None:
    assert headings(today.contacts) == [
        "Birthdays",
        "Unfinished",
        "Care and good wishes",
        "Not seen for a while",
    ]
    first, fourth, second, third = today.contacts.lines()
    assert (first.name, first.why) == (
        "林晓雨",
        "birthday on 10 Nov (2nd day of the 10th lunar month) — turns 41",
    )
    assert (first.act, first.since, first.spoke) == (
        "Message…",
        "bought 7 days ago",
        "not spoken to yet",
    )
    assert second.why == "bought for ¥3,000 on 3 Nov"
    assert (second.act, third.act, third.since) == ("Call…", "Call…", "never bought")
    assert fourth.why == "Mon 9 Nov: birthday on 14 Nov"
    assert not any(line.late for line in today.contacts.lines())
    assert today.title() == "Tue 10 Nov"


def test_each_line_has_two_clocks(idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨")
        make.purchase(session, who, outreach.TODAY)
        for outcome, days in (("reached", 9), ("left_word", 3), ("no_answer", 1)):
            day = outreach.TODAY - timedelta(days=days)
            make.contact(session, who, day, outcome=outcome, closed_on=day)
        make.contact(session, who)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) == ["林晓雨"])
    (line,) = idle.contacts.lines()
    assert line.clocks() == "bought today  ·  spoken to 3 days ago"
    assert line.clocks().replace("  ·  ", ", ") in line.aloud()
    i18n.install("zh_CN")  # a card by post is a contact too (联系), but no talk
    qtbot.waitUntil(lambda: idle.contacts.lines()[0].clocks().endswith("3天前说过话"))


def test_what_she_hears_of_on_one_day_is_one_line(
    today: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        lin = session.scalars(select(Member.id).where(Member.name == "林晓雨")).one()
        make.contact(session, lin, rule="C7", priority=3)
        make.contact(session, lin, rule="C15", priority=4)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: "Care call" in today.contacts.lines()[0].why)
    first = today.contacts.lines()[0]
    assert first.why.endswith("turns 41; also: After a purchase · Care call")
    assert names(today.contacts).count("林晓雨") == 1
    assert today._summary.words[0].startswith("3 to be in touch with")


def test_rain_thanks_who_comes_and_can_be_taken_back(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨", phones=["13900138801"])
        make.purchase(session, who)
    cast("Context", window.context).tell()
    QTest.mouseClick(idle._rain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(idle.contacts) == ["林晓雨"])
    assert idle._rain.isChecked()
    assert window.toast.accessibleName() == "Noted: it is raining."
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not idle._rain.isChecked())
    assert names(idle.contacts) == []


def test_the_weeks_birthdays_lead_to_the_card(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    week = today.findChild(LineList, "weekBirthdays")
    assert week is not None
    assert [(line.name, line.why) for line in week.lines()] == [("赵婷", "turns 36")]
    week.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(cast("Context", window.context).member_wanted):
        QTest.keyClick(week, Qt.Key.Key_Return)


def test_only_mine_leaves_out_whom_a_colleague_looks_after(
    today: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert not today._mine.isVisible()
    cast("Context", window.context).take_over(1)
    qtbot.waitUntil(today._mine.isVisible)
    QTest.mouseClick(today._mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(today.contacts) == ["林晓雨", "陈丽", "佐藤 美咲"])
    with shop.changing() as session:  # of whoever is off today it is everybody's
        for colleague in session.scalars(select(Staff).where(Staff.id != 1)):
            colleague.workdays = str(outreach.TODAY.isoweekday() % 7 + 1)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: len(names(today.contacts)) > 3)


def test_nothing_to_do_is_said_and_the_week_is_offered(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert idle._nobody.isVisible()
    assert not idle.contacts.isVisible()
    assert not idle._nobody.week.isVisible()
    outreach.festival(shop, outreach.TODAY.replace(day=12), 1)
    cast("Context", window.context).tell()
    qtbot.waitUntil(idle._nobody.week.isVisible)
    QTest.mouseClick(idle._nobody.week, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(idle.contacts) == ["周0"])
    assert headings(idle.contacts) == ["Thu 12 Nov"]


def test_a_festival_is_folded_until_all_of_it_is_wanted(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    outreach.festival(shop, outreach.TODAY, MOST + 10)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: len(idle.contacts.lines()) == MOST)
    last = idle.contacts.model().index(MOST + 1, 0)
    assert last.data() == "10 more"
    idle.contacts.setCurrentIndex(last)
    QTest.keyClick(idle.contacts, Qt.Key.Key_Return)
    assert len(idle.contacts.lines()) == MOST + 10


def test_the_list_keeps_qts_rules(today: Today, qtbot: QtBot) -> None:
    model = today.contacts.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    today._ahead.click()
    qtbot.waitUntil(lambda: len(headings(today.contacts)) == 5)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Birthdays: 1"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("林晓雨, ")
    assert tester.model() is model


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_cut_at_the_smallest_screen(
    today: Today, window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    QApplication.processEvents()
    QApplication.processEvents()
    assert shortened(today.contacts) == []
    for number in range(4):
        today.contacts.opened.emit(today.contacts.lines()[number].key)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(today) == []
        assert shortened(today.contacts) == []
    assert not window.grab().isNull()


def test_ctrl_p_offers_the_care_plan_of_today(today: Today) -> None:
    QTest.keyClick(today.contacts, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = today.findChild(QMenu, "planMenu")
    assert menu is not None
    assert menu.actions()[0].text() == "Today"
    menu.close()


def test_a_birthday_of_today_comes_before_those_ahead_and_whatever_else_she_is_to_hear(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    ahead = outreach.TODAY + timedelta(days=5)
    with shop.changing() as session:
        for name, day in (("王可欣", ahead), ("陈丽", outreach.TODAY - timedelta(days=2))):
            make.contact(session, make.member(session, name), priority=1, occasion_day=day)
        family = make.member(session, "周敏")
        make.contact(session, family, outreach.TODAY - timedelta(days=5), "C2", occasion_day=outreach.TODAY)
        lin = make.member(session, "林晓雨")
        make.contact(session, lin, rule="C14", priority=1)
        make.contact(session, lin, priority=2, occasion_day=outreach.TODAY)
        make.contact(session, make.member(session, "佐藤"), outreach.TODAY - timedelta(days=1), "C5")
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) == ["周敏", "林晓雨", "陈丽", "王可欣", "佐藤"])
    assert headings(idle.contacts) == ["Birthdays", "Unfinished"]
    assert idle._summary.words[0] == "4 to be in touch with  ·  one unfinished"
    assert "also: After a complaint" in idle.contacts.lines()[1].why


def test_every_line_has_both_clocks(idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    born = {"birth_calendar": "solar", "birth_month": outreach.TODAY.month, "birth_day": outreach.TODAY.day}
    with shop.changing() as session:
        told, alone = make.member(session, "王可欣"), make.member(session, "周敏", do_not_contact=1, **born)
        ready = make.member(session, "陈丽", card="VIP-0900", status="prospect")
        card_life.apply(session, ready, outreach.TODAY - timedelta(days=9), grown=True)
        card_life.ready(session, ready, outreach.TODAY)
        make.feedback(session, told, due=outreach.TODAY)
        for who in (told, alone, ready):
            make.purchase(session, who, outreach.TODAY - timedelta(days=40))
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) == ["王可欣", "陈丽"])
    idle.contacts.setFocus()
    QTest.keyClick(idle.contacts, Qt.Key.Key_End)
    QTest.keyClick(idle.contacts, Qt.Key.Key_Return)
    QTest.keyClick(idle.contacts, Qt.Key.Key_Home)
    assert idle.contacts.chosen() == idle.contacts.lines()[0]  # the first row is a heading
    lines = idle.contacts.lines()
    assert {line.name: line.clocks() for line in lines} == dict.fromkeys(
        ("王可欣", "陈丽", "周敏"), "bought 40 days ago  ·  not spoken to yet"
    )
    assert lines[1].why == "card ready since 10 Nov, to hand over  ·  VIP-0900"


def test_of_what_is_unfinished_what_is_still_in_time_comes_first_and_the_rest_is_folded(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for number in range(7):
            day = outreach.TODAY - timedelta(days=9 - number)
            make.contact(session, make.member(session, f"周{number}"), day, "C5")
        day = outreach.TODAY - timedelta(days=1)
        make.contact(session, make.member(session, "林晓雨"), day, "C5", window_to=outreach.TODAY)
        make.contact(session, make.member(session, "陈丽"), outreach.TODAY, "C15")
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) == ["林晓雨", *(f"周{at}" for at in range(5)), "陈丽"])
    more = idle.contacts.model().index(7, 0)
    assert more.data() == "2 more"
    idle.contacts.setCurrentIndex(more)
    QTest.keyClick(idle.contacts, Qt.Key.Key_Return)
    assert len(idle.contacts.lines()) == 9


def test_beside_an_open_contact_the_list_stays_in_view_for_whoever_is_on_duty(
    today: Today, window: MainWindow, qtbot: QtBot
) -> None:
    cast("Context", window.context).take_over(1)
    qtbot.waitUntil(today._mine.isVisible)
    today._summary.say(("6 to be in touch with  ·  61 unfinished  ·  so long that it has no room", "6"))
    over = open_first(today)
    qtbot.waitUntil(lambda: today.contacts.geometry().right() < over.x())
    assert today._summary.shown == "6"
    assert today._summary.accessibleName() == "3 to be in touch with  ·  one unfinished"
