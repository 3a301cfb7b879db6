"""What was guessed wrong in a list is said by whoever reads it, and remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook

from app.database.shop import Shop
from app.domain.dates import DayOrder
from app.exchange import column_map
from app.queries import import_maps, known
from app.ui.main_window import MainWindow
from tests.ui import papers
from tests.ui.import_plan import (
    GOOD,
    choose,
    dropped,
    offered,
    seen,
    taken,
    told,
    written,
)
from tests.ui.papers import settled


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
    assert "1 row: 1 new" in told(plan)
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
    assert told(plan) == "1 row: 1 new, 0 changed, 0 the same, 0 refused"
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
