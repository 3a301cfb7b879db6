"""How a curve and standing columns are painted, over a grid of their heights."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from app.ui import theme
from app.ui.chart import look
from app.words.chart.series import Curve, Stack

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GAP = theme.GRID
_GROUND = 0.1
"""How much of the accent is under a curve."""
_COLUMNS = 760
"""Pixels that columns have on the smallest screen of a counter."""


class CurveDrawing:
    """The line in the accent over a light ground; the even line is dashed."""

    downwards = False

    def __init__(self, series: Curve) -> None:
        self._series = series
        self.bounds = QRectF(0, 0, series.x.last, series.y.last * 1.04)
        self.left, self.bottom = series.y.ticks, series.x.ticks

    def fit(self, wide: float) -> None:
        """Take whatever room there is."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint grid, even line, ground, curve and the points that are named."""
        series, colours = self._series, theme.current().colours
        _grid(painter, place, [y for y, _words in self.left], series.x.last)
        points = [place.map(QPointF(x, y)) for x, y in series.points]
        floor = place.map(QPointF(series.points[-1][0], 0))
        ground = QColor(colours.accent)
        ground.setAlphaF(_GROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF([*points, floor, place.map(QPointF(series.points[0][0], 0))]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place.map(QPointF(0, 0)), place.map(QPointF(series.x.last, series.y.ticks[-1][0])))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawPolyline(QPolygonF(points))
        for mark in series.marks:
            self._mark(painter, place, mark.x, mark.y, mark.words, ours=mark.ours)

    def hint_at(self, at: QPointF) -> str:
        """Tell the point that is nearest along the line."""
        nearest = min(
            range(len(self._series.points)), key=lambda number: abs(self._series.points[number][0] - at.x())
        )
        return self._series.said[nearest]

    def _mark(
        self, painter: QPainter, place: QTransform, x: float, y: float, words: str, *, ours: bool
    ) -> None:
        """Paint a dot for what is ours, a cross for what it is held against, and the words beside."""
        colours = theme.current().colours
        at = place.map(QPointF(x, y))
        if ours:
            painter.setPen(QPen(QColor(colours.paper), 2))
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(at, 5, 5)
        else:
            painter.setPen(QPen(QColor(colours.ink), 2))
            for slope in (1, -1):
                painter.drawLine(at + QPointF(-4, -4 * slope), at + QPointF(4, 4 * slope))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours.accent if ours else colours.ink))
        high = painter.fontMetrics().height()
        # Ours stands below its dot, the other above its cross: they may lie on each other.
        top = at.y() + _GAP if ours else at.y() - high - _GAP / 2
        edge = place.map(QPointF(self.bounds.right(), 0)).x()
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = min(at.x() + _GAP, edge - wide)
        room = QRectF(left, top, wide + 1, high)
        # The lines behind give way to the words.
        painter.fillRect(room.adjusted(-2, 0, 2, 0), look.mixed(_GROUND if ours else 0))
        painter.drawText(room, _MIDDLE, words)


class StackDrawing:
    """Standing columns of patterned parts."""

    downwards = False

    def __init__(self, series: Stack) -> None:
        from app.words.chart.series import ticks

        self._series = series
        places = ticks(max((sum(column.values) for column in series.columns), default=0))
        self.bounds = QRectF(0, 0, max(len(series.columns), 1), places[-1] * 1.04)
        self.left = tuple((place, f"{place:,.0f}") for place in places if place == int(place))
        widest = max((look.width_of(column.name) for column in series.columns), default=0)
        every = max(1, -(-len(series.columns) // 14), _gone_by(len(series.columns) * (widest + _GAP)))
        self.bottom = tuple(
            (number + 0.5, column.name)
            for number, column in enumerate(series.columns)
            if (len(series.columns) - 1 - number) % every == 0
        )

    def fit(self, wide: float) -> None:
        """Take whatever room there is."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint each part over the one before it."""
        _grid(painter, place, [y for y, _words in self.left], self.bounds.width())
        for number, column in enumerate(self._series.columns):
            foot = 0.0
            for kind, value in enumerate(column.values):
                box = place.mapRect(QRectF(number + 0.15, foot, 0.7, value))
                look.fill(painter, box, look.part(kind))
                painter.setPen(look.ink_on(look.part(kind).ground))
                if (
                    value
                    and not look.part(kind).pattern.value
                    and box.height() > painter.fontMetrics().height()
                ):
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{value:,.0f}")
                foot += value

    def hint_at(self, at: QPointF) -> str:
        """Tell the part of the column."""
        number = int(at.x())
        if not 0 <= number < len(self._series.columns):
            return ""
        foot, column = 0.0, self._series.columns[number]
        for value, hint in zip(column.values, column.hints, strict=True):
            if foot <= at.y() < foot + value:
                return hint
            foot += value
        return ""


def _gone_by(wide: float) -> int:
    """Return the every how manyth of the words under columns there is room for."""
    return ceil(wide / _COLUMNS)


def _grid(painter: QPainter, place: QTransform, heights: list[float], wide: float) -> None:
    painter.setPen(QPen(QColor(theme.current().colours.hairline), 1))
    for y in heights:
        line = round(place.map(QPointF(0, y)).y())
        painter.drawLine(
            QPointF(place.map(QPointF(0, y)).x(), line), QPointF(place.map(QPointF(wide, y)).x(), line)
        )
