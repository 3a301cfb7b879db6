"""The very lines that a derived value rests on, the latest first: in a popover, or a few in a tooltip."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain import colours, money
from app.i18n import Counted
from app.queries.purchases import LineRow
from app.ui import theme
from app.ui.row_table import Column, RowTable
from app.ui.widgets.popover import Popover
from app.words import dates

Lines: Final = Counted("Lines")

_SEEN: Final = 9
"""Rows of the popover that are seen at once; the arrows go through all."""
_HOVERED: Final = 8
"""Lines of a tooltip."""


class Evidence(Popover):
    """A table of lines: day, item, size and colour, what was paid, who served her."""

    def __init__(
        self, anchor: QWidget, title: str, rows: Sequence[LineRow], currency: str | None, more: str = ""
    ) -> None:
        """Without a `currency` no price is shown: the customer may be looking on."""
        super().__init__(anchor, title, more)
        columns: list[Column[LineRow]] = [
            Column(lambda: self.tr("Day"), lambda row: dates.day(row.day), muted=True),
            Column(lambda: self.tr("Item"), _item, stretch=True),
            Column(lambda: self.tr("Size"), lambda row: row.size),
            Column(lambda: self.tr("Colour"), _colour),
        ]
        if currency is not None:
            columns.append(
                Column(lambda: self.tr("Paid"), lambda row: money.format(row.price, currency), right=True)
            )
        columns.append(Column(lambda: self.tr("By"), lambda row: row.staff or "", muted=True))
        self.table: RowTable[LineRow] = RowTable(columns, self)
        self.table.setObjectName("evidenceLines")
        self.table.setAccessibleName(title)
        self.table.show_rows(rows)
        seen = min(len(rows), _SEEN)
        self.table.setFixedHeight(
            seen * self.table.verticalHeader().defaultSectionSize()
            + self.table.horizontalHeader().sizeHint().height()
            + theme.GRID
        )
        self.column.addWidget(self.table)


def in_short(rows: Sequence[LineRow], currency: str | None) -> str:
    """Return the latest of the lines, each on a line of its own."""
    told = [
        "  ".join(
            word
            for word in (
                dates.day(row.day),
                _item(row),
                row.size,
                _colour(row),
                "" if currency is None else money.format(row.price, currency),
                row.staff or "",
            )
            if word
        )
        for row in rows[:_HOVERED]
    ]
    if len(rows) > _HOVERED:
        words = Lines.tr("and %n more: Enter shows them all", "", len(rows) - _HOVERED)
        told.append(words)
    return "\n".join(told)


def _item(row: LineRow) -> str:
    item = row.item or row.category
    return item if row.quantity == 1 else f"{item} × {row.quantity}"


def _colour(row: LineRow) -> str:
    return colours.name(row.colour, i18n.current()) if row.colour else ""
