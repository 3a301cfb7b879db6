"""A week of the calendar: everybody by name, filters, kinds, capacity."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Staff
from app.services import contacts
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.theme import Theme
from app.ui.widgets import marks
from app.ui.widgets.month_cell import CELL
from app.ui.widgets.occasions import RULES
from app.ui.widgets.week_cell import ENTRY
from tests.ui.outreach import TODAY, Filled
from tests.ui.test_language import cut
from tests.ui.week.grid import DAY, LEFT, click, note


def in_week(calendar: Calendar) -> dict[date, list[str]]:
    model = calendar.week.model()
    found: dict[date, list[str]] = {}
    for column in range(model.columnCount()):
        ones = [model.index(row, column).data() for row in range(model.rowCount())]
        found[model.index(0, column).data(CELL).day] = [name for name in ones if name]
    return found


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
    assert sheet._head.name.text() == "林晓雨"
    sheet.put_away()
    click(week, "monthAfter")
    assert week.week.day == TODAY + 7 * DAY
    click(week, "monthBefore")
    at = week.week.visualRect(week.week.model().index(2, 1)).center()
    QTest.mouseDClick(week.week.viewport(), LEFT, pos=at)
    sheet = week.findChild(ContactSheet)
    assert sheet is not None
    assert sheet._head.name.text() == "佐藤 美咲"


def test_a_closed_contact_stays_in_the_week(week: Calendar, window: MainWindow, filled: Filled) -> None:
    with cast("Context", window.context).changing() as session:
        contacts.close(session, filled.birthday, "reached", TODAY)
    QApplication.processEvents()
    assert in_week(week)[TODAY] == ["王可欣", "佐藤 美咲", "林晓雨"]
    done = week.week.model().index(2, 1)
    assert done.data(ENTRY).outcome == "reached"
    assert done.data(Qt.ItemDataRole.ToolTipRole).endswith("reached")


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
    assert note(calendar) == ""  # nobody is left out by what cannot be seen
    click(calendar, "asList")
    assert len(calendar.list.lines()) == 4  # without who has stayed away
    staff = calendar.findChild(QComboBox, "calendarStaff")
    assert staff is not None
    staff.setCurrentText("阿梅")
    staff.activated.emit(staff.currentIndex())
    assert note(calendar) == "Filtered: 阿梅 (1 of 5 contacts)"
    staff.setCurrentIndex(0)
    cast("Context", window.context).set_discreet(False)
    QApplication.processEvents()
    assert note(calendar) == first


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


def test_a_day_over_capacity_says_so(calendar: Calendar, shop: Shop) -> None:
    with shop.changing() as session:
        for row in session.scalars(select(Staff)):
            row.capacity = 1
    calendar.refresh()
    label = calendar.findChild(QLabel, "dayLoad")
    assert label is not None
    assert label.text() == "3 to be in touch with; the staff can do 2: the day is too full by 1"
    said = calendar.grid._model.place(TODAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "the day is too full" in said
    click(calendar, "asWeek")
    assert not calendar.week.grab().isNull()
    head = calendar.week.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head.endswith("the day is too full by 1")
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
    assert week.minimumSizeHint().width() <= window.pages.width()  # nothing scrolls sideways
