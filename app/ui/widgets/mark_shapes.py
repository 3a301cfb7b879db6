"""Further shapes for the marks of occasions and channels, each on a square of 16."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF


def leaf(painter: QPainter) -> None:
    """Draw a leaf: the season turns."""
    path = QPainterPath(QPointF(3, 13))
    path.cubicTo(2, 6, 7, 2.5, 13.5, 2.5)
    path.cubicTo(13.5, 9, 10, 14, 3, 13)
    painter.drawPath(path)
    painter.drawLine(QPointF(2, 14.5), QPointF(9, 7))


def bag(painter: QPainter) -> None:
    """Draw a bag: something was bought."""
    painter.drawRoundedRect(QRectF(2.8, 5.5, 10.4, 8.5), 1, 1)
    painter.drawArc(QRectF(5.4, 1.8, 5.2, 7.4), 0, 180 * 16)


def pair(painter: QPainter) -> None:
    """Draw two people: one brought the other."""
    for across in (0.0, 6.0):
        painter.drawEllipse(QPointF(5 + across, 4.6), 2.1, 2.1)
        path = QPainterPath(QPointF(1.8 + across, 13.5))
        path.cubicTo(1.8 + across, 7.5, 8.2 + across, 7.5, 8.2 + across, 13.5)
        painter.drawPath(path)


def letter(painter: QPainter) -> None:
    """Draw an envelope."""
    painter.drawRoundedRect(QRectF(1.8, 3.5, 12.4, 9.5), 1, 1)
    painter.drawPolyline(QPolygonF([QPointF(2.2, 4.4), QPointF(8, 9), QPointF(13.8, 4.4)]))


def flower(painter: QPainter) -> None:
    """Draw a flower on its stalk: a visit to the best of the year."""
    painter.drawEllipse(QPointF(8, 5), 1.4, 1.4)
    for x, y in ((8, 2.2), (10.7, 4.1), (9.7, 7.3), (6.3, 7.3), (5.3, 4.1)):
        painter.drawEllipse(QPointF(x, y), 1.4, 1.4)
    painter.drawLine(QPointF(8, 8.6), QPointF(8, 14.5))
    painter.drawLine(QPointF(8, 12.5), QPointF(11, 10.6))


def note(painter: QPainter) -> None:
    """Draw a small i in a circle: something to let her know."""
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2)
    painter.drawPoint(QPointF(8, 5))
    painter.drawLine(QPointF(8, 7.4), QPointF(8, 11.4))


def back(painter: QPainter) -> None:
    """Draw an arrow that turns back: to win her back."""
    path = QPainterPath(QPointF(3, 6.5))
    path.lineTo(10, 6.5)
    path.cubicTo(14.5, 6.5, 14.5, 13, 10, 13)
    path.lineTo(6, 13)
    painter.drawPath(path)
    painter.drawPolyline(QPolygonF([QPointF(6.2, 3.2), QPointF(2.8, 6.5), QPointF(6.2, 9.8)]))


def speech(painter: QPainter) -> None:
    """Draw a bubble of speech: what she said."""
    path = QPainterPath(QPointF(5, 11.5))
    path.lineTo(3.6, 14.4)
    path.lineTo(8.2, 11.5)
    path.lineTo(12.6, 11.5)
    path.quadTo(14.2, 11.5, 14.2, 10)
    path.lineTo(14.2, 4)
    path.quadTo(14.2, 2.5, 12.6, 2.5)
    path.lineTo(3.4, 2.5)
    path.quadTo(1.8, 2.5, 1.8, 4)
    path.lineTo(1.8, 10)
    path.quadTo(1.8, 11.5, 3.4, 11.5)
    path.closeSubpath()
    painter.drawPath(path)


def handset(painter: QPainter) -> None:
    """Draw the receiver of a telephone."""
    path = QPainterPath(QPointF(3.2, 2.6))
    path.lineTo(5.6, 2.2)
    path.lineTo(6.9, 5.4)
    path.lineTo(5.3, 6.8)
    path.cubicTo(6, 8.6, 7.4, 10, 9.2, 10.7)
    path.lineTo(10.6, 9.1)
    path.lineTo(13.8, 10.4)
    path.lineTo(13.4, 12.8)
    path.cubicTo(8, 14.6, 1.4, 8, 3.2, 2.6)
    painter.drawPath(path)


def flag(painter: QPainter) -> None:
    """Draw a flag: an event."""
    painter.drawLine(QPointF(3.5, 2), QPointF(3.5, 14.5))
    pennant = [QPointF(3.5, 2.6), QPointF(13, 2.6), QPointF(10.6, 5.6), QPointF(13, 8.6), QPointF(3.5, 8.6)]
    painter.drawPolyline(QPolygonF(pennant))


def struck_flag(painter: QPainter) -> None:
    """Draw a flag that is crossed out: an event that does not take place."""
    flag(painter)
    painter.drawLine(QPointF(2, 13.5), QPointF(14.4, 1.6))


def umbrella(painter: QPainter) -> None:
    """Draw an umbrella: she came in the rain."""
    path = QPainterPath(QPointF(1.8, 8))
    path.cubicTo(2.6, 0.8, 13.4, 0.8, 14.2, 8)
    path.closeSubpath()
    painter.drawPath(path)
    stick = QPainterPath(QPointF(8, 8))
    stick.lineTo(8, 12.6)
    stick.cubicTo(8, 14.8, 11, 14.8, 11, 12.8)
    painter.drawPath(stick)


def door(painter: QPainter) -> None:
    """Draw a door: in person."""
    painter.drawRect(QRectF(4, 2, 8, 12))
    painter.drawPoint(QPointF(10, 8.2))
    painter.drawLine(QPointF(2, 14), QPointF(14, 14))


def at_sign(painter: QPainter) -> None:
    """Draw an @: e-mail."""
    painter.drawEllipse(QPointF(8, 8), 2.5, 2.5)
    path = QPainterPath(QPointF(10.5, 5.6))
    path.lineTo(10.5, 8.8)
    path.cubicTo(10.6, 11.2, 14.2, 11, 14.2, 7.8)
    path.cubicTo(14, 0, 1.8, 0.2, 1.8, 8)
    path.cubicTo(1.8, 13.4, 7.4, 15.6, 11.4, 13.2)
    painter.drawPath(path)
