"""How the parts of a chart are told apart: by colour and by pattern, never by colour alone."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from app.ui import theme

_DARKEST: Final = 0.04045
"""Up to here sRGB is a straight line."""


class Paint(NamedTuple):
    """The ground of a part and the lines upon it."""

    ground: QColor
    pattern: Qt.BrushStyle
    lines: QColor


_PATTERNS: Final = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.NoBrush,
)
_STRENGTH: Final = (1.0, 0.62, 0.38, 0.2, 0.1)
"""How much of the accent is in each part, the rest is paper."""


def part(number: int) -> Paint:
    """Return how the part with this number is painted."""
    colours = theme.current().colours
    place = min(number, len(_PATTERNS) - 1)
    return Paint(mixed(_STRENGTH[place]), _PATTERNS[place], QColor(colours.paper))


def mixed(strength: float) -> QColor:
    """Return the accent, mixed with paper: 1 is the accent, 0 is paper."""
    colours = theme.current().colours
    full, none = QColor(colours.accent), QColor(colours.paper)
    return QColor.fromRgbF(
        *(
            there * strength + here * (1 - strength)
            for there, here in zip(_parts(full), _parts(none), strict=True)
        )
    )


def ink_on(ground: QColor) -> QColor:
    """Return the colour of the text that is read on `ground`."""
    colours = theme.current().colours
    choices = [QColor(colours.ink), QColor(colours.paper)]
    return max(choices, key=lambda ink: contrast(ink, ground))


def width_of(words: str) -> int:
    """Return how wide words are in the face in force, in pixels."""
    return QFontMetrics(theme.current().font()).horizontalAdvance(words)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG reckons it, 1 to 21."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def fill(painter: QPainter, box: QRectF, paint: Paint) -> None:
    """Fill a box: its ground, its pattern, and a line around it that parts it from its neighbours."""
    painter.fillRect(box, paint.ground)
    if paint.pattern != Qt.BrushStyle.NoBrush:
        painter.fillRect(box, QBrush(paint.lines, paint.pattern))
    painter.setPen(QPen(QColor(theme.current().colours.paper), 1))
    painter.drawRect(box)


def _light(colour: QColor) -> float:
    """Return how light a colour is, as WCAG 2.2 reckons it: each part straightened, then weighed."""
    red, green, blue = map(_straight, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _straight(value: float) -> float:
    return value / 12.92 if value <= _DARKEST else ((value + 0.055) / 1.055) ** 2.4


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
