"""A list through the real window: tried out, shown, taken in, taken back; refused rows; cancelled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import load_workbook
from xlsxwriter import Workbook

from app.database.shop import Shop
from app.exchange import backup
from app.ui.dialogs.import_file import ImportFile
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from tests.ui import papers
from tests.ui.import_plan import (
    BROKEN,
    GOOD,
    count,
    dropped,
    imports_of,
    offered,
    seen,
    taken,
    told,
    written,
)
from tests.ui.papers import settled


def test_a_good_list_is_shown_taken_in_and_taken_back(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, GOOD, "gb18030"), monkeypatch)
    assert "2 rows: 2 new" in told(plan)
    assert plan.choices.encoding.currentData() == "gb18030"
    assert taken(plan) == ["name", "phone", "birthday"]
    assert seen(plan, 1) == ["王芳", "13800001111", "6 May 1990"]
    assert not plan.check.reasons.isVisible()
    assert count(shop) == before
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 2
    made = backup.latest(shop.path)
    assert made is not None
    assert made.reason == backup.IMPORT
    assert "Taken in: 2 new" in window.toast.accessibleName()
    window.undo()
    settled(window, qtbot)
    assert count(shop) == before


def test_broken_rows_say_why_and_come_back_as_a_sheet_to_mend(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, BROKEN), monkeypatch)
    assert "1 refused" in told(plan)
    assert seen(plan, 3)[2] == "1988-13-45 · there is no such day"
    assert [reason.row for reason in plan.check.reasons._rows.rows] == [4]
    assert not plan.done_button.isEnabled()
    good = plan.findChild(QCheckBox, "importGood")
    assert isinstance(good, QCheckBox)
    good.click()
    papers.saving_to(None, monkeypatch)
    plan.done_button.click()
    assert plan.isVisible()
    refused = tmp_path / "refused.xlsx"
    papers.saving_to(refused, monkeypatch)
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 2
    headers, row = load_workbook(refused).get_sheet_by_index(0).to_python()
    assert headers == ["姓名", "手机", "生日", "vitrine row", "vitrine reason"]
    assert row == ["钱多", "13800003333", "1988-13-45", 4, "生日: there is no such day"]
    with Workbook(str(refused)) as mended:
        sheet = mended.add_worksheet()
        sheet.write_row(0, 0, headers)
        sheet.write_row(1, 0, [*row[:2], "1988-03-04", *row[3:]])
    plan = dropped(window, qtbot, refused)
    assert "1 row: 1 new" in told(plan)
    assert taken(plan)[3:] == [None, None]
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 3


def test_a_check_can_be_stopped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plan = dropped(window, qtbot, written(tmp_path, GOOD))
    plan._check()
    stop = plan.findChild(QPushButton, "importStop")
    assert isinstance(stop, QPushButton)
    assert stop.isVisible()
    stop.click()
    settled(window, qtbot)
    assert "not checked" in told(plan)
    assert not plan.done_button.isEnabled()
    plan.reject()


def test_left_or_cancelled_nothing_is_taken_in(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, GOOD), monkeypatch)
    window.jobs.started.connect(lambda running: running.cancel())
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before


def test_a_file_is_let_go_of_over_any_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.go("calendar")
    path = written(tmp_path, GOOD)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    window.cover()
    QCoreApplication.sendEvent(window, over)
    assert not window.files._takes(data)
    window._uncover()
    QCoreApplication.sendEvent(window, over)
    assert over.isAccepted()
    there = QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window, there)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportFile)))
    settled(window, qtbot)
    window.findChildren(ImportFile)[0].reject()


def test_an_import_of_before_is_taken_back_from_the_list(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, GOOD), monkeypatch)
    plan.done_button.click()
    settled(window, qtbot)
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    section = imports_of(page)
    section.refresh()
    assert [(row.file_name, row.added) for row in section.table._rows.rows] == [("list.csv", 2)]
    section.back.click()
    settled(window, qtbot)
    assert count(shop) == before
    assert not section.back.isEnabled()
