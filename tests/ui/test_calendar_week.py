"""The week, the filters, how full a day is, and contacts that are put on another day by mouse and by keys."""

from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact, Staff
from app.services import contacts
from app.ui.context import Context
from app.ui.dialogs.contact import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.theme import Theme
from app.ui.widgets import marks
from app.ui.widgets.carrying import carried
from app.ui.widgets.month_cell import CELL
from app.ui.widgets.occasions import RULES
from app.ui.widgets.week_cell import ENTRY
from tests.ui import outreach
from tests.ui.outreach import TODAY, Filled
from tests.ui.test_language import cut

DAY = timedelta(days=1)
LEFT = Qt.MouseButton.LeftButton


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
    QApplication.processEvents()
    return page


@pytest.fixture
def week(calendar: Calendar) -> Calendar:
    """Return the page with the week in front."""
    click(calendar, "asWeek")
    QApplication.processEvents()
    return calendar


def click(calendar: Calendar, name: str) -> None:
    button = calendar.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


def note(calendar: Calendar) -> str:
    label = calendar.findChild(QLabel, "calendarNote")
    assert label is not None
    return label.text() if label.isVisible() else ""


def in_week(calendar: Calendar) -> dict[date, list[str]]:
    model = calendar.week.model()
    found: dict[date, list[str]] = {}
    for column in range(model.columnCount()):
        ones = [model.index(row, column).data() for row in range(model.rowCount())]
        found[model.index(0, column).data(CELL).day] = [name for name in ones if name]
    return found


def due(shop: Shop, contact_id: int) -> tuple[date, date | None, int]:
    with shop.reading() as session:
        row = session.get_one(Contact, contact_id)
        return row.due, row.wanted, row.fixed


def where(calendar: Calendar, day: date) -> QPoint:
    """Return the middle of a day in the month."""
    return calendar.grid.visualRect(calendar.grid._model.place(day)).center()


def chip(calendar: Calendar, day: date, name: str) -> QPoint:
    grid = calendar.grid
    index = grid._model.place(day)
    places = grid._delegate._places(grid.visualRect(index), index.data(CELL))
    return next(line.center() for line, each in places if getattr(each, "words", "").startswith(name))


def drag(calendar: Calendar, start: QPoint, end: QPoint) -> None:
    on = calendar.grid.viewport()
    QTest.mousePress(on, LEFT, pos=start)
    QTest.mouseMove(on, start + QPoint(30, 10))
    QTest.mouseMove(on, end)
    assert not calendar.grid.grab().isNull()
    QTest.mouseRelease(on, LEFT, pos=end)


def toast(window: MainWindow) -> str:
    return window.toast.accessibleName()


# The week -------------------------------------------------------------------------------------------


