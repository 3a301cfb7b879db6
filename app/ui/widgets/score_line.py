"""The scores of the last drills as a line: one point a day, the share of right answers."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.queries.drill import Score
from app.ui import theme

_HIGH, _WIDE, _DOT = 56, 240, 3.0


class ScoreLine(QWidget):
    """From none right at the bottom to all right at the top; the last point is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoreLine")
        self._shares: Sequence[float] = ()
        self.setMinimumHeight(self.sizeHint().height())

    def show_scores(self, scores: Sequence[Score], words: str) -> None:
        """Draw `scores`, the oldest first; `words` say them to who cannot see the line."""
        self._shares = [one.right / one.asked for one in scores]
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a dozen points."""
        look = theme.current()
        return QSize(look.px(_WIDE), look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line between two hairlines."""
        del event
        colours = theme.current().colours
        box = QRectF(self.rect()).adjusted(2 * _DOT, 2 * _DOT, -2 * _DOT, -2 * _DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.hairline), 1))
        for height in (box.top(), box.bottom()):
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
        points = _points(self._shares, box)
        painter.setPen(QPen(QColor(colours.accent), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            painter.setBrush(QColor(colours.accent if point is points[-1] else colours.paper))
            painter.drawEllipse(point, _DOT, _DOT)


def _points(shares: Sequence[float], box: QRectF) -> list[QPointF]:
    step = box.width() / max(len(shares) - 1, 1)
    return [
        QPointF(box.left() + at * step, box.bottom() - share * box.height())
        for at, share in enumerate(shares)
    ]
