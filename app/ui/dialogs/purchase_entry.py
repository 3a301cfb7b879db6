"""The one field of a ticket: the scanner types here, and letters are completed in a list below."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROWS: Final = 9
"""Rows seen at once."""
_STEPS: Final = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS,
}  # fmt: skip


class Suggestion(NamedTuple):
    """A row of the list: what it is called, what tells it from others, and the thing itself."""

    words: str
    details: str
    value: object


class Suggestions(QListView):
    """What the letters may mean, over the lines of the ticket; the keyboard stays with the entry."""

    chosen = Signal(object)
    """A row was clicked: its value."""

    def __init__(self, entry: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ticketSuggestions")
        self._entry = entry
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.chosen.emit(self._rows.rows[index.row()].value))
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion], *, mark: bool = True) -> None:
        """List what fits, the best one marked unless told otherwise; an empty list goes away."""
        self._rows.show(rows)
        self.setVisible(bool(rows))
        if rows:
            self.setCurrentIndex(self._rows.index(0 if mark else -1, 0))
            self.scrollToTop()
            height = min(len(rows), _ROWS) * self.sizeHintForRow(0) + theme.GRID + 2
            below = self._entry.geometry().bottomLeft()
            self.setGeometry(below.x(), below.y() + theme.GRID // 2, self._entry.width(), height)
            self.raise_()

    def marked(self) -> object | None:
        """Return the value of the row that is marked, None while there is no list."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].value if self.isVisible() and index.isValid() else None

    def walk(self, key: int) -> None:
        """Mark the row above or below, or a page further."""
        row = self.currentIndex().row() + _STEPS[Qt.Key(key)]
        self.setCurrentIndex(self._rows.index(max(0, min(row, self._rows.rowCount() - 1)), 0))


class LineEntry(QLineEdit):
    """Keeps Enter to itself: on a text it is accepted, on nothing the lines are complete."""

    accepted = Signal(str, object)
    """What was written, and the row that was marked (or None)."""
    finished = Signal()
    """Enter on the empty field."""
    walked = Signal(int)
    """↑ or ↓ without a list: the line above or below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ticketEntry")
        self.setProperty("kind", "entry")
        self.list = Suggestions(self, parent)
        self.list.chosen.connect(lambda value: self.accepted.emit(self.text().strip(), value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept on Enter, walk on the arrows."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():  # held down, it would go on to pay and record
                self.accept_text()
        elif event.key() in _STEPS and self.list.isVisible():
            self.list.walk(event.key())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def accept_text(self) -> None:
        """Do what Enter does."""
        written, marked = self.text().strip(), self.list.marked()
        if written or marked is not None:
            self.accepted.emit(written, marked)
        else:
            self.finished.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away."""
        super().focusOutEvent(event)
        self.list.hide()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Suggestion] = ()

    def show(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.words, row.details) if part)
        return row.details if role == Qt.ItemDataRole.UserRole else None


class _RowDelegate(QStyledItemDelegate):
    """Paints a row: the name, and at the end of the line what tells it from others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, theme.current().px(4 * theme.GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = theme.current(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(look.colours.tint))
            painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(look.colours.accent))
        line = box.adjusted(2 * theme.GRID, 0, -2 * theme.GRID, 0)
        painter.setFont(look.font())
        metrics = painter.fontMetrics()
        details = metrics.elidedText(
            str(index.data(Qt.ItemDataRole.UserRole)), Qt.TextElideMode.ElideRight, line.width() * 3 // 5
        )
        painter.setPen(QColor(look.colours.muted))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), details)
        line.setRight(line.right() - metrics.horizontalAdvance(details) - 2 * theme.GRID)
        painter.setPen(QColor(look.colours.ink))
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()
