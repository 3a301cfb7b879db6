"""The Insight page: figures are reckoned beside the window, shown as a chart and a table, kept and hidden."""

from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.progress import Job, Progress
from app.ui import pictures, row_table
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.words.insight.tables import Kind
from tests import make
from tests.ui.insight.showing import page_of


def test_the_rail_leads_to_the_chart_and_its_table(window: MainWindow, busy: Shop) -> None:
    assert busy
    button = window.findChild(QPushButton, "navInsight")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pictures.settle(window)
    page = page_of(window)
    panel = page.panel
    assert panel.sentence.text()
    assert panel.chart.isVisible()
    assert panel.chart.accessibleName() == panel.title()
    assert panel.chart.accessibleDescription().startswith(panel.sentence.text())
    assert panel.table.ordered()
    assert panel.chart.hint_at(panel.chart.rect().center())


def test_nobody_has_bought_yet_in_a_young_shop(window: MainWindow) -> None:
    panel = page_of(window).panel
    assert panel.sentence.text()
    assert not panel.chart.isVisible()
    assert not panel.table.isVisible()
    assert panel.sentence.y() < panel.height() // 10  # at the top, as every other


def test_figures_are_kept_until_the_shop_changes(window: MainWindow, busy: Shop, qtbot: QtBot) -> None:
    assert busy
    page = page_of(window)
    before = page.panel.figures
    window.go("today")
    assert page_of(window).panel.figures is before
    assert window.context is not None
    with window.context.changing() as session:
        make.purchase(session, make.member(session, "新客"), date(2026, 11, 1), {"price": 990_000})
    qtbot.waitUntil(lambda: page.panel.figures is not before)


def test_discreet_leaves_nothing_of_it(window: MainWindow, busy: Shop) -> None:
    assert busy
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    hidden = page.findChild(QLabel, "insightHidden")
    assert hidden is not None
    assert "F9" in hidden.text()
    assert not page.panel.table.ordered()
    assert page.panel.sentence.text() == page.panel.chart.accessibleDescription() == ""
    assert page.panel.chart.series is None
    assert not page.export.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    assert page.panel.table.ordered()


def test_space_puts_the_table_in_order(window: MainWindow, busy: Shop) -> None:
    assert busy
    table = page_of(window).panel.table
    first = [row.values[0] for row in table.ordered()]
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Space)
    again = [row.values[0] for row in table.ordered()]
    assert again == first
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [row.values[0] for row in table.ordered()] == first[::-1]
    assert table.horizontalHeader().isSortIndicatorShown()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_numbers_go_into_a_file(
    window: MainWindow, busy: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    assert busy
    page = page_of(window)
    file = tmp_path / f"numbers.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    pictures.settle(window)
    assert file.stat().st_size > 0
    if ending == "csv":
        lines = file.read_text("utf-8-sig").splitlines()
        assert len(lines) == 1 + len(page.panel.table.ordered())


def test_who_is_slipping_is_listed_and_enter_opens_her_card(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        quiet = make.member(session, "陈丽", card="V-77")
        for day in (date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)):
            make.purchase(session, quiet, day, {"price": 900_000})
        for number in range(1, 11):
            who = make.member(session, f"客人{number}", card=f"V-{number}")
            make.purchase(session, who, date(2026, 11, number), {"price": number * 10_000})
    page = page_of(window)
    keys = [panel.key for panel in page.panels]
    page.list.setFocus()
    for _ in range(keys.index("slipping")):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    pictures.settle(window)
    panel = page.panel
    assert panel.key == "slipping"
    assert [row.member_id for row in panel.table.ordered()] == [quiet]
    assert "陈丽" in panel.chart.hint_at(panel.chart.rect().center())
    assert panel.sentence.text().startswith("One of the best")
    QTest.keyClick(panel.win_back, Qt.Key.Key_Space)
    form = window.findChild(QDialog, "winBack")
    assert form is not None
    assert "陈丽" in form.windowTitle()
    form.reject()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    card = window.page("member_card")
    assert window.pages.currentWidget() is card


def test_a_long_reckoning_tells_how_far_it_is_and_can_be_stopped(
    window: MainWindow, busy: Shop, qtbot: QtBot
) -> None:
    assert busy
    page = page_of(window)
    place = [panel.key for panel in page.panels].index("slipping")
    panel, go_on = page.panels[place], Event()
    was = panel.topic

    def slowly(*_given: object) -> Job[None]:
        yield Progress(1, 4)
        while not go_on.wait(0.01):
            yield Progress(1, 4)
        return None

    panel.topic = was._replace(reckon=slowly)
    page.list.setCurrentRow(place)
    waiting = panel.findChild(QLabel, "insightWaiting")
    button = panel.findChild(QPushButton, "insightStop")
    assert waiting is not None
    assert button is not None
    qtbot.waitUntil(lambda: "25 %" in waiting.text() and button.isVisible())
    assert button.text() == "Stop"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert waiting.text() == "Not reckoned anew."
    assert not panel.table.isVisible()

    go_on.set()
    panel.topic = was
    assert button.text() == "Reckon now"
    QTest.keyClick(button, Qt.Key.Key_Space)
    pictures.settle(window)
    qtbot.waitUntil(lambda: panel.figures is not None)
    assert not waiting.isVisible()


def test_every_topic_goes_into_a_file(
    window: MainWindow, busy: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with busy.changing() as session:
        quiet = make.member(session, "陈丽", card="V-77")
        for day in (date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)):
            make.purchase(session, quiet, day, {"price": 900_000})
    page = page_of(window)
    for place, panel in enumerate(page.panels):
        file = tmp_path / f"{panel.key}.csv"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, to=file: (str(to), ""))
        page.list.setCurrentRow(place)
        pictures.settle(window)
        if page.export.isEnabled():
            QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
            pictures.settle(window)
            assert file.stat().st_size > 0
    assert (tmp_path / "slipping.csv").exists()


