"""Headings of a table that is too wide are folded into two lines."""

import pytest
from PySide6.QtCore import Qt

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.figure_table import FigureTable
from app.ui.widgets.folded import folded
from app.words.insight import tables
from app.words.insight.tables import Table


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Contacts in 10 working days", "Contacts in 10\nworking days"),
        ("Reached", "Reached"),
        ("30日以内に再来店", "30日以内\nに再来店"),
        ("会員数", "会員数"),
        ("", ""),
    ],
)
def test_a_heading_is_broken_where_both_lines_are_shortest(words: str, made: str) -> None:
    assert folded(words, lambda part: sum(2 if letter > "　" else 1 for letter in part)) == made


def test_a_table_folds_its_headings_only_where_it_would_scroll(
    window: MainWindow, shop: Shop, look: Theme
) -> None:
    assert shop
    assert look.scale == 100
    table = FigureTable(window)
    columns = (tables.text("Staff"), *(tables.count("Contacts in 10 working days") for _ in range(3)))
    table.resize(900, 300)
    table.show()
    table.show_table(Table(columns, (("小燕", 1, 2, 3),)), "CNY")
    head = table.horizontalHeader()
    low = head.sizeHint().height()
    level = Qt.Orientation.Horizontal
    assert table.model().headerData(1, level) == "Contacts in 10 working days"
    table.resize(500, 300)
    assert table.model().headerData(1, level) == "Contacts in 10\nworking days"
    assert head.sizeHint().height() > low
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(900, 300)
    assert table.model().headerData(1, level) == "Contacts in 10 working days"
    table.show_table(Table((), ()), "CNY")
