"""The first rows of a file as they are read, and over each column what it is taken for."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from app.exchange import kinds
from app.exchange.kinds import Kind
from app.exchange.preview import Preview, SeenCell, SeenRow
from app.ui import theme
from app.words import fields, imports

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NARROWEST: Final = 12 * theme.GRID
_WIDEST: Final = 36 * theme.GRID
_ROW: Final = 25
_ARROW: Final = 8 * theme.GRID
"""Beside the words of a choice: its edge and its arrow."""
_CHOICES: Final = 38


class PreviewModel(QAbstractTableModel):
    """The rows; the first one is room for the choices of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Preview | None = None

    def show(self, shown: Preview) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are shown, with the one of the choices."""
        return 0 if parent.isValid() or self._shown is None else len(self._shown.rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns the file has."""
        return 0 if parent.isValid() or self._shown is None else len(self._shown.fields)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a cell's text and colour; what is refused says why in words."""
        if not index.isValid() or self._shown is None or not index.row():
            return None
        row = self._shown.rows[index.row() - 1]
        if index.column() >= len(row.cells):
            return None
        cell = row.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return written(row, cell, first=index.column() == 0)
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = theme.current().colours
            if cell.why:
                return QColor(colours.danger)
            if row.why or not self._shown.fields[index.column()]:
                return QColor(colours.muted)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the heading in the file, and the number that a spreadsheet shows beside the row."""
        if self._shown is None or role != Qt.ItemDataRole.DisplayRole:
            if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._shown.rows[section - 1].number) if section else ""
        return self._shown.headers[section] or "–"


class PreviewTable(QTableView):
    """Shows a preview; a choice over a column says what the column is."""

    chosen = Signal(int, str)
    """The column, and the field it is to be; "" leaves it out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self._rows = PreviewModel(self)
        self.setModel(self._rows)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.choices: list[QComboBox] = []

    def show_preview(self, shown: Preview) -> None:
        """Show other rows, and let each column be chosen anew."""
        place = self.horizontalScrollBar().value()
        self._rows.show(shown)
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.verticalHeader().resizeSection(0, look.px(_CHOICES))
        # One model for all choices: a file may have a hundred columns.
        offered = _offered(
            Kind(shown.kind) if shown.kind else None, [*filter(None, shown.fields)], self.tr("leave out")
        )
        places = {offered.item(row).data(Qt.ItemDataRole.UserRole): row for row in range(offered.rowCount())}
        self.choices = []
        for column, field in enumerate(shown.fields):
            box = QComboBox(self)
            box.setModel(offered)
            box.setMaxVisibleItems(16)
            box.setCurrentIndex(places.get(field or "", 0))
            box.setObjectName(f"importColumn{column}")
            name = self.tr("What “{heading}” is").format(heading=shown.headers[column])
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setEnabled(bool(shown.keys[column]))
            box.activated.connect(
                lambda _index, at=column, of=box: self.chosen.emit(at, of.currentData() or "")
            )
            # As wide as what is chosen, not as the longest that could be: more of the file is seen.
            box.view().setMinimumWidth(box.sizeHint().width())
            chosen = box.fontMetrics().horizontalAdvance(box.currentText()) + look.px(_ARROW)
            wanted = max(self.sizeHintForColumn(column), chosen) + theme.GRID
            self.setIndexWidget(self._rows.index(0, column), box)  # measured first: its hint counts else
            self.choices.append(box)
            self.setColumnWidth(column, min(max(wanted, look.px(_NARROWEST)), look.px(_WIDEST)))
        self.horizontalScrollBar().setValue(place)


def written(row: SeenRow, cell: SeenCell, *, first: bool) -> str:
    """Return a cell with the reason for which it is not taken, or for which its row is passed over."""
    why = cell.why or (row.why if first else "")
    if not why:
        return cell.text
    said = imports.reason(why)
    return f"{cell.text} · {said}" if cell.text else said


def _offered(kind: Kind | None, taken: Sequence[str], nothing: str) -> QStandardItemModel:
    """Return what a column may be: the fields of the kind, and those that are taken."""
    made = QStandardItemModel()
    for name, words in [
        ("", f"– {nothing}"),
        *((name, fields.field(name)) for name in kinds.usable(kind, taken)),
    ]:
        item = QStandardItem(words)
        item.setData(name, Qt.ItemDataRole.UserRole)
        made.appendRow(item)
    return made
