"""The calendar through the real window: walking by keys, the day's list, occasions, festivals, the moon."""

from dataclasses import replace
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.services import contacts
from app.services import settings as settings_service
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.theme import Theme
from app.ui.widgets import day_name
from app.ui.widgets.month_cell import CELL, Cell, Rest, shortened
from app.ui.widgets.month_grid import MonthGrid, months_later
from tests.ui import outreach
from tests.ui.outreach import TODAY, Filled
from tests.ui.test_language import cut

DAY = timedelta(days=1)


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def calendar(filled: Filled, window: MainWindow) -> Calendar:
    """Return the page in front."""
    assert filled.birthday
    window.go("calendar")
    page = window.pages.currentWidget()
    assert isinstance(page, Calendar)
    page.grid.setFocus()
    return page


def cell(calendar: Calendar, day: date) -> Cell:
    found: Cell = calendar.grid._model.place(day).data(CELL)
    return found


def words(calendar: Calendar, day: date) -> list[str]:
    return [chip.words for chip in cell(calendar, day).chips]


def press(calendar: Calendar, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(calendar.grid, key)


def click(calendar: Calendar, name: str) -> None:
    button = calendar.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_grid_has_the_name_that_checks_drive(calendar: Calendar, window: MainWindow) -> None:
    assert window.findChild(MonthGrid, "calendarGrid") is calendar.grid
    assert calendar.grid.accessibleName() == "Days of the month"
    assert calendar.grid.day == TODAY
    assert calendar._title.text() == "November 2026"


def test_arrows_walk_by_days_and_leave_the_month(calendar: Calendar) -> None:
    key = Qt.Key
    press(calendar, key.Key_Right, key.Key_Down, key.Key_Left)
    assert calendar.grid.day == TODAY + 7 * DAY
    press(calendar, key.Key_Up, key.Key_Up)
    assert calendar.grid.day == date(2026, 11, 3)
    press(calendar, key.Key_Up)
    assert calendar.grid.day == date(2026, 10, 27)
    assert calendar._title.text() == "November 2026"  # the grid has that day of October
    press(calendar, key.Key_Up)
    assert calendar.grid.day == date(2026, 10, 20)
    assert calendar._title.text() == "October 2026"


def test_page_keys_walk_by_months(calendar: Calendar) -> None:
    press(calendar, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert calendar.grid.day == date(2027, 1, 10)
    assert calendar._title.text() == "January 2027"
    press(calendar, Qt.Key.Key_PageUp)
    assert calendar.grid.day == date(2026, 12, 10)
    assert QApplication.focusWidget() is calendar.grid


def test_the_buttons_walk_as_well(calendar: Calendar) -> None:
    click(calendar, "monthAfter")
    assert calendar._title.text() == "December 2026"
    click(calendar, "monthBefore")
    click(calendar, "monthBefore")
    assert calendar._title.text() == "October 2026"
    click(calendar, "monthNow")
    assert calendar.grid.day == TODAY


@pytest.mark.parametrize(
    ("last", "title", "week", "keys", "button"),
    [
        (
            date(2100, 12, 20),
            "December 2100",
            "27 Dec – 2 Jan 2101",
            (Qt.Key.Key_PageDown, *[Qt.Key.Key_Down] * 5),
            "monthAfter",
        ),
        (
            date(1901, 1, 10),
            "January 1901",
            "31 Dec – 6 Jan 1901",
            (Qt.Key.Key_PageUp, *[Qt.Key.Key_Up] * 5),
            "monthBefore",
        ),
    ],
)
def test_turning_ends_with_the_years_that_the_calendar_knows(
    calendar: Calendar, shop: Shop, last: date, title: str, week: str, keys: tuple[Qt.Key, ...], button: str
) -> None:
    """Their first and last month show days of a year beyond, whose moon nobody knows."""
    with shop.changing() as session:
        settings_service.change(session, region="CN")
    calendar.context.tell()
    calendar._turn_to(last)
    assert calendar._title.text() == title
    press(calendar, *keys)
    click(calendar, button)
    assert calendar._title.text() == title
    click(calendar, "asWeek")
    for _ in range(4):
        click(calendar, button)
    assert calendar._title.text() == week
    click(calendar, "asGrid")
    calendar.refresh()
    assert calendar._title.text() == title


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
    ],
)
def test_a_shorter_month_ends_at_its_last_day(day: date, months: int, then: date) -> None:
    assert months_later(day, months) == then


