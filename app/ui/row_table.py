"""A table of frozen rows: its columns are a list, and each says how a row is written in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from app.ui import theme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED = 16
"""Rows that decide how wide a column is at first: those further down are measured when they are seen."""
BESIDE = 3 * theme.GRID
"""Pixels of a cell beside its words."""
_BEFORE = 11
"""Of these so many before them, as before the words of a heading (window.qss)."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CHOSEN, _ENABLED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_Enabled.value
"""Plain numbers: to reckon with Python's enumerations in each cell takes longer than to write it."""
_WRAPS: Final = Qt.TextFlag.TextWordWrap.value
"""In a row that is high enough for two lines."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, how a row is written in it, and how it stands."""

    title: Callable[[], str]
    text: Callable[[Row], str]
    right: bool = False
    """Figures stand at the right."""
    muted: bool = False
    stretch: bool = False
    hint: Callable[[Row], str] | None = None

    @property
    def side(self) -> int:
        """At which side of its place it stands, as Qt counts it."""
        return _RIGHT if self.right else _LEFT


class RowModel(QAbstractTableModel, Generic[Row]):
    """The rows as Qt wants them."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Replace the columns, and list nothing until there are rows for them."""
        self.beginResetModel()
        self._columns, self.rows = columns, ()
        self.endResetModel()

    def retranslate(self) -> None:
        """Let the headings and the words be read anew."""
        self.beginResetModel()
        self.endResetModel()

    def say_headings(self) -> None:
        """Let the headings be read anew."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return a cell's text, hint, colour or place."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint(row) if column.hint else column.text(row)
        if role == Qt.ItemDataRole.ForegroundRole and column.muted:
            return QColor(theme.current().colours.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].side
        return None


class _Cells(QStyledItemDelegate):
    """Writes the cells, and says on one only what cannot be read in it.

    Left to the style sheet, the four lines of a timeline would take longer than the rest of a card.
    """

    def __init__(self, table: "RowTable[Any]") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Write a cell, on the ground of what is chosen if it is."""
        column = self._table.column(index.column())
        colours, state, cell = theme.current().colours, option.state.value, option.rect
        chosen = state & _CHOSEN
        if chosen:
            painter.fillRect(cell, QColor(colours.tint))
        words = column.text(self._table.row(index.row())).replace("\n", " ")
        room = cell.adjusted(_BEFORE, 0, -_BEFORE, 0)
        cut, side = words, column.side | _WRAPS
        if cell.height() < 2 * option.fontMetrics.lineSpacing() + theme.GRID:
            cut, side = option.fontMetrics.elidedText(words, option.textElideMode, room.width()), column.side
        quiet = not state & _ENABLED or (column.muted and not chosen)
        painter.setPen(QColor(colours.muted if quiet else colours.ink))
        painter.drawText(room, side, cut)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Keep quiet where the hint is the words of the cell and these are seen whole."""
        repeats = index.data(Qt.ItemDataRole.ToolTipRole) == index.data(Qt.ItemDataRole.DisplayRole)
        if repeats and self.sizeHint(option, index).width() <= option.rect.width():
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)


class RowTable(QTableView, Generic[Row]):
    """Shows rows; Enter or a double click opens one."""

    opened = Signal(object)
    """The row that was asked for."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._measured = 0
        self._rows: RowModel[Row] = RowModel(columns, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._hold_widths()
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.rows[index.row()]))

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Replace the columns, and list nothing until there are rows for them."""
        self._columns = columns
        self._rows.show_columns(columns)
        self._hold_widths()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace what is listed, and choose the first row so that the keyboard has a place."""
        self._rows.show(rows)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(theme.BODY) + 2 * theme.GRID)
        self._fit()
        if rows:
            self.selectRow(0)

    def column(self, at: int) -> Column[Row]:
        """Return the column at a place."""
        return self._columns[at]

    def row(self, at: int) -> Row:
        """Return the row at a place."""
        return self._rows.rows[at]

    def chosen(self) -> Row | None:
        """Return the row that is marked."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def marked(self) -> list[Row]:
        """Return the rows that are marked, from top to bottom, where several may be."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.rows[place] for place in places]

    def mark(self, places: Iterable[int]) -> None:
        """Mark these rows as well, where several may be."""
        flags = QItemSelectionModel.SelectionFlag
        for place in places:
            self.selectionModel().select(self._rows.index(place, 0), flags.Select | flags.Rows)

    def retranslate(self) -> None:
        """Say headings and words in the window's language."""
        self._rows.retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _hold_widths(self) -> None:
        modes, header = QHeaderView.ResizeMode, self.horizontalHeader()
        for number, column in enumerate(self._columns):
            header.setSectionResizeMode(number, modes.Stretch if column.stretch else modes.Fixed)

    def _fit(self) -> None:
        """Make each column as wide as its heading and its first rows, each word measured once.

        Qt would ask every cell for its font, its icon and its size, several times for one showing.
        """
        advance, header = self.fontMetrics().horizontalAdvance, self.horizontalHeader()
        with QSignalBlocker(header):
            for number, column in enumerate(self._columns):
                if not column.stretch:
                    words = {column.text(row) for row in self._rows.rows[:_MEASURED]}
                    if header.isVisibleTo(self):
                        words.update(column.title().split("\n"))
                    self.setColumnWidth(number, max(map(advance, words), default=0) + BESIDE)
        self._measured = _MEASURED
        self.updateGeometries()
        self.viewport().update()

    def _fit_seen(self) -> None:
        """Widen the columns for the rows that have come to be seen."""
        last = self.rowAt(self.viewport().height() - 1)
        first, self._measured = self._measured, len(self._rows.rows) if last < 0 else last + 1
        if self._measured <= first:
            self._measured = first
            return
        advance = self.fontMetrics().horizontalAdvance
        for number, column in enumerate(self._columns):
            if not column.stretch:
                words = {column.text(row) for row in self._rows.rows[first : self._measured]}
                wanted = max(map(advance, words), default=0) + BESIDE
                if wanted > self.columnWidth(number):
                    self.setColumnWidth(number, wanted)

    def updateGeometries(self) -> None:
        """Stretch a column without a word of it: a table that hears of it paints itself once more, later."""
        with QSignalBlocker(self.horizontalHeader()):
            super().updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the marked row on Enter."""
        row = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
            return
        super().keyPressEvent(event)
