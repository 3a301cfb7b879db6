"""A list through the real window: tried out, shown, taken in, taken back; refused rows; cancelled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import load_workbook
from xlsxwriter import Workbook

from app.database.shop import Shop
from app.domain.dates import DayOrder
from app.exchange import backup, column_map
from app.queries import import_maps, known, members
from app.ui.dialogs.import_file import ImportFile
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_import import ImportSection
from tests.ui import papers
from tests.ui.papers import settled

GOOD = "姓名,手机,生日\n王芳,13800001111,1990-05-06\n赵敏,13800002222,1988-01-02\n"
BROKEN = GOOD + "钱多,13800003333,1988-13-45\n"


def imports_of(page: SettingsPage) -> ImportSection:
    """Return the section, wherever it stands."""
    return next(section for section in page.sections if isinstance(section, ImportSection))


def offered(window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportFile:
    """Choose the file in the settings and return the plan that is shown."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.list.setCurrentRow(page.sections.index(imports_of(page)))
    button = page.findChild(QPushButton, "importChoose")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportFile)))
    settled(window, qtbot)
    return window.findChildren(ImportFile)[0]


def written(tmp_path: Path, words: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(words.encode(encoding))
    return path


def dropped(window: MainWindow, qtbot: QtBot, path: Path) -> ImportFile:
    """Let go of a file over the window and return the plan that is shown."""
    window.files.take(path)
    qtbot.waitUntil(lambda: any(plan.isVisible() for plan in window.findChildren(ImportFile)))
    settled(window, qtbot)
    return next(plan for plan in window.findChildren(ImportFile) if plan.isVisible())


def told(plan: ImportFile) -> str:
    return plan.check._counts.text()


def taken(plan: ImportFile) -> list[str | None]:
    """Return what the columns are taken for."""
    return [box.currentData() or None for box in plan.preview.choices]


def seen(plan: ImportFile, row: int) -> list[str]:
    """Return a row of the preview, the first one is 1."""
    model = plan.preview._rows
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def choose(plan: ImportFile, column: int, field: str) -> None:
    box = plan.preview.choices[column]
    row = box.findData(field)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def count(shop: Shop) -> int:
    with shop.reading() as session:
        return members.count(session)


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
    assert "1 rows: 1 new" in told(plan)
    assert taken(plan)[3:] == [None, None]
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 3


def test_a_column_that_was_guessed_wrong_is_corrected_and_remembered(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = "会员,暗号,备注\n王芳,V77,老客\n"
    first = tmp_path / "客户2026-10.csv"
    first.write_text(sheet, "utf-8")
    plan = dropped(window, qtbot, first)
    box = plan.preview.choices[1]
    box.setFocus()
    row = box.findData("card")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    settled(window, qtbot)
    assert taken(plan)[1] == "card"
    assert plan._name.text() == "客户"
    plan.done_button.click()
    settled(window, qtbot)
    with shop.reading() as session:
        assert [saved.name for saved in import_maps.every(session)] == ["客户"]
        assert known.cards(session)["V77"]
    second = tmp_path / "客户2026-11.csv"
    second.write_text(sheet.replace("V77", "V78").replace("王芳", "赵敏"), "gb18030")
    plan = dropped(window, qtbot, second)
    assert taken(plan)[1] == "card"
    assert "客户" in plan._read_as.text()
    assert not plan._remember.isVisible()
    plan.done_button.click()
    settled(window, qtbot)
    with shop.reading() as session:
        assert known.cards(session)["V78"]


def test_a_field_is_one_column_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plan = dropped(window, qtbot, written(tmp_path, "姓名,手机,旧号\n王芳,13800001111,V1\n"))
    choose(plan, 2, "phone")
    settled(window, qtbot)
    assert taken(plan) == ["name", None, "phone"]
    choose(plan, 0, "")
    settled(window, qtbot)
    assert not plan.done_button.isEnabled()
    plan.reject()


def test_days_that_can_be_two_are_asked_for(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = "card,name,day,item,price\nV9,Ann,03/04/2025,coat,10\nV9,Ann,05/06/2025,coat,20\n"
    plan = dropped(window, qtbot, written(tmp_path, sheet))
    assert plan.question.isVisible()
    assert not plan.done_button.isEnabled()
    assert seen(plan, 1)[2] == "03/04/2025 · it could be two days"
    button = plan.findChild(QPushButton, "importOrder_day_first")
    assert isinstance(button, QPushButton)
    assert button.text() == "Day first: 03/04/2025 → 3 Apr 2025   05/06/2025 → 5 Jun 2025"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(window, qtbot)
    assert not plan.question.isVisible()
    assert seen(plan, 1)[2] == "2025-04-03"
    plan.done_button.click()
    settled(window, qtbot)
    with shop.reading() as session:
        days = session.connection().exec_driver_sql("SELECT day FROM purchase ORDER BY day").all()
    assert [day for (day,) in days] == ["2025-04-03", "2025-06-05"]


def test_a_question_further_down_is_asked_all_the_same(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = "".join(f"V9,Ann,2025-01-{n:02},coat,{n}\n" for n in range(1, 29))
    sheet = "card,name,day,item,price\n" + rows + "V9,Ann,03/04/2025,coat,10\n"
    plan = dropped(window, qtbot, written(tmp_path, sheet))
    assert plan.question.isVisible()
    assert not plan.done_button.isEnabled()
    plan.question.answered.emit(DayOrder.MONTH_FIRST)
    settled(window, qtbot)
    assert "29 rows: 29 new" in told(plan)
    plan.reject()


def test_what_the_file_is_its_header_row_and_its_table_are_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    book = tmp_path / "two.xlsx"
    with Workbook(str(book)) as made:
        made.add_worksheet("会员").write_column(0, 0, ["名单", "姓名", "王芳"])
        sheet = made.add_worksheet("货")
        sheet.write_row(0, 0, ["货号", "品名", "吊牌价"])
        sheet.write_row(1, 0, ["C1", "大衣", 2980])
    plan = dropped(window, qtbot, book)
    assert plan.choices.row.value() == 2
    assert [plan.choices.table.itemText(n) for n in range(2)] == [
        "会员 · row 2 · members", "货 · row 1 · catalogue"
    ]  # fmt: skip
    plan.choices.turned.emit(1)
    settled(window, qtbot)
    assert taken(plan) == ["sku", "item", "list_price"]
    assert seen(plan, 1)[2] == "¥2,980"
    plan.choices.only.click()
    settled(window, qtbot)
    assert "1 rows: 1 new" in told(plan)
    plan.choices.row.setValue(2)
    settled(window, qtbot)
    assert plan.preview._rows.headerData(0, Qt.Orientation.Horizontal) == "C1"
    plan.reject()


def test_an_encoding_that_was_guessed_wrong_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = offered(window, qtbot, written(tmp_path, GOOD, "gb18030"), monkeypatch)
    for name, first in (("cp932", False), ("gb18030", True)):
        row = plan.choices.encoding.findData(name)
        plan.choices.encoding.setCurrentIndex(row)
        plan.choices.encoding.activated.emit(row)
        settled(window, qtbot)
        assert (plan.preview._rows.headerData(0, Qt.Orientation.Horizontal) == "姓名") is first
    assert "2 new" in told(plan)
    plan.reject()


def test_what_is_the_same_in_every_row(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plan = dropped(window, qtbot, written(tmp_path, "Customer ID,Item,Price\n7,coat,10\n"))
    assert not plan.done_button.isEnabled()
    for field, value in (("day", "2025-12-31"), ("name", "Customer {card}")):
        plan.same.field.setCurrentIndex(plan.same.field.findData(field))
        plan.same.value.setText(value)
        QTest.mouseClick(plan.same._add, Qt.MouseButton.LeftButton)
        settled(window, qtbot)
    assert seen(plan, 1)[3:] == ["2025-12-31", "Customer 7"]
    assert "1 new members, 1 new purchase lines" in told(plan)
    plan.same._drop("day")
    settled(window, qtbot)
    assert told(plan) == "1 rows: 1 new, 0 changed, 0 the same, 0 refused"
    plan.reject()


def test_a_map_goes_out_as_a_file_and_comes_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = dropped(window, qtbot, written(tmp_path, "谁,号\n王芳,V1\n"))
    choose(plan, 0, "name")
    settled(window, qtbot)
    target = tmp_path / "map.toml"
    papers.saving_to(target, monkeypatch)
    plan.maps.write_file()
    assert column_map.read(target).columns == {"谁": "name", "号": ""}
    plan.reject()
    settled(window, qtbot)
    plan = dropped(window, qtbot, written(tmp_path, "谁,号\n王芳,V1\n"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(target), ""))
    plan.maps.read_file()
    settled(window, qtbot)
    assert taken(plan) == ["name", None]
    plan.reject()


def test_points_are_as_of_the_day_that_is_asked_for(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    plan = dropped(window, qtbot, written(tmp_path, "卡号,积分余额\nVIP-0231,3420\n"))
    assert plan.choices.as_of.isVisible()
    plan.choices.as_of.setDate(QDate(2026, 10, 31))
    settled(window, qtbot)
    plan.done_button.click()
    settled(window, qtbot)
    with shop.reading() as session:
        lots = session.connection().exec_driver_sql("SELECT delta, day FROM ledger_entry").all()
    assert [tuple(lot) for lot in lots] == [(3420, "2026-10-31")]


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
