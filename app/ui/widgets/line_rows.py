"""The rows of a line: where its words stand, how they are broken, and how they are painted."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout

from app.ui import theme
from app.ui.widgets import marks


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words in their place."""

    box: QRect
    words: str
    colour: str
    strong: bool = False

    def shown(self) -> str:
        """Return the words as far as there is room for them."""
        metrics = QFontMetrics(theme.current().font(strong=self.strong))
        return metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, self.box.width() + 1)


def indent() -> int:
    """Return how far words stand from the mark at the beginning."""
    return theme.current().px(marks.SIDE) + 2 * theme.GRID


def row_height() -> int:
    """Return the height of one row of words."""
    return QFontMetrics(theme.current().font()).height()


def first_row(box: QRect) -> QRect:
    """Return where the first row of a line stands in its box."""
    line = box.adjusted(indent(), theme.GRID, -theme.GRID, 0)
    line.setHeight(row_height())
    return line


def ending(line: QRect, width: int) -> QRect:
    """Return the last `width` pixels of a line."""
    return QRect(line.right() + 1 - width, line.y(), width, line.height())


def before(line: QRect, end: QRect) -> QRect:
    """Return what is left of a line in front of `end`."""
    return QRect(line.x(), line.y(), end.x() - line.x() - 2 * theme.GRID, line.height())


def behind(line: QRect, start: QRect) -> QRect:
    """Return what is left of a line behind `start`."""
    left = start.x() + start.width() + 2 * theme.GRID
    return QRect(left, line.y(), line.x() + line.width() - left, line.height())


def extent(words: str, *, strong: bool = False) -> int:
    """Return how wide some words are."""
    return QFontMetrics(theme.current().font(strong=strong)).horizontalAdvance(words)


def broken(words: str, width: int) -> list[str]:
    """Return the words in the rows that they need in so many pixels: nothing of a reason is cut off."""
    if extent(words) <= width or width <= 0:
        return [words]
    layout = QTextLayout(words, theme.current().font())
    found = []
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        found.append(words[row.textStart() : row.textStart() + row.textLength()].strip())
    layout.endLayout()
    return found


def button(painter: QPainter, line: QRect, words: str, *, here: bool) -> None:
    """Paint what is to be done as a quiet button."""
    colours = theme.current().colours
    box = QRectF(line).adjusted(0.5, 0.5 - theme.GRID / 2, -0.5, theme.GRID / 2 - 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if here else colours.hairline), 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(box, theme.GRID, theme.GRID)
    painter.setPen(QColor(colours.accent if here else colours.ink))
    painter.setFont(theme.current().font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def write(painter: QPainter, piece: Piece) -> None:
    """Write some words where they stand."""
    painter.setFont(theme.current().font(strong=piece.strong))
    painter.setPen(QColor(piece.colour))
    painter.drawText(piece.box, Qt.AlignmentFlag.AlignVCenter, piece.shown())
