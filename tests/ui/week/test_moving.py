"""A contact is put on another day of its window: by mouse and keys, from grid and lists."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, Staff
from app.services import contacts
from app.ui import theme
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.widgets.carrying import carried
from app.ui.widgets.month_cell import CELL
from tests import make
from tests.ui.outreach import TODAY, Filled
from tests.ui.week.grid import DAY, LEFT, click, note


def toast(window: MainWindow) -> str:
    return window.toast.accessibleName()


def drag(calendar: Calendar, start: QPoint, end: QPoint) -> None:
    on = calendar.grid.viewport()
    QTest.mousePress(on, LEFT, pos=start)
    QTest.mouseMove(on, start + QPoint(30, 10))
    QTest.mouseMove(on, end)
    assert not calendar.grid.grab().isNull()
    QTest.mouseRelease(on, LEFT, pos=end)


def ringed(calendar: Calendar, at: QModelIndex) -> bool:
    """Whether a ring is drawn round a day, in the full accent, at the middle of its left side."""
    box = calendar.grid.visualRect(at)
    line = QRect(box.x(), box.center().y(), 6, 1)
    image = calendar.grid.viewport().grab(line).toImage()
    accent = QColor(theme.current().colours.accent)
    return any(image.pixelColor(x, 0) == accent for x in range(image.width()))


def chip(calendar: Calendar, day: date, name: str) -> QPoint:
    grid = calendar.grid
    index = grid._model.place(day)
    places = grid._delegate._places(grid.visualRect(index), index.data(CELL))
    return next(line.center() for line, each in places if getattr(each, "words", "").startswith(name))


def where(calendar: Calendar, day: date) -> QPoint:
    """Return the middle of a day in the month."""
    return calendar.grid.visualRect(calendar.grid._model.place(day)).center()


def due(shop: Shop, contact_id: int) -> tuple[date, date | None, int]:
    with shop.reading() as session:
        row = session.get_one(Contact, contact_id)
        return row.due, row.wanted, row.fixed


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
        "Tue 17 Nov is too late: for 王可欣 this makes sense from 10 Nov to 13 Nov. She stays where she was."
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
    assert ringed(calendar, outside)
    QTest.keyClick(calendar.grid, keys.Key_Return)
    assert "is too late" in toast(window)
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
    assert not ringed(calendar, calendar.grid.currentIndex())
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


def test_what_speaks_against_a_day_is_said_when_a_contact_is_put_there(
    calendar: Calendar, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    with shop.changing() as session:
        hers = session.get_one(Contact, filled.big_purchase)
        for at in (TODAY - 3 * DAY, TODAY - DAY):
            make.contact(session, hers.member_id, at, "C7", outcome="reached", closed_on=at)
        for colleague in session.scalars(select(Staff)):
            colleague.workdays = "12345".replace(str((TODAY + 2 * DAY).isoweekday()), "")
    drag(calendar, chip(calendar, TODAY, "王可欣"), where(calendar, TODAY + 2 * DAY))
    assert toast(window) == (
        "王可欣 is on Thu 12 Nov now. Nobody works on that day. "
        "She hears from us on Sat 7 Nov and Mon 9 Nov too: that is more than twice in seven days."
    )
    assert due(shop, filled.big_purchase)[0] == TODAY + 2 * DAY