def test_a_day_shows_its_contacts_first_the_open_ones(
    calendar: Calendar, window: MainWindow, filled: Filled, qtbot: QtBot
) -> None:
    assert words(calendar, TODAY) == ["林晓雨", "王可欣", "佐藤 美咲"]
    with cast("Context", window.context).changing() as session:
        contacts.close(session, filled.birthday, "reached", TODAY)
    qtbot.waitUntil(lambda: words(calendar, TODAY) == ["王可欣", "佐藤 美咲", "林晓雨 ✓"])
    assert cell(calendar, TODAY).chips[-1].done


def test_enter_goes_into_the_days_list_and_enter_opens_the_contact(calendar: Calendar, qtbot: QtBot) -> None:
    press(calendar, Qt.Key.Key_Return)
    day = calendar._side.list
    assert QApplication.focusWidget() is day
    QTest.keyClick(day, Qt.Key.Key_Down)
    QTest.keyClick(day, Qt.Key.Key_Return)
    sheet = calendar.findChild(ContactSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet._head.name.text() == "王可欣"
    QTest.keyClick(sheet, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: "王可欣 ✓" in words(calendar, TODAY))


def test_a_double_click_on_a_chip_opens_it_and_beside_it_the_day(calendar: Calendar) -> None:
    grid = calendar.grid
    QApplication.processEvents()
    box = grid.visualRect(grid._model.place(TODAY))
    place = next(line for line, _chip in grid._delegate._places(box, cell(calendar, TODAY)))
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    sheet = calendar.findChild(ContactSheet)
    assert sheet is not None
    assert sheet._head.name.text() == "林晓雨"
    sheet.put_away()
    QApplication.processEvents()
    box = grid.visualRect(grid._model.place(TODAY + 3 * DAY))
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(6, 6))
    assert grid.day == TODAY + 3 * DAY
    assert QApplication.focusWidget() is calendar._side.list
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))


def test_what_is_done_leads_to_her_card(
    calendar: Calendar, window: MainWindow, filled: Filled, qtbot: QtBot
) -> None:
    context = cast("Context", window.context)
    with context.changing() as session:
        contacts.close(session, filled.birthday, "reached", TODAY)
    qtbot.waitUntil(lambda: cell(calendar, TODAY).chips[-1].done)
    with qtbot.waitSignal(context.member_wanted):
        calendar.grid.opened.emit(cell(calendar, TODAY).chips[-1].first)


def test_an_occasion_can_be_hidden(calendar: Calendar) -> None:
    box = calendar.findChild(QCheckBox, "occasion_C6")
    assert box is not None
    assert box.text() == "After a big purchase  1"
    box.click()
    assert words(calendar, TODAY) == ["林晓雨", "佐藤 美咲"]
    box.click()
    assert words(calendar, TODAY) == ["林晓雨", "王可欣", "佐藤 美咲"]


def test_a_festival_is_one_chip_and_what_has_no_room_is_counted(
    calendar: Calendar, window: MainWindow, shop: Shop
) -> None:
    christmas = date(2026, 12, 25)
    outreach.festival(shop, christmas, 5)
    with shop.changing() as session:
        for number in range(3):
            for rule in ("own", "C9"):
                contacts.arrange(session, number + 1, "phone", christmas, note=rule)
    cast("Context", window.context).tell()
    calendar.grid.wanted.emit(christmas)
    QApplication.processEvents()
    found = cell(calendar, christmas)
    assert found.festival == "Christmas"
    assert found.chips[0].words == "Christmas 5"
    assert found.chips[1].words == "Own plan 6"
    assert found.lunar == ""
    box = calendar.grid.visualRect(calendar.grid._model.place(christmas))
    box.setHeight(64)
    *_, rest = calendar.grid._delegate.shown(box, found)
    assert isinstance(rest, Rest)
    assert rest.count == 11
    assert rest.alone
    assert rest.marks() == {"C3": False, "own": False}
    assert calendar.grid._delegate.chip_at(box, found, box.bottomLeft() - QPoint(-20, 14)) is None


