"""How one design stands among the others: its picture, its name, a frame and a tick on the chosen one."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme

Index = QModelIndex | QPersistentModelIndex

HEADING: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Whether a row is a heading over the designs below it."""
MARGIN: Final = 6
"""Frame and air around a picture, in pixels."""
_NAME: Final = 12
"""The size of a name in pixels at 100 %."""
_BADGE: Final = 18
"""Across the tick, in pixels at 100 %."""
_TICK: Final = ((0.28, 0.53), (0.44, 0.69), (0.74, 0.34))


class DesignCell(QStyledItemDelegate):
    """Paints a design, or a heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row of the list."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HEADING):
            self._heading(painter, QRect(option.rect), str(index.data()))
        else:
            self._design(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, words: str) -> None:
        look = theme.current()
        painter.setFont(look.font(strong=True))
        painter.setPen(QColor(look.colours.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box.adjusted(0, 0, 0, -theme.GRID), int(flags), words)

    def _design(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, box = theme.current().colours, QRect(option.rect).adjusted(2, 2, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.tint if chosen else colours.rail))
            painter.setPen(QPen(QColor(colours.accent), 2) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 6, 6)
        icon: QIcon | None = index.data(Qt.ItemDataRole.DecorationRole)
        size = option.decorationSize
        spot = QRect(0, 0, size.width(), size.height())
        spot.moveTop(box.top() + MARGIN)
        spot.moveLeft(box.center().x() - size.width() // 2)
        if icon is not None and not icon.isNull():
            icon.paint(painter, spot, Qt.AlignmentFlag.AlignCenter)
            pixels = icon.actualSize(size)
            spot = QRect(
                spot.center().x() - pixels.width() // 2,
                spot.center().y() - pixels.height() // 2,
                pixels.width(),
                pixels.height(),
            )
        if chosen:
            self._tick(painter, spot)
        self._name(painter, box, size, str(index.data()), chosen=chosen)

    def _name(self, painter: QPainter, box: QRect, size: QSize, words: str, *, chosen: bool) -> None:
        font = name_font(chosen=chosen)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().colours.ink))
        room = box.adjusted(MARGIN // 2, MARGIN + size.height() + MARGIN // 2, -MARGIN // 2, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), words)

    def _tick(self, painter: QPainter, picture: QRect) -> None:
        look = theme.current()
        side = look.px(_BADGE)
        badge = QRect(picture.right() - side + 4, picture.top() - 3, side, side)
        painter.setPen(QPen(QColor(look.colours.raised), 2))
        painter.setBrush(QColor(look.colours.accent))
        painter.drawEllipse(badge)
        pen = QPen(QColor(look.colours.on_accent), side / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF([QPointF(badge.x() + x * side, badge.y() + y * side) for x, y in _TICK])
        )


def name_font(*, chosen: bool = False) -> QFont:
    """Return the face of a design's name."""
    return theme.current().font(_NAME, strong=chosen)


def least_width(words: str) -> int:
    """Return the width in pixels of the narrowest cell whose name stands in two lines."""
    metrics = QFontMetrics(name_font(chosen=True))
    parts = words.split(" ")
    breaks = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    half = -(-len(words) // 2)
    lines = breaks or [(words[:half], words[half:])]  # Chinese and Japanese break anywhere
    return min(max(map(metrics.horizontalAdvance, pair)) for pair in lines) + MARGIN + 4


def name_lines(words: str, width: int) -> int:
    """Return how many lines a name takes in a cell `width` pixels wide: 1 or 2."""
    metrics = QFontMetrics(name_font(chosen=True))
    return 1 if metrics.horizontalAdvance(words) <= width - MARGIN - 4 else 2