def test_a_week_names_everybody_with_channel_and_word(week: Calendar) -> None:
    assert week.week.isVisible()
    assert in_week(week) == {
        TODAY - DAY: ["陈丽"],
        TODAY: ["林晓雨", "王可欣", "佐藤 美咲"],
        TODAY + DAY: [],
        TODAY + 2 * DAY: [],
        TODAY + 3 * DAY: ["陈丽"],
        TODAY + 4 * DAY: [],
        TODAY + 5 * DAY: [],
    }
    aloud = week.week.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Tue 10 Nov, 王可欣, After a big purchase, call, 阿梅"
    assert week._title.text() == "9 Nov – 15 Nov 2026"
    assert week.week.day == TODAY
    tester = QAbstractItemModelTester(
        week.week.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    assert tester.model() is week.week.model()


def test_keys_walk_in_the_week_and_enter_opens(week: Calendar) -> None:
    keys = Qt.Key
    assert QApplication.focusWidget() is week.week
    QTest.keyClick(week.week, keys.Key_Down)
    assert week.week.currentIndex().data() == "王可欣"
    QTest.keyClick(week.week, keys.Key_Left)
    assert week.week.day == TODAY - DAY
    QTest.keyClick(week.week, keys.Key_Left)
    assert week.week.day == TODAY - 2 * DAY  # the week before
    assert week._title.text() == "2 Nov – 8 Nov 2026"
    QTest.keyClick(week.week, keys.Key_PageDown)
    assert week.week.day == TODAY + 5 * DAY
    QTest.keyClick(week.week, keys.Key_Return)  # nobody is there
    assert week.findChild(ContactSheet) is None
    click(week, "monthNow")
    QTest.keyClick(week.week, keys.Key_Return)
    sheet = week.findChild(ContactSheet)
    assert sheet is not None
    assert sheet._name.text() == "林晓雨"
    sheet.put_away()
    click(week, "monthAfter")
    assert week.week.day == TODAY + 7 * DAY
    click(week, "monthBefore")
    at = week.week.visualRect(week.week.model().index(2, 1)).center()
    QTest.mouseDClick(week.week.viewport(), LEFT, pos=at)
    sheet = week.findChild(ContactSheet)
    assert sheet is not None
    assert sheet._name.text() == "佐藤 美咲"


def test_a_closed_contact_stays_in_the_week(week: Calendar, window: MainWindow, filled: Filled) -> None:
    with cast("Context", window.context).changing() as session:
        contacts.close(session, filled.birthday, "reached", TODAY)
    QApplication.processEvents()
    assert in_week(week)[TODAY] == ["王可欣", "佐藤 美咲", "林晓雨"]
    done = week.week.model().index(2, 1)
    assert done.data(ENTRY).outcome == "reached"
    assert done.data(Qt.ItemDataRole.ToolTipRole).endswith("reached")


# Filters --------------------------------------------------------------------------------------------


def test_a_filtered_page_says_so_until_all_is_shown(calendar: Calendar, window: MainWindow) -> None:
    assert note(calendar) == ""
    staff = calendar.findChild(QComboBox, "calendarStaff")
    assert staff is not None
    staff.setCurrentText("阿梅")
    staff.activated.emit(staff.currentIndex())
    assert note(calendar) == "Filtered: 阿梅 (1 of 5 contacts)"
    window.go("today")
    window.go("calendar")
    assert note(calendar) == "Filtered: 阿梅 (1 of 5 contacts)"
    click(calendar, "asList")
    assert [line.name for line in calendar.list.lines()] == ["王可欣"]
    staff.setCurrentText("Nobody's contacts")
    staff.activated.emit(staff.currentIndex())
    assert len(calendar.list.lines()) == 4
    click(calendar, "calendarShowAll")
    assert note(calendar) == ""
    assert len(calendar.list.lines()) == 5


def test_a_tier_is_shown_alone_but_not_before_the_customer(calendar: Calendar, window: MainWindow) -> None:
    tier = calendar.findChild(QComboBox, "calendarTier")
    assert tier is not None
    tier.setCurrentText("Platinum")
    tier.activated.emit(tier.currentIndex())
    first = note(calendar)
    assert first.startswith("Filtered: Platinum (")
    cast("Context", window.context).set_discreet(True)
    QApplication.processEvents()
    assert not tier.isVisible()
    assert "Platinum" not in note(calendar)
    assert note(calendar).startswith("Filtered")


def test_occasions_stand_in_kinds_that_unfold(calendar: Calendar) -> None:
    one, kind = calendar.findChild(QCheckBox, "occasion_C6"), calendar.findChild(QCheckBox, "kind_bought")
    assert one is not None
    assert kind is not None
    assert not one.isVisible()
    click(calendar, "unfold_bought")
    assert one.isVisible()
    assert kind.text() == "After purchases  1"
    kind.click()
    assert not one.isChecked()
    assert note(calendar) == "Filtered: without 5 occasions (4 of 5 contacts)"
    one.click()
    assert kind.checkState() is Qt.CheckState.PartiallyChecked
    click(calendar, "calendarShowAll")
    click(calendar, "unfold_bought")
    assert not one.isVisible()
    one.click()
    assert note(calendar) == "Filtered: without After a big purchase (4 of 5 contacts)"


def test_every_occasion_has_a_mark_and_a_word_of_its_own() -> None:
    from app.words import outreach as words

    drawn = {bytes(marks.icon(rule).pixmap(16).toImage().constBits()) for rule in RULES}
    assert len(drawn) == len(RULES)
    assert len({words.rule(rule) for rule in RULES}) == len(RULES)
    assert all(words.rule(rule) != rule for rule in RULES)


# Moving ---------------------------------------------------------------------------------------------


def test_a_chip_is_dragged_to_another_day_of_its_window(
    calendar: Calendar, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    thursday = TODAY + 2 * DAY
    drag(calendar, chip(calendar, TODAY, "王可欣"), where(calendar, thursday))
    assert due(shop, filled.big_purchase) == (thursday, TODAY, 1)
    assert toast(window) == "王可欣 is on Thu 12 Nov now."
    QApplication.processEvents()
    assert calendar.grid.day == thursday
    QTest.keyClick(calendar.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: due(shop, filled.big_purchase) == (TODAY, None, 0))


def test_a_day_outside_is_greyed_and_says_why_not(
    calendar: Calendar, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    drag(calendar, chip(calendar, TODAY, "王可欣"), where(calendar, TODAY + 7 * DAY))
    assert due(shop, filled.big_purchase)[0] == TODAY
    assert toast(window) == (
        "Tue 17 Nov does not fit: for 王可欣 this makes sense from 10 Nov to 13 Nov. She stays where she was."
    )
    assert calendar.grid.carried is None
    drag(calendar, chip(calendar, TODAY, "王可欣"), QPoint(-40, -40))
    assert due(shop, filled.big_purchase)[0] == TODAY


def test_by_keys_a_contact_is_taken_up_walked_and_put_down(
    calendar: Calendar, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    keys, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(calendar.grid, keys.Key_X, control)  # three are there: one is to be chosen
    day = calendar._side.list
    assert QApplication.focusWidget() is day
    QTest.keyClick(day, keys.Key_Down)
    QTest.keyClick(day, keys.Key_X, control)
    assert QApplication.focusWidget() is calendar.grid
    assert note(calendar).startswith("Moving 王可欣 (from 10 Nov to 13 Nov): ")
    outside = calendar.grid._model.place(TODAY + 7 * DAY)
    assert "not for this contact" in outside.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(calendar.grid, keys.Key_Down)
    QTest.keyClick(calendar.grid, keys.Key_Return)
    assert "does not fit" in toast(window)
    QTest.keyClick(calendar.grid, keys.Key_Up)
    QTest.keyClick(calendar.grid, keys.Key_Right)
    QTest.keyClick(calendar.grid, keys.Key_Return)
    assert due(shop, filled.big_purchase) == (TODAY + DAY, TODAY, 1)
    assert note(calendar) == ""
    QApplication.processEvents()
    QTest.keyClick(calendar.grid, keys.Key_X, control)  # alone on that day
    assert note(calendar).startswith("Moving 王可欣")
    QTest.keyClick(calendar.grid, keys.Key_Escape)
    assert calendar.grid.carried is None
    assert note(calendar) == ""


def test_the_mouse_draws_a_contact_out_of_the_days_list(
    calendar: Calendar, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    lines = calendar._side.list
    on = lines.viewport()
    row = next(one for one in lines.lines() if one.name == "王可欣")
    start = lines.visualRect(lines.model().index(lines.row_of(row.key), 0)).center()

    def there(point: QPoint) -> QPoint:
        return on.mapFromGlobal(calendar.grid.viewport().mapToGlobal(point))

    QTest.mousePress(on, LEFT, pos=start)
    QTest.mouseMove(on, start + QPoint(-30, 10))
    QTest.mouseMove(on, there(where(calendar, TODAY + 2 * DAY)))
    assert calendar.grid.is_dragging
    assert not calendar.grid.grab().isNull()
    QTest.mouseRelease(on, LEFT, pos=there(where(calendar, TODAY + 2 * DAY)))
    assert due(shop, filled.big_purchase) == (TODAY + 2 * DAY, TODAY, 1)
    assert toast(window) == "王可欣 is on Thu 12 Nov now."
    assert window.findChild(ContactSheet) is None  # drawn, not clicked


def test_from_the_list_a_contact_goes_to_another_day_and_one_is_in_the_list_again(
    calendar: Calendar, shop: Shop, filled: Filled
) -> None:
    keys, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    click(calendar, "asList")
    lines = calendar.list
    row = next(one for one in lines.lines() if one.name == "王可欣")
    lines.setCurrentIndex(lines.model().index(lines.row_of(row.key), 0))
    QTest.keyClick(lines, keys.Key_X, control)
    assert calendar.grid.isVisible()
    assert QApplication.focusWidget() is calendar.grid
    assert note(calendar).startswith("Moving 王可欣")
    QTest.keyClick(calendar.grid, keys.Key_Right)
    QTest.keyClick(calendar.grid, keys.Key_Return)
    assert due(shop, filled.big_purchase) == (TODAY + DAY, TODAY, 1)
    assert lines.isVisible()
    QApplication.processEvents()
    row = next(one for one in lines.lines() if one.name == "王可欣")
    lines.setCurrentIndex(lines.model().index(lines.row_of(row.key), 0))
    at = lines.visualRect(lines.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, lines.viewport().mapToGlobal(at))
    QApplication.sendEvent(lines.viewport(), asked)
    menu = lines.findChild(QMenu, "plannedMenu")
    assert menu is not None
    assert [one.text() for one in menu.actions()] == [
        "Open the contact",
        "Move to another day…",
        "Open her card",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert note(calendar).startswith("Moving 王可欣")
    QTest.keyClick(calendar.grid, keys.Key_Escape)
    assert lines.isVisible()
    assert due(shop, filled.big_purchase) == (TODAY + DAY, TODAY, 1)


def test_in_the_week_as_well(week: Calendar, shop: Shop, filled: Filled) -> None:
    keys, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(week.week, keys.Key_Down)
    QTest.keyClick(week.week, keys.Key_X, control)
    assert not week.week.grab().isNull()
    QTest.keyClick(week.week, keys.Key_Right)
    QTest.keyClick(week.week, keys.Key_V, control)
    assert due(shop, filled.big_purchase) == (TODAY + DAY, TODAY, 1)
    grid = week.week
    QApplication.processEvents()
    start = grid.visualRect(grid.model().index(0, 2)).center()
    end = grid.visualRect(grid.model().index(0, 4)).center()
    on = grid.viewport()
    QTest.mousePress(on, LEFT, pos=start)
    QTest.mouseMove(on, start + QPoint(30, 5))
    QTest.mouseMove(on, end)
    QTest.mouseRelease(on, LEFT, pos=end)
    assert due(shop, filled.big_purchase)[0] == TODAY + 3 * DAY


def test_what_staff_arranged_goes_to_any_day_to_come(calendar: Calendar, shop: Shop) -> None:
    with shop.changing() as session:
        own = contacts.arrange(session, 1, "phone", TODAY + 7 * DAY, note="羊绒大衣")
    calendar.refresh()
    drag(calendar, chip(calendar, TODAY + 7 * DAY, "张晓红"), where(calendar, TODAY + 9 * DAY))
    assert due(shop, own)[0] == TODAY + 9 * DAY
    with shop.reading() as session:
        row = session.get_one(Contact, own)
        assert (row.window_from, row.window_to) == (TODAY + 9 * DAY, TODAY + 9 * DAY)
    drag(calendar, where(calendar, TODAY), where(calendar, TODAY + DAY))  # nothing under the mouse


def test_why_not_is_said_for_every_kind_of_window(calendar: Calendar) -> None:
    assert calendar._shown is not None
    one = next(group.first[0] for day in calendar._shown.month.days for group in day.groups)
    free = carried(one._replace(free=True), TODAY)
    assert free.why_not(TODAY - DAY).startswith("Mon 9 Nov is over")
    assert "any day from today on" in free.told()
    over = carried(one._replace(window_to=TODAY - DAY), TODAY)
    assert over.why_not(TODAY).startswith("The days for this are over")
    single = carried(one._replace(window_from=TODAY, window_to=TODAY), TODAY)
    assert "only on 10 Nov" in single.why_not(TODAY + DAY)


# How full a day is ----------------------------------------------------------------------------------


def test_a_day_over_capacity_says_so(calendar: Calendar, shop: Shop) -> None:
    with shop.changing() as session:
        for row in session.scalars(select(Staff)):
            row.capacity = 1
    calendar.refresh()
    label = calendar.findChild(QLabel, "dayLoad")
    assert label is not None
    assert label.text() == "3 to be in touch with; the staff can do 2: the day is too full"
    said = calendar.grid._model.place(TODAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "the day is too full" in said
    click(calendar, "asWeek")
    assert not calendar.week.grab().isNull()
    head = calendar.week.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head.endswith("the day is too full")
    with shop.changing() as session:
        for row in session.scalars(select(Staff)):
            row.workdays = "1"
    calendar.refresh()
    head = calendar.week.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head.endswith("nobody works on this day")


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_of_the_week_is_cut_at_the_smallest_screen(
    week: Calendar, window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    click(week, "calendarFilter")
    for _ in range(5):
        QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert cut(week) == []