def test_too_long_a_name_is_shortened_to_initials(calendar: Calendar) -> None:
    one = cell(calendar, TODAY).chips[0].first
    chip = cell(calendar, TODAY).chips[0]
    latin = replace(
        chip, words="Charlotte Ann Whitfield ✓", first=one._replace(member="Charlotte Ann Whitfield")
    )
    assert shortened(latin) == "Charlotte A. W."
    assert shortened(replace(chip, words="林晓雨 ✓")) == "林晓雨"


def test_the_tooltip_names_whom_the_day_has_no_room_for(calendar: Calendar) -> None:
    grid = calendar.grid
    QApplication.processEvents()
    place = grid.visualRect(grid._model.place(TODAY)).topLeft() + QPoint(6, 6)
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(grid.viewport(), help_event)
    load, *names = QToolTip.text().split("\n")
    assert names == ["林晓雨", "王可欣", "佐藤 美咲"]
    assert load == "3 to be in touch with; the staff can do 24"
    QToolTip.hideText()


def test_the_list_shows_the_month_day_by_day(calendar: Calendar) -> None:
    click(calendar, "asList")
    assert calendar.list.isVisible()
    assert not calendar._side.isVisible()
    assert [line.name for line in calendar.list.lines()] == ["陈丽", "林晓雨", "王可欣", "佐藤 美咲", "陈丽"]
    calendar.list.choose_first()
    QTest.keyClick(calendar.list, Qt.Key.Key_Return)
    sheet = calendar.findChild(ContactSheet)
    assert sheet is not None
    assert sheet._head.name.text() == "陈丽"
    sheet.put_away()
    click(calendar, "asGrid")
    assert calendar.grid.isVisible()


def test_months_beyond_the_plan_say_so(calendar: Calendar) -> None:
    horizon = calendar.findChild(QLabel, "calendarHorizon")
    assert horizon is not None
    assert not horizon.isVisible()
    press(calendar, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert horizon.isVisible()
    assert "9 Jan" in horizon.text()


def test_the_moon_stands_in_the_chinese_calendar_alone(calendar: Calendar, qtbot: QtBot) -> None:
    assert cell(calendar, TODAY).lunar == ""
    i18n.install("zh_CN")
    qtbot.waitUntil(lambda: cell(calendar, TODAY).lunar == "初二")
    assert cell(calendar, TODAY - DAY).lunar == "十月"  # the first of a month has its name
    assert calendar._side._lunar.text() == "农历十月初二"
    assert calendar._title.text() == "2026年11月"


def test_beyond_the_lunar_table_no_moon_is_shown() -> None:
    i18n.install("zh_CN")
    assert day_name.lunar_day(date(2200, 1, 1)) == ""
    assert day_name.lunar_in_full(date(2200, 1, 1)) == ""
    i18n.install("en")
    assert day_name.lunar_in_full(TODAY) == ""
    assert day_name.of_days(TODAY, TODAY, "elsewhere") == {}


def test_the_grid_keeps_qts_rules(calendar: Calendar) -> None:
    model = calendar.grid.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    press(calendar, Qt.Key.Key_PageDown)
    said = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Tue 1 Dec")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Mon"
    assert tester.model() is model


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_cut_at_the_smallest_screen(
    calendar: Calendar, window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    for _ in range(5):
        QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert cut(calendar) == []
    calendar.grid.opened.emit(cell(calendar, TODAY).chips[0].first)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert cut(calendar) == []
    assert not window.grab().isNull()


def test_the_plan_of_the_week_or_the_month_is_offered_on_paper(calendar: Calendar, qtbot: QtBot) -> None:
    QTest.keyClick(calendar.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = calendar.findChild(QMenu, "planMenu")
    assert menu is not None
    said = [one.text() for one in menu.actions()]
    assert said == ["Today", "Week 9 Nov – 15 Nov", "Month November 2026"]
    menu.actions()[0].trigger()
    menu.close()
    paper = calendar.window().findChild(PaperDialog)
    assert paper is not None
    qtbot.waitUntil(paper.save.isEnabled)
    paper.reject()


def test_before_the_customer_the_plan_is_asked_for_first(calendar: Calendar, window: MainWindow) -> None:
    cast("Context", window.context).set_discreet(True)
    QTest.keyClick(calendar.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert calendar.findChild(QMenu, "planMenu") is None
    assert "not for the customer's eyes" in window.toast.accessibleName()
