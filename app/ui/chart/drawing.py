"""How each kind of series is painted: where its axes have words, what stands where, what is told on a figure.

Without the drawing library: a drawing is given a painter and how the series' numbers map to pixels.
"""

from math import ceil
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from app.ui import theme
from app.ui.chart import look
from app.words.chart.series import Bars, Curve, Field, Ranges, Series, Stack

Ticks = tuple[tuple[float, str], ...]
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_GAP = theme.GRID
_GROUND = 0.1
"""How much of the accent is under a curve."""
_NARROWEST = 660
"""Pixels of the bars' room on the smallest screen of a counter, until the room is known."""
_COLUMNS = 760
"""Pixels that columns have there."""
_SMALLEST = 9
"""Pixels of the smallest figure."""
_MOST_ROOM = 0.6
"""As much of it as the figures may take."""


class Drawing(Protocol):
    """A series as it is painted."""

    bounds: QRectF
    """What is seen, in the series' own numbers."""
    left: Ticks
    bottom: Ticks
    downwards: bool
    """The first row is the uppermost."""

    def fit(self, wide: float) -> None:
        """Take the room of so many pixels: what is written at the end of a bar is to stand in it."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint in pixels; `place` maps the series' numbers to them."""

    def hint_at(self, at: QPointF) -> str:
        """Return what is told at a place in the series' own numbers, "" for nothing."""
        ...


def drawing_of(series: Series) -> Drawing:
    """Return how a series is painted."""
    match series:
        case Curve():
            return CurveDrawing(series)
        case Bars():
            return BarsDrawing(series)
        case Stack():
            return StackDrawing(series)
        case Field():
            return FieldDrawing(series)
        case Ranges():
            return RangesDrawing(series)


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


class FieldDrawing:
    """Cells of the accent, the stronger the hotter, with their numbers in them."""

    downwards = True

    def __init__(self, series: Field) -> None:
        self._series = series
        self.bounds = QRectF(0, 0, len(series.columns), len(series.rows))
        self.left = tuple((number + 0.5, words) for number, words in enumerate(series.rows))
        self.bottom = tuple((number + 0.5, words) for number, words in enumerate(series.columns))

    def fit(self, wide: float) -> None:
        """Cells take what there is."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint the cells that are known, all in one size; a sign that has no room in one is left out."""
        size = place.mapRect(QRectF(0, 0, 1, 1)).width() - _GAP
        longest = max((cell.said for row in self._series.cells for cell in row if cell), key=len, default="")
        advance = painter.fontMetrics().horizontalAdvance
        bare = advance(longest) > size
        written = advance(_bare(longest) if bare else longest)
        if written > size:
            font = painter.font()
            font.setPixelSize(max(round(font.pixelSize() * size / written), _SMALLEST))
            painter.setFont(font)
        for y, row in enumerate(self._series.cells):
            for x, cell in enumerate(row):
                if cell is None:
                    continue
                box = place.mapRect(QRectF(x, y, 1, 1)).adjusted(1, 1, -1, -1)
                ground = look.mixed(0.06 + 0.94 * min(max(cell.heat, 0.0), 1.0))
                painter.fillRect(box, ground)
                painter.setPen(look.ink_on(ground))
                said = _bare(cell.said) if bare else cell.said
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def hint_at(self, at: QPointF) -> str:
        """Tell the cell."""
        y, x = int(at.y()), int(at.x())
        if y < len(self._series.cells) and x < len(self._series.cells[y]):
            cell = self._series.cells[y][x]
            return cell.hint if cell is not None else ""
        return ""


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


def _bare(said: str) -> str:
    """Return a figure without its sign of per cent."""
    return said.removesuffix("%").rstrip()


def _gone_by(wide: float) -> int:
    """Return the every how manyth of the words under columns there is room for."""
    return ceil(wide / _COLUMNS)


def _with_room(longest: float, wide: float) -> float:
    """Return by how much a lying chart `wide` pixels wide is wider than its bars: no figure is cut."""
    part = min((longest + 2 * _GAP) / max(wide, 1), _MOST_ROOM)
    return 1 / (1 - part)


def _grid(painter: QPainter, place: QTransform, heights: list[float], wide: float) -> None:
    painter.setPen(QPen(QColor(theme.current().colours.hairline), 1))
    for y in heights:
        line = round(place.map(QPointF(0, y)).y())
        painter.drawLine(
            QPointF(place.map(QPointF(0, y)).x(), line), QPointF(place.map(QPointF(wide, y)).x(), line)
        )


def _slim(box: QRectF) -> QRectF:
    """Return the middle of a row's height: bars stand apart."""
    high = min(box.height() * 0.62, 2.5 * theme.GRID * theme.current().scale / 100)
    return QRectF(round(box.left()), round(box.center().y() - high / 2), box.width(), round(high))
