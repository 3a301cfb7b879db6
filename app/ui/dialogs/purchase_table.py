"""The lines of a ticket as a table: every cell is written in where it stands."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui import theme
from app.ui.dialogs.purchase_cells import CellDelegate
from app.ui.dialogs.purchase_model import Cell, TicketModel
from app.ui.dialogs.purchase_ticket import Whom

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS: Final = {
    Cell.CATEGORY: 112, Cell.SIZE: 72, Cell.COLOUR: 96, Cell.PIECES: 72, Cell.PRICE: 104, Cell.PAID: 104,
    Cell.WHOM: 144,
}  # fmt: skip
"""Pixels at 100 %."""
_OTHERS: Final = 0.74
"""The most that these columns take."""


class TicketTable(QTableView):
    """Enter or a double click writes in the marked cell; Delete takes its line off."""

    left = Signal()
    """A cell was written to its end, or the lines were left upwards: the next piece can come."""
    unwanted = Signal(int)
    """The line in this row is to go."""

    def __init__(
        self, model: TicketModel, people: Callable[[], Sequence[tuple[Whom, str]]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ticketLines")
        self.setModel(model)
        self._delegate = CellDelegate(model, people, model.refused.emit, self)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._closed)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().px(theme.BODY) + 2 * theme.GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Cell.ITEM, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the item what the others leave, and no less than a quarter."""
        super().resizeEvent(event)
        look, room = theme.current(), self.viewport().width()
        wanted = {cell: look.px(width) for cell, width in _WIDTHS.items()}
        share = min(1.0, room * _OTHERS / sum(wanted.values()))
        for cell, width in wanted.items():
            self.horizontalHeader().resizeSection(cell, int(width * share))

    def mark(self, row: int, cell: Cell = Cell.ITEM) -> None:
        """Mark a line."""
        self.setCurrentIndex(self.model().index(row, cell))

    def write(self, row: int, cell: Cell) -> None:
        """Open the editor of a cell."""
        index = self.model().index(row, cell)
        self.setCurrentIndex(index)
        self.edit(index)

    def settle(self) -> bool:
        """Keep what stands in an open editor; False where it cannot be kept and the editor stays."""
        editor = self.viewport().focusWidget()
        if self.state() == QAbstractItemView.State.EditingState and editor is not None:
            if not self._delegate.settled():
                return False
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True

    @property
    def row(self) -> int:
        """The row that is marked, −1 for none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in the cell on Enter, take the line off on Delete, go back to the entry above the first."""
        if event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.row >= 0:
            self.unwanted.emit(self.row)
        elif event.key() == Qt.Key.Key_Up and self.row <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _closed(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.left.emit()
