"""A small drawn mark for each occasion and channel: a cake, a heart, a lantern, a handset, a pencil."""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.ui import theme
from app.ui.palette import Palette
from app.ui.widgets import mark_shapes

SIDE: Final = 16
"""The side of a mark in pixels at 100 %; its shapes are drawn on a square of 16."""
_STROKE: Final = 1.4


def draw(painter: QPainter, box: QRectF, rule: str, *, done: bool = False) -> None:
    """Draw the mark of `rule` (or of a channel) into the square `box`, muted where it is `done`."""
    shape, colour = _MARKS.get(rule, _MARKS["own"])
    colours = theme.current().colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / SIDE, box.height() / SIDE)
    pen = QPen(QColor(colours.muted if done else colour(colours)), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shape(painter)
    painter.restore()


def stamp(painter: QPainter, place: QPoint, side: int, rule: str, *, done: bool = False) -> None:
    """Draw a mark that is drawn many times in one paint: from a picture that is kept of it."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, _kept(rule, done, side, scale, theme.current().colours))


@lru_cache(maxsize=256)
def _kept(rule: str, done: bool, side: int, scale: float, _colours: Palette) -> QPixmap:
    picture = QPixmap(round(side * scale), round(side * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, QRectF(0, 0, side, side), rule, done=done)
    painter.end()
    return picture


def icon(rule: str, scale: float = 1.0) -> QIcon:
    """Return the mark as an icon, sharp on a screen of `scale` pixels to the point."""
    return QIcon(_kept(rule, False, theme.current().px(SIDE), scale, theme.current().colours))


def _cake(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 8, 11, 5.5), 1, 1)
    painter.drawLine(QPointF(1.5, 13.5), QPointF(14.5, 13.5))
    painter.drawLine(QPointF(8, 5.5), QPointF(8, 8))
    painter.drawPoint(QPointF(8, 2.8))
    painter.drawLine(QPointF(2.5, 10.7), QPointF(13.5, 10.7))


def _heart(painter: QPainter) -> None:
    path = QPainterPath(QPointF(8, 13.5))
    path.cubicTo(1, 9, 1.5, 3, 5, 3)
    path.cubicTo(6.8, 3, 7.6, 4.2, 8, 5.2)
    path.cubicTo(8.4, 4.2, 9.2, 3, 11, 3)
    path.cubicTo(14.5, 3, 15, 9, 8, 13.5)
    painter.drawPath(path)


def _lantern(painter: QPainter) -> None:
    painter.drawLine(QPointF(8, 1), QPointF(8, 3))
    painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 8), 4.5, 4)
    painter.drawArc(QRectF(5.4, 3.5, 5.2, 8), 0, 360 * 16)
    painter.drawLine(QPointF(8, 12), QPointF(8, 15))


def _clock(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    painter.drawPolyline(QPolygonF([QPointF(8, 4.5), QPointF(8, 8), QPointF(10.6, 9.6)]))


def _hanger(painter: QPainter) -> None:
    path = QPainterPath(QPointF(6.2, 4))
    path.cubicTo(6.2, 1.6, 9.8, 1.6, 9.8, 4)
    path.cubicTo(9.8, 5.4, 8, 5.4, 8, 7)
    path.lineTo(14.2, 11.4)
    path.quadTo(14.8, 13, 13.2, 13)
    path.lineTo(2.8, 13)
    path.quadTo(1.2, 13, 1.8, 11.4)
    path.lineTo(8, 7)
    painter.drawPath(path)


def _candle(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(6, 7, 4, 7), 1, 1)
    painter.drawLine(QPointF(3.5, 14), QPointF(12.5, 14))
    flame = QPainterPath(QPointF(8, 1.5))
    flame.cubicTo(10.2, 3.8, 9.6, 5.4, 8, 5.4)
    flame.cubicTo(6.4, 5.4, 5.8, 3.8, 8, 1.5)
    painter.drawPath(flame)


def _pencil(painter: QPainter) -> None:
    tip = [QPointF(3, 13), QPointF(3.6, 10), QPointF(11, 2.6), QPointF(13.4, 5), QPointF(6, 12.4)]
    painter.drawPolygon(QPolygonF(tip))
    painter.drawLine(QPointF(9.2, 4.4), QPointF(11.6, 6.8))


def _star(painter: QPainter) -> None:
    points = [
        QPointF(8 + radius * math.sin(turn * math.pi / 5), 8.4 - radius * math.cos(turn * math.pi / 5))
        for turn, radius in enumerate((6.2, 2.7) * 5)
    ]
    painter.drawPolygon(QPolygonF(points))


def _box(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 6, 11, 8), 1, 1)
    painter.drawPolyline(QPolygonF([QPointF(1.8, 6), QPointF(4, 2.6), QPointF(12, 2.6), QPointF(14.2, 6)]))
    painter.drawLine(QPointF(8, 2.6), QPointF(8, 9))


def _tick(painter: QPainter) -> None:
    painter.drawPolyline(QPolygonF([QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)]))


_MARKS: Final[Mapping[str, tuple[Callable[[QPainter], None], Callable[[Palette], str]]]] = {
    "C1": (_cake, lambda colours: colours.accent),
    "C2": (_heart, lambda colours: colours.accent),
    "C3": (_lantern, lambda colours: colours.danger),
    "C4": (mark_shapes.leaf, lambda colours: colours.good),
    "C5": (_clock, lambda colours: colours.warn),
    "C6": (_hanger, lambda colours: colours.good),
    "C7": (mark_shapes.bag, lambda colours: colours.good),
    "C8": (mark_shapes.pair, lambda colours: colours.accent),
    "C9": (mark_shapes.letter, lambda colours: colours.good),
    "C10": (mark_shapes.flower, lambda colours: colours.accent),
    "C11": (mark_shapes.note, lambda colours: colours.muted),
    "C12": (_star, lambda colours: colours.accent),
    "C13": (mark_shapes.back, lambda colours: colours.danger),
    "C14": (mark_shapes.speech, lambda colours: colours.warn),
    "C15": (mark_shapes.handset, lambda colours: colours.warn),
    "C16": (mark_shapes.flag, lambda colours: colours.accent),
    "F2": (mark_shapes.struck_flag, lambda colours: colours.danger),
    "C17": (mark_shapes.umbrella, lambda colours: colours.good),
    "M8": (_candle, lambda colours: colours.muted),
    "P3": (_box, lambda colours: colours.accent),
    "own": (_pencil, lambda colours: colours.muted),
    # Channels, and that it is done.
    "phone": (mark_shapes.handset, lambda colours: colours.muted),
    "message": (mark_shapes.speech, lambda colours: colours.muted),
    "email": (mark_shapes.at_sign, lambda colours: colours.muted),
    "post": (mark_shapes.letter, lambda colours: colours.muted),
    "visit": (mark_shapes.door, lambda colours: colours.muted),
    "done": (_tick, lambda colours: colours.good),
}