def test_what_there_is_no_room_for_stands_in_the_chart_alone(window: MainWindow, busy: Shop) -> None:
    with busy.changing() as session:
        who = make.member(session, "陈丽", card="V-77")
        for number, size in enumerate(("XS", "S", "M", "L", "XL")):
            worn = {
                "item": "连衣裙",
                "category": "连衣裙",
                "size": size,
                "colour": "薰衣草紫",
                "price": 900_000,
            }
            make.purchase(session, who, date(2026, 10, 1 + number), worn)
    page = page_of(window)
    page.list.setCurrentRow([panel.key for panel in page.panels].index("preferences"))
    pictures.settle(window)
    table = page.panel.table
    spare = [place for place, column in enumerate(table.table.columns) if column.is_spare]
    window.resize(1366, 768)
    pictures.settle(window)
    assert table.horizontalScrollBar().maximum() == 0
    window.resize(700, 768)
    pictures.settle(window)
    assert all(table.isColumnHidden(place) for place in spare)
    window.resize(4000, 1000)
    pictures.settle(window)
    assert not any(table.isColumnHidden(place) for place in spare)
    assert len(table.ordered()[0].values) == len(table.table.columns)  # the sheet has them all


@pytest.mark.parametrize(("code", "scale"), [("en", 100), ("en", 150), ("zh_CN", 150), ("ja", 150)])
def test_what_changed_is_read_whole(
    window: MainWindow, busy: Shop, look: Theme, code: str, scale: int
) -> None:
    with busy.changing() as session:
        gone = make.staff(session, "阿梅", active=0)
        who = make.member(session, "陈丽", card="V-77", advisor_id=gone, do_not_contact=1)
        for month in range(4, 12):
            make.purchase(session, who, make.TODAY - timedelta(days=30 * month), {"price": 900_000})
        make.purchase(session, who, make.TODAY - timedelta(days=115), {"price": 1_900_000})
        make.purchase(session, who, make.TODAY - timedelta(days=114), {"price": -10_000, "quantity": -1})
    i18n.install(code)
    look.wear("light", scale)
    page = page_of(window)
    page.list.setCurrentRow([panel.key for panel in page.panels].index("slipping"))
    pictures.settle(window)
    table = page.panel.table
    (row,) = table.ordered()
    last = len(row.values) - 1
    told = str(row.values[last])
    assert told.count(" · ") == 3
    room = table.columnWidth(last) - row_table.BESIDE
    box = table.fontMetrics().boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap.value, told)
    assert box.width() <= room
    assert box.height() <= table.rowHeight(0)
    assert table.columnWidth(last) + table.columnViewportPosition(last) <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    money = next(at for at, each in enumerate(table.table.columns) if each.kind is Kind.MONEY)
    hint = table.model().index(0, money).data(Qt.ItemDataRole.ToolTipRole)
    assert "50" in hint
    assert "60" in hint
    i18n.install("en")


def test_the_table_of_cohorts_is_read_without_scrolling(window: MainWindow, busy: Shop) -> None:
    with busy.changing() as session:
        first = make.member(session, "陈丽", card="V-77")
        for year in (2023, 2024, 2025, 2026):
            make.purchase(session, first, date(year, 2, 1), {"price": 90_000})
    window.resize(1366, 768)
    page = page_of(window)
    page.list.setCurrentRow([panel.key for panel in page.panels].index("cohorts"))
    pictures.settle(window)
    table = page.panel.table
    columns = len(table.table.columns)
    assert columns > 2 + 12
    assert table.horizontalScrollBar().maximum() == 0
    assert [place for place in range(columns) if not table.isColumnHidden(place)] == [0, 1, 2, 3, 4, 5]
    assert len(table.ordered()[0].values) == columns  # the sheet has them all


def test_the_care_month_is_turned_back_and_on(window: MainWindow, busy: Shop, qtbot: QtBot) -> None:
    page = page_of(window)
    page.list.setCurrentRow([panel.key for panel in page.panels].index("care_month"))
    pictures.settle(window)
    assert busy
    before, after = (page.panel.months.findChild(QPushButton, f"month{way}") for way in ("Before", "After"))
    assert before is not None
    assert after is not None
    assert "November 2026" in page.panel.sentence.text()
    assert not after.isEnabled()
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "October 2026" in page.panel.sentence.text())
    assert after.isEnabled()
    assert window.context is not None
    window.context.tell()  # a change of the shop stays in the month that was chosen
    pictures.settle(window)
    assert "October 2026" in page.panel.sentence.text()
    QTest.mouseClick(after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "November 2026" in page.panel.sentence.text())
    assert page.panels[0].months.isHidden()
