"""The list under the search box: one row of two lines for each member found, best first."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

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
_WHERE: Final = {"initials": "reading"}
"""Which part of the row is marked for what the words were found in."""

FOUND = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the `Found` itself."""


class FoundModel(QAbstractListModel):
    """The members found, as Qt wants them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Found] = ()
        self.discreet = False
        """Whether the level is left out: the customer can see the screen."""

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
        if self.discreet:
            found = found._replace(level="")
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
        where = _WHERE.get(found.matched, found.matched)

        def ink(part: str, usual: str = colours.muted) -> str:
            return colours.accent if part == where else usual

        pen = _Pen(painter, upper)
        pen.write_last(found.card, plain, ink("card"))
        pen.write(found.name, strong, ink("name", colours.ink))
        pen.write(found.reading, plain, ink("reading"))
        pen = _Pen(painter, lower)
        pen.write_last(_visit(found.last_visit), plain, colours.muted)
        # Columns: her namesake's row right below is read against hers.
        for words, part, width in (
            (found.phone_tail, "phone", 7 * theme.GRID),
            (found.sizes.replace(" · ", "  "), "sizes", 15 * theme.GRID),
            (people.level(found.level), "level", 15 * theme.GRID),
        ):
            pen.write(words, plain, ink(part), look.px(width))
        painter.restore()


class _Pen:
    """Writes words one after another into a line, cutting off what does not fit."""

    def __init__(self, painter: QPainter, line: QRect) -> None:
        self._painter = painter
        self._line = QRect(line)

    def write(self, text: str, font: QFont, colour: str, width: int = 0) -> None:
        """Write `text` and go on behind it, or behind a column of `width`."""
        shown = self._draw(text, font, colour, Qt.AlignmentFlag.AlignLeft, width)
        self._line.setLeft(self._line.left() + (width or shown) + theme.GRID)

    def write_last(self, text: str, font: QFont, colour: str) -> None:
        """Write `text` at the end of the line."""
        shown = self._draw(text, font, colour, Qt.AlignmentFlag.AlignRight)
        self._line.setRight(self._line.right() - shown - 2 * theme.GRID)

    def _draw(self, text: str, font: QFont, colour: str, side: Qt.AlignmentFlag, width: int = 0) -> int:
        metrics = QFontMetrics(font)
        room = min(width or self._line.width(), self._line.width())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(self._line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown)


def details(found: "Found") -> str:
    """Return what tells her from her namesakes in one line, as a screen reader says it."""
    words = (found.phone_tail, found.sizes, people.level(found.level), _visit(found.last_visit))
    return ", ".join(word for word in words if word)


def _visit(day: date | None) -> str:
    if day is None:
        return i18n.translate("SearchResults", "no visit yet")
    return i18n.translate("SearchResults", "last visit {day}").format(day=dates.day(day))
