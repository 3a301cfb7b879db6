"""What a cell of a list says to the mouse: only what cannot be read in it."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.ui.row_table import Column, RowTable

_LONG = "丝绒长款连衣裙 酒红色 腰带可拆 秋冬新款"


@pytest.mark.parametrize(
    ("width", "words", "hint", "told"),
    [
        (900, "张晓红", None, ""),
        (900, _LONG, None, ""),
        (60, _LONG, None, _LONG),
        (900, "张晓红", "VIP-0231", "VIP-0231"),
    ],
)
@pytest.mark.usefixtures("look")
def test_a_cell_repeats_its_words_only_where_they_are_cut(
    qtbot: QtBot, width: int, words: str, hint: str | None, told: str
) -> None:
    said = None if hint is None else lambda _row: hint
    table: RowTable[str] = RowTable([Column(lambda: "", lambda row: row, hint=said)])
    qtbot.addWidget(table)
    table.resize(1000, 200)
    table.show_rows([words])
    table.show()
    table.setColumnWidth(0, width)
    QToolTip.hideText()
    place = table.visualRect(table.model().index(0, 0)).center()
    at = table.viewport().mapToGlobal(QPoint(place))
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, at))
    assert QToolTip.text() == told
    QToolTip.hideText()


@pytest.mark.usefixtures("look")
def test_a_column_widens_for_what_comes_to_be_seen(qtbot: QtBot) -> None:
    rest: Column[str] = Column(lambda: "", lambda _row: "", stretch=True)
    table: RowTable[str] = RowTable([Column(lambda: "", lambda row: row, right=True), rest])
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show_rows(["9"] * 60 + ["1,234,567.89"])
    table.show()
    narrow = table.columnWidth(0)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    wide = table.columnWidth(0)
    assert wide > narrow
    assert wide >= table.fontMetrics().horizontalAdvance("1,234,567.89")
    table.verticalScrollBar().setValue(0)
    assert table.columnWidth(0) == wide
