"""Who is not to hear from the shop today, and why."""

import json
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Member, Phone
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.today import Today
from app.ui.theme import Theme
from app.ui.widgets.day_beside import DayBeside
from app.ui.widgets.line_list import LineList
from tests import make
from tests.ui import outreach
from tests.ui.today.seen import headings, names, open_first, sheet, shortened


def unfolded(within: LineList) -> str:
    """Open what is folded at the end of the list by keys; return what stood for it."""
    within.setFocus()
    QTest.keyClick(within, Qt.Key.Key_End)
    said: str = within.currentIndex().data()
    QTest.keyClick(within, Qt.Key.Key_Return)
    return said


def test_who_has_heard_enough_says_so_on_today_and_before_she_is_called(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨", phones=["13900138801"])
        for back in (4, 1):
            day = outreach.TODAY - timedelta(days=back)
            make.contact(session, who, day, "C7", outcome="reached", closed_on=day)
        make.contact(session, who, rule="C5", reason='{"last_visit": "2026-08-12", "days": 90}')
        make.contact(session, who, rule="C14", priority=6, reason='{"closed_on": "2026-11-03"}')
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) != [])
    (line,) = idle.contacts.lines()
    assert "· heard from us on Friday and Monday" in line.why
    over = open_first(idle)
    wishes = over.findChild(QLabel, "contactWishes")
    assert wishes is not None
    assert (
        wishes.text() == "Heard from us on Friday and Monday, twice in seven days: rather from Fri 13 Nov on"
    )
    over.show_contact(who, 4)  # the question after a complaint is let through
    assert not wishes.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
def test_who_may_wait_is_held_back_with_its_reason_in_full(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot, look: Theme, scale: int
) -> None:
    born = {"birth_calendar": "solar", "birth_month": outreach.TODAY.month, "birth_day": outreach.TODAY.day}
    silence = json.dumps({"last_visit": "2026-08-12", "days": 90, "note": "her coat is ready " * 8})
    with shop.changing() as session:
        for name, days in (("林晓雨", 9), ("王可欣", 1)):
            who = make.member(session, name)
            for back in (4, 1):
                day = outreach.TODAY - timedelta(days=back)
                make.contact(session, who, day, "C7", outcome="reached", closed_on=day)
            last = outreach.TODAY + timedelta(days=days)
            make.contact(session, who, rule="C5", window_to=last, reason=silence)
        make.member(session, "周敏", do_not_contact=1, **born)
    look.wear("light", scale)
    cast("Context", window.context).tell()
    # Her window is over before she may hear.
    qtbot.waitUntil(lambda: names(idle.contacts) == ["王可欣"])
    assert unfolded(idle.contacts) == "1 heard from us lately  ·  1 asked not to be contacted"
    _, waits, alone = idle.contacts.lines()
    assert waits.why.endswith(
        "heard from us on Friday and Monday, twice in seven days: rather from Fri 13 Nov on"
    )
    assert (waits.name, waits.act) == ("林晓雨", "")
    assert (alone.name, alone.why) == ("周敏", "10 Nov · no greeting, she asked not to be contacted")
    qtbot.waitUntil(lambda: shortened(idle.contacts) == [])
    idle.contacts.opened.emit(waits.key)
    assert sheet(idle).isVisible()
    idle.contacts.opened.emit(alone.key)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_whose_greeting_is_held_back_is_told_on_today_and_in_the_calendar(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    moon = date(2026, 9, 25)
    with shop.changing() as session:
        hers = session.get_one(Member, 3)
        hers.mourning_from = moon - timedelta(days=9)
        session.add(Phone(member_id=3, written="13800138811", digits="13800138811", position=0))
        make.contact(session, 3, moon, "own", reason='{"note": "her coat"}')
    context = window.context
    assert context is not None
    context.today = lambda: moon
    context.tell()
    qtbot.waitUntil(lambda: headings(idle.contacts) == ["Care and good wishes", "Held back"])
    assert len(idle.contacts.lines()) == 1
    assert unfolded(idle.contacts) == "1 in mourning"
    due, held = idle.contacts.lines()
    assert (due.name, due.why) == ("李静", "her coat; in mourning")
    assert held.why == "Mid-Autumn Festival: no greeting, in mourning until 15 Sep 2027"
    window.go("calendar")
    beside = window.findChild(DayBeside)
    assert beside is not None
    assert [line.why for line in beside.list.lines()] == [due.why, held.why]
    calendar = window.page("calendar")
    assert isinstance(calendar, Calendar)
    button = calendar.findChild(QPushButton, "asList")
    assert button is not None
    button.click()
    assert held.why in [line.why for line in calendar.list.lines()]
    context.set_discreet(True)
    qtbot.waitUntil(lambda: held.why not in [line.why for line in calendar.list.lines()])
    context.set_discreet(False)
    qtbot.waitUntil(lambda: held.why in [line.why for line in calendar.list.lines()])
    calendar.list.setFocus()
    QTest.keyClick(calendar.list, Qt.Key.Key_End)
    QTest.keyClick(calendar.list, Qt.Key.Key_Return)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)
