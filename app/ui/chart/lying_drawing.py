"""How lying bars and spans are painted, their words at the end of each and never cut."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from app.ui import theme
from app.ui.chart import look
from app.ui.chart.drawing import Ticks
from app.words.chart.series import Bars, Ranges

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GAP = theme.GRID
_NARROWEST = 660
"""Pixels of the bars' room on the smallest screen of a counter, until the room is known."""
_MOST_ROOM = 0.6
"""As much of it as the figures may take."""


class BarsDrawing:
    """Lying bars; the figure stands at the end of each, the goal is a shaded span or a dashed line."""

    downwards = True
    bottom: Ticks = ()

    def __init__(self, series: Bars) -> None:
        self._series = series
        self.fit(_NARROWEST)
        self.left = tuple((number + 0.5, bar.name) for number, bar in enumerate(series.bars))

    def fit(self, wide: float) -> None:
        """Leave room for the longest figure."""
        series = self._series
        highest = max([bar.value for bar in series.bars] + [series.goal[1] if series.goal else 0] + [1e-9])
        head = 1 if series.goal_words else 0
        longest = max((look.width_of(bar.said) for bar in series.bars), default=0)
        self.bounds = QRectF(0, -head, highest * _with_room(longest, wide), len(series.bars) + head)

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint the goal, then the bars, then what is written."""
        series, colours = self._series, theme.current().colours
        count = len(series.bars)
        if series.goal is not None:
            low, high = series.goal
            span = place.mapRect(QRectF(low, 0, high - low, count))
            painter.fillRect(span, QColor(colours.tint))
            painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
            for edge in {span.left(), span.right()}:
                painter.drawLine(QPointF(edge, span.top()), QPointF(edge, span.bottom()))
        for number, bar in enumerate(series.bars):
            box = _slim(place.mapRect(QRectF(0, number, max(bar.value, 0), 1)))
            look.fill(painter, box, look.part(0 if bar.strong else 1))
            painter.setPen(QColor(colours.ink))
            row = place.mapRect(QRectF(0, number, self.bounds.width(), 1))
            left = box.right() + _GAP
            painter.drawText(QRectF(left, row.top(), row.right() - left, row.height()), _MIDDLE, bar.said)
        if series.goal is not None and series.goal_words:
            row = place.mapRect(QRectF(0, -1, self.bounds.width(), 1))
            wide = painter.fontMetrics().horizontalAdvance(series.goal_words)
            left = min(place.map(QPointF(series.goal[0], 0)).x(), row.right() - wide - 1)
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(left, row.top(), wide + 1, row.height()), _MIDDLE, series.goal_words)

    def hint_at(self, at: QPointF) -> str:
        """Tell the bar of the row."""
        row = int(at.y())
        return self._series.bars[row].hint if at.y() >= 0 and row < len(self._series.bars) else ""


class RangesDrawing:
    """Lying spans with a mark at their middle, the words at their end."""

    downwards = True

    def __init__(self, series: Ranges) -> None:
        self._series = series
        self.fit(_NARROWEST)
        self.left = tuple((number + 0.5, span.name) for number, span in enumerate(series.spans))
        self.bottom = series.x.ticks

    def fit(self, wide: float) -> None:
        """Leave room for the longest figure."""
        longest = max((look.width_of(span.said) for span in self._series.spans), default=0)
        end = self._series.x.last * _with_room(longest, wide)
        self.bounds = QRectF(0, 0, end, len(self._series.spans))

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint the spans over faint upright lines."""
        colours = theme.current().colours
        painter.setPen(QPen(QColor(colours.hairline), 1))
        for x, _words in self.bottom:
            painter.drawLine(place.map(QPointF(x, 0)), place.map(QPointF(x, self.bounds.bottom())))
        for number, span in enumerate(self._series.spans):
            box = _slim(place.mapRect(QRectF(span.low, number, max(span.high - span.low, 0), 1)))
            look.fill(painter, box, look.part(2))
            middle = place.map(QPointF(span.middle, 0)).x()
            painter.fillRect(QRectF(middle - 2, box.top() - 3, 4, box.height() + 6), QColor(colours.accent))
            row = place.mapRect(QRectF(0, number, self.bounds.width(), 1))
            left = box.right() + _GAP
            painter.setPen(QColor(colours.ink))
            painter.drawText(QRectF(left, row.top(), row.right() - left, row.height()), _MIDDLE, span.said)

    def hint_at(self, at: QPointF) -> str:
        """Tell the span of the row."""
        row = int(at.y())
        return self._series.spans[row].hint if row < len(self._series.spans) else ""


def _with_room(longest: float, wide: float) -> float:
    """Return by how much a lying chart `wide` pixels wide is wider than its bars: no figure is cut."""
    part = min((longest + 2 * _GAP) / max(wide, 1), _MOST_ROOM)
    return 1 / (1 - part)


def _slim(box: QRectF) -> QRectF:
    """Return the middle of a row's height: bars stand apart."""
    high = min(box.height() * 0.62, 2.5 * theme.GRID * theme.current().scale / 100)
    return QRectF(round(box.left()), round(box.center().y() - high / 2), box.width(), round(high))
