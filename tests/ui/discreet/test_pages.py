"""Discreet mode: the customer can see the screen, and finds nothing on it that is not for her eyes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QMenu, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.domain.member_filter import Condition, MemberFilter
from app.services import members
from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar as CalendarPage
from app.ui.pages.members import MembersPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.today import Today
from app.ui.places import PLACES, Place
from app.ui.widgets.day_beside import DayBeside
from tests import make
from tests.ui.discreet.told import context_of, secrets, told


def test_one_key_hides_and_shows_and_the_bar_says_so(window: MainWindow) -> None:
    sign = window.findChild(QPushButton, "discreetButton")
    assert sign is not None
    assert sign.accessibleName() == "Discreet is off"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert context_of(window).discreet
    assert sign.accessibleName() == "Discreet is on"
    assert sign.text() == "Discreet ✓"
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert not context_of(window).discreet
    assert sign.text() == "Discreet"


def test_her_card_shows_her_nothing_that_is_said_of_her(window: MainWindow, dear: int, qtbot: QtBot) -> None:
    window.open_member(dear)
    hers = {"Senior VIP", "SECRET TALK", "SECRET TABOO", "SECRET WORD", "4,321"}
    qtbot.waitUntil(lambda: hers <= set(secrets(window)))
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not secrets(window))
    assert "陈丽" in told(window)
    assert "dress" in told(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "SECRET TALK" in secrets(window))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_no_page_tells(window: MainWindow, dear: int, place: Place) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go(place.key)
    pictures.settle(window)
    assert secrets(window) == []


def test_the_search_leaves_her_level_out(window: MainWindow, dear: int) -> None:
    assert dear
    QTest.keyClicks(window.box, "chenli")
    assert "Senior VIP" in secrets(window)
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClicks(window.box, "chenli")
    assert secrets(window) == []
    assert "陈丽" in told(window)


def test_more_opens_a_menu_of_what_is_seldom_done(window: MainWindow, dear: int) -> None:
    window.open_member(dear)
    more = window.findChild(QPushButton, "memberMore")
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "memberMoreMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "yearLetter").trigger()
    menu.hide()
    assert window.pages.currentWidget() is window.page("reports")


def test_who_has_stayed_away_is_not_listed_before_a_customer(
    window: MainWindow, dear: int, shop: Shop
) -> None:
    with shop.changing() as session:
        away = make.member(session, "客远", card="V77")
        make.contact(session, away, make.TODAY, rule="C5", reason='{"last_visit": "2026-05-01", "days": 199}')
        make.contact(session, dear, make.TODAY, rule="P3")
    context_of(window).tell()
    page = window.page("today")
    assert isinstance(page, Today)
    window.go("today")
    pictures.settle(window)
    assert "客远" in {line.name for line in page.contacts.lines()}
    context_of(window).set_discreet(True)
    pictures.settle(window)
    shown = {line.name: line for line in page.contacts.lines()}
    assert "客远" not in shown
    assert shown["陈丽"].since == ""
    assert "1 hidden while the customer can see the screen" in told(window)


def test_the_calendar_names_only_what_a_customer_may_read(window: MainWindow, dear: int, shop: Shop) -> None:
    with shop.changing() as session:
        away = make.member(session, "客远", card="V77")
        make.contact(session, away, make.TODAY, rule="C5", reason='{"last_visit": "2026-05-01", "days": 199}')
        reason = '{"festival": "christmas", "day": "2026-12-25"}'
        make.contact(session, dear, make.TODAY, rule="C3", reason=reason)
    context_of(window).tell()
    window.go("calendar")
    pictures.settle(window)
    beside = window.findChild(DayBeside)
    assert beside is not None

    def listed() -> dict[str, list[str]]:
        pictures.settle(window)
        return {one.title: [line.name for line in one.lines] for one in beside.list._sections}

    hers = ["陈丽"]
    assert listed() == {
        "Festival": hers,
        "After a big purchase": hers,
        "Not seen for a while": [*hers, "客远"],
        "Thanks for the year": hers,
        "To win her back": hers,
        "Own plan": hers,
    }
    context_of(window).set_discreet(True)
    assert listed() == {"Festival": hers, "Other contacts": 3 * hers}
    week = window.findChild(QPushButton, "asWeek")
    assert week is not None
    QTest.mouseClick(week, Qt.MouseButton.LeftButton)
    pictures.settle(window)
    said = told(window)
    assert "陈丽, Festival, call" in said
    assert "陈丽, call" in said
    assert "客远" not in said
    assert secrets(window) == []


def test_no_mark_and_no_box_of_the_calendar_tells_a_reason(window: MainWindow, dear: int, shop: Shop) -> None:
    assert dear
    with shop.changing() as session:
        for number in range(4):
            one = make.member(session, f"客{number}", card=f"V8{number}")
            make.contact(session, one, make.TODAY, rule="C14", reason='{"closed_on": "2026-11-10"}')
    context_of(window).tell()
    window.go("calendar")
    pictures.settle(window)
    page = window.page("calendar")
    assert isinstance(page, CalendarPage)
    (unfold,) = page.findChildren(QPushButton, "unfold_kept")
    unfold.click()
    box = page.findChild(QCheckBox, "occasion_C13")
    kind = page.findChild(QCheckBox, "kind_kept")
    bought = page.findChild(QCheckBox, "occasion_C9")
    assert box is not None
    assert kind is not None
    assert bought is not None
    bought.setChecked(False)

    def chips() -> set[tuple[str, str]]:
        pictures.settle(window)
        cells = [cell for week in page.grid._model.weeks for cell in week if cell.day == make.TODAY]
        return {(chip.rule, chip.words) for cell in cells for chip in cell.chips}

    note = page.findChild(QLabel, "calendarNote")
    assert note is not None
    assert {("C14", "Complaint 4"), ("C6", "陈丽"), ("C13", "陈丽")} <= chips()
    assert (box.isVisible(), kind.text()) == (True, "Keeping in touch  6")
    assert "Thanks" in note.text()
    context_of(window).set_discreet(True)
    found = chips()
    assert {rule for rule, _words in found} == {"unnamed"}
    assert ("unnamed", "Others 4") in found
    assert (box.isVisible(), unfold.isVisible(), kind.text()) == (False, False, "Keeping in touch  4")
    assert note.text().startswith("Filtered: without 1 occasion (")
    assert {line.rule for line in page._side.list.lines()} == {"unnamed"}
    context_of(window).set_discreet(False)
    assert ("C14", "Complaint 4") in chips()
    assert unfold.isVisible()


def test_of_others_a_customer_reads_neither_family_nor_age(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(
            session, "客远", card="V77", birth_calendar="solar", birth_month=11, birth_day=11, birth_year=1990
        )
        make.relative(
            session,
            one,
            "son",
            name="KIN",
            birth_calendar="solar",
            birth_month=11,
            birth_day=12,
            birth_year=2019,
        )
        facts = '{"birthday": "1990-11-11", "day": "2026-11-11", "turns": 36}'
        make.contact(session, one, make.TODAY, rule="C1", reason=facts)
        facts = '{"relation": "son", "relative": "KIN", "birthday": "2019-11-12", "day": "2026-11-12"}'
        make.contact(session, one, make.TODAY, rule="C2", reason=facts)
    context = context_of(window)
    context.tell()
    window.go("today")
    pictures.settle(window)
    assert "KIN" in told(window)
    assert "turns 36" in told(window)
    for place in ("today", "calendar"):
        window.go(place)
        context.set_discreet(True)
        pictures.settle(window)
        assert "KIN" not in told(window)
        assert "turns" not in told(window)
        context.set_discreet(False)


def test_the_papers_are_not_shown_to_her(window: MainWindow, dear: int) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go("reports")
    pictures.settle(window)
    save = window.findChild(QPushButton, "reportSave")
    assert save is not None
    assert not save.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    assert save.isEnabled()


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Levels and tiers", "settingMargin"),
        ("Points and plans", "pointsWorth"),
        ("Rules of outreach", "settingSilence"),
    ],
)
def test_what_the_shop_reckons_with_is_not_shown_in_the_settings(
    window: MainWindow, name: str, field: str
) -> None:
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    row = next(at for at, one in enumerate(page.sections) if one.title() == name)
    page.list.setCurrentRow(row)
    pictures.settle(window)
    section = page.sections[row]
    asked = section.findChild(QSpinBox, field)
    assert asked is not None
    assert asked.isVisible()
    asked.setValue(41)
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    hidden = "This is not shown while the customer can see the screen (F9)."
    words = {label.text() for label in section.findChildren(QLabel) if label.isVisible()}
    assert words == {name, hidden}
    assert not [one for one in section.findChildren(QAbstractButton) if one.isVisible()]
    assert not asked.isVisible()
    page.list.setCurrentRow(0)
    page.list.setCurrentRow(row)
    assert not asked.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    assert asked.isVisible()
    assert asked.value() == 41, "what was written was not kept"
    assert hidden not in told(section)


def test_of_others_a_customer_learns_neither_last_visit_nor_age(
    window: MainWindow, dear: int, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        members.amend(session, dear, birthday=Birthday(Calendar.SOLAR, 12, 24, 1980))
    context_of(window).tell()
    window.go("members")
    page = window.page("members")
    assert isinstance(page, MembersPage)
    page.show_filter(MemberFilter((Condition("age", "between", (40, 59)),)))
    qtbot.waitUntil(lambda: not page.looking.busy)
    pictures.settle(window)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert "9 days ago" in told(window)
    assert "turns " in told(window)
    context_of(window).set_discreet(True)
    qtbot.waitUntil(lambda: not page.looking.busy)
    pictures.settle(window)
    said = told(window)
    assert "陈丽" in said
    for words in ("9 days ago", "turns ", "24 Dec", "40", "59"):
        assert words not in said
