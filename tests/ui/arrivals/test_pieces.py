"""The pieces of a delivery through the real window: pasted, written, chosen from a file or the catalogue."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Item
from app.ui.dialogs.arrival_catalogue import ArrivalCatalogue
from app.ui.main_window import MainWindow
from app.ui.pages.arrivals import ArrivalsPage
from tests.ui.arrivals.delivery import CONTROL, LINE, cells, paste, press, words, write


def test_what_is_pasted_is_read_at_once_and_what_is_not_understood_stays(page: ArrivalsPage) -> None:
    paste(page, f"今天到货啦\n{LINE}\n")
    assert cells(page.intake.table) == ["真丝连衣裙", "dresses", "36 38 40", "wine", "", "¥1,280"]
    assert page.intake.paste.toPlainText() == "今天到货啦"
    assert "1 line was not understood" in words(page, "arrivalUnread")
    page.intake.paste.setPlainText("薄荷 T恤 均码 ¥199")
    QTest.keyClick(page.intake.paste, Qt.Key.Key_Return, CONTROL)
    assert cells(page.intake.table, 1)[0] == "T恤"
    assert words(page, "arrivalUnread") == ""
    page.intake.paste.setPlainText(LINE)
    press(page, "readArrivals")
    assert page.intake.table.model().rowCount() == 2, "the same piece is not listed twice"


def test_the_table_is_a_sound_model(page: ArrivalsPage) -> None:
    QAbstractItemModelTester(
        page.intake.table.articles, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    paste(page, f"{LINE}\n薄荷 T恤 ¥199")
    write(page.intake.table, 1, 2, "S-L")
    QTest.keyClick(page.intake.table, Qt.Key.Key_Delete)


def test_what_is_missing_says_so_and_is_written_in_place(page: ArrivalsPage) -> None:
    paste(page, "蜡烛 ¥199")
    table = page.intake.table
    assert cells(table)[:4] == ["蜡烛", "missing", "", "missing"]
    hint = table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "fits nobody" in hint
    write(table, 0, 1, "连衣裙")
    write(table, 0, 2, "36～38")
    write(table, 0, 3, "酒红、墨绿")
    write(table, 0, 4, "通勤")
    write(table, 0, 5, "1,280元")
    write(table, 0, 0, "丝绒连衣裙")
    assert cells(table) == ["丝绒连衣裙", "dresses", "36 38", "wine, dark green", "通勤", "¥1,280"]
    write(table, 0, 5, "much")
    assert cells(table)[5] == "¥1,280", "what is no price leaves the price as it was"
    assert table.model().setData(table.model().index(0, 0), "x", Qt.ItemDataRole.DisplayRole) is False


def test_a_piece_is_taken_off_and_the_list_is_cleared(page: ArrivalsPage) -> None:
    paste(page, f"{LINE}\n薄荷 T恤 均码 ¥199\n真丝方巾 酒红 ¥399")
    page.intake.table.setFocus()
    page.intake.table.setCurrentIndex(page.intake.table.model().index(0, 0))
    QTest.keyClick(page.intake.table, Qt.Key.Key_Delete)
    assert [one.name for one in page.intake.arrivals] == ["T恤", "真丝方巾"]
    press(page, "removeArrival")
    assert [one.name for one in page.intake.arrivals] == ["真丝方巾"]
    press(page, "clearArrivals")
    assert page.intake.arrivals == []
    find = page.findChild(QPushButton, "arrivalFind")
    assert find is not None
    assert not find.isEnabled()


def test_nothing_is_looked_for_while_no_piece_is_known(page: ArrivalsPage, window: MainWindow) -> None:
    paste(page, "蜡烛 ¥199")
    press(page, "arrivalFind")
    assert page.intake.isVisible()
    assert "fill in what is missing" in window.toast.accessibleName()


def test_a_file_is_chosen_or_dropped(
    page: ArrivalsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "到货.csv"
    file.write_text("品名,尺码,颜色,售价\n真丝连衣裙,38,酒红,1280\n,,,\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    press(page, "arrivalFile")
    qtbot.waitUntil(lambda: page.intake.table.model().rowCount() == 1)
    press(page, "clearArrivals")
    other = tmp_path / "more.txt"
    other.write_text("谢谢\n真丝方巾 酒红 ¥399\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    page.intake.paste.dropEvent(drop)
    qtbot.waitUntil(lambda: page.intake.table.model().rowCount() == 1)
    assert page.intake.paste.toPlainText() == "谢谢"


def test_articles_of_the_catalogue_are_ticked(page: ArrivalsPage, shop: Shop) -> None:
    with shop.changing() as session:
        session.add(
            Item(
                name="真丝连衣裙",
                category="连衣裙",
                sizes="36,38",
                colours="酒红",
                price=128_000,
                styles="通勤",
            )
        )
        session.add(Item(name="旧款", sku="OLD"))
    press(page, "arrivalCatalogue")
    form = page.window().findChild(ArrivalCatalogue)
    assert form is not None
    items = form.findChild(QListWidget, "catalogueItems")
    search = form.findChild(QLineEdit, "catalogueSearch")
    assert items is not None
    assert search is not None
    search.setText("连衣裙")
    assert [items.item(row).isHidden() for row in range(2)] == [True, False]
    items.item(1).setCheckState(Qt.CheckState.Checked)
    press(form, "formDone")
    assert cells(page.intake.table) == ["真丝连衣裙", "dresses", "36 38", "wine", "通勤", "¥1,280"]


def test_an_empty_catalogue_says_so(page: ArrivalsPage) -> None:
    press(page, "arrivalCatalogue")
    form = page.window().findChild(ArrivalCatalogue)
    assert form is not None
    assert any("empty" in label.text() for label in form.findChildren(QLabel) if label.isVisible())
    form.reject()
