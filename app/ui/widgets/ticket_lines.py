"""A ticket in full: each line with its size, colour and price, and whom it was for."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain import colours, money
from app.queries.timeline import Bought, TicketEntry
from app.ui import theme
from app.ui.row_table import Column, RowTable
from app.words import bought

_SEEN: Final = 9
"""Lines that are seen at once; the arrows go through all."""
_WIDE: Final = 640
"""Pixels at 100 % that a line in full takes."""


class TicketLines(RowTable[Bought]):
    """The lines of one ticket, to be read."""

    def __init__(
        self,
        ticket: TicketEntry,
        people: Mapping[int, str],
        currency: str | None,
        parent: QWidget | None = None,
    ) -> None:
        """Name relatives from `people`, by their id; without a `currency` no price is shown."""
        self._people = people
        columns: list[Column[Bought]] = [
            Column(lambda: self.tr("Item"), _item, stretch=True),
            Column(lambda: self.tr("Size"), lambda line: line.size),
            Column(lambda: self.tr("Colour"), _colour),
            Column(lambda: self.tr("For whom"), self._whom),
        ]
        if currency is not None:
            columns.append(
                Column(lambda: self.tr("Paid"), lambda line: money.format(line.price, currency), right=True)
            )
        super().__init__(columns, parent)
        self.setObjectName("ticketLines")
        self.setAccessibleName(self.tr("Lines of the ticket"))
        self.setMinimumWidth(theme.current().px(_WIDE))
        self.show_rows(ticket.lines)
        self.setFixedHeight(
            min(len(ticket.lines), _SEEN) * self.verticalHeader().defaultSectionSize()
            + self.horizontalHeader().sizeHint().height()
            + theme.GRID
        )

    def _whom(self, line: Bought) -> str:
        return self._people.get(line.relative_id or 0) or bought.for_whom(line.for_whom)


def _item(line: Bought) -> str:
    item = line.item or line.category
    return item if line.quantity == 1 else f"{item} × {line.quantity}"


def _colour(line: Bought) -> str:
    return colours.name(line.colour, i18n.current()) if line.colour else ""
