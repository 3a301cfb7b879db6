"""The list under the search box: one row of two lines for each member found, best first."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import i18n
from app.ui import theme
from app.words import dates, people

if TYPE_CHECKING:
    from app.queries.find import Found

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
FOUND = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the `Found` itself."""


class FoundModel(QAbstractListModel):
    """The members found, as Qt wants them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Found] = ()

    def show(self, rows: "Sequence[Found]") -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many were found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the name to show, the sentence to read aloud, or the `Found` itself."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in (found.name, found.reading, found.card, details(found)) if word)
        return None


class FoundDelegate(QStyledItemDelegate):
    """Paints a member: name and reading, card number; then what tells her from her namesakes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines and some air."""
        del option, index
        look = theme.current()
        return QSize(40 * theme.GRID, look.px(7 * theme.GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Found = index.data(FOUND)
        look = theme.current()
        colours = look.colours
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.tint))
            painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(colours.accent))
        line = box.adjusted(2 * theme.GRID, theme.GRID // 2, -2 * theme.GRID, -theme.GRID // 2)
        upper, lower = QRect(line), QRect(line)
        upper.setBottom(line.center().y())
        lower.setTop(line.center().y())
        strong, plain = look.font(strong=True), look.font()
        _Pen(painter, upper, Qt.AlignmentFlag.AlignRight).write(found.card, plain, colours.muted)
        left = _Pen(painter, upper.adjusted(0, 0, -_wide(plain, found.card) - theme.GRID, 0))
        left.write(found.name, strong, colours.accent if found.matched == "name" else colours.ink)
        left.write(found.reading, plain, colours.muted)
        _Pen(painter, lower).write(details(found), plain, colours.muted)
        painter.restore()


class _Pen:
    """Writes words one after another into a line, cutting off what does not fit."""

    def __init__(
        self, painter: QPainter, line: QRect, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        self._painter = painter
        self._line = QRect(line)
        self._side = side

    def write(self, text: str, font: QFont, colour: str) -> None:
        if not text:
            return
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._line.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(self._line, int(self._side | Qt.AlignmentFlag.AlignVCenter), shown)
        self._line.setLeft(self._line.left() + metrics.horizontalAdvance(shown) + theme.GRID)


def details(found: "Found") -> str:
    """Return the second line: phone tail, sizes, level and last visit, as far as they are known."""
    words = (
        f"···· {found.phone_tail}" if found.phone_tail else "",
        found.sizes,
        people.level(found.level),
        _visit(found.last_visit),
    )
    return "  ·  ".join(word for word in words if word)


def _visit(day: date | None) -> str:
    if day is None:
        return i18n.translate("SearchResults", "no visit yet")
    return i18n.translate("SearchResults", "last visit {day}").format(day=dates.day(day))


def _wide(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
