"""The lines of a ticket as Qt wants them: what stands in a cell, and what may be written into it."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from app import i18n
from app.domain import colours, money, till
from app.domain.errors import Refusal
from app.ui import theme
from app.ui.dialogs.purchase_ticket import Line, Ticket, Whom

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Cell(IntEnum):
    """The columns."""

    ITEM = 0
    CATEGORY = 1
    SIZE = 2
    COLOUR = 3
    PIECES = 4
    PRICE = 5
    PAID = 6
    WHOM = 7


_TEXTS: Final = {Cell.ITEM: "item", Cell.CATEGORY: "category", Cell.SIZE: "size", Cell.COLOUR: "colour"}


class TicketModel(QAbstractTableModel):
    """The lines, one cell after another."""

    refused = Signal(object)
    """What was written into a cell cannot be kept: the Refusal."""

    def __init__(self, ticket: Ticket, currency: str, who: Callable[[Whom], str], parent: QObject) -> None:
        super().__init__(parent)
        self._ticket, self._currency, self._who = ticket, currency, who

    def show(self) -> None:
        """Let everything be read anew."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._ticket.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Cell)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell can be written in: of what comes back only the pieces and the price."""
        flags = super().flags(index)
        if not index.isValid() or index.column() == Cell.PAID:
            return flags
        back = self._ticket.lines[index.row()].taken is not None
        if back and index.column() not in {Cell.PIECES, Cell.PRICE}:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a cell's text, look or hint."""
        if not index.isValid():
            return None
        line, cell = self._ticket.lines[index.row()], Cell(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, cell)
        if role == Qt.ItemDataRole.EditRole:
            return self._written(line, cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            offered = self.tr("Offered: write over it if it is another")
            return offered if _offered(line, cell) else self._text(line, cell)
        return _side(cell) if role == Qt.ItemDataRole.TextAlignmentRole else _look(line, cell, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Cell.ITEM: self.tr("Item"),
                Cell.CATEGORY: self.tr("Category"),
                Cell.SIZE: self.tr("Size"),
                Cell.COLOUR: self.tr("Colour"),
                Cell.PIECES: self.tr("Pieces"),
                Cell.PRICE: self.tr("Price"),
                Cell.PAID: self.tr("Paid"),
                Cell.WHOM: self.tr("For whom"),
            }[Cell(section)]
        return _side(Cell(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Keep what was written; False (and `refused`) where it cannot be."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, cell = index.row(), Cell(index.column())
        try:
            if cell is Cell.WHOM:
                self._ticket.give(row, tuple(value))
            elif value != self._written(self._ticket.lines[row], cell):
                self._ticket.change(row, **self._read(row, cell, str(value)))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Cell) - 1))
        return True

    def refusal(self, index: Index, written: str) -> Refusal | None:
        """Return why this cannot be written into a cell, None if it can."""
        try:
            self._read(index.row(), Cell(index.column()), written)
        except Refusal as refusal:
            return refusal
        return None

    def _read(self, row: int, cell: Cell, written: str) -> dict[str, Any]:
        """Return the fields that a text means in a cell. Raises BadValue."""
        line = self._ticket.lines[row]
        if cell is Cell.PRICE:
            if not written.strip():
                return {"price": None if line.taken else line.full}
            amount = till.price(written, self._full(line), self._currency)
            return {"price": amount, "full": amount if line.full is None else line.full}
        if cell is Cell.PIECES:
            pieces = till.pieces(written)
            if line.taken and pieces > 0:
                pieces = -pieces
            self._ticket.may_be(line, pieces)
            return {"quantity": pieces}
        return {_TEXTS[cell]: written.strip()} if cell in _TEXTS else {}

    def _full(self, line: Line) -> int | None:
        if line.taken is None:
            return line.full
        return line.taken.refund(line.taken.quantity) // line.taken.quantity

    def _text(self, line: Line, cell: Cell) -> str:
        if cell is Cell.ITEM and not line.item:
            return self.tr("{code}: what is it?").format(code=line.code)
        if cell is Cell.ITEM and line.taken:
            return self.tr("Back: {item}").format(item=line.item)
        if cell is Cell.COLOUR and line.colour:
            return colours.name(line.colour, i18n.current())
        if cell in (Cell.PRICE, Cell.PAID):
            amount = line.paid if cell is Cell.PAID else self._each(line)
            return "–" if amount is None else money.format(amount, self._currency)
        written = self._written(line, cell)
        return written if isinstance(written, str) else self._who(written)

    def _written(self, line: Line, cell: Cell) -> str | Whom:
        """Return what stands in the editor of a cell."""
        if cell in _TEXTS:
            return str(getattr(line, _TEXTS[cell]))
        if cell is Cell.PIECES:
            return str(line.quantity)
        if cell is Cell.WHOM:
            return (line.for_whom, line.relative_id)
        each = self._each(line)
        return "" if each is None else money.plain(each, self._currency)

    def _each(self, line: Line) -> int | None:
        return self._full(line) if line.price is None else line.price


def _offered(line: Line, cell: Cell) -> bool:
    return _TEXTS.get(cell) in line.offered


def _look(line: Line, cell: Cell, role: int) -> Any:
    """Return how offered values and lines that need a word are set off: by colour and by slant or words."""
    if _offered(line, cell):
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.current().colours.muted)
        font = QFont(theme.current().font())
        font.setItalic(True)
        return font if role == Qt.ItemDataRole.FontRole else None
    if role == Qt.ItemDataRole.ForegroundRole and cell is Cell.ITEM and not line.item:
        return QColor(theme.current().colours.warn)
    return None


def _side(cell: Cell) -> int:
    right = cell in {Cell.PIECES, Cell.PRICE, Cell.PAID}
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
